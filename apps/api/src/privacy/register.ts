import type { Retention } from '@equipage/domain';
import type { sections } from './personal-data.ts';

type SectionId = (typeof sections)[number]['id'];

/** Until when a kind of data is kept: one of the settings, or what it goes with. */
export type Until = keyof Omit<Retention, 'noticeDays'> | 'mails' | 'service' | 'short';

/** One kind of data as the register of processing names it, and as the staff's representatives ask about it. */
interface Entry {
  data: string;
  until: Until;
  /** What the agent's hierarchy sees of it, up to the executive; null for nothing. */
  hierarchy: string | null;
  /** What those who keep the community see; null for nothing. */
  officers: string | null;
  /** What those who administer the service see; null for nothing. */
  admins: string | null;
}

const none = { hierarchy: null, officers: null, admins: null } as const;
const list = 'la liste';
/** Of what those who keep the service keep together. */
const kept = { hierarchy: null, officers: list, admins: list } as const;
const asked = 'la demande et la réponse';
const card = 'nom, fonction, direction, service ; la fin d’emploi qui vient avant celle du contrat';

/** Exhaustive: a kind of data that is not here does not compile, so that neither document is ever behind the code. */
export const register: Readonly<Record<SectionId, Entry>> = {
  directory: {
    data: 'Annuaire : identité, adresse professionnelle, fonction, direction, service, supérieur, quotité et jours travaillés, catégorie, fin d’emploi, rôles, fermeture du compte, départ',
    until: 'departureMonths',
    hierarchy: card,
    officers: card,
    admins: 'tout',
  },
  'directory-changes': {
    data: 'Changements de l’annuaire, avec leur auteur',
    until: 'departureMonths',
    ...none,
    admins: 'tout',
  },
  rectifications: {
    data: 'Demandes de correction, leur raison, et réponses',
    until: 'departureMonths',
    hierarchy: null,
    officers: asked,
    admins: asked,
  },
  complaints: {
    data: 'Défauts d’accessibilité signalés : nom, adresse, page, message, réponse',
    until: 'complaintMonths',
    hierarchy: null,
    officers: asked,
    admins: asked,
  },
  accounts: {
    data: 'Comptes professionnels reliés : émetteur, identifiant',
    until: 'departureMonths',
    ...none,
    admins: 'émetteur et date',
  },
  sessions: {
    data: 'Sessions ouvertes : dates, moyen et compte de connexion, adresse réseau, nom du navigateur',
    until: 'short',
    ...none,
  },
  'sign-ins': {
    data: 'Connexions demandées : adresse, date, nom du navigateur',
    until: 'short',
    ...none,
  },
  contracts: {
    data: 'Contrats : réponses, texte, signatures avec leurs preuves, demandes de modification, observations, absences, histoire',
    until: 'contractYears',
    hierarchy: 'ceux où la personne est nommée, une fois signés par l’agent',
    officers: 'tous, une fois signés par l’agent',
    admins: null,
  },
  files: {
    data: 'Fichiers des contrats : document scellé, papiers numérisés, fichiers du parapheur',
    until: 'contractYears',
    hierarchy: 'avec le contrat',
    officers: 'avec le contrat',
    admins: null,
  },
  named: {
    data: 'Contrats d’autres personnes où quelqu’un est désigné',
    until: 'contractYears',
    hierarchy: 'avec le contrat',
    officers: 'avec le contrat',
    admins: null,
  },
  acts: {
    data: 'Actes de chacun : signer, demander, refuser, clore, avec leurs mots',
    until: 'contractYears',
    hierarchy: 'avec le contrat',
    officers: 'avec le contrat',
    admins: null,
  },
  mails: {
    data: 'Courriels envoyés : à qui, adresse, objet, texte, sort',
    until: 'mails',
    hierarchy: null,
    officers: 'de ceux qui n’ont pu partir : à qui, adresse, objet, cause',
    admins: 'de ceux qui n’ont pu partir : à qui, adresse, cause',
  },
  'mail-choices': {
    data: 'Choix d’avertissement, lignes du prochain courriel groupé',
    until: 'service',
    ...none,
  },
  reminders: {
    data: 'Rappels reçus et envoyés, suivis d’effet ou non',
    until: 'exchangeYears',
    hierarchy: 'ceux qui lui sont adressés',
    officers: 'les rappels d’un contrat',
    admins: null,
  },
  'personal-news': {
    data: 'Avertissements qui ne sont pas des actes sur un contrat',
    until: 'logMonths',
    ...none,
  },
  visits: { data: 'Jusqu’où chacun a lu les nouvelles', until: 'service', ...none },
  'stand-ins': {
    data: 'Remplacements : qui, par qui, de quel jour à quel jour',
    until: 'service',
    hierarchy: 'ceux de la personne et de celles qu’elle encadre',
    officers: null,
    admins: null,
  },
  absences: {
    data: 'Absences sur un contrat : de quel jour à quel jour, jamais pourquoi',
    until: 'contractYears',
    hierarchy: 'avec le contrat',
    officers: 'avec le contrat',
    admins: null,
  },
  recipients: {
    data: 'Qui est tenu informé d’une direction, adresses en copie',
    until: 'service',
    ...kept,
  },
  delegations: {
    data: 'Arrêtés de délégation de signature',
    until: 'service',
    hierarchy: 'la direction générale : la liste',
    officers: null,
    admins: list,
  },
  settings: { data: 'Réglages changés, avec leur auteur', until: 'service', ...none, admins: list },
  wordings: { data: 'Formulations écrites et publiées, avec leur auteur', until: 'service', ...kept },
  'mail-wordings': { data: 'Textes des courriels, avec leur auteur', until: 'service', ...kept },
  'mail-acts': { data: 'Courriels abandonnés relancés ou réglés, et par qui', until: 'logMonths', ...kept },
  missions: {
    data: 'Missions suivies',
    until: 'service',
    hierarchy: 'le catalogue',
    officers: 'le catalogue',
    admins: 'le catalogue',
  },
  imports: {
    data: 'Fichiers repris ou importés : nom, auteur, contenu le temps de le reprendre',
    until: 'logMonths',
    hierarchy: null,
    officers: 'ceux des contrats sur papier',
    admins: 'ceux de l’annuaire',
  },
  'legal-holds': {
    data: 'Suspensions d’élimination : personne, contrat ou signalement, motif, auteur',
    until: 'service',
    ...kept,
  },
  eliminations: {
    data: 'Bordereaux d’élimination : auteur, visa et son signataire, sans nom d’agent',
    until: 'service',
    ...kept,
  },
  'repeated-requests': {
    data: 'Réponses gardées un jour, pour une demande répétée',
    until: 'short',
    ...none,
  },
};

/** Who else reads something, whom no seat and no role of those above makes read it. */
export const others: readonly { name: string; value: string }[] = [
  {
    name: 'Qui remplace',
    value: 'ce que lit la personne remplacée, le temps du remplacement.',
  },
  {
    name: 'Projet innovation',
    value:
      'des contrats qu’il suit : qui, quelle direction, la mission, les dates ; ni le texte, ni les signatures.',
  },
  {
    name: 'Qui est tenu informé d’une direction',
    value: 'des contrats de ses agents : texte, document, signatures, observations ; pas l’histoire.',
  },
  {
    name: 'Secrétariat de la direction générale',
    value: 'le texte des contrats, le temps qu’ils attendent sa signature.',
  },
  {
    name: 'Adresses en copie',
    value: 'à la conclusion et à la fin : qui, quelle direction, quelles dates.',
  },
  { name: 'Tout agent connecté', value: 'en cherchant un nom : nom, fonction, direction.' },
  { name: 'Archives', value: 'les bordereaux d’élimination, sans nom d’agent.' },
];
