import { endpoints } from '@equipage/contract-api';
import { useCallback, useEffect, useRef, useState } from 'react';
import { api, hasStatus } from '../platform/api.ts';
import { forget, keep, kept } from './kept-draft.ts';
import type { Draft, DraftContent } from './queries.ts';

/** How long after the last sign typed a draft is saved, and how long before a save that failed is tried again. */
const quiet = 700;
const tryAgainAfter = 5000;

export type SaveState = 'saved' | 'saving' | 'unsent' | 'stale';

export interface WordingDraft {
  content: DraftContent;
  state: SaveState;
  /** The other version, when somebody else wrote meanwhile. */
  theirs: Draft | null;
  /** Changes what is written; changes under the same name are undone together. */
  change: (next: (content: DraftContent) => DraftContent, name: string) => void;
  undo: (() => void) | null;
  redo: (() => void) | null;
  /** Saves at once. @returns the version that is saved; null when it is not */
  flush: () => Promise<number | null>;
  keepMine: () => void;
  takeTheirs: () => void;
}

/** What is written of a draft: kept in this browser at once, saved when one pauses, with the version that was read. */
export function useWordingDraft(read: Draft): WordingDraft {
  const [first] = useState(() => beginning(read));
  const [content, setContent] = useState(first.content);
  const [state, setState] = useState<SaveState>(first.theirs ? 'stale' : 'saved');
  const [theirs, setTheirs] = useState<Draft | null>(first.theirs);
  const version = useRef(first.version);
  const saved = useRef<DraftContent>(read.content);
  const present = useRef(first.content);
  present.current = content;
  const { past, future, record, step } = useHistory(content, setContent);

  const sending = useRef<Promise<number | null> | null>(null);
  const save = useCallback(async (): Promise<number | null> => {
    const body = present.current;
    if (body === saved.current) return version.current;
    setState('saving');
    try {
      const answer = await api(endpoints.saveWordingDraft, { version: version.current, body });
      version.current = answer.version;
      saved.current = body;
      if (present.current !== body) return await save();
      forget();
      setState('saved');
      return answer.version;
    } catch (error) {
      const isStale = hasStatus(error, 412);
      if (isStale) setTheirs(error.problem.current as Draft);
      setState(isStale ? 'stale' : 'unsent');
      return null;
    }
  }, []);
  const flush = useCallback(async () => {
    sending.current ??= save().finally(() => {
      sending.current = null;
    });
    return sending.current;
  }, [save]);

  useEffect(() => {
    if (content === saved.current || theirs !== null) return;
    keep({ version: version.current, content });
    const timer = setTimeout(flush, quiet);
    return () => clearTimeout(timer);
  }, [content, theirs, flush]);
  useEffect(() => {
    if (state !== 'unsent') return;
    const timer = setTimeout(flush, tryAgainAfter);
    return () => clearTimeout(timer);
  }, [state, flush]);

  const settle = (mine: boolean) => {
    if (theirs === null) return;
    version.current = theirs.version;
    saved.current = theirs.content;
    if (!mine) {
      forget();
      setContent(theirs.content);
    }
    setTheirs(null);
    setState(mine ? 'saving' : 'saved');
  };
  return {
    content,
    state,
    theirs,
    change: (next, name) => {
      record(name);
      setContent(next);
    },
    undo: past > 0 ? () => step('past') : null,
    redo: future > 0 ? () => step('future') : null,
    flush,
    keepMine: () => settle(true),
    takeTheirs: () => settle(false),
  };
}

/** What this browser kept of an earlier visit comes first; when the draft has moved on, both are shown. */
function beginning(read: Draft): { content: DraftContent; version: number; theirs: Draft | null } {
  const mine = kept();
  const isSame = mine === null || JSON.stringify(mine.content) === JSON.stringify(read.content);
  if (isSame) return { content: read.content, version: read.version, theirs: null };
  const hasMovedOn = mine.version !== read.version;
  return { content: mine.content, version: mine.version, theirs: hasMovedOn ? read : null };
}

/** What was written before, and what was undone: one step for changes of one name in a row. */
function useHistory(content: DraftContent, set: (content: DraftContent) => void) {
  const steps = useRef<{ past: DraftContent[]; future: DraftContent[]; last: string }>({
    past: [],
    future: [],
    last: '',
  });
  const { past, future } = steps.current;
  return {
    past: past.length,
    future: future.length,
    record: (name: string) => {
      if (steps.current.last !== name) past.push(content);
      steps.current = { past, future: [], last: name };
    },
    step: (from: 'past' | 'future') => {
      const { [from]: taken, past: before, future: after } = steps.current;
      const next = taken.pop();
      if (next === undefined) return;
      (from === 'past' ? after : before).push(content);
      steps.current.last = '';
      set(next);
    },
  };
}
