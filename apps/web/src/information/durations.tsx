import { noBreakSpace, type Retention, retentionOf, type SettledRetention } from '@equipage/domain';
import { Table } from '../ui/table.tsx';

const years = (count: number) => `${count}${noBreakSpace}an${count > 1 ? 's' : ''} après la fin`;
const months = (count: number) => `${count}${noBreakSpace}mois`;

const durations = [
  {
    what: 'Le contrat, ses signatures et sa preuve',
    until: ({ contractYears }) => `${years(contractYears)}, puis la décision des archives`,
  },
  {
    what: 'Les courriels et les rappels d’un contrat',
    until: ({ exchangeYears }) => `${years(exchangeYears)}, puis la décision des archives`,
  },
  { what: 'Un brouillon abandonné', until: ({ draftMonths }) => `${months(draftMonths)} sans changement` },
  {
    what: 'Ce que dit l’annuaire de qui est parti',
    until: ({ departureMonths }) =>
      `${months(departureMonths)} après le départ, puis le nom, la fonction et la direction de qui est nommé dans ce qui est gardé`,
  },
  {
    what: 'Un défaut d’accessibilité signalé',
    until: ({ complaintMonths }) =>
      `${months(complaintMonths)} après la réponse, puis sa référence et ses dates seules`,
  },
  { what: 'Les traces de service', until: ({ logMonths }) => months(logMonths) },
] as const satisfies readonly { what: string; until: (retention: Retention) => string }[];

/** As the organisation has settled them. */
export function Durations({ retention }: { retention: SettledRetention }) {
  return (
    <Table caption="Durées de conservation">
      <thead>
        <tr>
          <th scope="col">Donnée</th>
          <th scope="col">Durée</th>
        </tr>
      </thead>
      <tbody>
        {durations.map(({ what, until }) => (
          <tr key={what}>
            <th scope="row">{what}</th>
            <td>{until(retentionOf({ retention }))}</td>
          </tr>
        ))}
      </tbody>
    </Table>
  );
}
