import type { DraftContent } from './queries.ts';

const place = 'equipage-formulation';

interface Kept {
  version: number;
  content: DraftContent;
}

/** Keeps in this browser what is not saved yet; a browser that keeps nothing is no reason to stop writing. */
export function keep(written: Kept): void {
  try {
    localStorage.setItem(place, JSON.stringify(written));
  } catch {
    // Full or forbidden: the server's copy is then the only one.
  }
}

export function forget(): void {
  try {
    localStorage.removeItem(place);
  } catch {
    // Nothing was kept either.
  }
}

/** What an earlier visit left unsaved. */
export function kept(): Kept | null {
  try {
    const text = localStorage.getItem(place);
    return text === null ? null : (JSON.parse(text) as Kept);
  } catch {
    return null;
  }
}
