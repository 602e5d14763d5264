import type { Step } from '@equipage/domain';
import { forgetAnswers, keepAnswers, keptAnswers } from '../platform/kept-answers.ts';
import { currentView, type FieldErrors, failureWords, fieldErrors } from '../platform/problems.ts';
import type { ContractView } from '../platform/views.ts';
import { isSameAnswer, isSameStep, mergeAnswers } from './merge-answers.ts';
import { ownContent, type StepBodies } from './step-content.ts';

const pauseBeforeSaving = 600;
/** Another tab is about to save it: only if it does not. */
const pauseForAnotherTab = 4000;
const longestWait = 60_000;

export type SaveState =
  | { kind: 'saved' }
  | { kind: 'saving' }
  /** No network: kept on this device, sent when it is back. */
  | { kind: 'offline' }
  /** No answer, or a broken server: it will be tried again. */
  | { kind: 'unsent' }
  /** Something cannot be saved as it is typed: `errors` says what. */
  | { kind: 'refused'; errors: FieldErrors; reason: string }
  /** Some questions were answered otherwise elsewhere: `theirs` is what is saved. */
  | { kind: 'stale'; conflicts: readonly string[]; theirs: object };

/** What a step needs of its contract. */
export interface ContractLink {
  id: string;
  /** The contract as the page holds it. */
  present: () => ContractView;
  /** Has the page, and the other tabs, show what the server answered. */
  settle: (view: ContractView) => void;
  /** Sends a step over the version that the page holds, after the saves before it. */
  send: <S extends Step>(step: S, body: StepBodies[S]) => Promise<ContractView>;
  /** Tells the other tabs what is being typed. */
  tell: (step: Step, base: object, body: object) => void;
}

export interface StepDraft<S extends Step> {
  step: S;
  snapshot: () => { body: StepBodies[S]; state: SaveState };
  subscribe: (listener: () => void) => () => void;
  /** Changes some answers; they are saved a moment later. */
  change: (answers: Partial<StepBodies[S]>) => void;
  /** Saves now and gives the contract as it then stands; null when it could not be saved. */
  flush: () => Promise<ContractView | null>;
  /** After `stale`: which of the two answers to each question stands. */
  choose: (theirs: readonly string[]) => void;
  /** What is saved now, whoever saved it. */
  adopt: (view: ContractView) => void;
  /** What another tab is typing. */
  hear: (base: object, body: object) => void;
  /** What was kept goes out, unless it was answered otherwise since. */
  start: () => void;
  stop: () => void;
}

