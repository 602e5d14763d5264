import { contractStates, phases } from '@equipage/domain';
import { Figures } from '../ui/figures.tsx';
import { Journey } from '../ui/journey.tsx';
import { StateBadge } from '../ui/state-badge.tsx';
import { Table } from '../ui/table.tsx';
import { Specimens } from './specimen.tsx';
import styles from './specimens.module.css';

/** Where a contract stands, and figures. */
export function StateSpecimens() {
  return (
    <Specimens title="États, parcours, chiffres" stacked>
      <div className={styles.row}>
        {contractStates.map((state) => (
          <p key={state}>
            <StateBadge state={state} />
          </p>
        ))}
        {phases.map((phase) => (
          <p key={phase}>
            <StateBadge state="signed" phase={phase} />
          </p>
        ))}
      </div>
      <Journey
        steps={[
          { id: '1', name: 'Commencé', detail: 'lundi 11 mai', status: 'done' },
          { id: '2', name: 'Vous avez signé', detail: 'mardi 12 mai', status: 'done' },
          { id: '3', name: 'Accord de Nathalie Serra', detail: 'depuis mardi', status: 'now' },
          { id: '4', name: 'Signature de la direction générale', status: 'next' },
        ]}
      />
      <Journey
        steps={[
          { id: '1', name: 'Commencé', detail: 'lundi 11 mai', status: 'done' },
          {
            id: '2',
            name: 'Nathalie Serra a demandé une modification',
            detail: 'mardi 12 mai',
            status: 'back',
          },
          { id: '3', name: 'À modifier, puis à signer', detail: 'depuis mardi', status: 'now' },
          { id: '4', name: 'Accord de la hiérarchie', status: 'next' },
        ]}
      />
      <Journey
        steps={[
          { id: '1', name: 'Commencé', status: 'done' },
          { id: '2', name: 'Refusé', detail: 'mercredi 13 mai', status: 'stopped' },
        ]}
      />
      <Figures
        figures={[
          { id: 'active', value: 50, words: 'contrats en cours' },
          { id: 'hours', value: 2874, words: 'heures promises' },
          { id: 'unknown', value: null, words: 'pas encore connu' },
        ]}
      />
      <Table caption="Un tableau">
        <thead>
          <tr>
            <th scope="col">Mois</th>
            <th scope="col" data-figure>
              Heures
            </th>
          </tr>
        </thead>
        <tbody>
          <tr>
            <th scope="row">juin</th>
            <td data-figure>10</td>
          </tr>
        </tbody>
      </Table>
    </Specimens>
  );
}
