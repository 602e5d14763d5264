import { useState } from 'react';
import { fieldErrors } from '../platform/problems.ts';
import { announce } from '../ui/announcer.tsx';
import { type Added, useAddRecipient } from './queries.ts';

/** Sends a new recipient; what is wrong comes back by field, as links for the summary too. */
export function useAdding(form: string, labels: Readonly<Record<string, string>>, onAdded: () => void) {
  const adding = useAddRecipient();
  const [attempt, setAttempt] = useState(0);
  const errors = fieldErrors(adding.error);
  const fieldId = (pointer: string) => `${form}${pointer.replace('/', '-')}`;
  const links = Object.entries(errors).map(([pointer, detail]) => ({
    fieldId: fieldId(pointer),
    message: `${labels[pointer] ?? ''}\u00A0: ${detail}`,
  }));
  return {
    attempt,
    links,
    pending: adding.isPending,
    /** What is not on a field. */
    failure: links.length === 0 ? adding.error : null,
    about: (pointer: string) => ({ id: fieldId(pointer), error: errors[pointer] }),
    add: (body: object) =>
      // What is not given is left for the interface to ask for, on its field.
      adding.mutate(body as Added, {
        onSuccess: () => {
          announce('C’est enregistré.');
          onAdded();
        },
        onError: () => setAttempt((before) => before + 1),
      }),
  };
}
