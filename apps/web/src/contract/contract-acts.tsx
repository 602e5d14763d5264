import { type ComponentType, lazy, Suspense, useState } from 'react';
import { ClosureDialog } from '../platform/closure-dialog.tsx';
import { HandOverDialog } from '../platform/hand-over-dialog.tsx';
import { useSession } from '../platform/session.ts';
import { TerminationDialog } from '../platform/termination-dialog.tsx';
import type { ContractView } from '../platform/views.ts';
import { Button } from '../ui/button.tsx';
import { ActDialog, type ConfirmedAct } from './act-dialog.tsx';
import { DifficultyDialog } from './difficulty-dialog.tsx';
import { PaperSignatureDialog } from './paper-signature-dialog.tsx';
import { RenewalDialog } from './renewal-dialog.tsx';

/** Few organisations have it: it comes when it is asked for. */
const ParapheurDialog = lazy(async () => ({
  default: (await import('./parapheur-dialog.tsx')).ParapheurDialog,
}));

/** Said by few people, and seldom. */
const ObserveDialog = lazy(async () => ({ default: (await import('./observe-dialog.tsx')).ObserveDialog }));
const SchoolAgreementDialog = lazy(async () => ({
  default: (await import('./school-agreement-dialog.tsx')).SchoolAgreementDialog,
}));

const AbsenceDialog = lazy(async () => ({ default: (await import('./absence-dialog.tsx')).AbsenceDialog }));

interface ActProps {
  contract: ContractView;
  onClose: () => void;
}

/** The acts that say more than yes, each with its own sheet. */
const sheets = {
  terminate: TerminationDialog,
  renew: RenewalDialog,
  'signal-difficulty': DifficultyDialog,
  'hand-over': HandOverDialog,
  close: ClosureDialog,
  'record-signature': PaperSignatureDialog,
  'bring-file-back': ParapheurDialog,
  'record-absence': AbsenceDialog,
  observe: ObserveDialog,
  'record-observation': SchoolAgreementDialog,
} as const satisfies Partial<Record<ContractView['allowed'][number], ComponentType<ActProps>>>;

type Opened = ConfirmedAct | keyof typeof sheets;

interface Offer {
  act: Opened;
  label: string;
  danger?: true;
}

const offers: readonly Offer[] = [
  { act: 'renew', label: 'Prolonger' },
  { act: 'take-back', label: 'Reprendre pour modifier' },
  { act: 'withdraw', label: 'Retirer mon projet', danger: true },
  { act: 'discard', label: 'Supprimer le brouillon', danger: true },
  { act: 'revert-termination', label: 'Revenir sur cette fin' },
  { act: 'observe', label: 'Faire une observation' },
  { act: 'signal-difficulty', label: 'Signaler une difficulté' },
  { act: 'bring-file-back', label: 'Signature au parapheur' },
  { act: 'record-signature', label: 'Enregistrer une signature sur papier' },
  { act: 'record-absence', label: 'Enregistrer une absence' },
  { act: 'record-observation', label: 'Consigner l’accord d’un lycée' },
  { act: 'hand-over', label: 'Confier à un autre supérieur' },
  { act: 'terminate', label: 'Mettre fin à l’engagement', danger: true },
  { act: 'close', label: 'Clore le contrat', danger: true },
];

/** What the server says the reader may do now, each behind a confirmation that says what follows. */
export function ContractActs({ contract }: { contract: ContractView }) {
  const [opened, setOpened] = useState<Opened | null>(null);
  const { person } = useSession();
  const isRecorded = contract.agent.id !== person.id;
  return (
    <>
      {offers
        .filter(({ act }) => contract.allowed.includes(act))
        .map(({ act, label, danger }) => (
          <Button key={act} variant={danger ? 'quiet-danger' : 'secondary'} onPress={() => setOpened(act)}>
            {act === 'terminate' && isRecorded ? 'Enregistrer une déclaration de fin' : label}
          </Button>
        ))}
      {opened !== null && <OpenedAct act={opened} contract={contract} onClose={() => setOpened(null)} />}
    </>
  );
}

function OpenedAct({ act, ...props }: ActProps & { act: Opened }) {
  if (!(act in sheets)) return <ActDialog {...props} act={act as ConfirmedAct} />;
  const Sheet: ComponentType<ActProps> = sheets[act as keyof typeof sheets];
  return (
    <Suspense>
      <Sheet {...props} />
    </Suspense>
  );
}
