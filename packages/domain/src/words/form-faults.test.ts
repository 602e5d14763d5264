import { describe, expect, test } from 'vitest';
import * as z from 'zod/mini';
import { coded } from './form-codes.ts';
import { formFaults, pointerTo } from './form-faults.ts';

function found(schema: z.core.$ZodType, value: unknown) {
  const parsed = z.safeParse(schema, value);
  return parsed.success ? [] : formFaults(parsed.error.issues);
}

test('a pointer escapes what its own syntax uses', () => {
  expect(pointerTo([])).toBe('');
  expect(pointerTo(['plannedDates', 0, 'date'])).toBe('/plannedDates/0/date');
  expect(pointerTo(['a/b', 'c~d', ''])).toBe('/a~1b/c~0d/');
});

describe('schemas that name no code', () => {
  test.each<[string, z.core.$ZodType, unknown, string]>([
    ['a string', z.string(), 3, 'wrong-type'],
    ['a long string', z.string().check(z.maxLength(2)), 'abc', 'too-long'],
    ['a short string', z.string().check(z.minLength(2)), 'a', 'too-short'],
    ['a long list', z.array(z.number()).check(z.maxLength(1)), [1, 2], 'too-many'],
    ['a short list', z.array(z.number()).check(z.minLength(1)), [], 'too-few'],
    ['a large number', z.number().check(z.maximum(1)), 2, 'too-large'],
    ['a small number', z.number().check(z.minimum(1)), 0, 'too-small'],
    ['a pattern', z.string().check(z.regex(/^a$/)), 'b', 'wrong-format'],
    ['an address', z.email(), 'nobody', 'not-an-email'],
    ['an instant', z.iso.datetime(), '2026-12-01', 'not-an-instant'],
    ['a choice', z.enum(['a', 'b']), 'c', 'not-allowed-value'],
    ['a literal', z.literal(true), false, 'not-allowed-value'],
    ['a union', z.union([z.enum(['a']), z.array(z.enum(['a']))]), 'c', 'not-allowed-value'],
    ['a condition', z.string().check(z.refine(() => false)), 'a', 'not-allowed-value'],
  ])('%s', (_, schema, value, code) => {
    expect(found(schema, value).map((fault) => fault.code)).toEqual([code]);
  });
});

test('a code that the schema names is the one told', () => {
  const schema = z.strictObject({ page: z.string().check(z.regex(/^\d+$/, coded('not-a-count'))) });
  expect(found(schema, { page: 'x' })).toEqual([
    { pointer: '/page', code: 'not-a-count', detail: 'Donnez un nombre entier à partir de 1.' },
  ]);
});

test('each unknown field is told, at its own place', () => {
  const schema = z.strictObject({ inner: z.strictObject({}) });
  expect(found(schema, { inner: { a: 1, b: 2 }, c: 3 }).map(({ pointer }) => pointer)).toEqual([
    '/inner/a',
    '/inner/b',
    '/c',
  ]);
});

test('two checks that fail alike are told once, two that differ are both told', () => {
  const schema = z
    .string()
    .check(z.regex(/^a/, coded('not-an-id')), z.regex(/b$/, coded('not-an-id')), z.maxLength(1));
  expect(found(schema, 'cc').map(({ code }) => code)).toEqual(['not-an-id', 'too-long']);
});
