import { endpoints } from '@equipage/contract-api';
import type { Step } from '@equipage/domain';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import { api } from '../platform/api.ts';
import { contractQuery, rememberContract } from '../platform/contracts.ts';
import { currentView, type FieldErrors, failureWords, fieldErrors } from '../platform/problems.ts';
import type { ContractView } from '../platform/views.ts';
import { forgetAnswers, keepAnswers, keptAnswers } from './kept-answers.ts';
import { ownContent, type StepBodies, stepEndpoints } from './step-content.ts';

const pauseBeforeSaving = 700;
const pauseBeforeRetrying = 5000;

export type SaveState =
  | { kind: 'saved' }
  | { kind: 'saving' }
  /** No answer, or a broken server: it will be tried again. */
  | { kind: 'unsent'; reason: string }
  /** Something cannot be saved as it is typed: `errors` says what. */
  | { kind: 'refused'; errors: FieldErrors; reason: string }
  /** The contract was changed elsewhere in the meantime. */
  | { kind: 'stale'; current: ContractView };

export interface StepDraft<S extends Step> {
  body: StepBodies[S];
  /** Changes some answers; they are saved a moment later. */
  change: (answers: Partial<StepBodies[S]>) => void;
  /** Saves now and gives the contract as it then stands; null when it could not be saved. */
  flush: () => Promise<ContractView | null>;
  state: SaveState;
  /** After `stale`: sends one's own again, or shows the other version. */
  keepMine: () => void;
  takeTheirs: () => void;
}

function saveStateOf(error: unknown): SaveState {
  const current = currentView(error);
  if (current !== null) return { kind: 'stale', current };
  const { title, detail, retryable } = failureWords(error);
  if (retryable) return { kind: 'unsent', reason: title };
  return { kind: 'refused', errors: fieldErrors(error), reason: detail === '' ? title : detail };
}

/** Sends a step with the latest version known; saves of one contract follow each other, whatever the step. */
function useSaveStep<S extends Step>(contractId: string, step: S) {
  const client = useQueryClient();
  return useMutation({
    scope: { id: `contract ${contractId}` },
    mutationFn: (body: StepBodies[S]) => {
      const version = client.getQueryData(contractQuery(contractId).queryKey)?.version ?? 0;
      // Each step has its own body, which `StepBodies[S]` holds; a generic call cannot show it to the compiler.
      const endpoint = endpoints[stepEndpoints[step]] as typeof endpoints.answerService;
      return api(endpoint, { params: { id: contractId }, version, body } as never);
    },
    onSuccess: (view) => rememberContract(client, view),
  });
}

/** The answers of one step as they are typed, saved by themselves and kept by the tab until they are. */
export function useStepDraft<S extends Step>(contract: ContractView, step: S): StepDraft<S> {
  const client = useQueryClient();
  const save = useSaveStep(contract.id, step);
  const [kept] = useState(() => keptAnswers(contract.id, step));
  const answered = ownContent(contract)?.[step] as StepBodies[S];
  const [body, setBody] = useState((kept?.body as StepBodies[S] | undefined) ?? answered);
  const [state, setState] = useState<SaveState>({ kind: 'saved' });
  const latest = useRef(body);
  const saved = useRef(kept === null ? body : null);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const present = () => client.getQueryData(contractQuery(contract.id).queryKey) ?? contract;

  const schedule = (pause: number) => {
    clearTimeout(timer.current);
    timer.current = setTimeout(() => void flush(), pause);
  };
  const flush = async (): Promise<ContractView | null> => {
    clearTimeout(timer.current);
    const sent = latest.current;
    if (sent === saved.current) return present();
    setState({ kind: 'saving' });
    try {
      await save.mutateAsync(sent);
    } catch (error) {
      const failed = saveStateOf(error);
      setState(failed);
      if (failed.kind === 'unsent') schedule(pauseBeforeRetrying);
      return null;
    }
    saved.current = sent;
    if (latest.current === sent) forgetAnswers(contract.id, step);
    else keepAnswers(contract.id, step, { version: present().version, body: latest.current });
    setState({ kind: latest.current === sent ? 'saved' : 'saving' });
    return present();
  };
  const show = (next: StepBodies[S]) => {
    latest.current = next;
    setBody(next);
  };
  const change = (answers: Partial<StepBodies[S]>) => {
    show({ ...latest.current, ...answers });
    keepAnswers(contract.id, step, { version: present().version, body: latest.current });
    setState((before) =>
      before.kind === 'refused' || before.kind === 'stale' ? before : { kind: 'saving' },
    );
    schedule(pauseBeforeSaving);
  };

  // What the tab had kept goes out at once, unless the contract was changed elsewhere since; leaving saves too.
  // biome-ignore lint/correctness/useExhaustiveDependencies: once, when the step opens and when it closes
  useEffect(() => {
    if (kept !== null && kept.version !== contract.version) setState({ kind: 'stale', current: contract });
    else if (kept !== null) void flush();
    return () => {
      if (latest.current !== saved.current) void flush();
    };
  }, []);

  const settle = (view: ContractView) => rememberContract(client, view);
  return {
    body,
    change,
    flush,
    state,
    keepMine: () => {
      if (state.kind === 'stale') settle(state.current);
      void flush();
    },
    takeTheirs: () => {
      if (state.kind !== 'stale') return;
      settle(state.current);
      show(ownContent(state.current)?.[step] as StepBodies[S]);
      saved.current = latest.current;
      forgetAnswers(contract.id, step);
      setState({ kind: 'saved' });
    },
  };
}
