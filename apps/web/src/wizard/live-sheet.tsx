import { useQuery } from '@tanstack/react-query';
import { contractTextQuery } from '../platform/contracts.ts';
import { Loaded } from '../platform/loaded.tsx';
import { useSession } from '../platform/session.ts';
import type { ContractView } from '../platform/views.ts';
import { ContractSheet } from '../ui/contract-sheet.tsx';
import { Pad } from '../ui/sheet.tsx';
import styles from './live-sheet.module.css';
import { remaining } from './steps-nav.tsx';

/** The contract that writes itself, on the desk pad; what this step answers is marked in it. */
export function LiveSheet({ contract, step }: { contract: ContractView; step: string }) {
  const { organisation } = useSession();
  const text = useQuery(contractTextQuery(contract.id, contract.contentHash));
  const missing = remaining(contract);
  return (
    <Pad className={styles.pad}>
      <aside aria-label="Votre contrat s’écrit">
        <p className={styles.head}>
          <strong>Votre contrat s’écrit</strong>
          {missing > 0 && <> · il reste {missing === 1 ? 'une réponse' : `${missing} réponses`} à donner</>}
        </p>
        <Loaded query={text} what="le texte du contrat">
          {(clauses) => (
            <ContractSheet
              text={clauses}
              organisation={organisation}
              isFresh={(variable) => variable.startsWith(`/${step}/`)}
            />
          )}
        </Loaded>
      </aside>
    </Pad>
  );
}
