import type { UseMutationResult } from '@tanstack/react-query';
import { useState } from 'react';
import { announce } from '../ui/announcer.tsx';
import { fieldErrors } from './problems.ts';

export interface Recording {
  /** How many times it was refused: each leads to its faults anew. */
  attempt: number;
  /** The faults as links to their fields, in the order of the form. */
  links: { fieldId: string; message: string }[];
  pending: boolean;
  /** What is not on a field. */
  failure: Error | null;
  /** Of a field, by its pointer in what is sent. */
  about: (pointer: string) => { id: string; label: string; error: string | undefined };
  /** What is absent is left for the interface to ask for, on its field. */
  send: (body: object) => void;
}

/** What was answered among the answers of a form. */
export const given = (values: Readonly<Record<string, unknown>>): object =>
  Object.fromEntries(Object.entries(values).filter(([, value]) => value !== null));

/**
 * Sends what a form records; what is wrong comes back by field.
 * @param form what the fields' ids begin with, once in a page
 * @param labels of the fields by their pointer, in the order of the form
 */
export function useRecording<T extends object>(
  sending: UseMutationResult<unknown, Error, T>,
  { form, labels, done }: { form: string; labels: Readonly<Record<string, string>>; done: string },
  onDone?: () => void,
): Recording {
  const [attempt, setAttempt] = useState(0);
  const errors = fieldErrors(sending.error);
  const fieldId = (pointer: string) => `${form}${pointer.replace('/', '-')}`;
  const links = Object.entries(labels).flatMap(([pointer, label]) =>
    errors[pointer] === undefined
      ? []
      : [{ fieldId: fieldId(pointer), message: `${label}\u00A0: ${errors[pointer]}` }],
  );
  return {
    attempt,
    links,
    pending: sending.isPending,
    failure: links.length === 0 ? sending.error : null,
    about: (pointer) => ({ id: fieldId(pointer), label: labels[pointer] ?? '', error: errors[pointer] }),
    send: (body) =>
      sending.mutate(body as T, {
        onSuccess: () => {
          announce(done);
          onDone?.();
        },
        onError: () => setAttempt((before) => before + 1),
      }),
  };
}
