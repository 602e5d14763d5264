import { endpoints } from '@equipage/contract-api';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useNavigate } from 'react-router';
import { addresses } from '../platform/addresses.ts';
import { api } from '../platform/api.ts';
import { failureWords } from '../platform/problems.ts';
import { announce } from '../ui/announcer.tsx';
import { Button } from '../ui/button.tsx';
import { Dialog } from '../ui/dialog.tsx';
import { counted } from '../ui/french-count.ts';
import { Notice } from '../ui/notice.tsx';
import { TextField } from '../ui/text-field.tsx';
import { versionsQuery } from './queries.ts';
import type { useWordingDraft } from './use-wording-draft.ts';

interface PublishDialogProps {
  open: boolean;
  draft: ReturnType<typeof useWordingDraft>;
  next: string;
  /** How many faults keep it from being published. */
  faults: number;
  onClose: () => void;
}

/** What publishing changes: not the draft, which is no more. */
const isList = ([first, second]: readonly unknown[]) => first === 'wordings' && second !== 'draft';

/** What publishing means, said before it is done. */
export function PublishDialog({ open, draft, next, faults, onClose }: PublishDialogProps) {
  const client = useQueryClient();
  const navigate = useNavigate();
  const unsigned = useQuery(versionsQuery).data?.unsigned ?? 0;
  const [note, setNote] = useState('');
  const [isAsked, setAsked] = useState(false);
  const publishing = useMutation({
    mutationFn: async () => {
      const version = await draft.flush();
      if (version === null) throw new Error('not saved');
      return api(endpoints.publishWording, { version, body: { note: note.trim() } });
    },
    onSuccess: async ({ version }) => {
      await client.invalidateQueries({ predicate: ({ queryKey }) => isList(queryKey) });
      announce(`Version ${version} publiée.`);
      await navigate(addresses.wordings);
    },
  });
  const isMissing = note.trim() === '';
  const publish = () => {
    setAsked(true);
    if (!isMissing) publishing.mutate();
  };
  if (faults > 0)
    return (
      <Dialog
        open={open}
        title="Cette version ne peut pas encore être publiée"
        onClose={onClose}
        actions={
          <Button variant="primary" onPress={onClose}>
            Revenir à la feuille
          </Button>
        }
      >
        <p>
          {counted(faults, 'point')} à corriger&nbsp;: l’onglet «&nbsp;À corriger&nbsp;» les nomme et mène à
          chacun.
        </p>
      </Dialog>
    );
  return (
    <Dialog
      open={open}
      title={`Publier la version ${next}`}
      onClose={onClose}
      actions={
        <>
          <Button variant="primary" pending={publishing.isPending} onPress={publish}>
            Publier la version {next}
          </Button>
          <Button onPress={onClose}>Pas maintenant</Button>
        </>
      }
    >
      <p>
        Les contrats déjà signés par leur agent gardent leur version.{' '}
        {unsigned === 0
          ? 'Ceux qui commenceront seront écrits avec celle-ci.'
          : `${counted(unsigned, 'contrat')} en cours d’écriture et ceux qui commenceront seront écrits avec celle-ci. Leurs agents verront ce qui a changé.`}
      </p>
      <TextField
        label="Ce que cette version change"
        help="Une phrase, que liront les personnes qui écrivent un contrat."
        multiline
        value={note}
        onChange={setNote}
        maxLength={500}
        error={isAsked && isMissing ? 'Dites en une phrase ce que cette version change.' : undefined}
      />
      {publishing.error && (
        <Notice kind="refusal" role="alert" title={failureWords(publishing.error).title}>
          <p>{failureWords(publishing.error).detail}</p>
        </Notice>
      )}
    </Dialog>
  );
}
