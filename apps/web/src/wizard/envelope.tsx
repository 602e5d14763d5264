import { frenchHours } from '@equipage/domain';
import type { ContractView } from '../platform/views.ts';
import { Disclosure } from '../ui/disclosure.tsx';
import { counted } from '../ui/french-count.ts';
import styles from './envelope.module.css';

type Sums = NonNullable<ContractView['sums']>;

/** What the chosen percent makes for this very person, in words one could say. */
export function SumInWords({ sums, termMonths }: { sums: Sums; termMonths: number }) {
  return (
    <div className={styles.sum}>
      <output className={styles.figure}>
        {frenchHours(sums.hours)} sur {monthsInWords(termMonths)}
      </output>
      <p>
        environ {counted(sums.halfDays, 'demi-journée')}
        {sums.hoursPerWeek !== null && <>, ou {frenchHours(sums.hoursPerWeek)} par semaine travaillée</>}
      </p>
      <Disclosure label="Comment c’est calculé">
        <p>
          1 607 heures par an, multipliées par votre quotité, par la part choisie et par la durée du contrat,
          arrondies au quart d’heure inférieur. Ces heures comptent tout : la mission, l’accompagnement et la
          rencontre annuelle. C’est un plafond indicatif, jamais une dette.
        </p>
      </Disclosure>
    </div>
  );
}

function monthsInWords(months: number): string {
  return months === 6 ? 'six mois' : counted(months, 'mois', 'mois');
}

/** The envelope as blocks of one half-day: those that dates already take, and those that are left. */
export function Envelope({ sums, halfDayHours }: { sums: Sums; halfDayHours: number }) {
  const total = Math.ceil(sums.hours / halfDayHours);
  const planned = sums.plannedHours / halfDayHours;
  const left = Math.max(0, sums.hours - sums.plannedHours);
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
          <dt>Planifiées</dt>
          <dd>{frenchHours(sums.plannedHours)}</dd>
        </div>
        <div>
          <dt>Restent à convenir</dt>
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
