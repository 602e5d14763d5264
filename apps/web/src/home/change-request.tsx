import { fullName } from '@equipage/domain';
import type { ContractView } from '../platform/views.ts';
import { Sheet } from '../ui/sheet.tsx';
import styles from './home.module.css';

/** What someone asks the agent to change, in their own words; or a manager who says this agent is not theirs. */
export function ChangeRequest({ contract }: { contract: ContractView }) {
  const { changeRequest, managerDisputedAt, manager, state } = contract;
  if (state === 'changes-requested' && changeRequest !== null) {
    return (
      <Sheet className={styles.slip}>
        <h2>Ce qui vous est demandé</h2>
        <blockquote className={styles.quote}>«&nbsp;{changeRequest.message}&nbsp;»</blockquote>
        <p className={styles.by}>{fullName(changeRequest.person)}</p>
      </Sheet>
    );
  }
  if (managerDisputedAt === null || manager === null) return null;
  return (
    <Sheet className={styles.slip}>
      <h2>Votre contrat est peut-être arrivé à la mauvaise personne</h2>
      <p>
        {fullName(manager)} a répondu que vous n’êtes pas dans son équipe. Reprenez votre contrat pour choisir
        une autre personne à l’étape Service.
      </p>
    </Sheet>
  );
}
