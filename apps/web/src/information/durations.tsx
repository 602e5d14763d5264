import { Table } from '../ui/table.tsx';

const durations = [
  {
    what: 'Le contrat, ses signatures et sa preuve',
    until: '5 ans après la fin, puis la décision des archives',
  },
  { what: 'Les notes de suivi de l’engagement', until: '1 an après la fin' },
  { what: 'Un brouillon abandonné', until: '6 mois' },
  { what: 'Les journaux techniques', until: '12 mois' },
] as const;

/** Proposed, for the organisation to decide. */
export function Durations() {
  return (
    <Table caption="Durées de conservation proposées">
      <thead>
        <tr>
          <th scope="col">Donnée</th>
          <th scope="col">Durée proposée</th>
        </tr>
      </thead>
      <tbody>
        {durations.map(({ what, until }) => (
          <tr key={what}>
            <th scope="row">{what}</th>
            <td>{until}</td>
          </tr>
        ))}
      </tbody>
    </Table>
  );
}
