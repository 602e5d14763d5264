import { useSyncExternalStore } from 'react';
import { VisuallyHidden } from './visually-hidden.tsx';

let message = '';
let forgetting: ReturnType<typeof setTimeout> | undefined;

/** Long after it was heard: who reads the page to its end finds nothing that is over. */
const kept = 20_000;

const listeners = new Set<() => void>();

/** Has a change read out once, when there is a pause. The same words twice in a row are read twice. */
export function announce(words: string): void {
  message = message === words ? `${words} ` : words;
  tellAll();
  clearTimeout(forgetting);
  forgetting = setTimeout(() => {
    message = '';
    tellAll();
  }, kept);
}

function tellAll(): void {
  for (const listener of listeners) listener();
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** The page's one live region. Named so that a dialog hides it from nobody. */
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
