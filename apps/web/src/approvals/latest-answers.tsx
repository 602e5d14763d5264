import { fullName } from '@equipage/domain';
import { Link } from 'react-router';
import { addresses } from '../platform/addresses.ts';
import type { AnswerGiven } from '../platform/views.ts';
import { dayAndMonth, dayOf } from '../ui/french-dates.ts';
import { StateBadge } from '../ui/state-badge.tsx';
import { Space } from '../ui/visually-hidden.tsx';
import styles from './latest-answers.module.css';

const kindWords: Record<AnswerGiven['kind'], string> = {
  signed: 'signé',
  'change-requested': 'modification demandée',
  declined: 'refusé',
  'manager-disputed': '«\u00a0Ce n’est pas mon agent\u00a0»',
};

/** My latest answers, each with what has become of the contract since. */
export function LatestAnswers({ answers }: { answers: readonly AnswerGiven[] }) {
  return (
    <section aria-labelledby="latest-answers">
      <h2 id="latest-answers" className={styles.title}>
        Vos dernières réponses
      </h2>
      <ol className={styles.answers}>
        {answers.map(({ at, kind, message, contract }) => (
          <li key={`${contract.id} ${at}`}>
            <time dateTime={dayOf(at)} className={styles.day}>
              {dayAndMonth(dayOf(at), { weekday: false })}
            </time>
            <p>
              <Link to={addresses.contract(contract.id)}>{fullName(contract.agent)}</Link>, {kindWords[kind]}
              {message === null ? '.' : `\u00A0: «\u00A0${message}\u00A0»`}
              <span className={styles.since}>
                <StateBadge state={contract.state} phase={null} />
                {contract.waitingFor !== null && <Space />}
                {contract.waitingFor !== null && <span>attend {fullName(contract.waitingFor)}</span>}
              </span>
            </p>
          </li>
        ))}
      </ol>
    </section>
  );
}
