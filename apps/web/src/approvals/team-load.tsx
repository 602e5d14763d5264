import { frenchHours, frenchMonth } from '@equipage/domain';
import { useSession } from '../platform/session.ts';
import type { Approval } from '../platform/views.ts';
import { Table } from '../ui/table.tsx';
import { LoadBlocks } from './load-blocks.tsx';
import styles from './team-load.module.css';

type Month = Approval['teamLoad'][number];

const quarter = (hours: number) => Math.round(hours * 4) / 4;
const totalOf = ({ running, thisContract, alsoWaiting }: Month) => running + thisContract + alsoWaiting;

/** What the contracts of the same team take, month by month: blocks of half a day, and the hours beside them. */
export function TeamLoad({ months, name }: { months: readonly Month[]; name: string }) {
  const busiest = months.reduce<Month | null>(
    (most, month) => (most === null || totalOf(month) > totalOf(most) ? month : most),
    null,
  );
  return (
    <section aria-labelledby="load">
      <h3 id="load">La charge de votre équipe</h3>
      <p className={styles.note}>
        Heures libérées par mois si vous acceptez, chaque enveloppe étant répartie sur sa durée.
        {busiest &&
          ` Mois le plus chargé : ${frenchMonth(busiest.month)}, ${frenchHours(quarter(totalOf(busiest)))}.`}
      </p>
      <Legend />
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: too wide for the narrowest screens, it scrolls with the arrows */}
      <section className={styles.scroll} tabIndex={0} aria-label="Charge de l’équipe, mois par mois">
        <Table caption="Charge de l’équipe, en heures par mois">
          <Columns name={name} />
          <tbody>
            {months.map((month) => (
              <MonthLine key={month.month} month={month} />
            ))}
          </tbody>
        </Table>
      </section>
    </section>
  );
}

function Columns({ name }: { name: string }) {
  return (
    <thead>
      <tr>
        <th scope="col">Mois</th>
        <th scope="col" data-figure>
          {name}
        </th>
        <th scope="col" data-figure>
          Déjà en cours
        </th>
        <th scope="col" data-figure>
          Attendent aussi
        </th>
        <th scope="col" data-figure>
          Ensemble
        </th>
        <th scope="col" data-figure>
          Personnes
        </th>
      </tr>
    </thead>
  );
}

function MonthLine({ month }: { month: Month }) {
  const { organisation } = useSession();
  return (
    <tr>
      <th scope="row">
        {frenchMonth(month.month)}
        <LoadBlocks month={month} halfDayHours={organisation.halfDayHours} />
      </th>
      <td data-figure>{frenchHours(quarter(month.thisContract))}</td>
      <td data-figure>{hoursOrNone(month.running)}</td>
      <td data-figure>{hoursOrNone(month.alsoWaiting)}</td>
      <td data-figure>
        <strong>{frenchHours(quarter(totalOf(month)))}</strong>
      </td>
      <td data-figure>{month.people}</td>
    </tr>
  );
}

function hoursOrNone(hours: number): string {
  return hours === 0 ? '–' : frenchHours(quarter(hours));
}

function Legend() {
  return (
    <p className={styles.legend} aria-hidden="true">
      <i className={styles.running} /> déjà en cours <i className={styles.this} /> ce contrat{' '}
      <i className={styles.waiting} /> attend aussi · un carré, une demi-journée
    </p>
  );
}
