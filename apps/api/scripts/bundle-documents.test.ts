import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { build } from 'rolldown';
import { afterEach, expect, test } from 'vitest';
import { assetPath } from '../src/platform/assets.ts';
import { bundleDocuments } from './bundle-documents.ts';

const module = (name: string) => JSON.stringify(assetPath('src', 'documents', name));
const folders: string[] = [];
afterEach(() => Promise.all(folders.splice(0).map((folder) => rm(folder, { recursive: true }))));

test('a bundle makes documents with neither the sources nor the package of the font', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'equipage-bundle-'));
  folders.push(folder);
  const entry = join(folder, 'main.ts');
  await writeFile(
    entry,
    `import { Renderer } from ${module('render.ts')};
    import { signedContract } from ${module('contract-document.sample.ts')};
    const pdf = await new Renderer().render('contract', signedContract());
    process.stdout.write(new TextDecoder().decode(pdf.subarray(0, 8)));`,
  );
  await build({
    input: { main: entry },
    platform: 'node',
    external: [/^@myriaddreamin\//],
    plugins: [bundleDocuments()],
    output: { dir: join(folder, 'dist') },
  });
  await rm(entry);
  await writeFile(join(folder, 'package.json'), '{ "type": "module" }');
  await mkdir(join(folder, 'node_modules'));
  await symlink(assetPath('node_modules', '@myriaddreamin'), join(folder, 'node_modules', '@myriaddreamin'));

  const run = await promisify(execFile)(process.execPath, [join(folder, 'dist', 'main.js')]);
  expect(run.stdout).toBe('%PDF-1.7');
});
