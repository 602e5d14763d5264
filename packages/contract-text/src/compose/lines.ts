import type { Inline } from '../contract-text.ts';

/** Cuts a paragraph where an answer goes to a new line; lines without a word fall away. */
export function inLines(inlines: readonly Inline[]): Inline[][] {
  const lines: Inline[][] = [[]];
  for (const inline of inlines) {
    const [first = '', ...others] = inline.text.split('\n');
    lines.at(-1)?.push({ ...inline, text: first });
    for (const text of others) lines.push([{ ...inline, text }]);
  }
  return lines
    .map((line) => line.filter((inline) => inline.text !== ''))
    .filter((line) => line.some((inline) => inline.text.trim() !== ''));
}
