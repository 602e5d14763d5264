import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { root, toolEnvironment } from './paths.mjs';
import { run } from './run.mjs';

const groups = ['apps', 'packages'];
const alone = ['e2e', 'bench', 'scripts'];

/** Every folder with a `tsconfig.json`: none is listed twice, and a new package needs no line here. */
const projects = [
  ...groups.flatMap((group) => readdirSync(join(root, group)).map((name) => `${group}/${name}`)),
  ...alone,
];

for (const project of projects.filter((path) => existsSync(join(root, path, 'tsconfig.json')))) {
  const exitCode = await run('tsc', ['--noEmit', '-p', project], { env: toolEnvironment() });
  if (exitCode !== 0) process.exitCode = exitCode;
}
