import { fullName } from '@equipage/domain';
import { Notice } from '../ui/notice.tsx';
import type { ContractView } from './views.ts';

/** Says to whom it concerns that the directory gives the agent another manager; nothing is stopped by it. */
export function UnlistedManager({ contract }: { contract: ContractView }) {
  const { manager, managerUnlisted, agent } = contract;
  if (!managerUnlisted || manager === null) return null;
  return (
    <Notice
      kind="wait"
      title={`${fullName(manager)} n’est pas le supérieur hiérarchique que l’annuaire donne à ${fullName(agent)}.`}
    >
      <p>
        L’annuaire peut être en retard, ou l’agent s’être trompé. Rien n’est arrêté&nbsp;: à vous de vérifier.
      </p>
    </Notice>
  );
}
