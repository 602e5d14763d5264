import { useCallback } from 'react';

/** In pixels, above and below what stays. */
const gap = 24;

/**
 * For a column that stays beside a longer one: if it is higher than the window, it stays by its foot, so that all of
 * it can be read without scrolling within it.
 */
export function useStuck() {
  return useCallback((column: HTMLElement | null) => {
    if (column === null) return undefined;
    const place = () => {
      const room = window.innerHeight - column.offsetHeight - gap;
      column.style.top = `${Math.min(gap, room)}px`;
    };
    const observer = new ResizeObserver(place);
    observer.observe(column);
    window.addEventListener('resize', place);
    return () => {
      observer.disconnect();
      window.removeEventListener('resize', place);
    };
  }, []);
}
