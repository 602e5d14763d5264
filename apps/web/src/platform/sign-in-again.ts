import { useSyncExternalStore } from 'react';

/*
 * A session may end while someone is writing. Every call that is answered "not signed in" waits here; the page
 * stays as it is, a dialog asks the person to sign in again, and the calls then go out once more: nothing is lost.
 */
let gate: PromiseWithResolvers<void> | null = null;
const listeners = new Set<() => void>();

function changed(): void {
  for (const listener of listeners) listener();
}

/** Waits until the person has signed in again. */
export function signedInAgain(): Promise<void> {
  if (gate === null) {
    gate = Promise.withResolvers<void>();
    changed();
  }
  return gate.promise;
}

/** Lets the waiting calls go. */
export function resume(): void {
  gate?.resolve();
  gate = null;
  changed();
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** Whether calls are waiting for a session. */
export function useSessionEnded(): boolean {
  return useSyncExternalStore(subscribe, () => gate !== null);
}
