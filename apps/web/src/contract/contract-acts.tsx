import { useState } from 'react';
import type { ContractView } from '../platform/views.ts';
import { Button } from '../ui/button.tsx';
import { ActDialog, type ConfirmedAct } from './act-dialog.tsx';
import { TerminationDialog } from './termination-dialog.tsx';

type Opened = ConfirmedAct | 'terminate';

interface Offer {
  act: Opened;
  label: string;
  danger?: true;
}

const offers: readonly Offer[] = [
  { act: 'take-back', label: 'Reprendre pour modifier' },
  { act: 'withdraw', label: 'Retirer mon projet', danger: true },
  { act: 'discard', label: 'Supprimer le brouillon', danger: true },
  { act: 'revert-termination', label: 'Revenir sur cette fin' },
  { act: 'terminate', label: 'Mettre fin à l’engagement', danger: true },
];

/** What the server says the reader may do now, each behind a confirmation that says what follows. */
export function ContractActs({ contract }: { contract: ContractView }) {
  const [opened, setOpened] = useState<Opened | null>(null);
  const close = () => setOpened(null);
  return (
    <>
      {offers
        .filter(({ act }) => contract.allowed.includes(act))
        .map(({ act, label, danger }) => (
          <Button key={act} variant={danger ? 'quiet-danger' : 'secondary'} onPress={() => setOpened(act)}>
            {label}
          </Button>
        ))}
      {opened === 'terminate' && <TerminationDialog contract={contract} onClose={close} />}
      {opened !== null && opened !== 'terminate' && (
        <ActDialog act={opened} contract={contract} onClose={close} />
      )}
    </>
  );
}
