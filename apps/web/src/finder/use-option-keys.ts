import { type KeyboardEvent, useState } from 'react';

/**
 * The keys of the box: the arrows go through what is found, Enter opens the first or the one reached. Escape is the
 * dialog's.
 */
export function useOptionKeys<T>(options: readonly T[], choose: (option: T) => void) {
  const [wanted, setWanted] = useState(0);
  const active = Math.min(wanted, options.length - 1);
  const move = (by: 1 | -1) => setWanted((active + by + options.length) % Math.max(1, options.length));
  const onKeyDown = (event: KeyboardEvent) => {
    const option = options[active];
    if (event.nativeEvent.isComposing) return;
    if (event.key === 'ArrowDown') move(1);
    else if (event.key === 'ArrowUp') move(-1);
    else if (event.key === 'Enter' && option !== undefined) choose(option);
    else return;
    event.preventDefault();
  };
  return { active, onKeyDown, reset: () => setWanted(0) };
}
