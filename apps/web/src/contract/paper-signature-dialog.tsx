import { endpoints } from '@equipage/contract-api';
import { fullName } from '@equipage/domain';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { ActDialogFrame } from '../platform/act-dialog-frame.tsx';
import { api } from '../platform/api.ts';
import { useContractAct } from '../platform/contracts.ts';
import { fieldErrors } from '../platform/problems.ts';
import type { ContractView } from '../platform/views.ts';
import { announce } from '../ui/announcer.tsx';
import { DateField } from '../ui/date-field.tsx';
import { FileButton } from '../ui/file-button.tsx';
import { dayOf } from '../ui/french-dates.ts';
import { TextField } from '../ui/text-field.tsx';

interface PaperSignatureProps {
  contract: ContractView;
  onClose: () => void;
}

/** Sends the paper, then records the signature that stands on it. */
function useRecording({ contract, onClose }: PaperSignatureProps) {
  const record = useContractAct('recordSignature');
  const sending = useMutation({
    mutationFn: (file: File) => {
      const body = new FormData();
      body.append('file', file, file.name);
      return api(endpoints.addScan, { params: { id: contract.id }, body });
    },
  });
  const send = (file: File, said: { signedOn: string; name: string; capacity: string }) =>
    sending.mutate(file, {
      onSuccess: ({ sha256 }) =>
        record.mutate(
          { contract, body: { ...said, contentHash: contract.contentHash ?? '', scan: sha256 } },
          {
            onSuccess: () => {
              announce('Signature sur papier enregistrée.');
              onClose();
            },
          },
        ),
    });
  return {
    send,
    isPending: sending.isPending || record.isPending,
    scanError: sending.error,
    error: record.error,
  };
}

/** What is printed under the signature, for the person whose turn it is. */
function printed({ waitingFor, manager, content }: ContractView): { name: string; capacity: string } {
  const name = waitingFor === null ? '' : fullName(waitingFor.person);
  if (waitingFor?.seat === 'manager') return { name, capacity: manager?.jobTitle ?? '' };
  const { identity } = content;
  if (waitingFor?.seat !== 'agent' || !('jobTitle' in identity)) return { name, capacity: '' };
  return { name, capacity: identity.jobTitle ?? '' };
}

/** The officer records a signature given on paper, for the seat whose turn it is. */
export function PaperSignatureDialog({ contract, onClose }: PaperSignatureProps) {
  const [said, setSaid] = useState({ ...printed(contract), signedOn: dayOf(new Date()) as string | null });
  const [file, setFile] = useState<File | null>(null);
  const [tried, setTried] = useState(false);
  const { send, isPending, scanError, error } = useRecording({ contract, onClose });
  const faults = { ...(tried ? missing(said, file) : {}), ...fieldErrors(error) };
  const record = () => {
    setTried(true);
    const { signedOn } = said;
    if (file === null || signedOn === null || Object.keys(missing(said, file)).length > 0) return;
    send(file, { ...said, signedOn });
  };
  return (
    <ActDialogFrame
      onClose={onClose}
      title="Enregistrer une signature sur papier"
      confirm="Enregistrer la signature"
      pending={isPending}
      error={Object.keys(fieldErrors(error)).length === 0 ? (scanError ?? error) : null}
      onConfirm={record}
    >
      <p>
        Vous tenez le papier signé par {waitedName(contract)}. Le contrat dira que cette signature a été
        donnée sur papier, et que vous l’avez enregistrée.
      </p>
      <div>
        <FileButton
          accept={['.pdf', '.jpg', '.jpeg', '.png']}
          onFiles={([chosen]) => setFile(chosen ?? null)}
          error={faults['/scan']}
        >
          {file === null ? 'Choisir le papier numérisé' : 'Choisir un autre fichier'}
        </FileButton>
        <p>{file === null ? 'PDF, JPEG ou PNG, 20 Mo au plus.' : file.name}</p>
      </div>
      <DateField
        label="Jour de la signature"
        help="Celui qui est écrit sur le papier."
        value={said.signedOn}
        onChange={(signedOn) => setSaid({ ...said, signedOn })}
        error={faults['/signedOn']}
      />
      <TextField
        label="Nom imprimé sous la signature"
        value={said.name}
        onChange={(name) => setSaid({ ...said, name })}
        error={faults['/name']}
      />
      <TextField
        label="Qualité imprimée sous la signature"
        value={said.capacity}
        onChange={(capacity) => setSaid({ ...said, capacity })}
        error={faults['/capacity']}
      />
    </ActDialogFrame>
  );
}

const waitedName = ({ waitingFor }: ContractView): string =>
  waitingFor === null ? 'cette personne' : fullName(waitingFor.person);

function missing(
  { name, capacity, signedOn }: { name: string; capacity: string; signedOn: string | null },
  file: File | null,
): Record<string, string> {
  return {
    ...(file === null && { '/scan': 'Choisissez le papier numérisé.' }),
    ...(signedOn === null && { '/signedOn': 'Écrivez un jour, un mois et une année.' }),
    ...(name.trim() === '' && { '/name': 'Écrivez le nom.' }),
    ...(capacity.trim() === '' && { '/capacity': 'Écrivez la qualité.' }),
  };
}
