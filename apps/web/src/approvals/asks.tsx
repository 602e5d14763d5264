import { frenchDay, frenchHours } from '@equipage/domain';
import type { ReactNode } from 'react';
import type { Approval, ContractView } from '../platform/views.ts';
import { counted } from '../ui/french-count.ts';
import { dayAndMonth, shortMonth } from '../ui/french-dates.ts';
import { Space } from '../ui/visually-hidden.tsx';
import styles from './asks.module.css';

/** What is asked of the service, in one glance: time, period, and what comes besides. */
export function Asks({ contract, asks }: { contract: ContractView; asks: Approval['asks'] }) {
  const { term, sums } = contract;
  const deadline = contract.content.mission.deadline;
  return (
    <dl className={styles.asks}>
      <div>
        <dt>Temps</dt>
        <dd>
          <Figure>{frenchHours(asks.hours)}</Figure>
          {sums && (
            <span>
              environ {counted(sums.halfDays, 'demi-journée')} en tout
              <Space />
            </span>
          )}
          {asks.hoursPerWeek !== null && <span>{frenchHours(asks.hoursPerWeek)} par semaine travaillée</span>}
        </dd>
      </div>
      <div>
        <dt>Période</dt>
        <dd>
          {term && <Figure>{period(term)}</Figure>}
          <span>
            {term && `${term.endsOn.slice(0, 4)}, si vous signez aujourd’hui`}
            <Space />
          </span>
          {deadline && (
            <span>
              échéance de la mission&nbsp;: <span className={styles.date}>{frenchDay(deadline)}</span>
            </span>
          )}
        </dd>
      </div>
      <div>
        <dt>En plus</dt>
        <dd>
          <Figure>{besides(asks)}</Figure>
          <span>{besidesNote(asks)}</span>
        </dd>
      </div>
    </dl>
  );
}

/** What one sees first; what it means comes after it. */
function Figure({ children }: { children: ReactNode }) {
  return (
    <span className={styles.figure}>
      {children}
      <Space />
    </span>
  );
}

/** « 14 déc. – 13 juin » */
function period({ startsOn, endsOn }: NonNullable<ContractView['term']>): string {
  const short = (day: string) =>
    `${dayAndMonth(day, { weekday: false }).split(' ')[0]}\u00A0${shortMonth(day)}`;
  return `${short(startsOn)} – ${short(endsOn)}`;
}

function besides({ extendedHours, fieldTrips }: Approval['asks']): string {
  if (extendedHours && fieldTrips) return 'Déplacements, horaires élargis';
  if (extendedHours) return 'Horaires élargis';
  return fieldTrips ? 'Déplacements' : 'Rien';
}

function besidesNote({ extendedHours, fieldTrips }: Approval['asks']): string {
  if (extendedHours && fieldTrips) return 'de façon ponctuelle';
  if (extendedHours) return 'de façon ponctuelle, aucun déplacement';
  return fieldTrips ? 'de façon ponctuelle, aucun horaire élargi' : 'aucun déplacement, aucun horaire élargi';
}
