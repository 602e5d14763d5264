import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { root } from './paths.mjs';

/** A whole program is started for each: on a busy machine that takes its time. */
vi.setConfig({ testTimeout: 60_000 });

/* A small tree of the same shape as ours, in which violations are planted: a rule that no longer sees must fail here. */

const index = 'packages/domain/src/index.ts';
const allowed = {
  [index]: "export { rules } from './contract/rules.ts';",
  'packages/domain/package.json': JSON.stringify({
    name: '@equipage/domain',
    exports: { '.': './src/index.ts' },
  }),
  'packages/domain/src/contract/rules.ts': 'export const rules = 1; export type Rule = number;',
  'packages/contract-api/src/index.ts': "export { rules } from '@equipage/domain';",
  'packages/contract-api/bin/print.ts':
    "import { hash } from 'node:crypto'; import { rules } from '../src/index.ts'; export const print = [hash, rules];",
  'apps/api/src/main.ts': "import './contracts/routes.ts'; import './approvals/routes.ts';",
  'apps/api/src/db/tables.ts': 'export const tables = 1;',
  'apps/api/src/platform/routes.ts': "import { tables } from '../db/tables.ts'; export const route = tables;",
  'apps/api/src/contracts/routes.ts': "import '../platform/routes.ts'; import './store.ts';",
  'apps/api/src/contracts/store.ts':
    "import '../db/tables.ts'; export const store = 1; export type Store = 1;",
  'apps/api/src/approvals/routes.ts':
    "import { rules } from '@equipage/domain'; export const routes = rules;",
  'apps/api/src/approvals/routes.test.ts': "import '../main.ts'; import '../contracts/store.ts';",
  'apps/web/src/app/router.tsx': "import '../wizard/page.tsx';",
  'apps/web/src/wizard/page.tsx': "import { button } from '../ui/button.tsx'; export const page = button;",
  'apps/web/src/ui/button.tsx': 'export const button = 1;',
};

let tree: string;

function write(files: Record<string, string>): void {
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(tree, path)), { recursive: true });
    writeFileSync(join(tree, path), text);
  }
}

interface Violation {
  rule: { name: string };
  from: string;
}

/** The broken rules, and where, as `name: path`. */
function violations(): string[] {
  const command = join(root, 'node_modules/.bin/depcruise');
  const config = join(root, '.dependency-cruiser.cjs');
  const { stdout } = spawnSync(command, ['--config', config, '--output-type', 'json', 'apps', 'packages'], {
    cwd: tree,
    encoding: 'utf8',
  });
  const { summary } = JSON.parse(stdout) as { summary: { violations: Violation[] } };
  return summary.violations.map(({ rule, from }) => `${rule.name}: ${from}`).sort();
}

beforeEach(() => {
  tree = mkdtempSync(join(tmpdir(), 'equipage-boundaries-'));
  write(allowed);
  for (const importer of ['apps/api', 'apps/web', 'packages/contract-api']) {
    mkdirSync(join(tree, importer, 'node_modules/@equipage'), { recursive: true });
    symlinkSync(join(tree, 'packages/domain'), join(tree, importer, 'node_modules/@equipage/domain'));
  }
});
afterEach(() => rmSync(tree, { recursive: true, force: true }));

test('a tree that keeps the rule is left alone', () => {
  expect(violations()).toEqual([]);
});

/** What is planted, the file it is in, its text, the rule that must see it. */
const planted: [string, string, string, string][] = [
  [
    'a feature of the server imports another',
    'apps/api/src/approvals/store.ts',
    "import { store } from '../contracts/store.ts'; export const approvals = store;",
    'features-stand-apart',
  ],
  [
    'a feature imports no more than a type of another',
    'apps/api/src/approvals/store.ts',
    "import type { Store } from '../contracts/store.ts'; export type Approvals = Store;",
    'features-stand-apart',
  ],
  [
    'a feature of the page imports another',
    'apps/web/src/approvals/page.tsx',
    "export { page } from '../wizard/page.tsx';",
    'features-stand-apart',
  ],
  [
    'a feature imports main',
    'apps/web/src/approvals/page.tsx',
    "export * from '../app/router.tsx';",
    'features-stand-apart',
  ],
  [
    'a shared folder imports a feature',
    'apps/api/src/db/seed.ts',
    "export { store } from '../contracts/store.ts';",
    'features-stand-apart',
  ],
  [
    'an app imports another',
    'apps/web/src/main.tsx',
    "import '../../api/src/db/tables.ts';",
    'apps-stand-apart',
  ],
  [
    'the domain imports a package',
    'packages/domain/src/contract/call.ts',
    "import '../../../contract-api/src/index.ts';",
    'packages-point-to-the-domain',
  ],
  [
    'a package is entered by another door than its index',
    'apps/api/src/contracts/rules.ts',
    "export { rules } from '../../../../packages/domain/src/contract/rules.ts';",
    'packages-have-one-door',
  ],
  [
    'the domain reads a file',
    'packages/domain/src/contract/clock.ts',
    "import { readFileSync } from 'node:fs'; export const clock = readFileSync;",
    'the-domain-is-pure',
  ],
  [
    'a package reads a file',
    'packages/contract-api/src/read.ts',
    "import { readFileSync } from 'node:fs'; export const read = readFileSync;",
    'packages-know-no-machine',
  ],
  [
    'what is imported does not exist',
    'apps/api/src/contracts/lost.ts',
    "export { nothing } from './nowhere.ts';",
    'everything-resolves',
  ],
  [
    'two files import each other',
    'apps/api/src/db/tables.ts',
    "import { route } from '../platform/routes.ts'; export const tables = route;",
    'no-circles',
  ],
];

test.each(planted)('%s', (_, file, text, rule) => {
  write({ [file]: text });
  expect(violations()).toContain(`${rule}: ${file}`);
});
