import { endpoints } from '@equipage/contract-api';
import { fullName } from '@equipage/domain';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { Link } from 'react-router';
import { addresses } from '../platform/addresses.ts';
import { api } from '../platform/api.ts';
import { Loaded } from '../platform/loaded.tsx';
import { MailsGivenUp } from '../platform/mails-given-up.tsx';
import { type News, newsQuery } from '../platform/news.ts';
import { moment } from '../ui/french-dates.ts';
import { PageTitle } from '../ui/page-title.tsx';
import styles from './news.module.css';

type Item = News['items'][number];

/** What others did, in the contracts that one may see, since the last visit and before. */
export function NewsPage() {
  return (
    <div className={styles.page}>
      <PageTitle>Nouvelles</PageTitle>
      <Loaded query={useQuery(newsQuery)} what="les nouvelles">
        {(news) => (
          <>
            <MailsGivenUp />
            <Seen news={news} />
          </>
        )}
      </Loaded>
    </div>
  );
}

/** What was new when the page opened stays marked so while it is read; the count forgets it at once. */
function Seen({ news }: { news: News }) {
  const [opened] = useState(news);
  const client = useQueryClient();
  const { mutate } = useMutation({
    mutationFn: (position: number) => api(endpoints.markNewsSeen, { body: { position } }),
    onSuccess: (seen) => client.setQueryData(newsQuery.queryKey, seen),
  });
  const last = opened.items[0]?.position;
  useEffect(() => {
    if (opened.unseen > 0 && last !== undefined) mutate(last);
  }, [opened, last, mutate]);
  const fresh = opened.items.filter(({ isNew }) => isNew);
  const before = opened.items.filter(({ isNew }) => !isNew);
  return (
    <>
      <section className={styles.section} aria-labelledby="fresh">
        <h2 id="fresh">Depuis votre dernière visite</h2>
        {fresh.length === 0 ? <p>Rien de nouveau.</p> : <List items={fresh} />}
      </section>
      {before.length > 0 && (
        <section className={styles.section} aria-labelledby="before">
          <h2 id="before">Avant</h2>
          <List items={before} />
        </section>
      )}
    </>
  );
}

function List({ items }: { items: readonly Item[] }) {
  return (
    <ol className={styles.list}>
      {items.map(({ position, at, contractId, agent, summary }) => (
        <li key={position}>
          <Link to={addresses.contract(contractId)}>Contrat de {fullName(agent)}</Link>
          <p>{summary}</p>
          <p className={styles.at}>{moment(at)}</p>
        </li>
      ))}
    </ol>
  );
}
