import { frenchList, frenchTime, fullName, halfDayTimes } from '@equipage/domain';
import type { Approval } from '../platform/views.ts';
import { counted } from '../ui/french-count.ts';
import { dayAndMonth } from '../ui/french-dates.ts';
import { Notice } from '../ui/notice.tsx';
import styles from './team-load.module.css';

type Clash = Approval['clashes'][number];

/** More are told by their number. */
const shown = 3;

/** The dates on which others of the team are freed too; nothing when there is none. */
export function ClashNotice({ approval: { clashes, contract } }: { approval: Approval }) {
  if (clashes.length === 0) return null;
  const more = clashes.length - shown;
  return (
    <Notice kind="wait" className={styles.clash}>
      <ul>
        {clashes.slice(0, shown).map((clash) => (
          <li key={`${clash.date} ${clash.from}`}>
            Le <strong>{when(clash)}</strong>, {frenchList([contract.agent, ...clash.people].map(fullName))}{' '}
            seraient au Lab’ en même temps.
          </li>
        ))}
      </ul>
      <p>
        {more > 0 && `Et ${counted(more, 'autre fois', 'autres fois')}. `}
        Une date pourra être déplacée ensuite, d’un commun accord.
      </p>
    </Notice>
  );
}

function when({ date, from, to }: Clash): string {
  const day = dayAndMonth(date);
  if (from === halfDayTimes.morning.from && to === halfDayTimes.morning.to) return `${day} au matin`;
  if (from === halfDayTimes.afternoon.from && to === halfDayTimes.afternoon.to) return `${day} après-midi`;
  return `${day} de ${frenchTime(from)} à ${frenchTime(to)}`;
}
