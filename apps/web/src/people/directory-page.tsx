import { useQuery } from '@tanstack/react-query';
import { useSearchParams } from 'react-router';
import { addresses } from '../platform/addresses.ts';
import { Loaded } from '../platform/loaded.tsx';
import { ButtonLink } from '../ui/button.tsx';
import { PageHead } from '../ui/page-head.tsx';
import { SearchField } from '../ui/search-field.tsx';
import { useTypedSearch } from '../ui/use-typed-search.ts';
import { AdminsOnly } from './admins-only.tsx';
import { DirectoryResults } from './directory-results.tsx';
import styles from './people.module.css';
import { directoryQuery, readSelection, type Selection, writeSelection } from './queries.ts';
import { SelectBox } from './select-box.tsx';
import { roleOptions, statusLabels } from './words.ts';

/** The directory, an administrator's to keep. */
export function DirectoryPage() {
  return (
    <AdminsOnly>
      <Directory />
    </AdminsOnly>
  );
}

/** Any other choice begins again at the first page. */
type Change = (change: Partial<Selection>) => void;

function Directory() {
  const [address, setAddress] = useSearchParams();
  const selection = readSelection(address);
  const list = useQuery(directoryQuery(selection));
  const change: Change = (wanted) => {
    const turnsPage = 'after' in wanted || 'before' in wanted;
    setAddress(
      (latest) => writeSelection({ ...readSelection(latest), after: null, before: null, ...wanted }),
      { replace: !turnsPage, preventScrollReset: !turnsPage },
    );
  };
  return (
    <>
      <PageHead title="Annuaire">
        <ButtonLink to={addresses.directoryImport}>Importer un fichier</ButtonLink>
        <ButtonLink icon="add" to={addresses.newPerson}>
          Ajouter une personne
        </ButtonLink>
      </PageHead>
      <div className={styles.list}>
        <Tools selection={selection} onChange={change} />
        <Loaded query={list} what="l’annuaire">
          {(page) => <DirectoryResults page={page} stale={list.isPlaceholderData} onTurn={change} />}
        </Loaded>
      </div>
    </>
  );
}

function Tools({ selection, onChange }: { selection: Selection; onChange: Change }) {
  const [text, setText] = useTypedSearch(selection.search, (search) => onChange({ search }));
  const words = 'Chercher un nom, une fonction, une direction';
  return (
    <search className={styles.tools}>
      <SearchField
        className={styles.search}
        label={words}
        hiddenLabel
        placeholder={words}
        value={text}
        onChange={setText}
      />
      <SelectBox
        label="Rôle"
        value={selection.role ?? ''}
        options={[['', 'Tous'], ...roleOptions]}
        onChange={(role) => onChange({ role: role === '' ? null : role })}
      />
      <SelectBox
        label="Compte"
        value={selection.status ?? ''}
        options={[
          ['active', statusLabels.active],
          ['disabled', statusLabels.disabled],
          ['left', statusLabels.left],
          ['', 'Tous'],
        ]}
        onChange={(status) => onChange({ status: status === '' ? null : status })}
      />
    </search>
  );
}
