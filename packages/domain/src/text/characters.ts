import { coveredRanges } from './coverage.generated.ts';

/** Longest texts accepted, in characters, once normalised. */
export const textLimits = { name: 100, title: 160, observation: 1000, long: 4000 } as const;

/** As many characters as one sentence can name. */
const mostNamed = 5;

/**
 * Never printable, even where a font maps them: controls, formatting and bidirectional marks, lone surrogates,
 * private and unassigned code points, line and paragraph separators.
 */
const unprintable = /[\p{C}\p{Zl}\p{Zp}]/u;

function isPrintable(character: string, options: { lines: boolean }): boolean {
  if (character === '\n') return options.lines;
  const codePoint = character.codePointAt(0) ?? 0;
  if (unprintable.test(character)) return false;
  return coveredRanges.some(([first, last]) => codePoint >= first && codePoint <= last);
}

/** The characters that a contract cannot hold, each once, named as `U+202E`; no more than a sentence can name. */
export function forbiddenCharacters(value: string, options: { lines: boolean }): string[] {
  const forbidden = new Set<string>();
  for (const character of value) {
    if (!isPrintable(character, options)) forbidden.add(character);
    if (forbidden.size === mostNamed) break;
  }
  return [...forbidden].map(
    (character) => `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`,
  );
}
