import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, test } from 'vitest';
import { accessibilityMention } from '../platform/accessibility-mention.ts';
import { type Criterion, grid, readGrid, themes } from './grid.ts';
import { conformityOf, countsOf } from './statement.ts';

/** Of RGAA 4.1, theme by theme. */
const criteriaByTheme = [9, 2, 3, 13, 8, 2, 5, 10, 4, 14, 13, 11, 12];
const root = join(import.meta.dirname, '../../../..');

describe('the audit grid', () => {
  it('has the 106 criteria, numbered as RGAA 4.1 numbers them', () => {
    const expected = criteriaByTheme.flatMap((count, index) =>
      Array.from({ length: count }, (_, place) => `${index + 1}.${place + 1}`),
    );
    expect(expected).toHaveLength(106);
    expect(grid.map(({ number }) => number)).toEqual(expected);
    expect(themes).toHaveLength(criteriaByTheme.length);
  });

  it('says of each what it is, and of each check what it found, by what and when', () => {
    for (const { number, words, check, result, evidence, rules, date, note } of grid) {
      const said = { number, result: result !== '', evidence: evidence !== '', rules: rules !== '' };
      const checked = check === 'automatique' || check === 'manuel';
      expect(words, number).not.toBe('');
      expect(said, number).toEqual({ number, result: checked, evidence: checked, rules: checked });
      expect(date, number).toMatch(check === 'non testé' ? /^$/ : /^\d{4}-\d{2}-\d{2}$/);
      if (check === 'non applicable' || result === 'non conforme') expect(note, number).not.toBe('');
      if (check === 'automatique') expect(result, number).not.toBe('conforme');
    }
  });

  it('names tests that exist', () => {
    const tests = [...new Set(grid.map(({ evidence }) => evidence).filter((path) => path !== ''))];
    expect(tests.length).toBeGreaterThan(0);
    expect(tests.filter((path) => !existsSync(join(root, path)))).toEqual([]);
  });

  it('refuses a state that means nothing', () => {
    expect(() => readGrid('titre\n1.1;Une image;peut-être;;;;;')).toThrow(/peut-être/);
  });
});

test('the counts of the themes make the whole', () => {
  const { byTheme, whole } = countsOf(grid);
  expect(byTheme.map(({ total }) => total)).toEqual(criteriaByTheme);
  expect(Object.values(whole.counts).reduce((sum, count) => sum + count, 0)).toBe(106);
});

describe('what the statement says of the whole', () => {
  const audited = (met: number): Criterion[] =>
    grid.map((criterion, index) => ({
      ...criterion,
      check: 'manuel',
      result: index < met ? 'conforme' : 'non conforme',
    }));

  it('is what the foot of every page says', () => {
    expect(accessibilityMention).toBe(`Accessibilité\u00A0: ${conformityOf(grid)}`);
  });

  it.each([
    [106, 'totalement conforme'],
    [105, 'partiellement conforme'],
    [53, 'partiellement conforme'],
    [52, 'non conforme'],
  ])('%i criteria met of 106, after an audit: %s', (met, said) => {
    expect(conformityOf(audited(met))).toBe(said);
  });

  it('is non conforme as long as one criterion was looked at by a tool alone, or by nobody', () => {
    for (const check of ['automatique', 'non testé'] as const) {
      const [first, ...others] = audited(106);
      expect(conformityOf(first ? [{ ...first, check }, ...others] : [])).toBe('non conforme');
    }
  });
});
