import { endpoints } from '@equipage/contract-api';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from 'react-router';
import { ActDialogFrame } from '../platform/act-dialog-frame.tsx';
import { addresses } from '../platform/addresses.ts';
import { api } from '../platform/api.ts';
import { contractQuery, myContractsQuery, rememberContract } from '../platform/contracts.ts';
import { useSession } from '../platform/session.ts';
import type { ContractView } from '../platform/views.ts';
import { signedAnew, voidedSignatures } from '../platform/voided-signatures.ts';
import { announce } from '../ui/announcer.tsx';

interface Words {
  title: string;
  /** What follows, before one confirms. */
  follows: string;
  confirm: string;
  /** Read out once done. */
  done: string;
  danger?: true;
}

const words = {
  'take-back': {
    title: 'Reprendre le contrat pour le modifier ?',
    follows: `${signedAnew} Vos réponses restent telles quelles.`,
    confirm: 'Reprendre pour modifier',
    done: 'Contrat repris : vous pouvez le modifier.',
  },
  withdraw: {
    title: 'Retirer votre projet ?',
    follows:
      'Personne n’aura plus rien à signer. Le texte reste lisible, et vous pourrez commencer un autre contrat quand vous voudrez, à partir de celui-ci.',
    confirm: 'Retirer mon projet',
    done: 'Projet retiré.',
    danger: true,
  },
  discard: {
    title: 'Supprimer ce brouillon ?',
    follows: 'Vos réponses seront effacées. Personne d’autre que vous ne les a vues.',
    confirm: 'Supprimer le brouillon',
    done: 'Brouillon supprimé.',
    danger: true,
  },
  'revert-termination': {
    title: 'Revenir sur la fin de l’engagement ?',
    follows: 'Votre contrat reprend son cours jusqu’à la date prévue, comme si vous n’y aviez pas mis fin.',
    confirm: 'Poursuivre mon engagement',
    done: 'Votre engagement se poursuit.',
  },
} as const satisfies Record<string, Words>;

export type ConfirmedAct = keyof typeof words;

const actEndpoints = {
  'take-back': endpoints.takeBack,
  withdraw: endpoints.withdraw,
  'revert-termination': endpoints.revertTermination,
} as const;

/** An act without data: what follows, then the button. */
export function ActDialog(props: { act: ConfirmedAct; contract: ContractView; onClose: () => void }) {
  const { act, contract, onClose } = props;
  const { title, follows, confirm, done, ...rest }: Words = words[act];
  const { person } = useSession();
  const run = useConfirmedAct(act, contract, () => {
    announce(done);
    onClose();
  });
  return (
    <ActDialogFrame
      alert
      title={title}
      onClose={onClose}
      confirm={confirm}
      danger={rest.danger}
      pending={run.isPending}
      error={run.error}
      onConfirm={() => run.mutate()}
    >
      {act === 'take-back' && <p>{voidedSignatures(contract, person.id)}</p>}
      <p>{follows}</p>
    </ActDialogFrame>
  );
}

function useConfirmedAct(act: ConfirmedAct, contract: ContractView, onDone: () => void) {
  const client = useQueryClient();
  const navigate = useNavigate();
  const given = { params: { id: contract.id }, version: contract.version };
  return useMutation({
    mutationFn: async () =>
      act === 'discard'
        ? api(endpoints.discardContract, given)
        : api(actEndpoints[act], { ...given, body: {} }),
    onSuccess: (view) => {
      onDone();
      if (view !== undefined) return rememberContract(client, view);
      client.setQueryData(myContractsQuery.queryKey, (mine) => mine?.filter(({ id }) => id !== contract.id));
      void navigate(addresses.home);
      return client.removeQueries({ queryKey: contractQuery(contract.id).queryKey });
    },
  });
}
