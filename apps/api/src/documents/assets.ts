import { createRequire } from 'node:module';
import { basename, dirname, join } from 'node:path';
import { assetPath, isSource } from '../platform/assets.ts';

/*
 * Where the documents' files are. From source: in this directory and in the font's package. In the bundle: in
 * `documents/` beside it, where the build copies `bundledFiles`, with the worker as an entry of its own.
 */

const templates = ['contract.typ', 'report.typ', 'paper.typ', 'proof.typ'] as const;

/** The faces of Source Serif 4 that the templates use, and no other: the coverage table is their intersection. */
const faces = [
  '400Regular/SourceSerif4_400Regular.ttf',
  '400Regular_Italic/SourceSerif4_400Regular_Italic.ttf',
  '600SemiBold/SourceSerif4_600SemiBold.ttf',
] as const;

/** Directory that holds the templates. */
export const templateDirectory = isSource ? assetPath('src', 'documents') : assetPath('documents');

/** Modules that worker threads run; each is an entry of the bundle. */
const workers = {
  render: 'render-worker',
  seal: 'seal/seal-worker',
  verify: 'verify/verify-worker',
} as const;

/** Module that the worker thread of this name runs. */
export const workerFile = (name: keyof typeof workers): string =>
  isSource ? assetPath('src', 'documents', `${workers[name]}.ts`) : assetPath(`${name}-worker.js`);

/** The entries of the bundle that worker threads start from, by their name in it. */
export const workerEntries = (): Record<string, string> =>
  Object.fromEntries(
    Object.entries(workers).map(([name, file]) => [`${name}-worker`, `src/documents/${file}.ts`]),
  );

/** Paths of the fonts embedded in the documents, the only ones. */
export function fontFiles(): string[] {
  if (!isSource) return faces.map((face) => assetPath('documents', basename(face)));
  const require = createRequire(import.meta.url);
  const fontPackage = dirname(require.resolve('@expo-google-fonts/source-serif-4/package.json'));
  return faces.map((face) => join(fontPackage, face));
}

/** What the build copies: from a path of the sources to a path beside the bundle. */
export function bundledFiles(): { from: string; to: string }[] {
  const files = [...templates.map((template) => assetPath('src', 'documents', template)), ...fontFiles()];
  return files.map((from) => ({ from, to: `documents/${basename(from)}` }));
}
