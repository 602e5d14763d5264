import { delegatedCaption, signatureCaption, standInCaption } from '@equipage/contract-text';
import { basisWords, frenchDay, noBreakSpace, type Profile, typography } from '@equipage/domain';
import { frenchMoment } from '../../platform/french-moment.ts';
import type { Fact, Section } from '../../platform/report.ts';
import type { Evidence } from './gather.ts';

type Given = Evidence['signatures'][number];

/** The signatures under one heading, each with what establishes it. */
export function signaturesSection(heading: string, given: readonly Given[], profile: Profile): Section {
  if (given.length === 0) return { heading, intro: typography('Aucune signature ne vaut à ce jour.') };
  return {
    heading,
    parts: given.map((one) => ({ heading: titleOf(one, profile), facts: signatureFacts(one, profile) })),
  };
}

function titleOf({ name, seat, capacity, civility, onBehalfOf }: Given, profile: Profile): string {
  const caption =
    seat === 'executive' && onBehalfOf !== null
      ? delegatedCaption(capacity, civility, profile)
      : signatureCaption(seat, civility, profile);
  return `${caption}${noBreakSpace}: ${name}`;
}

function signatureFacts(given: Given, profile: Profile): Fact[] {
  const { capacity, contentHash, voided } = given;
  const moment = (instant: string) => frenchMoment(instant, profile.timeZone);
  return [
    { name: 'Qualité', value: capacity },
    ...standInFacts(given, profile),
    ...wayFacts(given, moment),
    { name: 'Texte signé (SHA-256)', value: contentHash, hash: true as const },
    ...(voided === null ? [] : voidedFacts(voided, moment(voided.at))),
  ];
}

/** In whose stead it was given, and on what ground. */
function standInFacts({ seat, onBehalfOf, standIn, delegation }: Given, profile: Profile): Fact[] {
  if (onBehalfOf === null) return [];
  const ground = seat === 'executive' ? 'delegation' : (standIn ?? 'substitution');
  const words = [standInCaption(ground, profile), ...(delegation === null ? [] : [basisWords(delegation)])];
  return [{ name: 'À la place de', value: `${onBehalfOf} – ${words.join(', ')}` }];
}

type Moment = (instant: string) => string;

/** When and how it was given: here, on paper or at a signature book. */
function wayFacts(given: Given, moment: Moment): Fact[] {
  if (given.paper !== null) return paperFacts(given.paper, given);
  if (given.parapheur !== null) return parapheurFacts(given.parapheur, moment(given.at));
  const { at, authentication, address, consent } = given;
  return [
    { name: 'Signé le', value: moment(at) },
    { name: 'Identité', value: authentication.source },
    { name: 'Compte', value: `${authentication.subject} (${authentication.issuer})` },
    ...(address === null ? [] : [{ name: 'Adresse réseau', value: address }]),
    { name: 'Consentement', value: consentWords(consent) },
  ];
}

function paperFacts(
  { signedOn, scan, recordedBy }: NonNullable<Given['paper']>,
  { authentication }: Given,
): Fact[] {
  return [
    { name: 'Signé le', value: `${frenchDay(signedOn)}, sur papier` },
    { name: 'Identité', value: authentication.source },
    { name: 'Enregistrée par', value: recordedBy },
    scan === null
      ? { name: 'Papier numérisé', value: 'Non joint' }
      : { name: 'Papier (SHA-256)', value: scan, hash: true },
  ];
}

const datings: Record<NonNullable<Given['parapheur']>['dated'], string> = {
  stamp: 'd’après l’horodatage que porte la signature',
  signature: 'd’après la signature elle-même',
  arrival: 'à son dépôt : la signature ne dit pas quand elle a été donnée',
};
const sameFiles: Record<NonNullable<Given['parapheur']>['sameFile'], string> = {
  'same-bytes':
    'Le fichier rendu commence, octet pour octet, par celui qui a été remis ; rien de ce qui s’y lit n’a été remplacé ni recouvert.',
  'same-pages':
    'Le parapheur a réécrit le fichier : chaque page de celui qu’il a rendu porte le même texte et le même dessin que dans le fichier remis.',
  'same-text':
    'Le parapheur a réécrit le fichier : le texte extrait de celui qu’il a rendu est le même que celui du fichier remis.',
};

function parapheurFacts(trace: NonNullable<Given['parapheur']>, moment: string): Fact[] {
  const { certificate, sameFile, dated, handedOut, file, broughtBackBy } = trace;
  return [
    { name: 'Signé le', value: typography(`${moment}, ${datings[dated]}`) },
    { name: 'Certificat', value: `Au nom de ${certificate.subject}` },
    {
      name: 'Délivré par',
      value: typography(`${certificate.issuer} ; cette autorité n’a pas été vérifiée ici`),
    },
    { name: 'Signature', value: 'Vérifiée\u00A0: elle couvre tout le fichier rendu' },
    { name: 'Fichier', value: typography(sameFiles[sameFile]) },
    { name: 'Déposé par', value: broughtBackBy },
    { name: 'Remis (SHA-256)', value: handedOut, hash: true },
    { name: 'Rendu (SHA-256)', value: file, hash: true },
    { name: 'Certificat (SHA-256)', value: certificate.sha256, hash: true },
  ];
}

function consentWords({ version, sentence }: Given['consent']): string {
  return sentence === null ? `Version ${version}` : typography(`« ${sentence} » (version ${version})`);
}

function voidedFacts({ cause, message }: NonNullable<Given['voided']>, moment: string): Fact[] {
  return [
    { name: 'Ne vaut plus depuis', value: moment },
    { name: 'Cause', value: cause },
    ...(message === null ? [] : [{ name: 'Motif donné', value: message }]),
  ];
}
