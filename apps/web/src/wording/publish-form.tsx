import { endpoints } from '@equipage/contract-api';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useNavigate } from 'react-router';
import { addresses } from '../platform/addresses.ts';
import { api, hasStatus } from '../platform/api.ts';
import { failureWords } from '../platform/problems.ts';
import { announce } from '../ui/announcer.tsx';
import { Button } from '../ui/button.tsx';
import { counted } from '../ui/french-count.ts';
import { Notice } from '../ui/notice.tsx';
import { TextField } from '../ui/text-field.tsx';
import { idOf } from './editing.ts';
import styles from './publication-page.module.css';
import { type Draft, versionsQuery } from './queries.ts';
import type { SentenceReading } from './use-reading.ts';

const noteId = 'publication-note';

/** What publishing changes: not the draft, which is no more. */
const isList = ([first, second]: readonly unknown[]) => first === 'wordings' && second !== 'draft';

/** What publishing means, what the version is for, and the act. */
export function PublishForm({ draft, reading }: { draft: Draft; reading: SentenceReading }) {
  const [note, setNote] = useState('');
  const publishing = usePublishing(draft, reading, note.trim());
  const isMissing = note.trim() === '';
  const publish = () => {
    reading.ask();
    const [first] = reading.unread;
    if (first !== undefined) focusOn(idOf(first.pointer));
    else if (isMissing) focusOn(noteId);
    else publishing.mutate();
  };
  return (
    <form
      className={styles.form}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        publish();
      }}
    >
      <Consequences />
      <TextField
        id={noteId}
        label="Ce que cette version change"
        help="Une phrase, que liront les personnes qui écrivent un contrat."
        multiline
        value={note}
        onChange={setNote}
        maxLength={500}
        error={reading.isAsked && isMissing ? 'Dites en une phrase ce que cette version change.' : undefined}
      />
      <ReadSoFar reading={reading} />
      {publishing.error && <Failure error={publishing.error} />}
      <Button variant="primary" type="submit" pending={publishing.isPending}>
        Publier la version {draft.nextVersion}
      </Button>
    </form>
  );
}

/** The box or the field itself, within what bears the id. */
function focusOn(id: string) {
  const place = document.getElementById(id);
  const field = place?.matches('input, textarea') ? place : place?.querySelector('input, textarea');
  if (field instanceof HTMLElement) field.focus();
}

function usePublishing(draft: Draft, { all }: SentenceReading, note: string) {
  const client = useQueryClient();
  const navigate = useNavigate();
  const confirmed = all.map(({ pointer, say }) => ({ pointer, say }));
  return useMutation({
    mutationFn: () => api(endpoints.publishWording, { version: draft.version, body: { note, confirmed } }),
    onSuccess: async ({ version }) => {
      await client.invalidateQueries({ predicate: ({ queryKey }) => isList(queryKey) });
      announce(`Version ${version} publiée.`);
      await navigate(addresses.wordings);
    },
  });
}

function Consequences() {
  const unsigned = useQuery(versionsQuery).data?.unsigned ?? 0;
  return (
    <p>
      Les contrats déjà signés par leur agent gardent leur version.{' '}
      {unsigned === 0
        ? 'Ceux qui commenceront seront écrits avec celle-ci.'
        : `${counted(unsigned, 'contrat')} en cours d’écriture et ceux qui commenceront seront écrits avec celle-ci. Leurs agents verront ce qui a changé.`}
    </p>
  );
}

function ReadSoFar({ reading: { all, unread } }: { reading: SentenceReading }) {
  if (all.length === 0) return null;
  return (
    <p role="status" className={styles.count}>
      {unread.length === 0
        ? 'Tout est lu. Vos lectures seront gardées avec la version, à votre nom.'
        : `${counted(unread.length, 'phrase')} à lire sur ${all.length}.`}
    </p>
  );
}

function Failure({ error }: { error: Error }) {
  const { title, detail } = failureWords(error);
  const isStale = hasStatus(error, 412);
  return (
    <Notice kind="refusal" role="alert" title={title}>
      <p>{isStale ? 'Cette version a été changée depuis : revenez à la feuille pour la relire.' : detail}</p>
    </Notice>
  );
}
