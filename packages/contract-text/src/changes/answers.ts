import { civilities, domainCodes, domainLabels, type StockTaking, stockTakings } from '@equipage/domain';
import { inOneLine } from '../compose/lines.ts';
import { listOf, textOf, type Values } from '../compose/values.ts';

/** Where an answer is printed: the code of a clause, the title, or the annex. */
export type Place = 'title' | 'mission' | 'support' | 'time' | 'service' | 'term' | 'annex';

/** Something that a contract says and another may say otherwise, with its name on screen and its value in words. */
interface Answer {
  place: Place;
  label: string;
  /** The variables of a resolved text that it is made of. */
  from: readonly string[];
  /** Nothing while it is not answered; several for a list. */
  words: (values: Values) => string[];
  list?: true;
}

const words = (text: string | null) => (text === null ? [] : [text]);
const plain = (place: Place, label: string, name: string): Answer => ({
  place,
  label,
  from: [name],
  words: (values) => words(textOf(values, name)),
});
/** Several lines, some of them the items of a list. */
const long = (place: Place, label: string, name: string): Answer => ({
  ...plain(place, label, name),
  words: (values) =>
    inOneLine([{ text: textOf(values, name) ?? '' }]).flatMap(({ text }) => text.trim() || []),
});
const yesOrNo = (place: Place, label: string, name: string): Answer => ({
  place,
  label,
  from: [name],
  words: (values) => (typeof values[name] === 'boolean' ? [values[name] ? 'oui' : 'non'] : []),
});

/** As the clause prints it. */
const stockTakingWords: Record<StockTaking, string> = {
  'on-request': 'à la demande',
  monthly: 'chaque mois',
  quarterly: 'chaque trimestre',
  midterm: 'à mi-parcours',
};

const civilityWords = { madame: 'Madame', monsieur: 'Monsieur' } as const;

/** Every answer, in the order of the contract. */
export const answers: readonly Answer[] = [
  plain('title', 'Contrat prolongé', 'renewalOf'),
  {
    place: 'mission',
    label: 'Civilité',
    from: ['agreement'],
    words: ({ agreement }) =>
      civilities.filter((civility) => civility === agreement).map((code) => civilityWords[code]),
  },
  {
    place: 'mission',
    label: 'Nom',
    from: ['firstName', 'lastName'],
    words: (values) =>
      words(['firstName', 'lastName'].flatMap((name) => textOf(values, name) ?? []).join(' ') || null),
  },
  plain('mission', 'Fonction', 'jobTitle'),
  plain('mission', 'Direction', 'directorate'),
  plain('mission', 'Service', 'service'),
  {
    place: 'mission',
    label: 'Domaines',
    from: ['domains', 'domainsNumber'],
    words: (values) =>
      domainCodes
        .filter((code) => listOf(values, 'domains').includes(code))
        .map((code) => domainLabels[code]),
    list: true,
  },
  plain('mission', 'Projet', 'missionTitle'),
  long('mission', 'Contenu de la mission', 'description'),
  plain('mission', 'Échéance de la mission', 'deadline'),
  { ...plain('support', 'Projet suivi par', 'leadName'), from: ['leadName', 'leadAgreement'] },
  plain('time', 'Quotité de travail', 'workShare'),
  plain('time', 'Part du temps de travail', 'percent'),
  {
    place: 'time',
    label: 'Durée indicative',
    from: ['hours', 'halfDays'],
    words: (values) =>
      words(
        ['hours', 'halfDays'].flatMap((name) => textOf(values, name) ?? []).join(', ou environ ') || null,
      ),
  },
  yesOrNo('time', 'Horaires élargis', 'extendedHours'),
  yesOrNo('time', 'Déplacements sur le terrain', 'fieldTrips'),
  {
    place: 'service',
    label: 'Réunions de bilan',
    from: ['stockTaking'],
    words: ({ stockTaking }) =>
      stockTakings.filter((code) => code === stockTaking).map((code) => stockTakingWords[code]),
  },
  long('service', 'Ce qui s’ajoute pour le service', 'benefits'),
  {
    place: 'term',
    label: 'Période prévue',
    from: ['startsOn', 'endsOn'],
    words: (values) => {
      const [start, end] = [textOf(values, 'startsOn'), textOf(values, 'endsOn')];
      return words(start && (end === null ? `à compter du ${start}` : `du ${start} au ${end} inclus`));
    },
  },
  {
    place: 'annex',
    label: 'Dates planifiées',
    from: ['plannedDates', 'datesNumber'],
    words: (values) => listOf(values, 'plannedDates'),
    list: true,
  },
];

const answered = new Set(answers.flatMap(({ from }) => from));

/** Whether a variable is somebody's answer or follows from one; the others are the organisation's own words. */
export const isAnswer = (name: string): boolean => answered.has(name);
