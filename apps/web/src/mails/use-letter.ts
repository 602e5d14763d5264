import { endpoints } from '@equipage/contract-api';
import { findMailLetter, mailFaults } from '@equipage/contract-text';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useEffect, useMemo, useState } from 'react';
import { api, hasStatus } from '../platform/api.ts';
import { announce } from '../ui/announcer.tsx';
import { forgetWords, keepWords, keptWords } from './kept-words.ts';
import { type Letter, type LetterWords, letterQuery, lettersQuery } from './queries.ts';

export const isSame = (one: LetterWords, other: LetterWords): boolean =>
  JSON.stringify(one) === JSON.stringify(other);

/** What was written here before and not saved; the letter may have moved on since. */
function beginning(read: Letter) {
  const kept = keptWords(read.id);
  if (kept === null || isSame(kept.words, read.words)) return { words: read.words, theirs: null };
  return { words: kept.words, theirs: kept.version === read.version ? null : read };
}

/** The words of a letter while one writes them: checked as they are typed, kept in this browser, saved when one asks. */
export function useLetter(read: Letter) {
  const client = useQueryClient();
  const [first] = useState(() => beginning(read));
  const [words, setWords] = useState(first.words);
  const [saved, setSaved] = useState({ version: read.version, words: read.words });
  const [theirs, setTheirs] = useState<Letter | null>(first.theirs);
  const letter = findMailLetter(read.id);
  const faults = useMemo(() => (letter === undefined ? [] : mailFaults(words, letter)), [words, letter]);
  const isChanged = !isSame(words, saved.words);
  useEffect(() => {
    if (isChanged) keepWords(read.id, { version: saved.version, words });
    else forgetWords(read.id);
  }, [read.id, isChanged, saved.version, words]);

  const take = (view: Letter, mine: LetterWords) => {
    setSaved({ version: view.version, words: view.words });
    setWords(mine);
    client.setQueryData(letterQuery(read.id).queryKey, view);
    void client.invalidateQueries({ queryKey: lettersQuery.queryKey, exact: true });
  };
  const saving = useMutation({
    mutationFn: (wanted: 'mine' | 'original') => {
      const on = { params: { letter: read.id }, version: saved.version };
      return wanted === 'mine'
        ? api(endpoints.saveMailLetter, { ...on, body: words })
        : api(endpoints.restoreMailLetter, { ...on, body: null });
    },
    onSuccess: (view, wanted) => {
      take(view, view.words);
      announce(wanted === 'mine' ? 'Courriel enregistré.' : 'Les mots d’origine sont repris.');
    },
    onError: (error) => {
      if (hasStatus(error, 412)) setTheirs(error.problem.current as Letter);
    },
  });
  const settle = (keepsMine: boolean) => {
    if (theirs === null) return;
    take(theirs, keepsMine ? words : theirs.words);
    setTheirs(null);
    saving.reset();
  };
  return { words, change: setWords, faults, isChanged, saving, theirs, settle };
}

export type Editing = ReturnType<typeof useLetter>;
