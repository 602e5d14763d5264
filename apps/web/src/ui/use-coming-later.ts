import { useEffect } from 'react';

const afterThePage = 2000;

/**
 * Brings a part that the page will need once the page itself is there: before the network may be gone, and after what
 * one came for.
 * @param load the same function at each drawing
 */
export function useComingLater(load: () => Promise<unknown>): void {
  useEffect(() => {
    const timer = setTimeout(() => void load(), afterThePage);
    return () => clearTimeout(timer);
  }, [load]);
}
