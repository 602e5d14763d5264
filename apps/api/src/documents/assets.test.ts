import { execFile } from 'node:child_process';
import { cp, mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { build } from 'rolldown';
import { afterAll, expect, test } from 'vitest';
import { assetPath } from '../platform/assets.ts';
import { bundledFiles, workerFile } from './assets.ts';

const folder = await mkdtemp(join(tmpdir(), 'equipage-bundle-'));
afterAll(() => rm(folder, { recursive: true }));

const source = (name: string) => JSON.stringify(assetPath('src', 'documents', name));
const main = `
  import { Renderer } from ${source('render.ts')};
  import { signedContract } from ${source('contract-document.sample.ts')};
  const pdf = await new Renderer().render('contract', signedContract());
  process.stdout.write(new TextDecoder().decode(pdf.subarray(0, 8)));`;

/** A server that only makes a document, bundled far from the sources, with the engine as its one package. */
async function bundle(): Promise<string> {
  const entry = join(folder, 'main.ts');
  const dist = join(folder, 'dist');
  await writeFile(entry, main);
  await build({
    input: { main: entry, 'render-worker': workerFile('render') },
    platform: 'node',
    external: ['@myriaddreamin/typst-ts-node-compiler'],
    output: { dir: dist },
  });
  for (const { from, to } of bundledFiles()) await cp(from, join(dist, to));
  await writeFile(join(folder, 'package.json'), '{ "type": "module" }');
  await mkdir(join(folder, 'node_modules'));
  await symlink(assetPath('node_modules', '@myriaddreamin'), join(folder, 'node_modules', '@myriaddreamin'));
  return join(dist, 'main.js');
}

test('a bundle makes documents with neither the sources nor the package of the font', async () => {
  const run = await promisify(execFile)(process.execPath, [await bundle()]);
  expect(run.stdout).toBe('%PDF-1.7');
});
