import { createGate } from './gate.ts';

/** A session may end while someone is writing: every call that is answered "not signed in" waits here. */
export const signInAgain = createGate();

/** A signature asks for an authentication not long ago: it waits here for another one. */
export const authenticateAnew = createGate();

/** Between the tabs of this browser: somebody has just shown who they are in one of them. */
const channel = 'equipage-identification';

export function tellOtherTabs(): void {
  new BroadcastChannel(channel).postMessage(true);
}

/** @returns what stops listening */
export function onTold(listener: () => void): () => void {
  const told = new BroadcastChannel(channel);
  told.onmessage = listener;
  return () => told.close();
}
