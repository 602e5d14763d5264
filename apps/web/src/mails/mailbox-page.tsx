import { useQuery } from '@tanstack/react-query';
import { Link, useParams } from 'react-router';
import { addresses } from '../platform/addresses.ts';
import { Loaded } from '../platform/loaded.tsx';
import { useSession } from '../platform/session.ts';
import { classNames } from '../ui/class-names.ts';
import { counted } from '../ui/french-count.ts';
import { dayAndMonth, dayOf, timeOf } from '../ui/french-dates.ts';
import { Notice } from '../ui/notice.tsx';
import { PageHead } from '../ui/page-head.tsx';
import { Pad } from '../ui/sheet.tsx';
import { Space } from '../ui/visually-hidden.tsx';
import styles from './mailbox.module.css';
import { OpenedMail } from './opened-mail.tsx';
import { type DemoMail, demoMailsQuery } from './queries.ts';

/** The demonstration's mailbox: what everybody was, or would have been, sent. */
export function MailboxPage() {
  const { demo } = useSession();
  if (!demo)
    return <PageHead title="Boîte aux lettres" lede="Cette page n’existe que dans une démonstration." />;
  return <Mailbox />;
}

function Mailbox() {
  const mails = useQuery(demoMailsQuery);
  return (
    <Loaded query={mails} what="les courriels" page>
      {(items) => <Mails items={items} />}
    </Loaded>
  );
}

function Mails({ items }: { items: readonly DemoMail[] }) {
  const { mailId } = useParams();
  const opened = items.find(({ id }) => id === mailId) ?? null;
  return (
    <>
      <PageHead
        title="Boîte aux lettres"
        tab={opened?.subject}
        lede={
          items.length === 0
            ? 'Aucun courriel pour l’instant : il en part un à chaque acte.'
            : `${counted(items.length, 'courriel')}, de toutes les personnes de la démonstration, le dernier d’abord.`
        }
      />
      <Pad className={styles.desk}>
        {items.length === 0 ? (
          <Notice kind="information" title="Rien n’est encore parti" />
        ) : (
          <>
            <List items={items} opened={opened} />
            <OpenedMail key={opened?.id} mail={opened} />
          </>
        )}
      </Pad>
    </>
  );
}

function List({ items, opened }: { items: readonly DemoMail[]; opened: DemoMail | null }) {
  return (
    <nav aria-label="Courriels" className={classNames(styles.list, opened !== null && styles.behind)}>
      <ol>
        {items.map(({ id, to, subject, at }) => (
          <li key={id}>
            <Link
              to={addresses.mail(id)}
              aria-current={id === opened?.id ? 'true' : undefined}
              className={styles.line}
            >
              <span className={styles.subject}>
                {subject}
                <Space />
              </span>
              <span className={styles.to}>
                {to}
                <Space />
              </span>
              <span className={styles.at}>
                {dayAndMonth(dayOf(at), { weekday: false })}, {timeOf(at)}
              </span>
            </Link>
          </li>
        ))}
      </ol>
    </nav>
  );
}
