import { frenchHours, frenchNumber, frenchPercent, type Sums } from '@equipage/domain';
import { useSession } from '../platform/session.ts';
import { Disclosure } from '../ui/disclosure.tsx';
import { counted } from '../ui/french-count.ts';
import styles from './envelope.module.css';

interface SumInWordsProps {
  sums: Sums;
  /** Percents. */
  workShare: number;
  percent: number;
}

/** What the chosen percent makes for this very person, in words one could say. */
export function SumInWords({ sums, workShare, percent }: SumInWordsProps) {
  const { yearlyHours, termMonths, halfDayHours } = useSession().organisation;
  const aMonth = Math.round(sums.halfDays / termMonths);
  return (
    <div className={styles.sum}>
      <output className={styles.figure}>
        {frenchHours(sums.hours)} sur {monthsInWords(termMonths)}
      </output>
      <p>
        environ {counted(sums.halfDays, 'demi-journée')}
        {aMonth > 0 && <>, soit à peu près {frenchNumber(aMonth)} par mois</>}
        {sums.hoursPerWeek !== null && <>, ou {frenchHours(sums.hoursPerWeek)} par semaine travaillée</>}
      </p>
      <Disclosure label="Comment c’est calculé">
        <p>
          {frenchNumber(yearlyHours)}&nbsp;h par an × {frenchPercent(workShare)} de quotité ×{' '}
          {frenchPercent(percent)} × {termMonths}&nbsp;mois sur 12, arrondis au quart d’heure inférieur. Une
          demi-journée compte {frenchHours(halfDayHours)}. Ces heures comprennent tout : la mission,
          l’accompagnement et la rencontre annuelle. C’est un plafond indicatif, jamais une dette.
        </p>
      </Disclosure>
    </div>
  );
}

function monthsInWords(months: number): string {
  return months === 6 ? 'six mois' : counted(months, 'mois', 'mois');
}
