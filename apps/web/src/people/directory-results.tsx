import { accountStatus, frenchDay, givenRoleLabels } from '@equipage/domain';
import { useEffect, useRef } from 'react';
import { Link } from 'react-router';
import { addresses } from '../platform/addresses.ts';
import { Below } from '../ui/below.tsx';
import { Button } from '../ui/button.tsx';
import { classNames } from '../ui/class-names.ts';
import { counted } from '../ui/french-count.ts';
import { dayOf } from '../ui/french-dates.ts';
import { Table } from '../ui/table.tsx';
import styles from './people.module.css';
import type { DirectoryPage, DirectoryRow } from './queries.ts';

interface Turn {
  after?: string;
  before?: string;
}

export interface DirectoryResultsProps {
  page: DirectoryPage;
  /** Another page is on its way. */
  stale: boolean;
  onTurn: (to: Turn) => void;
}

/** How many people were found, a page of them, and the way to the next ones. */
export function DirectoryResults({ page, stale, onTurn }: DirectoryResultsProps) {
  const { items, total, next, previous } = page;
  const heading = useFocusOnTurn(items[0]?.id);
  const turn = (to: Turn) => {
    heading.turned();
    onTurn(to);
  };
  return (
    <>
      <div role="status">
        <h2 ref={heading.ref} tabIndex={-1} className={styles.total}>
          {total === 0 ? 'Personne' : counted(total, 'personne')}
        </h2>
      </div>
      {items.length === 0 ? (
        <p>Personne ne répond à ces critères. Élargissez-les, ou ajoutez la personne.</p>
      ) : (
        <Table
          caption="Personnes de l’annuaire"
          className={classNames(styles.people, stale && styles.stale)}
          aria-busy={stale}
        >
          <thead>
            <tr>
              <th scope="col">Personne</th>
              <th scope="col">Fonction</th>
              <th scope="col">Direction</th>
              <th scope="col">Rôles</th>
            </tr>
          </thead>
          <tbody>
            {items.map((row) => (
              <Row key={row.id} row={row} />
            ))}
          </tbody>
        </Table>
      )}
      {(next ?? previous) !== null && (
        <nav className={styles.pages} aria-label="Pages de l’annuaire">
          {previous !== null && (
            <Button small icon="back" onPress={() => turn({ before: previous })}>
              Précédents
            </Button>
          )}
          {next !== null && (
            <Button small iconAfter="forward" onPress={() => turn({ after: next })}>
              Suivants
            </Button>
          )}
        </nav>
      )}
    </>
  );
}

function Row({ row }: { row: DirectoryRow }) {
  const { id, firstName, lastName, email, jobTitle, directorate, service, roles } = row;
  return (
    <tr>
      <th scope="row" className={styles.name}>
        <Link to={addresses.person(id)}>
          {lastName} {firstName}
        </Link>
        <Below>{email}</Below>
        <Standing row={row} />
      </th>
      <td>{jobTitle}</td>
      <td>
        {directorate}
        {service !== '' && <Below>{service}</Below>}
      </td>
      <td>{roles.map((role) => givenRoleLabels[role]).join(', ')}</td>
    </tr>
  );
}

function Standing({ row: { disabledAt, leftAt } }: { row: DirectoryRow }) {
  const status = accountStatus({ disabledAt, leftAt });
  if (status === 'active') return null;
  const [words, since] = status === 'left' ? ['Départ noté', leftAt] : ['Compte désactivé', disabledAt];
  return (
    <Below className={styles.closed}>
      {words} le {frenchDay(dayOf(since ?? ''))}
    </Below>
  );
}

/** Turning a page leads back to the top of the list, once it is there. */
function useFocusOnTurn(first: string | undefined) {
  const ref = useRef<HTMLHeadingElement>(null);
  const hasTurned = useRef(false);
  useEffect(() => {
    if (first !== undefined && hasTurned.current) ref.current?.focus();
    hasTurned.current = false;
  }, [first]);
  return {
    ref,
    turned: () => {
      hasTurned.current = true;
    },
  };
}
