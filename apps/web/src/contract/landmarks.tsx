import {
  frenchDay,
  frenchHours,
  frenchPercent,
  frenchTime,
  fullName,
  type PlannedDate,
} from '@equipage/domain';
import type { ContractView } from '../platform/views.ts';
import { Below } from '../ui/below.tsx';
import { counted } from '../ui/french-count.ts';
import { dayNear, dayOf } from '../ui/french-dates.ts';
import styles from './side.module.css';

interface Landmark {
  name: string;
  value: string;
  /** Under it, in small. */
  detail?: string | undefined;
}

/** The few figures and names that one comes back for. */
export function Landmarks({ contract }: { contract: ContractView }) {
  return (
    <section aria-labelledby="landmarks">
      <h2 id="landmarks" className={styles.heading}>
        Repères
      </h2>
      <dl className={styles.lines}>
        {landmarksOf(contract, dayOf(new Date())).map(({ name, value, detail }) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>
              {value}
              {detail && <Below>{detail}</Below>}
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}

function landmarksOf(contract: ContractView, today: string): Landmark[] {
  const { content, term, lead, manager, state } = contract;
  const isSet = state === 'signed' || state === 'terminated' || state === 'closed';
  const provisional = isSet ? '' : ' (prévu)';
  const { deadline } = content.mission;
  return [
    term && { name: `Début${provisional}`, value: frenchDay(term.startsOn) },
    term && { name: `Fin${provisional}`, value: frenchDay(term.endsOn) },
    timeOf(contract),
    dateOf(content.commitment.plannedDates, today),
    deadline === null ? null : { name: 'Échéance de la mission', value: frenchDay(deadline) },
    { name: 'Projet suivi par', value: fullName(lead) },
    manager && { name: 'Hiérarchie', value: fullName(manager), detail: manager.jobTitle },
  ].filter((landmark) => landmark !== null);
}

function timeOf({ content: { commitment }, sums }: ContractView): Landmark | null {
  if (!sums || !('percent' in commitment) || commitment.percent === null) return null;
  const { hours, halfDays } = sums;
  return {
    name: 'Temps',
    value: `${frenchPercent(commitment.percent)}, ${frenchHours(hours)}`,
    detail: halfDays > 0 ? `environ ${counted(halfDays, 'demi-journée')}` : undefined,
  };
}

/** The next date to come; the first one while none has passed, the last one once all have. */
function dateOf(dates: readonly PlannedDate[], today: string): Landmark {
  const inOrder = dates.toSorted((one, other) =>
    `${one.date}${one.from}` < `${other.date}${other.from}` ? -1 : 1,
  );
  const [first] = inOrder;
  const last = inOrder.at(-1);
  if (first === undefined || last === undefined) return { name: 'Première date', value: 'à convenir' };
  const next = inOrder.find(({ date }) => date >= today);
  if (next === undefined) return { name: 'Dernière date', ...dateWords(last, today) };
  return { name: next === first ? 'Première date' : 'Prochaine date', ...dateWords(next, today) };
}

function dateWords({ date, from, to }: PlannedDate, today: string) {
  return { value: dayNear(date, today), detail: `de ${frenchTime(from)} à ${frenchTime(to)}` };
}
