import { useEffect } from 'react';
import { announce } from './announcer.tsx';

/** A letter more, and what was found is another. */
const stillFor = 600;

/** Has words read out once they have stayed the same for a moment: what changes at each letter is told at the end. */
export function useToldOnceStill(words: string | null): void {
  useEffect(() => {
    if (words === null) return undefined;
    const timer = setTimeout(() => announce(words), stillFor);
    return () => clearTimeout(timer);
  }, [words]);
}
