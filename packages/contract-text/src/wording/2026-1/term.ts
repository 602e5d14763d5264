import type { SectionWording, Sentence } from '../wording.ts';

const validity: readonly Sentence[] = [
  {
    say: 'Le présent contrat est valable pour une durée prévisionnelle de {months}, avant évaluation et prolongation éventuelle :',
  },
  { given: ['startsOn'], say: 'du {startsOn} au {endsOn} inclus' },
  { missing: ['startsOn'], say: 'à compter du {startsOn}' },
  { say: 'ou, si la dernière signature est postérieure, à compter du jour de celle-ci, pour la même durée.' },
];

const earlyEnd: readonly Sentence[] = [
  {
    when: { agreement: 'madame' },
    say: 'Si elle en ressent le besoin, l’équipière peut mettre fin au contrat avant son terme, par simple déclaration {toReferent}.',
  },
  {
    when: { agreement: 'monsieur' },
    say: 'S’il en ressent le besoin, l’équipier peut mettre fin au contrat avant son terme, par simple déclaration {toReferent}.',
  },
  {
    when: { agreement: 'neutral' },
    say: 'Si {firstName} {lastName} en ressent le besoin, une simple déclaration de sa part {toReferent} permet de mettre fin au contrat avant son terme.',
  },
];

export const term: SectionWording = {
  code: 'term',
  heading: 'Durée',
  blocks: [{ paragraph: validity }, { paragraph: earlyEnd }],
};
