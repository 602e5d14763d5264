import { useSyncExternalStore } from 'react';

/*
 * Calls that wait for the person to show who they are: the page stays as it is under a dialog, then the calls go out
 * once more, and nothing is lost.
 */
export interface Gate {
  /** Waits until the gate opens; fails with what it is shut with. */
  wait(): Promise<void>;
  open(): void;
  /** The person gives up: every waiting call fails. */
  shut(error: Error): void;
  /** Whether calls are waiting. */
  useWaiting(): boolean;
}

export function createGate(): Gate {
  let gate: PromiseWithResolvers<void> | null = null;
  const listeners = new Set<() => void>();

  function become(next: PromiseWithResolvers<void> | null): void {
    gate = next;
    for (const listener of listeners) listener();
  }
  function subscribe(listener: () => void): () => void {
    listeners.add(listener);
    return () => listeners.delete(listener);
  }
  return {
    wait() {
      if (gate === null) become(Promise.withResolvers<void>());
      return gate?.promise ?? Promise.resolve();
    },
    open() {
      gate?.resolve();
      become(null);
    },
    shut(error) {
      gate?.reject(error);
      become(null);
    },
    useWaiting: () =>
      useSyncExternalStore(
        subscribe,
        () => gate !== null,
        () => false,
      ),
  };
}
