import { addDays, addMonths, type Day, daysOfWeek, weekdayOf } from '@equipage/domain';
import { type KeyboardEvent, useEffect, useRef, useState } from 'react';

/** Where each key leads from a day. */
export function dayReached(key: string, day: Day, { first, last }: { first: Day; last: Day }): Day | null {
  const place = daysOfWeek.indexOf(weekdayOf(day));
  switch (key) {
    case 'ArrowLeft':
      return within(addDays(day, -1), first, last);
    case 'ArrowRight':
      return within(addDays(day, 1), first, last);
    case 'ArrowUp':
      return within(addDays(day, -7), first, last);
    case 'ArrowDown':
      return within(addDays(day, 7), first, last);
    case 'Home':
      return within(addDays(day, -place), first, last);
    case 'End':
      return within(addDays(day, 6 - place), first, last);
    case 'PageUp':
      return within(addMonths(day, -1), first, last);
    case 'PageDown':
      return within(addMonths(day, 1), first, last);
    default:
      return null;
  }
}

const within = (day: Day, first: Day, last: Day): Day => (day < first ? first : day > last ? last : day);

/** The one day that the Tab key reaches, moved by the keys of the calendar. */
export function useDayCursor(first: Day, last: Day) {
  const [chosen, setDay] = useState(first);
  const day = within(chosen, first, last);
  const ref = useRef<HTMLDivElement>(null);
  const focusing = useRef(false);
  // After the month has been shown, where only one is.
  useEffect(() => {
    if (!focusing.current) return;
    focusing.current = false;
    ref.current?.querySelector<HTMLElement>(`[data-day="${day}"]`)?.focus();
  }, [day]);
  /** To a day, or to the first one of a month. */
  const moveTo = (wanted: string, { focus }: { focus: boolean }) => {
    const target = within(wanted.length === 7 ? `${wanted}-01` : wanted, first, last);
    focusing.current = focus && target !== day;
    setDay(target);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.altKey || event.metaKey || event.ctrlKey) return;
    const reached = dayReached(event.key, day, { first, last });
    if (reached === null) return;
    event.preventDefault();
    moveTo(reached, { focus: true });
  };
  return { day, ref, moveTo, onKeyDown };
}
