import * as z from 'zod/mini';
import { coveredRanges } from './coverage.generated.ts';

/** Longest texts accepted, in UTF-16 units after normalisation. */
export const textLimits = { name: 100, title: 160, long: 4000 } as const;

const lineFeed = 0x0a;

function isCovered(codePoint: number): boolean {
  return coveredRanges.some(([first, last]) => codePoint >= first && codePoint <= last);
}

/** The first character that a contract cannot hold, named as `U+202E`, or null when there is none. */
export function forbiddenCharacter(value: string, options: { lines: boolean }): string | null {
  for (const character of value) {
    const codePoint = character.codePointAt(0) ?? 0;
    if (codePoint === lineFeed && options.lines) continue;
    if (!isCovered(codePoint)) return `U+${codePoint.toString(16).toUpperCase().padStart(4, '0')}`;
  }
  return null;
}

function normalise(value: string): string {
  return value.replaceAll('\r\n', '\n').normalize('NFC').trim();
}

/**
 * A text that goes into a contract: NFC, trimmed, at most `max` long, without a character that the documents'
 * fonts lack, control characters or bidirectional overrides. Blank text is null: not answered.
 */
export function text(max: number, options: { lines: boolean } = { lines: false }) {
  return z.string().check(
    z.overwrite(normalise),
    z.maxLength(max),
    z.superRefine((value, context) => {
      const character = forbiddenCharacter(value, options);
      if (character !== null)
        context.addIssue({ code: 'custom', params: { code: 'forbidden-character', character } });
    }),
  );
}
