import { frenchDay, frenchHours } from '@equipage/domain';
import type { Approval, ContractView } from '../platform/views.ts';
import { counted } from '../ui/french-count.ts';
import { dayAndMonth } from '../ui/french-dates.ts';
import styles from './asks.module.css';

/** What is asked of the service, in three boxes: time, period, and what comes besides. */
export function Asks({ contract, asks }: { contract: ContractView; asks: Approval['asks'] }) {
  const { term, sums } = contract;
  const deadline = contract.content.mission.deadline;
  return (
    <dl className={styles.asks}>
      <div>
        <dt>Temps</dt>
        <dd>
          <span className={styles.figure}>{frenchHours(asks.hours)}</span>
          {sums && <span>environ {counted(sums.halfDays, 'demi-journée')} en tout</span>}
          {asks.hoursPerWeek !== null && <span>{frenchHours(asks.hoursPerWeek)} par semaine travaillée</span>}
        </dd>
      </div>
      <div>
        <dt>Période, si vous signez aujourd’hui</dt>
        <dd>
          {term && (
            <span className={styles.figure}>
              {dayAndMonth(term.startsOn, { weekday: false })} – {frenchDay(term.endsOn)}
            </span>
          )}
          {deadline && <span>échéance de la mission : {frenchDay(deadline)}</span>}
        </dd>
      </div>
      <div>
        <dt>En plus</dt>
        <dd>
          <span className={styles.figure}>{besides(asks)}</span>
          <span>
            {asks.extendedHours || asks.fieldTrips
              ? 'de façon ponctuelle'
              : 'ni horaires élargis, ni déplacements'}
          </span>
        </dd>
      </div>
    </dl>
  );
}

function besides({ extendedHours, fieldTrips }: Approval['asks']): string {
  if (extendedHours && fieldTrips) return 'Horaires élargis et déplacements';
  if (extendedHours) return 'Horaires élargis';
  return fieldTrips ? 'Déplacements' : 'Rien';
}
