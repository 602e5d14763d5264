import { frenchHours, frenchPercent, fullName } from '@equipage/domain';
import { useQueries, useQuery } from '@tanstack/react-query';
import { useSearchParams } from 'react-router';
import { addresses } from '../platform/addresses.ts';
import { approvalsQuery } from '../platform/approvals.ts';
import { contractQuery } from '../platform/contracts.ts';
import { failureWords } from '../platform/problems.ts';
import { useSession } from '../platform/session.ts';
import type { ContractView } from '../platform/views.ts';
import { Button, ButtonLink } from '../ui/button.tsx';
import { Failure } from '../ui/failure.tsx';
import { counted } from '../ui/french-count.ts';
import { dayOf, moment, shortDay } from '../ui/french-dates.ts';
import { Loading } from '../ui/loading.tsx';
import { PageTitle } from '../ui/page-title.tsx';
import { Sheet } from '../ui/sheet.tsx';
import { Space } from '../ui/visually-hidden.tsx';
import styles from './bordereau-page.module.css';
import { agreementOf, observationLines, periodWords, serviceOf } from './signing-facts.ts';

/** The list to print, before signing or after: the contracts that the address names, a line each, and a place for a visa. */
export function BordereauPage() {
  const [search] = useSearchParams();
  const ids = (search.get('contrats') ?? '').split(',').filter((id) => id !== '');
  const waiting = useQuery(approvalsQuery).data?.items.map(({ contract }) => contract) ?? [];
  const queries = useQueries({
    queries: ids.map((id) => {
      const known = waiting.find((contract) => contract.id === id);
      return { ...contractQuery(id), ...(known && { initialData: known }) };
    }),
  });
  const failed = queries.find(({ error }) => error !== null);
  if (failed) return <Failure {...failureWords(failed.error)} page />;
  const contracts = queries.flatMap(({ data }) => (data === undefined ? [] : [data]));
  if (contracts.length < ids.length) return <Loading what="le bordereau" />;
  return <Bordereau contracts={contracts} />;
}

function Bordereau({ contracts }: { contracts: readonly ContractView[] }) {
  const { organisation, person } = useSession();
  const now = new Date().toISOString();
  return (
    <div className={styles.page}>
      <div className={styles.actions}>
        <ButtonLink icon="back" to={addresses.approvals}>
          Revenir aux signatures
        </ButtonLink>
        <Button variant="primary" onPress={() => window.print()}>
          Imprimer
        </Button>
      </div>
      <Sheet className={styles.sheet}>
        <p className={styles.head}>
          <span>
            {organisation.region}
            <Space />
          </span>
          <span>{organisation.lab}</span>
        </p>
        <PageTitle title="Bordereau">Bordereau de signature</PageTitle>
        <p>
          Établi pour {fullName(person)}, {person.jobTitle}, le {moment(now)}&nbsp;:{' '}
          {counted(contracts.length, 'contrat')} d’engagement.
        </p>
        <BordereauTable contracts={contracts} />
        <dl className={styles.visa}>
          <div>
            <dt>Date</dt>
            <dd />
          </div>
          <div>
            <dt>Visa</dt>
            <dd />
          </div>
        </dl>
      </Sheet>
    </div>
  );
}

const columns = [
  'Numéro',
  'Agent et service',
  'Mission',
  'Part',
  'Période',
  'Accord hiérarchique',
  'Signature',
];

function BordereauTable({ contracts }: { contracts: readonly ContractView[] }) {
  const hours = contracts.reduce((total, { sums }) => total + (sums?.hours ?? 0), 0);
  return (
    <table className={styles.table}>
      <thead>
        <tr>
          {columns.map((column) => (
            <th key={column} scope="col">
              {column}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {contracts.map((contract) => (
          <BordereauLine key={contract.id} contract={contract} />
        ))}
      </tbody>
      <tfoot>
        <tr>
          <th scope="row" colSpan={3}>
            Total&nbsp;: {counted(contracts.length, 'contrat')}
          </th>
          <td colSpan={4}>{frenchHours(hours)}</td>
        </tr>
      </tfoot>
    </table>
  );
}

function BordereauLine({ contract }: { contract: ContractView }) {
  const { commitment, mission } = contract.content;
  const percent =
    'percent' in commitment && commitment.percent !== null ? frenchPercent(commitment.percent) : '';
  const agreement = agreementOf(contract);
  const signature = contract.signatures.find(({ seat }) => seat === 'executive');
  return (
    <tr>
      <td data-label="Numéro">{contract.number}</td>
      <th scope="row">
        {fullName(contract.agent)}
        <Space />
        <span>
          {serviceOf(contract)}
          <Space />
        </span>
        {observationLines(contract).map((words) => (
          <span key={words}>
            {words}
            <Space />
          </span>
        ))}
      </th>
      <td data-label="Mission">{mission.title}</td>
      <td data-label="Part">
        {percent}
        <Space />
        <span>{contract.sums && frenchHours(contract.sums.hours)}</span>
      </td>
      <td data-label="Période">
        {periodWords(contract.term).map((end) => (
          <span key={end} className={styles.whole}>
            {end}{' '}
          </span>
        ))}
      </td>
      <td data-label="Accord hiérarchique">
        {agreement === null ? (
          '–'
        ) : (
          <>
            {fullName(agreement.person)}
            <Space />
            <span className={styles.whole}>{shortDay(dayOf(agreement.at))}</span>
          </>
        )}
      </td>
      <td data-label="Signature">
        {signature === undefined ? 'à signer' : `signé le ${shortDay(dayOf(signature.at))}`}
      </td>
    </tr>
  );
}
