import {
  type Contract,
  type Day,
  frenchDay,
  frenchPercent,
  originalVersion,
  type ResolvedText,
  type TextValue,
} from '@equipage/domain';
import type { Wording } from './wording.ts';

/**
 * What stands for the text of a contract that was signed on paper, on a model of its own: its words are those of the
 * scan, and what follows says so. Only what was typed again from it is told.
 */
export const originalWording: Wording = {
  version: originalVersion,
  variables: {
    firstName: { from: '/identity/firstName' },
    lastName: { from: '/identity/lastName' },
    jobTitle: { from: '/identity/jobTitle' },
    directorate: { from: '/identity/directorate' },
    service: { from: '/identity/service' },
    missionTitle: { from: '/mission/title' },
    deadline: { from: '/mission/deadline' },
    percent: { from: '/commitment/percent' },
    startsOn: { from: 'term' },
    endsOn: { from: 'term' },
    reference: { from: 'original' },
    scan: { from: 'original' },
  },
  title: [{ say: 'Contrat d’engagement signé sur papier' }],
  subtitle: [{ say: '{firstName} {lastName}' }],
  sections: [
    {
      code: 'original',
      heading: 'Document d’origine',
      blocks: [
        {
          paragraph: [
            {
              say: 'Ce contrat a été signé sur papier, sur son modèle d’origine, avant d’être repris ici. Son texte est celui du papier ; rien n’a été signé de nouveau.',
            },
            { given: ['reference'], say: 'Sa référence est {reference}.' },
            { given: ['scan'], say: 'Le papier numérisé est joint : {scan}.' },
            { missing: ['scan'], say: 'Le papier n’a pas été numérisé : l’original fait foi.' },
          ],
        },
      ],
    },
    {
      code: 'facts',
      heading: 'Ce qui en a été relevé',
      blocks: [
        {
          list: [
            { say: 'Fonction et service : {jobTitle}, {service}, {directorate}' },
            { say: 'Mission : {missionTitle}' },
            { given: ['deadline'], say: 'Échéance de la mission : {deadline}' },
            { say: 'Part du temps de travail : {percent}' },
            { say: 'Durée : du {startsOn} au {endsOn} inclus' },
          ],
        },
      ],
    },
  ],
  annex: {
    heading: 'Annexes',
    intro: [{ say: 'Celles du papier, s’il en a.' }],
  },
  mention: [],
};

/** What the officer typed again from the paper, in words: what stands for a contract that was signed elsewhere. */
export function originalText(
  { content, term }: { content: Contract['content']; term: { startsOn: Day; endsOn: Day } },
  { reference, scan }: { reference: string | null; scan: { name: string; sha256: string } | null },
): ResolvedText {
  const { identity, mission, commitment } = content;
  const values: Record<string, TextValue> = {
    firstName: identity.firstName,
    lastName: identity.lastName,
    jobTitle: identity.jobTitle,
    directorate: identity.directorate,
    service: identity.service,
    missionTitle: mission.title,
    deadline: mission.deadline === null ? null : frenchDay(mission.deadline),
    percent: commitment.percent === null ? null : frenchPercent(commitment.percent),
    startsOn: frenchDay(term.startsOn),
    endsOn: frenchDay(term.endsOn),
    reference,
    scan: scan?.name ?? null,
    scanSha256: scan?.sha256 ?? null,
  };
  return { wording: originalVersion, values };
}
