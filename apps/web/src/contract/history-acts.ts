import type { Day } from '@equipage/domain';
import type { HistoryEntry } from '../platform/views.ts';
import { dayOf } from '../ui/french-dates.ts';

/** What one person did at once: a signature also gives a number, freezes the text and sends the contract on. */
export interface Act {
  entries: [HistoryEntry, ...HistoryEntry[]];
}

/** The acts of one day, the latest first. */
export interface DayOfActs {
  day: Day;
  acts: Act[];
}

const isAnswer = ({ type }: HistoryEntry) => type.endsWith('-answered');

/** Events of one act bear one instant; answers that follow each other in a day are one sitting at the wizard. */
function isSameAct(before: HistoryEntry, entry: HistoryEntry): boolean {
  if (before.actor?.id !== entry.actor?.id) return false;
  if (isAnswer(before) && isAnswer(entry)) return dayOf(before.at) === dayOf(entry.at);
  return before.at === entry.at && isAnswer(before) === isAnswer(entry);
}

/** The events of a contract, oldest first, as acts; none is lost. */
function actsOf(entries: readonly HistoryEntry[]): Act[] {
  const acts: Act[] = [];
  for (const entry of entries) {
    const act = acts.at(-1);
    const before = act?.entries.at(-1);
    if (act && before && isSameAct(before, entry)) act.entries.push(entry);
    else acts.push({ entries: [entry] });
  }
  return acts;
}

/** The latest day first, and in it the latest act first. */
export function daysOf(entries: readonly HistoryEntry[]): DayOfActs[] {
  const days: DayOfActs[] = [];
  for (const act of actsOf(entries).toReversed()) {
    const day = dayOf(act.entries[0].at);
    const known = days.at(-1);
    if (known?.day === day) known.acts.push(act);
    else days.push({ day, acts: [act] });
  }
  return days;
}
