import type { FaultData, ProblemCode } from '../contract/problem.ts';
import type { RequiredAnswer } from '../contract/required-answers.ts';
import { type DayOfWeek, daysOfWeek } from '../term/day.ts';
import {
  frenchDay,
  frenchHours,
  frenchNumber,
  frenchPercent,
  frenchTime,
  frenchWeekday,
  noBreakSpace,
} from './french.ts';

/** What a person has to do about a fault, from what it names. Spaces and apostrophes are set by `faultSentence`. */
export type Sentence = (data: FaultData) => string;

const day = (value: FaultData[string] | undefined) => frenchDay(String(value));
const time = (value: FaultData[string] | undefined) => frenchTime(String(value));
const hours = (value: FaultData[string] | undefined) => frenchHours(Number(value));
const percent = (value: FaultData[string] | undefined) => frenchPercent(Number(value));
const weekday = (value: FaultData[string] | undefined) =>
  frenchWeekday(daysOfWeek.find((each): each is DayOfWeek => each === value) ?? 'monday');

const missing: Record<RequiredAnswer, string> = {
  '/identity/firstName': 'Indiquez votre prénom.',
  '/identity/lastName': 'Indiquez votre nom.',
  '/identity/jobTitle': 'Indiquez votre fonction.',
  '/identity/directorate': 'Indiquez votre direction.',
  '/identity/service': 'Indiquez votre service.',
  '/identity/workShare': 'Indiquez votre quotité de travail.',
  '/identity/worksOn': 'Cochez au moins un jour travaillé.',
  '/mission/domains': 'Choisissez au moins un domaine.',
  '/mission/title': 'Donnez un titre à la mission.',
  '/mission/description': 'Décrivez ce que vous ferez.',
  '/mission/deadline': 'Indiquez l’échéance de la mission.',
  '/commitment/percent': 'Choisissez la part de votre temps de travail consacrée à la mission.',
  '/commitment/startsOn': 'Choisissez la date de prise d’effet.',
  '/commitment/extendedHours': 'Dites si des horaires élargis sont possibles.',
  '/commitment/fieldTrips': 'Dites si des déplacements sont possibles.',
  '/service/managerId': 'Choisissez votre supérieur ou supérieure hiérarchique.',
  '/service/stockTaking': 'Choisissez le rythme des bilans avec votre service.',
};

export const problemSentences: Record<ProblemCode, Sentence> = {
  missing: ({ answer }) => missing[answer as RequiredAnswer] ?? 'Complétez cette réponse.',
  'work-share-out-of-range': () => 'Indiquez une quotité de travail supérieure à 0 % et d’au plus 100 %.',
  'work-share-too-precise': () => 'Arrondissez la quotité de travail à deux décimales.',
  'deadline-before-start': (data) =>
    `L’échéance vient avant la prise d’effet : choisissez un jour à partir du ${day(data.startsOn)}.`,
  'deadline-after-term': (data) =>
    `L’échéance est au-delà du terme prévisionnel, le ${day(data.endsOn)} : une prolongation pourra être demandée.`,
  'percent-out-of-range': ({ min, max }) =>
    `Choisissez une part comprise entre ${percent(min)} et ${percent(max)} du temps de travail.`,
  'percent-off-step': ({ min, step }) =>
    `Choisissez une part à partir de ${percent(min)}, par paliers de ${frenchNumber(Number(step))}${noBreakSpace}point.`,
  'starts-in-the-past': ({ earliest }) =>
    `La prise d’effet ne peut pas être passée : choisissez un jour à partir du ${day(earliest)}.`,
  'starts-too-late': ({ latest }) =>
    `La prise d’effet est trop lointaine : choisissez un jour, au plus tard le ${day(latest)}.`,
  sunday: ({ date }) => `Le ${day(date)} est un dimanche : choisissez un autre jour.`,
  'public-holiday': ({ date, name }) => `Le ${day(date)} est férié (${name}) : choisissez un autre jour.`,
  'closing-day': ({ date }) => `Le ${day(date)} est un jour de fermeture : choisissez un autre jour.`,
  'saturday-needs-extended-hours': ({ date }) =>
    `Le ${day(date)} est un samedi : choisissez un autre jour, ou acceptez les horaires élargis.`,
  'not-worked': (data) =>
    `Vous ne travaillez pas le ${weekday(data.weekday)} : choisissez un autre jour, ou corrigez vos jours travaillés.`,
  'outside-term': ({ date, startsOn, endsOn }) =>
    `Le ${day(date)} est hors de la durée du contrat : choisissez un jour du ${day(startsOn)} au ${day(endsOn)}.`,
  'ends-before-start': ({ from }) => `Choisissez une heure de fin après ${time(from)}, l’heure de début.`,
  'too-early': ({ earliest }) => `Commencez à ${time(earliest)} ou plus tard.`,
  'too-late': ({ latest }) => `Terminez à ${time(latest)} ou plus tôt.`,
  'outside-service-hours': ({ from, to }) =>
    `Restez entre ${time(from)} et ${time(to)}, ou acceptez les horaires élargis.`,
  overlap: ({ from, to }) =>
    `Cet horaire en recouvre un autre du même jour, de ${time(from)} à ${time(to)} : changez l’un des deux.`,
  'day-too-long': (data) =>
    `Le ${day(data.date)} compte ${hours(data.hours)} : restez à ${hours(data.longest)} au plus dans la journée.`,
  'over-envelope': ({ planned, envelope }) =>
    `Les dates planifiées font ${hours(planned)} et l’enveloppe est de ${hours(envelope)} : retirez ou raccourcissez des dates.`,
  'own-manager': () =>
    'Vous ne pouvez pas donner vous-même l’accord de votre hiérarchie : choisissez la personne dont vous dépendez.',
  'own-executive': () =>
    'Vous signez pour la direction générale et ne pouvez donc pas vous engager : proposez cette mission à une autre personne.',
};
