import type { Step } from '@equipage/domain';

/*
 * What was typed and is not saved yet, kept by the browser: a reload, a crash, a closed tab or a dead network loses
 * nothing. It goes away once it is saved, and when one signs out.
 */

export interface Kept {
  /** What the server held when one began to type: two ways of answering are told apart by it. */
  base: object;
  body: object;
}

const start = 'equipage.answers.';
const keyOf = (contractId: string, step: Step) => `${start}${contractId}.${step}`;

export function keepAnswers(contractId: string, step: Step, kept: Kept): void {
  try {
    localStorage.setItem(keyOf(contractId, step), JSON.stringify(kept));
  } catch {
    // A browser that keeps nothing still saves to the server a moment later.
  }
}

export function forgetAnswers(contractId: string, step: Step): void {
  try {
    localStorage.removeItem(keyOf(contractId, step));
  } catch {
    // Nothing was kept.
  }
}

export function keptAnswers(contractId: string, step: Step): Kept | null {
  try {
    const text = localStorage.getItem(keyOf(contractId, step));
    return text === null ? null : (JSON.parse(text) as Kept);
  } catch {
    return null;
  }
}

/** Contracts with answers that were never sent. */
export function keptContracts(): string[] {
  return [...new Set(keptKeys().map((key) => key.slice(start.length).split('.')[0] ?? ''))];
}

/** Of a contract that takes no more answers. */
export function forgetAnswersOf(contractId: string): void {
  for (const key of keptKeys()) if (key.startsWith(`${start}${contractId}.`)) localStorage.removeItem(key);
}

/** Leaves nothing to who uses this browser next. */
export function forgetAllAnswers(): void {
  for (const key of keptKeys()) localStorage.removeItem(key);
}

function keptKeys(): string[] {
  try {
    return Object.keys(localStorage).filter((key) => key.startsWith(start));
  } catch {
    return [];
  }
}
