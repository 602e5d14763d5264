import type { SectionWording, Sentence } from '../wording.ts';

/** What both answers allow is possible; what one of them leaves out is left out by common agreement. */
const hoursAndTrips: readonly Sentence[] = [
  {
    when: { extendedHours: true, fieldTrips: true },
    say: ', ce qui peut supposer, ponctuellement, {extendedHours=des horaires élargis} et {fieldTrips=des déplacements sur le terrain}.',
  },
  {
    when: { extendedHours: true, fieldTrips: false },
    say: ', ce qui peut supposer, ponctuellement, {extendedHours=des horaires élargis}, mais {fieldTrips=sans déplacements}, d’un commun accord.',
  },
  {
    when: { extendedHours: false, fieldTrips: true },
    say: ', ce qui peut supposer, ponctuellement, {fieldTrips=des déplacements sur le terrain}, mais {extendedHours=sans horaires élargis}, d’un commun accord.',
  },
  {
    when: { extendedHours: false, fieldTrips: false },
    say: ', {extendedHours=sans horaires élargis} {fieldTrips=ni déplacements}, d’un commun accord.',
  },
  {
    when: { extendedHours: true },
    missing: ['fieldTrips'],
    say: ', ce qui peut supposer, ponctuellement, {extendedHours=des horaires élargis} ; {fieldTrips}.',
  },
  {
    when: { extendedHours: false },
    missing: ['fieldTrips'],
    say: ', {extendedHours=sans horaires élargis}, d’un commun accord ; {fieldTrips}.',
  },
  {
    when: { fieldTrips: true },
    missing: ['extendedHours'],
    say: ', ce qui peut supposer, ponctuellement, {fieldTrips=des déplacements sur le terrain} ; {extendedHours}.',
  },
  {
    when: { fieldTrips: false },
    missing: ['extendedHours'],
    say: ', {fieldTrips=sans déplacements}, d’un commun accord ; {extendedHours}.',
  },
  { missing: ['extendedHours', 'fieldTrips'], say: '; {extendedHours} ; {fieldTrips}.' },
];

const share: readonly Sentence[] = [
  { missing: ['percent'], say: 'La part choisie est la suivante : {percent}' },
  { given: ['percent'], say: 'La part choisie est de {percent} du temps de travail' },
  { missing: ['workShare'], say: ', soit environ {workShare}.' },
  { given: ['workShare'], missing: ['percent'], say: '.' },
  { given: ['percent', 'workShare'], say: ', soit environ {hours} sur {months}' },
  { given: ['percent', 'workShare', 'halfDays'], say: ', ou environ {halfDays}' },
  { given: ['percent', 'workShare'], say: '; ces durées sont indicatives.' },
];

const release: readonly Sentence[] = [
  {
    say: 'Cette implication se fait toujours en plein accord avec la hiérarchie, qui s’engage à libérer [l’équipière|l’équipier|{firstName} {lastName}] à des moments donnés, afin que la mission soit menée à bien, en levant ainsi ses obligations quotidiennes à des dates planifiées à l’avance.',
  },
  { when: { datesNumber: 'none' }, say: 'Ces dates sont {plannedDates=à convenir} (voir l’annexe).' },
  { when: { datesNumber: 'one' }, say: 'La date planifiée figure {plannedDates=en annexe}.' },
  { when: { datesNumber: 'several' }, say: 'Ces dates figurent {plannedDates=en annexe}.' },
];

export const time: SectionWording = {
  code: 'time',
  heading: 'Temps de mobilisation',
  blocks: [
    {
      paragraph: [
        {
          say: '[L’implication de l’équipière|L’implication de l’équipier|Son implication] doit rester maîtrisée, dans la limite de {percentMin} à {percentMax} du temps de travail',
        },
        ...hoursAndTrips,
      ],
    },
    { paragraph: share },
    { paragraph: release },
    {
      paragraph: [
        {
          say: '[L’équipière|L’équipier|{firstName} {lastName}] est libre de ne pas répondre aux propositions que {theLab} peut envoyer, lorsque celles-ci arrivent trop tard ou sont incompatibles avec les exigences du service à ce moment-là.',
        },
      ],
    },
  ],
};
