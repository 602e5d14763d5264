import { useSyncExternalStore } from 'react';
import { VisuallyHidden } from './visually-hidden.tsx';

let message = '';
const listeners = new Set<() => void>();

/** Has a change read out once, when there is a pause. The same words twice in a row are read twice. */
export function announce(words: string): void {
  message = message === words ? `${words} ` : words;
  for (const listener of listeners) listener();
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** The page's one live region; the layout holds it. Named so that a dialog hides it from nobody. */
export function Announcer() {
  const words = useSyncExternalStore(
    subscribe,
    () => message,
    () => '',
  );
  return (
    <div role="status" data-live-announcer="true">
      <VisuallyHidden>{words}</VisuallyHidden>
    </div>
  );
}
