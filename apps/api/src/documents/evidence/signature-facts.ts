import { signatureCaption, standInCaption } from '@equipage/contract-text';
import { noBreakSpace, type Profile, typography } from '@equipage/domain';
import { frenchMoment } from '../french-moment.ts';
import type { Fact, Section } from './evidence-document.ts';
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

function titleOf({ name, seat, civility }: Given, profile: Profile): string {
  return `${signatureCaption(seat, civility, profile)}${noBreakSpace}: ${name}`;
}

function signatureFacts(given: Given, profile: Profile): Fact[] {
  const { seat, capacity, onBehalfOf, at, authentication, address, consent, contentHash, voided } = given;
  const standIn = standInCaption(seat === 'executive' ? 'delegation' : 'substitution', profile);
  const moment = (instant: string) => frenchMoment(instant, profile.timeZone);
  return [
    { name: 'Qualité', value: capacity },
    ...(onBehalfOf === null ? [] : [{ name: 'À la place de', value: `${onBehalfOf} – ${standIn}` }]),
    { name: 'Signé le', value: moment(at) },
    { name: 'Identité', value: authentication.source },
    { name: 'Compte', value: `${authentication.subject} (${authentication.issuer})` },
    ...(address === null ? [] : [{ name: 'Adresse réseau', value: address }]),
    { name: 'Consentement', value: consentWords(consent) },
    { name: 'Texte montré (SHA-256)', value: contentHash, hash: true as const },
    ...(voided === null ? [] : voidedFacts(voided, moment(voided.at))),
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
