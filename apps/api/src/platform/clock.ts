import type { Day, Instant } from '@equipage/domain';

/**
 * Two times: the real one, for sessions, limits and logs; the domain's, which the demonstration may move, for days
 * and deadlines.
 */
export interface Clock {
  real(): Date;
  now(): Instant;
  /** The domain's day in a time zone (IANA name). */
  today(timeZone: string): Day;
  /** Moves the domain's time by so many milliseconds from the real one. */
  setOffset(milliseconds: number): void;
}

const formats = new Map<string, Intl.DateTimeFormat>();

/** The day of an instant in a time zone. Swedish writes days as `YYYY-MM-DD`. */
export function dayOf(instant: Instant, timeZone: string): Day {
  const known = formats.get(timeZone);
  const format = known ?? new Intl.DateTimeFormat('sv-SE', { timeZone, dateStyle: 'short' });
  if (!known) formats.set(timeZone, format);
  return format.format(Date.parse(instant));
}

export function createClock(real: () => Date = () => new Date()): Clock {
  let offset = 0;
  const now = () => new Date(real().getTime() + offset).toISOString();
  return {
    real,
    now,
    today: (timeZone) => dayOf(now(), timeZone),
    setOffset(milliseconds) {
      offset = milliseconds;
    },
  };
}
