import { frenchHours, type Sums } from '@equipage/domain';
import { counted } from '../ui/french-count.ts';
import styles from './envelope.module.css';

/** The envelope as blocks of one half-day: those that dates already take, and those that are left. */
export function Envelope({ sums, halfDayHours }: { sums: Sums; halfDayHours: number }) {
  const total = Math.ceil(sums.hours / halfDayHours);
  const planned = sums.plannedHours / halfDayHours;
  const left = Math.max(0, sums.hours - sums.plannedHours);
  const halves = (hours: number) => Math.floor(hours / halfDayHours);
  return (
    <div className={styles.envelope}>
      <div className={styles.bar} aria-hidden="true">
        {Array.from({ length: total }, (_, place) => (
          <Block
            // biome-ignore lint/suspicious/noArrayIndexKey: blocks are told apart by their place alone
            key={place}
            fill={Math.min(1, Math.max(0, planned - place))}
            partial={place >= sums.halfDays}
          />
        ))}
      </div>
      <dl>
        <div>
          <dt>Planifié : {counted(halves(sums.plannedHours), 'demi-journée')}</dt>
          <dd>{frenchHours(sums.plannedHours)}</dd>
        </div>
        <div>
          <dt>Reste à convenir : {counted(halves(left), 'demi-journée')}</dt>
          <dd>{frenchHours(left)}</dd>
        </div>
      </dl>
    </div>
  );
}

function Block({ fill, partial }: { fill: number; partial: boolean }) {
  return (
    <svg
      className={partial ? styles.partial : styles.block}
      viewBox="0 0 10 10"
      preserveAspectRatio="none"
      aria-hidden="true"
    >
      <rect className={styles.fill} width={10 * fill} height={10} />
    </svg>
  );
}
