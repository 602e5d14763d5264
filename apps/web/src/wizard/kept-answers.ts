import type { Step } from '@equipage/domain';

/*
 * What was typed and is not saved yet, kept by the browser's tab: a reload, a crash or a closed connection loses
 * nothing. Kept for the tab alone, since these are somebody's answers.
 */

interface Kept {
  /** The contract's version that the answers were written over. */
  version: number;
  body: unknown;
}

const keyOf = (contractId: string, step: Step) => `equipage.answers.${contractId}.${step}`;

export function keepAnswers(contractId: string, step: Step, kept: Kept): void {
  try {
    sessionStorage.setItem(keyOf(contractId, step), JSON.stringify(kept));
  } catch {
    // A browser that keeps nothing still saves to the server a moment later.
  }
}

export function forgetAnswers(contractId: string, step: Step): void {
  try {
    sessionStorage.removeItem(keyOf(contractId, step));
  } catch {
    // Nothing was kept.
  }
}

export function keptAnswers(contractId: string, step: Step): Kept | null {
  try {
    const text = sessionStorage.getItem(keyOf(contractId, step));
    return text === null ? null : (JSON.parse(text) as Kept);
  } catch {
    return null;
  }
}
