import { frenchHours, frenchMonth } from '@equipage/domain';
import type { Approval } from '../platform/views.ts';
import { Table } from '../ui/table.tsx';
import styles from './team-load.module.css';

type Month = Approval['teamLoad'][number];

const quarter = (hours: number) => Math.round(hours * 4) / 4;

/** What the contracts of the same team take, month by month, in hours. */
export function TeamLoad({ months, name }: { months: readonly Month[]; name: string }) {
  return (
    <section aria-labelledby="load">
      <h3 id="load">La charge de votre équipe</h3>
      <p className={styles.note}>
        Heures libérées par mois, si vous acceptez. Chaque enveloppe est répartie sur sa durée.
      </p>
      <div className={styles.scroll}>
        <Table caption="Charge de l’équipe, en heures par mois">
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
          <tbody>
            {months.map((month) => (
              <tr key={month.month}>
                <th scope="row">{frenchMonth(month.month)}</th>
                <td data-figure>{frenchHours(quarter(month.thisContract))}</td>
                <td data-figure>{hoursOrNone(month.running)}</td>
                <td data-figure>{hoursOrNone(month.alsoWaiting)}</td>
                <td data-figure>
                  <strong>
                    {frenchHours(quarter(month.running + month.thisContract + month.alsoWaiting))}
                  </strong>
                </td>
                <td data-figure>{month.people}</td>
              </tr>
            ))}
          </tbody>
        </Table>
      </div>
    </section>
  );
}

function hoursOrNone(hours: number): string {
  return hours === 0 ? '–' : frenchHours(quarter(hours));
}
