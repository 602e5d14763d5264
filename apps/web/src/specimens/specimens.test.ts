import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';

/** What cannot stand on the page of components, and why. */
const apart: Record<string, string> = {
  Announcer: 'is heard, never seen, and is the only live region of every page',
  PageHead: 'carries the h1, of which a page has one',
};

const source = join(import.meta.dirname, '..');
const read = (file: string) => readFileSync(join(source, file), 'utf8');
const exported = (text: string) =>
  [...text.matchAll(/^export (?:function|const) ([A-Z]\w*)/gm)].map(([, name]) => name ?? '');
const drawn = (text: string) => [...text.matchAll(/<([A-Z]\w*)/g)].map(([, name]) => name ?? '');

const files = globSync('ui/*.tsx', { cwd: source }).map((file) => {
  const text = read(file);
  return { components: exported(text), parts: drawn(text) };
});
const components = files.flatMap((file) => file.components).sort();

/** What the page draws, and what that is drawn with. */
function shown(): Set<string> {
  const seen = new Set(globSync('specimens/*.tsx', { cwd: source }).flatMap((file) => drawn(read(file))));
  const reached = (name: string) =>
    files.filter((file) => file.components.includes(name)).flatMap((file) => file.parts);
  for (const name of seen) for (const part of reached(name)) seen.add(part);
  return seen;
}

it('shows every component on the page of components, or says why not', () => {
  expect(components.length).toBeGreaterThan(50);
  const seen = shown();
  expect(components.filter((name) => !seen.has(name))).toEqual(Object.keys(apart).sort());
});
