import { type ComponentType, useState } from 'react';
import { Button } from '../ui/button.tsx';
import { ClosureDialog } from './closure-dialog.tsx';
import { HandOverDialog } from './hand-over-dialog.tsx';
import { TerminationDialog } from './termination-dialog.tsx';
import type { ContractView } from './views.ts';

const acts = [
  { act: 'hand-over', label: 'Confier à un autre supérieur', danger: false, Sheet: HandOverDialog },
  { act: 'terminate', label: 'Enregistrer une déclaration de fin', danger: true, Sheet: TerminationDialog },
  { act: 'close', label: 'Clore le contrat', danger: true, Sheet: ClosureDialog },
] as const;

type OfficerAct = (typeof acts)[number]['act'];

/** What the server says that the officer may do now on somebody's contract, each behind its sheet. */
export function OfficerActs({ contract }: { contract: ContractView }) {
  const [opened, setOpened] = useState<OfficerAct | null>(null);
  const offered = acts.filter(({ act }) => contract.allowed.includes(act));
  const Sheet: ComponentType<{ contract: ContractView; onClose: () => void }> | undefined = offered.find(
    ({ act }) => act === opened,
  )?.Sheet;
  return (
    <>
      {offered.map(({ act, label, danger }) => (
        <Button key={act} variant={danger ? 'quiet-danger' : 'secondary'} onPress={() => setOpened(act)}>
          {label}
        </Button>
      ))}
      {Sheet && <Sheet contract={contract} onClose={() => setOpened(null)} />}
    </>
  );
}
