import type { Content, ResolvedText } from '@equipage/domain';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { anySource } from '../resolve/any-source.sample.ts';
import { resolveText } from '../resolve/resolve-text.ts';
import { firstWording } from '../wording/2026-1/wording.ts';
import { composeText } from './compose-text.ts';
import { inlinesOf, wholeText } from './reading.sample.ts';
import { writtenText } from './written.sample.ts';

/** Routing, or what only the sums use. */
const unprinted = new Set(['managerId', 'missionId', 'worksOn', 'annualised', 'workShare']);
const optional = new Set(['/identity/civility', '/service/benefits', '/commitment/plannedDates']);
const typed = new Set([
  '/identity/firstName',
  '/identity/lastName',
  '/identity/jobTitle',
  '/identity/directorate',
  '/identity/service',
  '/mission/title',
  '/mission/description',
  '/service/benefits',
]);

/** What is typed but for its spaces, apostrophes, quotation marks, and the marks that begin or end it. */
const signs = (words: string) => words.match(/[\p{L}\p{N}<>#_{}[\]|=$\\/%]/gu)?.join('') ?? '';

/** Each answer that the clauses print, with its pointer. */
function printedAnswers(content: Content): [string, unknown][] {
  return Object.entries(content).flatMap(([step, answers]: [string, object]) =>
    Object.entries(answers)
      .filter(([field]) => !unprinted.has(field))
      .map(([field, answer]): [string, unknown] => [`/${step}/${field}`, answer]),
  );
}

describe('whatever the answers', () => {
  test('the text is written from the resolved values alone, as they come back from storage', () => {
    fc.assert(
      fc.property(anySource, (source) => {
        const resolved = resolveText(source, firstWording);
        const stored: ResolvedText = JSON.parse(JSON.stringify(resolved));
        expect(stored).toEqual(resolved);
        expect(composeText(stored, firstWording)).toEqual(composeText(resolved, firstWording));
      }),
    );
  });

  test('no answer is lost, and a blank stands where one is missing', () => {
    fc.assert(
      fc.property(anySource, (source) => {
        const inlines = inlinesOf(writtenText(source));
        for (const [pointer, answer] of printedAnswers(source.content)) {
          const printed = inlines.filter((inline) => inline.variable === pointer);
          const words = printed.map((inline) => inline.text).join('\n');
          const isEmpty =
            typeof answer === 'string'
              ? !/[\p{L}\p{N}]/u.test(answer)
              : Array.isArray(answer) && answer.length === 0;
          const isAnswered = answer !== null && !isEmpty;
          if (isAnswered) expect(words).not.toBe('');
          if (isAnswered && typed.has(pointer)) expect(signs(words)).toContain(signs(String(answer)));
          expect(printed.some((inline) => inline.blank)).toBe(!isAnswered && !optional.has(pointer));
        }
      }),
    );
  });

  test('every planned date stands in the annex, and no value is printed raw', () => {
    fc.assert(
      fc.property(anySource, (source) => {
        const text = writtenText(source);
        expect(text.annex.dates).toHaveLength(source.content.commitment.plannedDates.length);
        expect(wholeText(text)).not.toMatch(/undefined|null|\[object/);
      }),
    );
  });
});
