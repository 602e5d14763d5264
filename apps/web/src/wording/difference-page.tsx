import { wordingDifference } from '@equipage/contract-text';
import { useQuery } from '@tanstack/react-query';
import { useSearchParams } from 'react-router';
import { addresses } from '../platform/addresses.ts';
import { Loaded } from '../platform/loaded.tsx';
import { useHasRole } from '../platform/session.ts';
import { InlineSelect } from '../ui/inline-select.tsx';
import { PageHead } from '../ui/page-head.tsx';
import { Pad, Sheet } from '../ui/sheet.tsx';
import { Unbroken } from '../ui/unbroken.tsx';
import { DifferenceView } from './difference-view.tsx';
import { versionQuery, versionsQuery } from './queries.ts';
import styles from './versions-page.module.css';

/** What a version says that another did not; open to whoever writes a contract, as the versions are. */
export function DifferencePage() {
  const [search, setSearch] = useSearchParams();
  const [before, after] = [search.get('avant') ?? '', search.get('apres') ?? ''];
  const writes = useHasRole('officer', 'admin');
  return (
    <>
      <PageHead
        tab="Ce qui a changé"
        way={writes ? { to: addresses.wordings, label: 'Toutes les versions' } : undefined}
        title={
          <>
            De la version <Unbroken>{before}</Unbroken> à la version <Unbroken>{after}</Unbroken>
          </>
        }
      />
      {writes && (
        <Choices
          before={before}
          after={after}
          onChange={(chosen) => setSearch({ avant: before, apres: after, ...chosen }, { replace: true })}
        />
      )}
      <Pad className={styles.pad}>
        <Sheet className={styles.card}>
          <Difference before={before} after={after} />
        </Sheet>
      </Pad>
    </>
  );
}

function Choices({
  before,
  after,
  onChange,
}: {
  before: string;
  after: string;
  onChange: (chosen: { avant?: string; apres?: string }) => void;
}) {
  const versions = useQuery(versionsQuery).data?.items ?? [];
  const options = versions.flatMap(({ version }) =>
    version === null ? [] : [{ value: version, label: `version ${version}` }],
  );
  if (options.length === 0) return null;
  return (
    <p className={styles.choices}>
      <InlineSelect
        label="Version d’avant"
        before="Comparer la "
        value={before}
        options={options}
        onChange={(avant) => onChange({ avant })}
      />
      <InlineSelect
        label="Version d’après"
        before="à la "
        value={after}
        options={options}
        onChange={(apres) => onChange({ apres })}
      />
    </p>
  );
}

function Difference({ before, after }: { before: string; after: string }) {
  const [old, present] = [useQuery(versionQuery(before)), useQuery(versionQuery(after))];
  return (
    <Loaded query={old} what="la version d’avant">
      {(first) => (
        <Loaded query={present} what="la version d’après">
          {(second) => <DifferenceView parts={wordingDifference(first, second)} />}
        </Loaded>
      )}
    </Loaded>
  );
}
