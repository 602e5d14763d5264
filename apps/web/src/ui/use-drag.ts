import { type PointerEvent as ReactPointerEvent, useRef } from 'react';

interface Drag {
  /** How far it may follow the finger, in CSS pixels; upwards is negative. */
  limits: (by: number) => number;
  /** Let go, so far from where it was taken. */
  onEnd: (by: number) => void;
}

/** Moves an element up and down with the finger or the mouse, then lets it fall back into its place. */
export function useDrag<T extends HTMLElement>({ limits, onEnd }: Drag) {
  const ref = useRef<T>(null);
  const onPointerDown = (event: ReactPointerEvent) => {
    if (!event.isPrimary || event.button !== 0) return;
    const start = event.clientY;
    const place = (by: number | null) => {
      if (ref.current) ref.current.style.translate = by === null ? '' : `0 ${limits(by)}px`;
    };
    const move = ({ clientY }: PointerEvent) => place(clientY - start);
    const end = ({ clientY, type }: PointerEvent) => {
      for (const over of ['pointerup', 'pointercancel'] as const) window.removeEventListener(over, end);
      window.removeEventListener('pointermove', move);
      place(null);
      if (type === 'pointerup') onEnd(clientY - start);
    };
    window.addEventListener('pointermove', move);
    for (const over of ['pointerup', 'pointercancel'] as const) window.addEventListener(over, end);
  };
  return { ref, onPointerDown };
}
