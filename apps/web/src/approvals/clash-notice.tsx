import { frenchList, frenchTime, fullName, partOfDay } from '@equipage/domain';
import type { Approval } from '../platform/views.ts';
import { counted } from '../ui/french-count.ts';
import { dayAndMonth } from '../ui/french-dates.ts';
import { Notice } from '../ui/notice.tsx';
import styles from './team-load.module.css';

type Clash = Approval['clashes'][number];

/** More dates, and more groups of people, are told by their number. */
const shown = 3;

/** Whom else of the team the dates free at the same time, and when; nothing when there is nobody. */
export function ClashNotice({ approval: { clashes, contract } }: { approval: Approval }) {
  if (clashes.length === 0) return null;
  const groups = [...Map.groupBy(clashes, ({ people }) => people.map(({ id }) => id).join(' ')).values()];
  const rest = groups.slice(shown).flat().length;
  return (
    <Notice kind="wait" className={styles.clash}>
      <ul>
        {groups.slice(0, shown).map((group) => (
          <li key={group.map(({ date, from }) => `${date} ${from}`).join(' ')}>
            {frenchList([contract.agent, ...(group[0]?.people ?? [])].map(fullName))} seraient au Lab’ en même
            temps <strong>{frenchList(datesOf(group))}</strong>.
          </li>
        ))}
      </ul>
      <p>
        {rest > 0 && `Et ${counted(rest, 'autre date', 'autres dates')}. `}
        Une date pourra être déplacée ensuite, d’un commun accord.
      </p>
    </Notice>
  );
}

function datesOf(group: readonly Clash[]): string[] {
  const more = group.length - shown;
  const dates = group.slice(0, more === 1 ? shown + 1 : shown).map(when);
  return more > 1 ? [...dates, counted(more, 'autre fois', 'autres fois')] : dates;
}

function when({ date, from, to }: Clash): string {
  const day = `le ${dayAndMonth(date)}`;
  const part = partOfDay([{ date, from, to }], date);
  if (part === 'morning') return `${day} au matin`;
  if (part === 'afternoon') return `${day} après-midi`;
  return `${day} de ${frenchTime(from)} à ${frenchTime(to)}`;
}
