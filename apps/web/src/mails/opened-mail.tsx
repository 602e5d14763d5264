import { Link } from 'react-router';
import { addresses } from '../platform/addresses.ts';
import { moment } from '../ui/french-dates.ts';
import { Sheet } from '../ui/sheet.tsx';
import { linksIn } from './links-in.ts';
import { MailWords } from './mail-words.tsx';
import styles from './mailbox.module.css';
import type { DemoMail } from './queries.ts';

const outcomes: Record<NonNullable<DemoMail['outcome']>, string> = {
  sent: 'Envoyé',
  'no-server': 'Gardé ici : cette démonstration n’envoie pas de courriel',
  refused: 'Refusé par le serveur de messagerie',
  exhausted: 'Abandonné : le serveur de messagerie ne répond pas',
  gone: 'Non envoyé : la personne n’est plus dans l’annuaire',
  expired: 'Non envoyé : il n’avait plus d’objet',
};

/** One mail as it is read; its links open here. */
export function OpenedMail({ mail }: { mail: DemoMail | null }) {
  if (mail === null) return <p className={styles.none}>Choisissez un courriel pour le lire.</p>;
  const { subject, to, at, outcome, text, html } = mail;
  return (
    <Sheet className={styles.mail} aria-label={subject}>
      <Link to={addresses.mails} className={styles.back}>
        Tous les courriels
      </Link>
      <h2>{subject}</h2>
      <dl className={styles.facts}>
        <div>
          <dt>Pour</dt>
          <dd>{to}</dd>
        </div>
        <div>
          <dt>Écrit</dt>
          <dd>{moment(at)}</dd>
        </div>
        <div>
          <dt>Envoi</dt>
          <dd>{outcome === null ? 'En attente d’envoi' : outcomes[outcome]}</dd>
        </div>
      </dl>
      <MailWords subject={subject} text={text} html={html} />
      <MailLinks text={text} />
    </Sheet>
  );
}

/** Nothing is followed from within the frame: what the mail leads to stands below it. */
function MailLinks({ text }: { text: string }) {
  const links = linksIn(text, window.location.origin);
  if (links.length === 0) return null;
  return (
    <section className={styles.links}>
      <h3>Où mène ce courriel</h3>
      <ul>
        {links.map((path) => (
          <li key={path}>
            <Link to={path}>{path}</Link>
          </li>
        ))}
      </ul>
    </section>
  );
}
