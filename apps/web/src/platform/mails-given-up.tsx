import { Link } from 'react-router';
import { counted } from '../ui/french-count.ts';
import { Notice } from '../ui/notice.tsx';
import { addresses } from './addresses.ts';
import { useMailsGivenUp } from './news.ts';

/** For those who keep mails: how many were given up, and the way to them; nothing when there are none. */
export function MailsGivenUp({ className }: { className?: string | undefined }) {
  const count = useMailsGivenUp();
  if (count === 0) return null;
  const title = `${counted(count, 'courriel n’a', 'courriels n’ont')} pas pu partir`;
  return (
    <Notice kind="refusal" title={title} className={className}>
      <p>
        {count === 1
          ? 'La personne ne sait pas ce qu’il disait.'
          : 'Les personnes ne savent pas ce qu’ils disaient.'}{' '}
        <Link to={addresses.mailFollowUp}>Voir pourquoi, et renvoyer</Link>
      </p>
    </Notice>
  );
}
