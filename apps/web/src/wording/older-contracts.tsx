import { stateLabels } from '@equipage/domain';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { Link } from 'react-router';
import { addresses } from '../platform/addresses.ts';
import { Loaded } from '../platform/loaded.tsx';
import { Button } from '../ui/button.tsx';
import { Unbroken } from '../ui/unbroken.tsx';
import { olderContractsQuery } from './queries.ts';
import styles from './versions-page.module.css';

/** The contracts that keep an older version, with the way to each. */
export function OlderContracts() {
  const [page, setPage] = useState(1);
  const contracts = useQuery(olderContractsQuery(page));
  return (
    <section className={styles.older} aria-labelledby="older-contracts">
      <h2 id="older-contracts" className={styles.olderTitle}>
        Contrats sur une version plus ancienne
      </h2>
      <Loaded query={contracts} what="les contrats">
        {({ items, total, pageSize }) =>
          total === 0 ? (
            <p>Aucun : tous les contrats signés portent la version présente.</p>
          ) : (
            <>
              <p>
                {total > 1 ? `Ils sont ${total}` : 'Il y en a un'}. Rien à faire : ils gardent leurs mots.
              </p>
              <ul>
                {items.map(({ id, firstName, lastName, state, wording }) => (
                  <li key={id} className={styles.contract}>
                    <Link to={addresses.contract(id)}>
                      {firstName} {lastName}
                    </Link>
                    <span>
                      version <Unbroken>{wording}</Unbroken>, {stateLabels[state].toLowerCase()}
                    </span>
                  </li>
                ))}
              </ul>
              {total > pageSize && (
                <p className={styles.acts}>
                  <Button small isDisabled={page === 1} onPress={() => setPage(page - 1)}>
                    Page précédente
                  </Button>
                  <Button small isDisabled={page * pageSize >= total} onPress={() => setPage(page + 1)}>
                    Page suivante
                  </Button>
                </p>
              )}
            </>
          )
        }
      </Loaded>
    </section>
  );
}
