import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { architectureFile, withTransitions } from './architecture.ts';

const document = readFileSync(architectureFile, 'utf8');

test('ARCHITECTURE.md shows the present table of acts', () => {
  expect(withTransitions(document)).toBe(document);
});

test('a table that has drifted is put right', () => {
  const drifted = document.replace('| withdraw |', '| leave |');
  expect(drifted).not.toBe(document);
  expect(withTransitions(drifted)).toBe(document);
});

test('a document without its marks is refused', () => {
  expect(() => withTransitions('# Architecture')).toThrow('marks');
});
