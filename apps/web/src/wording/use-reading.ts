import { confirmationOf, type SentenceToConfirm } from '@equipage/contract-text';
import { useState } from 'react';

/** What has been read of the sentences to confirm. */
export interface SentenceReading {
  all: readonly SentenceToConfirm[];
  unread: readonly SentenceToConfirm[];
  isRead: (sentence: SentenceToConfirm) => boolean;
  mark: (sentence: SentenceToConfirm, read: boolean) => void;
  /** Whether publishing was asked for: what is unread is told as a fault from then on. */
  isAsked: boolean;
  ask: () => void;
}

export function useReading(all: readonly SentenceToConfirm[]): SentenceReading {
  const [read, setRead] = useState<ReadonlySet<string>>(new Set());
  const [isAsked, setAsked] = useState(false);
  const isRead = (sentence: SentenceToConfirm) => read.has(confirmationOf(sentence));
  return {
    all,
    unread: all.filter((sentence) => !isRead(sentence)),
    isRead,
    mark: (sentence, isNowRead) => {
      const next = new Set(read);
      if (isNowRead) next.add(confirmationOf(sentence));
      else next.delete(confirmationOf(sentence));
      setRead(next);
    },
    isAsked,
    ask: () => setAsked(true),
  };
}
