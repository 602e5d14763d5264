import { useCallback, useRef, useState } from 'react';

export interface Pages {
  /** The place that scrolls. */
  place: (element: HTMLElement) => () => void;
  /** Its width, in pixels. */
  room: number;
  /** The page that one looks at, from 1. */
  current: number;
  goTo: (page: number) => void;
}

/** The place in which pages scroll: how wide it is, at which page one is, and how to go to another. */
export function usePages(): Pages {
  const [room, setRoom] = useState(0);
  const [current, setCurrent] = useState(1);
  const element = useRef<HTMLElement>(null);
  const place = useCallback((scroller: HTMLElement) => {
    element.current = scroller;
    // Without any width, as in a window that is being put away, the pages keep the one that they had.
    const observer = new ResizeObserver(([entry]) =>
      setRoom((before) => Math.floor(entry?.contentRect.width ?? 0) || before),
    );
    observer.observe(scroller);
    const scrolled = () => setCurrent(pageIn(scroller));
    scroller.addEventListener('scroll', scrolled, { passive: true });
    return () => {
      observer.disconnect();
      scroller.removeEventListener('scroll', scrolled);
    };
  }, []);
  const goTo = (page: number) => {
    const scroller = element.current;
    const asked = scroller?.querySelector<HTMLElement>(`[data-page="${page}"]`);
    if (scroller && asked) scroller.scrollTop = asked.offsetTop - scroller.offsetTop;
    setCurrent(page);
  };
  return { place, room, current, goTo };
}

/** The last page that begins above the middle of the view. */
function pageIn(scroller: HTMLElement): number {
  const middle = scroller.getBoundingClientRect().top + scroller.clientHeight / 2;
  const begun = [...scroller.querySelectorAll<HTMLElement>('[data-page]')].filter(
    (page) => page.getBoundingClientRect().top <= middle,
  );
  return Number(begun.at(-1)?.dataset.page ?? 1);
}
