import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { root } from './paths.mjs';

const decisions = 'docs/decisions';
const markdown = (folder: string) =>
  readdirSync(join(root, folder))
    .filter((name) => name.endsWith('.md'))
    .sort()
    .map((name) => join(folder, name));
const read = (path: string) => readFileSync(join(root, path), 'utf8');

describe.each(['.', 'bench', decisions].flatMap(markdown))('%s', (path) => {
  test('its links lead somewhere', () => {
    const links = [...read(path).matchAll(/\]\((?!https?:|#)([^)#]+)/g)].map(([, link = '']) => link);
    expect(links.filter((link) => !existsSync(join(root, dirname(path), link)))).toEqual([]);
  });
});

test('the index of decisions lists each, under its own number and title', () => {
  const records = markdown(decisions).filter((path) => /\/\d{4}-/.test(path));
  const lines = records.map((path) => {
    const [, number, title] = /^# (\d+)\. (.+)$/m.exec(read(path)) ?? [];
    return `| [${number}](${path.slice(decisions.length + 1)}) | ${title} |`;
  });
  const index = read(join(decisions, 'README.md')).split('\n');
  expect(index.filter((line) => line.startsWith('| ['))).toEqual(lines);
});

/** What a merge leaves in a file, whatever the length that git gives its markers. */
const conflict = '^(<{7,}|[|]{7,}|>{7,}) |^={7,8}$';

test('no file of the repository holds what a merge left', () => {
  // Without the index: it also reads a copy of the sources that is no clone.
  const search = ['grep', '--no-index', '--exclude-standard', '-InE', conflict];
  const { status, stdout } = spawnSync('git', search, { cwd: root, encoding: 'utf8' });
  expect({ status, stdout }).toEqual({ status: 1, stdout: '' });
});
