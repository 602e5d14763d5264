import { counted } from '../ui/french-count.ts';
import { moment } from '../ui/french-dates.ts';
import styles from './follow-up.module.css';
import type { GivenUpMails } from './queries.ts';

type Act = GivenUpMails['acts'][number];

/** Who saw to mails that were given up, the last first. */
export function MailActs({ acts }: { acts: readonly Act[] }) {
  return (
    <section className={styles.section} aria-labelledby="acts">
      <h2 id="acts">Ce qui a été fait</h2>
      <ol className={styles.acts}>
        {acts.map((act) => (
          <li key={`${act.at} ${act.act} ${act.by.id}`}>
            {wordsOf(act)} <span className={styles.at}>{moment(act.at)}</span>
          </li>
        ))}
      </ol>
    </section>
  );
}

function wordsOf({ act, by: { firstName, lastName }, count }: Act): string {
  const who = `${firstName} ${lastName}`;
  return act === 'retried'
    ? `${who} a renvoyé ${counted(count, 'courriel')}.`
    : `${who} a réglé ${counted(count, 'courriel')} autrement.`;
}
