import { globSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, it } from 'vitest';

const folder = import.meta.dirname;
const read = (file: string) => readFileSync(join(folder, file), 'utf8');
const found = (text: string, pattern: RegExp) => [...text.matchAll(pattern)].map(([, name = '']) => name);

/** The classes that a style sheet gives, its declarations left out. */
const classesIn = (css: string) =>
  new Set(found(css.replace(/\/\*.*?\*\//gs, '').replace(/\{[^{}]*\}/g, '{}'), /\.([A-Za-z][\w-]*)/g));

/** What a script takes from each style sheet; `*` where a name is computed. */
function taken(file: string) {
  const script = read(file);
  return [...script.matchAll(/import (\w+) from '([^']+\.module\.css)'/g)].map(([, name, path = '']) => ({
    file,
    sheet: join(dirname(file), path),
    classes: [
      ...found(script, new RegExp(`(?<![./\\w-])${name}\\.(\\w+)`, 'g')),
      ...(script.includes(`${name}[`) ? ['*'] : []),
    ],
  }));
}

const scripts = globSync('**/*.{ts,tsx}', { cwd: folder }).flatMap(taken);
const sheets = globSync('**/*.module.css', { cwd: folder });

it('every class that a screen names is in its style sheet: one that is not would go unstyled, in silence', () => {
  expect(scripts.length).toBeGreaterThan(100);
  const missing = scripts.flatMap(({ file, sheet, classes }) => {
    const given = classesIn(read(sheet));
    return classes.filter((name) => name !== '*' && !given.has(name)).map((name) => `${file}: ${name}`);
  });
  expect(missing).toEqual([]);
});

it('every class of a style sheet is named by a screen', () => {
  const unused = sheets.flatMap((sheet) => {
    const named = scripts.filter((script) => script.sheet === sheet).flatMap(({ classes }) => classes);
    if (named.includes('*')) return [];
    return [...classesIn(read(sheet))]
      .filter((name) => !named.includes(name))
      .map((name) => `${sheet}: ${name}`);
  });
  expect(unused).toEqual([]);
});
