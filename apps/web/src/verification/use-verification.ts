import { endpoints, type Verification } from '@equipage/contract-api';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { api } from '../platform/api.ts';
import { announce } from '../ui/announcer.tsx';
import { digestOf } from './digest.ts';
import { type Source, wordsOf } from './words.ts';

/** What was asked, and what it turned out to be; `null` for a file that only its content can tell more of. */
export interface Asked {
  source: Source;
  /** Null: the digest is not known, and nothing more is said before the file is sent. */
  answer: Verification | null;
  file: File | null;
}

type Question = { code: string } | { file: File; send: boolean };

async function answerTo(question: Question): Promise<Asked> {
  if ('code' in question) {
    const answer = await api(endpoints.verify, { body: { code: question.code } });
    return { source: 'code', answer, file: null };
  }
  const { file, send } = question;
  if (send) return { source: 'file', answer: await sent(file), file };
  const sha256 = await digestOf(file);
  const answer = sha256 === null ? null : await api(endpoints.verify, { body: { sha256 } });
  return { source: 'file', answer: answer?.outcome === 'unknown' ? null : answer, file };
}

function sent(file: File): Promise<Verification> {
  const form = new FormData();
  form.append(endpoints.verify.upload.field, file);
  return api(endpoints.verify, { body: form });
}

/** Asks what a code or a file is: by the file's digest first, and by the file itself only once that is agreed to. */
export function useVerification() {
  const [asked, setAsked] = useState<Asked | null>(null);
  const mutation = useMutation({
    mutationFn: answerTo,
    // What stood there is forgotten, unless it is what the file is sent for.
    onMutate: (question) => {
      if (!('send' in question && question.send)) setAsked(null);
    },
    onSuccess: (found) => {
      setAsked(found);
      announce(wordsOf(found.source, found.answer).title);
    },
  });
  return { ...mutation, asked };
}
