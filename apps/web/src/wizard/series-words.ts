import {
  type DayPart,
  frenchDay,
  frenchHours,
  plannedMinutes,
  type SeriesDates,
  timesOf,
} from '@equipage/domain';
import { counted, plural } from '../ui/french-count.ts';

export type SeriesPart = Extract<DayPart, 'morning' | 'afternoon' | 'day'>;

const nouns: Record<SeriesPart, string> = { morning: 'matinée', afternoon: 'après-midi', day: 'journée' };
const plurals: Record<SeriesPart, string> = {
  morning: 'matinées',
  afternoon: 'après-midis',
  day: 'journées',
};

/** « 12 matinées » */
export function countOfSeries({ dates }: SeriesDates, part: SeriesPart): string {
  return counted(dates.length / timesOf(part).length, nouns[part], plurals[part]);
}

/** What a rhythm gives, what it leaves out and why, and where the envelope stops it. */
export function seriesInWords(found: SeriesDates, part: SeriesPart): string[] {
  const { dates, leftOut, stoppedAt } = found;
  const [first, last] = [dates.at(0)?.date, dates.at(-1)?.date];
  const given =
    first === undefined || last === undefined
      ? 'Rien de plus à planifier à ce rythme.'
      : `${countOfSeries(found, part)}, ${frenchHours(plannedMinutes(dates) / 60)}\u00a0: ${span(first, last)}.`;
  const skipped = leftOut.map(({ date, name }) => `${frenchDay(date)} (${name ?? 'jour de fermeture'})`);
  return [
    given,
    ...(skipped.length === 0
      ? []
      : [`${plural(skipped.length, 'Laissé', 'Laissés')} de côté\u00a0: ${skipped.join(', ')}.`]),
    ...(stoppedAt === null
      ? []
      : [`Arrêt avant le ${frenchDay(stoppedAt)}\u00a0: l’enveloppe d’heures est atteinte.`]),
  ];
}

function span(first: string, last: string): string {
  return first === last ? `le ${frenchDay(first)}` : `du ${frenchDay(first)} au ${frenchDay(last)}`;
}
