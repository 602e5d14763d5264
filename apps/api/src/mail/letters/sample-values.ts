import type { MailVariable } from '@equipage/contract-text';
import { noBreakSpace, typography } from '@equipage/domain';
import { labWords } from '../../platform/mail/words/lab-words.ts';

/* What the words of a letter stand for, of nobody in particular. */

export const sampleName = `Prénom${noBreakSpace}Nom`;
export const sampleFigures =
  '3 h 30 par semaine travaillée, 6 dates, aucun déplacement, jusqu’au 31 mai 2027';

export const sampleValues = (lab: string): Readonly<Record<Exclude<MailVariable, 'summary'>, string>> => ({
  agent: sampleName,
  ofAgent: `de ${sampleName}`,
  actor: `${sampleName} (qui agit)`,
  manager: `Mme${noBreakSpace}Nom`,
  mission: 'Titre de la mission',
  figures: sampleFigures,
  number: 'ENG-2026-0042',
  startsOn: '1er décembre 2026',
  endsOn: '31 mai 2027',
  lastDay: '31 mars 2027',
  until: '30 novembre 2026',
  motive: 'départ ou mobilité',
  dropped: typography(
    'La dernière signature est arrivée après la date demandée : la date du 8 décembre 2026, antérieure à la prise d’effet, est retirée.',
  ),
  told: typography(`absence de ${sampleName}, du 7 au 11 décembre 2026, enregistrée par ${sampleName}`),
  since: '23 novembre 2026',
  waited: `5${noBreakSpace}jours ouvrés`,
  holder: `${sampleName} (personne attendue)`,
  count: `2${noBreakSpace}contrats`,
  awaited: 'votre accord',
  dueOn: '31 mai 2032',
  touchedOn: '23 mai 2026',
  departed: `2${noBreakSpace}personnes parties`,
  complaints: `1${noBreakSpace}signalement`,
  disposalList: 'BE-2032-1',
  reference: 'A11Y-2026-1',
  field: 'Service',
  wanted: 'Autre service',
  // A part of the letter by itself: no words.
  list: '',
  ...labWords(lab),
});
