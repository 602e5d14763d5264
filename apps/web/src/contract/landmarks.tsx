import { frenchDay, frenchHours, frenchPercent, fullName } from '@equipage/domain';
import type { ContractView } from '../platform/views.ts';
import { dayAndMonth } from '../ui/french-dates.ts';
import styles from './side.module.css';

/** The few figures and names that one comes back for. */
export function Landmarks({ contract }: { contract: ContractView }) {
  return (
    <section aria-labelledby="landmarks">
      <h2 id="landmarks" className={styles.heading}>
        Repères
      </h2>
      <dl className={styles.lines}>
        {landmarksOf(contract).map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}

function landmarksOf({ content, term, sums, lead, manager, state }: ContractView): [string, string][] {
  const { commitment, mission } = content;
  const percent = 'percent' in commitment ? commitment.percent : null;
  const first = commitment.plannedDates[0];
  const provisional = state === 'signed' || state === 'terminated' || state === 'closed' ? '' : ' (prévu)';
  const lines: [string, string | null][] = [
    [`Début${provisional}`, term && frenchDay(term.startsOn)],
    [`Fin${provisional}`, term && frenchDay(term.endsOn)],
    ['Temps', sums && percent !== null ? `${frenchPercent(percent)}, ${frenchHours(sums.hours)}` : null],
    ['Première date', first ? dayAndMonth(first.date) : 'à convenir'],
    ['Échéance de la mission', mission.deadline && frenchDay(mission.deadline)],
    ['Projet suivi par', fullName(lead)],
    ['Hiérarchie', manager && fullName(manager)],
  ];
  return lines.filter((line): line is [string, string] => line[1] !== null);
}
