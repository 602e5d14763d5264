import { endpoints } from '@equipage/contract-api';
import { frenchDay } from '@equipage/domain';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from 'react-router';
import { addresses } from '../platform/addresses.ts';
import { api } from '../platform/api.ts';
import { Loaded } from '../platform/loaded.tsx';
import { failureWords } from '../platform/problems.ts';
import { useHasRole } from '../platform/session.ts';
import { Button, ButtonLink } from '../ui/button.tsx';
import { ConfirmButton } from '../ui/confirm-button.tsx';
import { Disclosure } from '../ui/disclosure.tsx';
import { counted } from '../ui/french-count.ts';
import { dayOf, timeOf } from '../ui/french-dates.ts';
import { Notice } from '../ui/notice.tsx';
import { PageHead } from '../ui/page-head.tsx';
import { Unbroken } from '../ui/unbroken.tsx';
import { Space } from '../ui/visually-hidden.tsx';
import { OlderContracts } from './older-contracts.tsx';
import { type Versions, versionsQuery } from './queries.ts';
import { Reserved } from './reserved.tsx';
import styles from './versions-page.module.css';

/** Every version of the contract's wording, and the way to the next one. */
export function VersionsPage() {
  return (
    <Reserved>
      <Page />
    </Reserved>
  );
}

function Page() {
  const versions = useQuery(versionsQuery);
  const isOfficer = useHasRole('officer');
  return (
    <>
      <PageHead
        title="Formulation du contrat"
        lede="Les mots du contrat, version par version. Un contrat signé garde toujours la sienne."
      >
        <ButtonLink to={addresses.mailLetters}>Courriels types</ButtonLink>
        {versions.data && <NextVersion versions={versions.data} />}
      </PageHead>
      <div className={styles.plan}>
        <Loaded query={versions} what="les versions">
          {({ items }) => <VersionList items={items} />}
        </Loaded>
        {isOfficer && <OlderContracts />}
      </div>
    </>
  );
}

function NextVersion({ versions: { items } }: { versions: Versions }) {
  const client = useQueryClient();
  const navigate = useNavigate();
  const starting = useMutation({
    mutationFn: () => api(endpoints.startWordingDraft, {}),
    onSuccess: async () => {
      await client.invalidateQueries({ queryKey: versionsQuery.queryKey, exact: true });
      await navigate(addresses.wordingDraft);
    },
  });
  if (items.some(({ version }) => version === null))
    return (
      <ButtonLink variant="primary" icon="pen" to={addresses.wordingDraft}>
        Reprendre la version en préparation
      </ButtonLink>
    );
  return (
    <div>
      <Button variant="primary" icon="add" pending={starting.isPending} onPress={() => starting.mutate()}>
        Préparer une version
      </Button>
      {starting.error && (
        <Notice kind="refusal" role="alert" title={failureWords(starting.error).title}>
          <p>{failureWords(starting.error).detail}</p>
        </Notice>
      )}
    </div>
  );
}

function VersionList({ items }: { items: Versions['items'] }) {
  const published = items.filter(({ version }) => version !== null);
  return (
    <ol aria-label="Versions, la dernière d’abord">
      {items.map((item, place) => (
        <li key={item.version ?? 'draft'} className={styles.version}>
          <VersionLine
            item={item}
            isPresent={item.version !== null && item.version === published[0]?.version}
            before={items[place + 1]?.version ?? null}
          />
        </li>
      ))}
    </ol>
  );
}

interface LineProps {
  item: Versions['items'][number];
  isPresent: boolean;
  /** The version that came before. */
  before: string | null;
}

function VersionLine({ item, isPresent, before }: LineProps) {
  const { version, note, at, by, contracts, confirmed } = item;
  const who = by === null ? 'livrée avec l’application' : `par ${by.firstName} ${by.lastName}`;
  const when = `${frenchDay(dayOf(at))} à ${timeOf(at)}`;
  return (
    <>
      <h2 className={styles.name}>
        {version === null ? 'En préparation' : <Unbroken>Version {version}</Unbroken>}
        {isPresent && <Space />}
        {isPresent && <span className={styles.present}>présente</span>}
      </h2>
      <p className={styles.by}>
        {version === null ? `Modifiée le ${when}, ${who}` : `Publiée le ${when}, ${who}`}
      </p>
      {note && <p className={styles.note}>{note}</p>}
      {version !== null && (
        <p>
          {contracts === 0
            ? 'Aucun contrat signé'
            : `${counted(contracts, 'contrat')} signé${contracts > 1 ? 's' : ''}`}{' '}
          avec elle.
        </p>
      )}
      <Confirmed sentences={confirmed} />
      <p className={styles.acts}>
        {version !== null && before !== null && (
          <ButtonLink small variant="quiet" to={addresses.wordingDifference(before, version)}>
            Voir ce qu’elle change
          </ButtonLink>
        )}
        {version === null && <Discard />}
      </p>
    </>
  );
}

/** What who published it had read, in its very words. */
function Confirmed({ sentences }: { sentences: Versions['items'][number]['confirmed'] }) {
  if (sentences.length === 0) return null;
  const several = sentences.length > 1;
  return (
    <Disclosure
      label={`${counted(sentences.length, 'phrase')} lue${several ? 's' : ''} et confirmée${several ? 's' : ''} avant de publier`}
    >
      <ul className={styles.confirmed}>
        {sentences.map(({ heading, sentence, when }) => (
          <li key={`${heading} ${when} ${sentence}`}>
            <span>
              {heading}
              {when !== null && `, ${when}`}
            </span>
            {sentence}
          </li>
        ))}
      </ul>
    </Disclosure>
  );
}

function Discard() {
  const client = useQueryClient();
  const discarding = useMutation({
    mutationFn: async () => {
      const { version } = await api(endpoints.getWordingDraft, {});
      await api(endpoints.discardWordingDraft, { version });
    },
    onSuccess: () => client.invalidateQueries({ queryKey: ['wordings'] }),
  });
  return (
    <ConfirmButton
      small
      variant="quiet-danger"
      label="Abandonner cette version"
      title="Abandonner la version en préparation&#8239;?"
      consequence="Ce qui y est écrit sera perdu. Les contrats continuent de s’écrire avec la version présente."
      pending={discarding.isPending}
      failure={discarding.error ? failureWords(discarding.error).detail : undefined}
      onConfirm={() => discarding.mutate()}
    />
  );
}
