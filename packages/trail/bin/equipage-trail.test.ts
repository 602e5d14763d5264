import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { linesOf, sampleTrail } from '../src/trail.sample.ts';

const folder = mkdtempSync(join(tmpdir(), 'equipage-trail-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function run(...words: string[]) {
  const bin = join(import.meta.dirname, 'equipage-trail.ts');
  const { status, stdout, stderr } = spawnSync(process.execPath, [bin, ...words], { encoding: 'utf8' });
  return { status, stdout, stderr };
}

function written(lines: readonly string[]): string {
  const file = join(folder, 'journal.ndjson');
  writeFileSync(file, `${lines.join('\n')}\n`);
  return file;
}

const trail = sampleTrail(50);
const { head } = trail.header;

test('a sound file: 0, and its head to be noted', () => {
  const { status, stdout } = run('verify', written(linesOf(trail)));
  expect(status).toBe(0);
  expect(stdout).toContain('Journal intact\u00A0: 50 lignes.');
  expect(stdout).toContain(`50:${head.hash}`);
});

test('an altered file: 1, and the row', () => {
  const { status, stdout } = run('verify', written(linesOf(trail).toSpliced(10, 1)));
  expect(status).toBe(1);
  expect(stdout).toContain('La ligne 10 manque');
});

test('a file that does not go through a noted hash: 1', () => {
  const file = written(linesOf(trail));
  expect(run('verify', file, '--anchor', `50:${head.hash.toUpperCase()}`).status).toBe(0);
  expect(run('verify', file, '--anchor', `49:${head.hash}`).status).toBe(1);
});

test('a noted hash may be given as it is printed, in groups, quoted or not', () => {
  const file = written(linesOf(trail));
  const groups = head.hash.match(/.{8}/g) ?? [];
  expect(run('verify', file, '--anchor', `50: ${groups.join(' ')}`).status).toBe(0);
  expect(run('verify', '--anchor', `50:${groups[0]}`, ...groups.slice(1), file).status).toBe(0);
  const wrong = [...groups.slice(1, -1), '00000000'];
  expect(run('verify', '--anchor', `50:${groups[0]}`, ...wrong, file).status).toBe(1);
});

test('the evidence of a contract, as it is given or set on several lines', () => {
  const rows = trail.rows.filter(({ record }) => record.contractId === 'contract-b');
  const header = { ...trail.header, contractId: 'contract-b', count: rows.length };
  const evidence = { number: 'ENG-2026-0001', trail: { header, rows } };
  for (const indent of [0, 2]) {
    const { status, stdout } = run('verify', written([JSON.stringify(evidence, null, indent)]));
    expect(status).toBe(0);
    expect(stdout).toContain(`Extrait intact\u00A0: ${rows.length} lignes.`);
    expect(stdout).toContain(`50:${head.hash}`);
  }
  const cut = { ...evidence, trail: { header, rows: rows.slice(0, -1) } };
  expect(run('verify', written([JSON.stringify(cut)])).status).toBe(1);
});

test('anything else: 2', () => {
  expect(run().status).toBe(2);
  expect(run('verify').status).toBe(2);
  expect(run('verify', 'a', 'b').status).toBe(2);
  expect(run('verify', written(['%PDF-1.7'])).status).toBe(2);
  expect(run('verify', written(['{"trail":null}'])).status).toBe(2);
  expect(run('verify', join(folder, 'nowhere')).status).toBe(2);
  expect(run('verify', written(linesOf(trail)), '--anchor', '12').status).toBe(2);
});
