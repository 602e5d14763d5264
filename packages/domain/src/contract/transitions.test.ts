import { expect, test } from 'vitest';
import { sampleProfile } from './content.sample.ts';
import { contractStates } from './contract.ts';
import { transitionDiagram, transitionTable } from './transition-print.ts';
import { acts, lineFor, transitions } from './transitions.ts';

test('every act has a line, and every line an act', () => {
  expect(new Set(transitions.map(({ act }) => act))).toEqual(new Set(acts));
});

test('every state is reached and none has no way in', () => {
  const reached = new Set(transitions.map(({ to }) => to));
  for (const state of contractStates) expect(reached).toContain(state);
});

test('the line for a person of two seats comes before the line for one', () => {
  expect(lineFor('sign', 'awaiting-manager', ['manager', 'executive'], sampleProfile)?.to).toBe('signed');
  expect(lineFor('sign', 'awaiting-manager', ['manager'], sampleProfile)?.to).toBe('awaiting-executive');
  expect(lineFor('sign', 'awaiting-manager', ['executive'], sampleProfile)).toBeUndefined();
});

test('who holds two seats signs for one where the executive’s is not signed here', () => {
  for (const executiveMethod of ['paper', 'parapheur'] as const)
    expect(lineFor('sign', 'awaiting-manager', ['manager', 'executive'], { executiveMethod })?.to).toBe(
      'awaiting-executive',
    );
});

test('nobody but its agent starts or acts on a contract that does not exist', () => {
  expect(lineFor('start', 'none', ['agent'], sampleProfile)?.to).toBe('draft');
  expect(lineFor('answer', 'none', ['agent'], sampleProfile)).toBeUndefined();
});

test('the table in Markdown has a line each', () => {
  const lines = transitionTable().split('\n');
  expect(lines).toHaveLength(transitions.length + 2);
  expect(lines[0]).toBe('| act | label | from | by | to | guard |');
  expect(lines).toContain(
    '| sign | Signer | awaiting-executive | executive | signed | executive-signs-here |',
  );
  expect(lines).toContain(
    '| sign | Donner mon accord et signer | awaiting-manager | manager who is also executive | signed |  |',
  );
});

test('the diagram has an arrow for each state that a line starts from', () => {
  const arrows = transitionDiagram()
    .split('\n')
    .filter((line) => line.includes('-->'));
  expect(arrows).toHaveLength(
    transitions.reduce((total, { from }) => total + (from === 'none' ? 1 : from.length), 0),
  );
  expect(arrows).toContain('  [*] --> draft : start (agent)');
  expect(arrows).toContain('  draft --> [*] : discard (agent)');
  expect(arrows).toContain('  awaiting_manager --> awaiting_manager : not-my-agent (manager)');
  expect(arrows).toContain('  awaiting_executive --> signed : sign (executive)');
  expect(arrows.every((arrow) => /^ {2}(\[\*\]|\w+) --> (\[\*\]|\w+) : .+$/.test(arrow))).toBe(true);
});
