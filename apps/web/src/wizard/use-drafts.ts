import type { Step } from '@equipage/domain';
import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useState, useSyncExternalStore } from 'react';
import type { ContractView } from '../platform/views.ts';
import { type Drafts, draftsOf } from './drafts.ts';
import type { StepBodies } from './step-content.ts';
import type { SaveState, StepDraft } from './step-draft.ts';

/** What is being written of a contract, as long as its wizard is on screen. */
export function useDrafts(contract: ContractView): Drafts {
  const client = useQueryClient();
  const [drafts] = useState(() => draftsOf(client, contract));
  useEffect(() => {
    drafts.start();
    return drafts.stop;
  }, [drafts]);
  useEffect(() => drafts.adopt(contract), [drafts, contract]);
  useWarningBeforeLeaving(drafts);
  return drafts;
}

/** One step of them, as its form needs it. */
export interface OpenStep<S extends Step> extends Pick<StepDraft<S>, 'change' | 'flush' | 'choose'> {
  body: StepBodies[S];
  state: SaveState;
}

export function useStepDraft<S extends Step>(drafts: Drafts, step: S): OpenStep<S> {
  const draft = drafts.of(step);
  const { body, state } = useSyncExternalStore(draft.subscribe, draft.snapshot);
  return { body, state, change: draft.change, flush: draft.flush, choose: draft.choose };
}

/** What most needs attention among the steps. */
export function useWorstState(drafts: Drafts) {
  return useSyncExternalStore(drafts.subscribe, drafts.worst);
}

/** Closing the tab on something that the server does not have is asked about; what is under way is sent first. */
function useWarningBeforeLeaving(drafts: Drafts): void {
  useEffect(() => {
    const warn = (event: BeforeUnloadEvent) => {
      const { step, state } = drafts.worst();
      if (state.kind === 'saved') return;
      if (state.kind === 'saving') return void drafts.of(step).flush();
      event.preventDefault();
    };
    window.addEventListener('beforeunload', warn);
    return () => window.removeEventListener('beforeunload', warn);
  }, [drafts]);
}
