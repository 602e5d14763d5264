import { endpoints } from '@equipage/contract-api';
import { type Step, steps } from '@equipage/domain';
import type { QueryClient } from '@tanstack/react-query';
import { api } from '../platform/api.ts';
import { contractQuery, rememberContract } from '../platform/contracts.ts';
import type { ContractView } from '../platform/views.ts';
import { type OtherTabs, otherTabs, type TabMessage } from './other-tabs.ts';
import { type StepBodies, stepEndpoints } from './step-content.ts';
import { type ContractLink, createStepDraft, type SaveState, type StepDraft } from './step-draft.ts';

/** The four steps of one contract as they are being written, whichever is on screen. */
export interface Drafts {
  of: <S extends Step>(step: S) => StepDraft<S>;
  /** What most needs attention among them, and where. */
  worst: () => { step: Step; state: SaveState };
  subscribe: (listener: () => void) => () => void;
  adopt: (view: ContractView) => void;
  start: () => void;
  stop: () => void;
}

const gravity: readonly SaveState['kind'][] = ['saved', 'saving', 'offline', 'unsent', 'refused', 'stale'];

const open = new Map<string, Drafts>();

/** The drafts of a contract: the same ones for the wizard and for what an earlier visit left. */
export function draftsOf(client: QueryClient, contract: ContractView): Drafts {
  const known = open.get(contract.id);
  known?.adopt(contract);
  const drafts = known ?? createDrafts(client, contract);
  open.set(contract.id, drafts);
  return drafts;
}

function createDrafts(client: QueryClient, contract: ContractView): Drafts {
  const present = () => client.getQueryData(contractQuery(contract.id).queryKey) ?? contract;
  const remember = (view: ContractView) => {
    if (view.version >= present().version) rememberContract(client, view);
  };
  let tabs: OtherTabs | null = null;
  let users = 0;
  let queue: Promise<unknown> = Promise.resolve();
  const link: ContractLink = {
    id: contract.id,
    present,
    settle: (view) => {
      remember(view);
      tabs?.tell({ kind: 'saved', view });
    },
    send: (step, body) => {
      const sent = queue.then(() => sendStep(contract.id, step, body, present().version));
      queue = sent.catch(() => undefined);
      return sent;
    },
    tell: (step, base, body) => tabs?.tell({ kind: 'typed', step, base, body }),
  };
  const drafts = {
    identity: createStepDraft('identity', link),
    mission: createStepDraft('mission', link),
    commitment: createStepDraft('commitment', link),
    service: createStepDraft('service', link),
  };
  const all = steps.map((step) => drafts[step]);
  const hear = (message: TabMessage) => {
    if (message.kind === 'saved') remember(message.view);
    else drafts[message.step].hear(message.base, message.body);
  };
  return {
    of: <S extends Step>(step: S) => drafts[step] as unknown as StepDraft<S>,
    worst: memoized(() => all.map((draft) => ({ step: draft.step, state: draft.snapshot().state }))),
    subscribe: (listener) => {
      const ends = all.map((draft) => draft.subscribe(listener));
      return () => {
        for (const end of ends) end();
      };
    },
    adopt: (view) => {
      for (const draft of all) draft.adopt(view);
    },
    start: () => {
      users += 1;
      if (users > 1) return;
      tabs = otherTabs(contract.id, hear);
      for (const draft of all) draft.start();
    },
    stop: () => {
      users -= 1;
      if (users > 0) return;
      for (const draft of all) draft.stop();
      tabs?.close();
    },
  };
}

interface Standing {
  step: Step;
  state: SaveState;
}

/** The same object as long as nothing has changed, as a store has to give. */
function memoized(read: () => Standing[]): () => Standing {
  let last: Standing | null = null;
  return () => {
    const [first, ...others] = read();
    const worst = others.reduce(
      (found, each) => (gravity.indexOf(each.state.kind) > gravity.indexOf(found.state.kind) ? each : found),
      first as Standing,
    );
    if (last?.state !== worst.state || last.step !== worst.step) last = worst;
    return last;
  };
}

function sendStep<S extends Step>(
  id: string,
  step: S,
  body: StepBodies[S],
  version: number,
): Promise<ContractView> {
  // Each step has its own body, which `StepBodies[S]` holds; a generic call cannot show it to the compiler.
  const endpoint = endpoints[stepEndpoints[step]] as typeof endpoints.answerService;
  return api(endpoint, { params: { id }, version, body } as never);
}
