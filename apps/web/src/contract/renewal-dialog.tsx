import { endpoints } from '@equipage/contract-api';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from 'react-router';
import { ActDialogFrame } from '../platform/act-dialog-frame.tsx';
import { addresses } from '../platform/addresses.ts';
import { api } from '../platform/api.ts';
import { contractQuery } from '../platform/contracts.ts';
import type { ContractView } from '../platform/views.ts';
import { announce } from '../ui/announcer.tsx';

/** Another contract that follows this one, with the same answers: one reads it again before signing. */
export function RenewalDialog({ contract, onClose }: { contract: ContractView; onClose: () => void }) {
  const renew = useRenewal(contract);
  return (
    <ActDialogFrame
      title="Prolonger votre engagement&#8239;?"
      onClose={onClose}
      confirm="Préparer la prolongation"
      pending={renew.isPending}
      error={renew.error}
      onConfirm={() => renew.mutate()}
    >
      <p>
        Un nouveau contrat reprend vos réponses et commence après celui-ci. Vous le relisez, vous changez ce
        qui doit l’être, puis vous le signez : votre hiérarchie et la direction générale donnent de nouveau
        leur accord.
      </p>
      <p>Vous pourrez le signer une fois enregistrée l’évaluation de l’engagement qui se termine.</p>
    </ActDialogFrame>
  );
}

function useRenewal({ id, version }: ContractView) {
  const client = useQueryClient();
  const navigate = useNavigate();
  return useMutation({
    mutationFn: () => api(endpoints.renew, { params: { id }, version, body: {} }),
    onSuccess: async (draft) => {
      client.setQueryData(contractQuery(draft.id).queryKey, draft);
      announce('Prolongation préparée.');
      void client.invalidateQueries({ queryKey: ['contracts'] });
      await navigate(addresses.wizard(draft.id, 'relecture'));
    },
  });
}
