/** The steps of the wizard as the address names them, in order. */
export const wizardSteps = ['moi', 'mission', 'temps', 'service', 'relecture'] as const;
export type WizardStep = (typeof wizardSteps)[number];

/** Where each page stands. The server serves the same document at all of them. */
export const addresses = {
  home: '/',
  signIn: '/connexion',
  /** Tried in a demonstration. */
  signInByMail: '/connexion/par-courriel',
  /** Where a sign-in in another tab ends. */
  identified: '/identifie',
  contract: (id: string) => `/contrats/${id}`,
  wizard: (id: string, step: WizardStep = 'moi') => `/contrats/${id}/etapes/${step}`,
  approvals: '/a-decider',
  /** The list to print of contracts to sign, or signed. */
  slip: (ids: readonly string[]) => `/a-decider/bordereau?contrats=${ids.join(',')}`,
  standIns: '/remplacement',
  delegations: '/delegations',
  secretariat: '/secretariat',
  approval: (id: string) => `/a-decider/${id}`,
  community: '/communaute',
  wordings: '/formulation',
  settings: '/reglages',
  recipients: '/reglages/encadrement-et-copies',
  wordingDraft: '/formulation/redaction',
  wordingPublication: '/formulation/publication',
  wordingDifference: (before: string, after: string) =>
    `/formulation/differences?avant=${encodeURIComponent(before)}&apres=${encodeURIComponent(after)}`,
  verification: '/verifier',
  sessions: '/sessions',
  seals: '/cachets',
  accessibility: '/accessibilite',
  accessibilityGrid: '/accessibilite/grille',
  legal: '/mentions-legales',
  register: '/fiche-du-registre',
  staffNote: '/qui-voit-quoi',
  retention: '/conservation',
  complaints: '/signalements',
  rectifications: '/corrections',
  elimination: (id: string) => `/conservation/bordereaux/${id}`,
  privacy: '/donnees-personnelles',
  myData: '/mes-donnees',
  siteMap: '/plan-du-site',
  help: '/aide',
  member: (personId: string) => `/communaute/${personId}`,
  takeover: '/communaute/reprise',
  trail: '/journal',
  /** The demonstration's mailbox. */
  mails: '/courriels',
  mail: (id: string) => `/courriels/${id}`,
  mailPreferences: '/mes-courriels',
  mailFollowUp: '/suivi-des-courriels',
  mailLetters: '/formulation/courriels',
  mailLetter: (letter: string) => `/formulation/courriels/${letter}`,
  news: '/nouvelles',
  directory: '/annuaire',
  newPerson: '/annuaire/nouvelle-personne',
  directoryImport: '/annuaire/import',
  person: (id: string) => `/annuaire/${id}`,
} as const;

/** The sign-in page, which leads back to an address of ours. */
export function signInFor(address: string): string {
  return `${addresses.signIn}?retour=${encodeURIComponent(address)}`;
}

/**
 * Away to the identity provider, which leads back to an address of ours.
 * @param fresh who is signed in shows again who they are
 */
export function oidcAddress(returnTo: string, { fresh }: { fresh: boolean }): string {
  const query = new URLSearchParams({ returnTo, ...(fresh && { fresh: 'true' }) });
  return `/api/session/oidc?${query}`;
}

/** The address to come back to, if it is one of ours; the home page otherwise. */
export function returnAddress(search: URLSearchParams): string {
  const asked = search.get('retour') ?? addresses.home;
  return /^\/(?![/\\])/.test(asked) && !asked.startsWith(addresses.signIn) ? asked : addresses.home;
}
