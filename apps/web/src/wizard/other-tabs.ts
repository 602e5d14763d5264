import type { Step } from '@equipage/domain';
import type { ContractView } from '../platform/views.ts';

/** What the tabs of one browser tell each other of a contract. */
export type TabMessage =
  | { kind: 'saved'; view: ContractView }
  /** Typed, not saved yet; over what was saved before. */
  | { kind: 'typed'; step: Step; base: object; body: object };

export interface OtherTabs {
  tell: (message: TabMessage) => void;
  close: () => void;
}

/** The other tabs that show the same contract; silent where the browser cannot reach them. */
export function otherTabs(contractId: string, hear: (message: TabMessage) => void): OtherTabs {
  if (typeof BroadcastChannel === 'undefined') return { tell: () => undefined, close: () => undefined };
  const channel = new BroadcastChannel(`equipage.contract.${contractId}`);
  channel.onmessage = ({ data }: MessageEvent<TabMessage>) => hear(data);
  return { tell: (message) => channel.postMessage(message), close: () => channel.close() };
}