/** The answers of one step as they are typed: saved by themselves, kept by the browser until they are. */
export function createStepDraft<S extends Step>(step: S, link: ContractLink): StepDraft<S> {
  type Body = StepBodies[S];
  const answersIn = (view: ContractView) => (ownContent(view)?.[step] ?? {}) as Body;
  const listeners = new Set<() => void>();
  let base = answersIn(link.present());
  let saved = base;
  let shown: { body: Body; state: SaveState } = { body: base, state: { kind: 'saved' } };
  let timer: ReturnType<typeof setTimeout> | undefined;
  let failures = 0;
  /** What the other tab typed: once it is saved, it is no news. */
  let heard: Readonly<Record<string, unknown>> = {};
  let isKept = false;

  const isClean = () => shown.body === saved;
  const show = (next: Partial<typeof shown>) => {
    shown = { ...shown, ...next };
    for (const listener of listeners) listener();
  };
  const keep = () => {
    isKept = true;
    keepAnswers(link.id, step, { base, body: shown.body });
  };
  const settled = (body: Body) => {
    saved = body;
    failures = 0;
    // What another tab keeps is its own to forget.
    if (isKept) forgetAnswers(link.id, step);
    isKept = false;
    show({ body, state: { kind: 'saved' } });
  };
  const schedule = (pause: number) => {
    clearTimeout(timer);
    timer = setTimeout(() => void flush(), pause);
  };

  /** Puts what was saved elsewhere together with what is written here. */
  const adopt = (view: ContractView) => {
    const theirs = answersIn(view);
    if (isSameStep(base, theirs)) return;
    const { merged, conflicts: found } = mergeAnswers<Body>(base, shown.body, theirs);
    const saidThere = theirs as Record<string, unknown>;
    const conflicts = found.filter((field) => !isSameAnswer(saidThere[field], heard[field]));
    base = theirs;
    if (isClean() || isSameStep(merged, theirs)) return settled(theirs);
    show({ body: merged });
    keep();
    clearTimeout(timer);
    if (conflicts.length > 0) show({ state: { kind: 'stale', conflicts, theirs } });
    else schedule(pauseBeforeSaving);
  };

  const fail = (error: unknown) => {
    const { title, detail, retryable } = failureWords(error);
    if (!retryable) {
      return show({
        state: { kind: 'refused', errors: fieldErrors(error), reason: detail === '' ? title : detail },
      });
    }
    failures += 1;
    schedule(Math.min(longestWait, 1000 * 2 ** failures));
    return show({ state: { kind: navigator.onLine ? 'unsent' : 'offline' } });
  };

  const flush = async (): Promise<ContractView | null> => {
    clearTimeout(timer);
    adopt(link.present());
    if (isClean()) return link.present();
    if (shown.state.kind === 'stale') return null;
    // Nothing is asked of a network that is not there: its return is heard of.
    if (!navigator.onLine) {
      show({ state: { kind: 'offline' } });
      return null;
    }
    const sent = shown.body;
    show({ state: { kind: 'saving' } });
    try {
      const view = await link.send(step, sent);
      base = answersIn(view);
      failures = 0;
      if (shown.body === sent) settled(sent);
      else keep();
      link.settle(view);
      return view;
    } catch (error) {
      const current = currentView(error);
      if (current === null) {
        fail(error);
        return null;
      }
      link.settle(current);
      return flush();
    }
  };

  const whenBack = () => {
    if (!isClean()) void flush();
  };

  return {
    step,
    snapshot: () => shown,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    change: (answers) => {
      const { state } = shown;
      const stays = state.kind === 'refused' || state.kind === 'stale';
      const next: SaveState = navigator.onLine ? { kind: 'saving' } : { kind: 'offline' };
      show({ body: { ...shown.body, ...answers }, state: stays ? state : next });
      keep();
      link.tell(step, base, shown.body);
      schedule(pauseBeforeSaving);
    },
    flush,
    choose: (fields) => {
      if (shown.state.kind !== 'stale') return;
      const theirs = shown.state.theirs as Record<string, unknown>;
      const taken = Object.fromEntries(fields.map((field) => [field, theirs[field]]));
      show({ body: { ...shown.body, ...taken }, state: { kind: 'saving' } });
      if (isSameStep(shown.body, base)) settled(base);
      else {
        keep();
        void flush();
      }
    },
    adopt,
    hear: (theirBase, theirs) => {
      const { merged, conflicts } = mergeAnswers<Body>(theirBase as Body, shown.body, theirs as Body);
      if (conflicts.length > 0 || isSameStep(merged, shown.body)) return;
      heard = { ...(theirs as Record<string, unknown>) };
      show({ body: merged, state: { kind: navigator.onLine ? 'saving' : 'offline' } });
      schedule(pauseForAnotherTab);
    },
    start: () => {
      window.addEventListener('online', whenBack);
      const kept = keptAnswers(link.id, step);
      if (kept === null || !isClean()) return;
      const now = base;
      isKept = true;
      base = kept.base as Body;
      show({ body: kept.body as Body, state: { kind: 'saving' } });
      if (isSameStep(kept.base as Body, now)) schedule(0);
      adopt(link.present());
    },
    stop: () => {
      // What is not sent yet still goes out when the network is back, whatever page is then shown.
      if (isClean()) window.removeEventListener('online', whenBack);
      clearTimeout(timer);
      if (!isClean() && shown.state.kind !== 'stale') void flush();
    },
  };
}
