import type { SectionWording, Sentence } from '../wording.ts';

const stockTaking: readonly Sentence[] = [
  { when: { stockTaking: 'on-request' }, say: '{stockTaking=à la demande}.' },
  { when: { stockTaking: 'monthly' }, say: '{stockTaking=chaque mois}.' },
  { when: { stockTaking: 'quarterly' }, say: '{stockTaking=chaque trimestre}.' },
  { when: { stockTaking: 'midterm' }, say: '{stockTaking=à mi-parcours}.' },
  { missing: ['stockTaking'], say: '{stockTaking}.' },
];

export const serviceGains: SectionWording = {
  code: 'service',
  heading: 'Apports pour le service',
  blocks: [
    {
      paragraph: [
        {
          say: '[L’équipière|L’équipier|{firstName} {lastName}] informe régulièrement sa hiérarchie et ses collègues de sa participation, des effets de celle-ci sur l’organisation du service et de ses apports.',
        },
        { say: 'Des réunions de bilan périodiques peuvent se tenir, au rythme suivant :' },
        ...stockTaking,
      ],
    },
    {
      paragraph: [
        {
          say: 'Cette participation sera bénéfique et apportera des compétences supplémentaires, une culture interne de l’innovation et un accès direct aux ressources {ofLab} pour le service.',
        },
      ],
    },
    { paragraph: [{ given: ['benefits'], say: 'S’y ajoute : {benefits}.' }] },
  ],
};
