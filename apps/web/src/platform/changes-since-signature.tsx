import { useQuery } from '@tanstack/react-query';
import { dayAndMonth, dayOf } from '../ui/french-dates.ts';
import { Sheet } from '../ui/sheet.tsx';
import styles from './changes-since-signature.module.css';
import { contractChangesQuery } from './contracts.ts';
import { TextChanges } from './text-changes.tsx';
import type { ContractView } from './views.ts';

/** For whoever signed a version that no longer stands: what is not as they signed it. Nothing for everybody else. */
export function ChangesSinceSignature({ contract }: { contract: ContractView }) {
  const changes = useQuery(contractChangesQuery(contract)).data;
  if (changes === undefined || changes.since === null || changes.changes.length === 0) return null;
  return (
    <Sheet className={styles.sheet} aria-labelledby="changes">
      <h2 id="changes" className={styles.title}>
        Ce qui a changé depuis votre signature
      </h2>
      <p className={styles.since}>
        Vous aviez signé le <time dateTime={changes.since}>{dayAndMonth(dayOf(changes.since))}</time>. Tout le
        reste est tel que vous l’aviez signé.
      </p>
      <TextChanges changes={changes.changes} />
    </Sheet>
  );
}
