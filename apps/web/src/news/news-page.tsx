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
import { PlainPage } from '../ui/plain-page.tsx';
import styles from './news.module.css';

/** A line of the news: an act on a contract, or what else one was told. */
interface Item {
  key: string;
  at: string;
  path: string;
  title: string;
  text: string | null;
  isNew: boolean;
}

/** All of it, the last first. */
function linesOf({ items, told }: News): Item[] {
  const acts = items.map(({ position, at, contractId, agent, summary, isNew }) => ({
    key: String(position),
    at,
    path: addresses.contract(contractId),
    title: `Contrat de ${fullName(agent)}`,
    text: summary,
    isNew,
  }));
  const others = told.map(({ id, at, text, path, isNew }) => ({
    key: id,
    at,
    path,
    title: text,
    text: null,
    isNew,
  }));
  return [...acts, ...others].sort((a, b) => (a.at < b.at ? 1 : -1));
}

/** What others did, in the contracts that one may see, and what else one was told, since the last visit and before. */
export function NewsPage() {
  return (
    <PlainPage title="Nouvelles">
      <Loaded query={useQuery(newsQuery)} what="les nouvelles">
        {(news) => (
          <>
            <MailsGivenUp />
            <Seen news={news} />
          </>
        )}
      </Loaded>
    </PlainPage>
  );
}

/** What was new when the page opened stays marked so while it is read; the count forgets it at once. */
function Seen({ news }: { news: News }) {
  const [opened] = useState(news);
  const client = useQueryClient();
  const { mutate } = useMutation({
    mutationFn: (seen: { position: number; until?: string }) => api(endpoints.markNewsSeen, { body: seen }),
    onSuccess: (seen) => client.setQueryData(newsQuery.queryKey, seen),
  });
  const position = opened.items[0]?.position ?? 0;
  const until = opened.told[0]?.at;
  useEffect(() => {
    if (opened.unseen > 0) mutate({ position, ...(until !== undefined && { until }) });
  }, [opened, position, until, mutate]);
  const lines = linesOf(opened);
  const fresh = lines.filter(({ isNew }) => isNew);
  const before = lines.filter(({ isNew }) => !isNew);
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
      {items.map(({ key, at, path, title, text }) => (
        <li key={key}>
          <Link to={path}>{title}</Link>
          {text !== null && <p>{text}</p>}
          <p className={styles.at}>{moment(at)}</p>
        </li>
      ))}
    </ol>
  );
}
