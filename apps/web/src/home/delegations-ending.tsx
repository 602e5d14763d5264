import { frenchDay, fullName } from '@equipage/domain';
import { useQuery } from '@tanstack/react-query';
import { Link } from 'react-router';
import { addresses } from '../platform/addresses.ts';
import { delegationsQuery } from '../platform/delegations.ts';
import { useHasRole } from '../platform/session.ts';
import { plural } from '../ui/french-count.ts';
import { Notice } from '../ui/notice.tsx';

/** For administrators: the arrêtés that end within the month, so that nobody finds on the day that they no longer sign. */
export function DelegationsEnding({ className }: { className: string | undefined }) {
  const { data } = useQuery({ ...delegationsQuery, enabled: useHasRole('admin') });
  const ending = data?.items.filter(({ endsSoon }) => endsSoon) ?? [];
  if (ending.length === 0) return null;
  return (
    <Notice
      kind="wait"
      className={className}
      title={plural(
        ending.length,
        'Une délégation de signature prend bientôt fin',
        'Des délégations de signature prennent bientôt fin',
      )}
    >
      {ending.map(({ id, substitute, number, to }) => (
        <p key={id}>
          {fullName(substitute)}, arrêté n°&nbsp;{number}&nbsp;: dernier jour le {frenchDay(to)}.
        </p>
      ))}
      <p>
        <Link to={addresses.delegations}>Voir les délégations</Link>
      </p>
    </Notice>
  );
}
