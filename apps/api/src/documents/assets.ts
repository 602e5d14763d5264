import { createRequire } from 'node:module';
import { basename } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { TemplateName } from './templates.ts';

/*
 * Where the documents' files are. From source: beside this module and in the font's package. In the bundle: in
 * `documents/` beside it, where the build copies `bundledFiles`, with the worker as an entry of its own.
 */
const isBundled = !import.meta.url.endsWith('.ts');

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));

/** The templates' files, one a document. */
const templates: readonly `${TemplateName}.typ`[] = ['contract.typ'];

/** The faces of Source Serif 4 that the templates use, and no other: the coverage table is their intersection. */
const faces = [
  '400Regular/SourceSerif4_400Regular.ttf',
  '400Regular_Italic/SourceSerif4_400Regular_Italic.ttf',
  '600SemiBold/SourceSerif4_600SemiBold.ttf',
] as const;

/** Directory that holds the templates. */
export const templateDirectory = here(isBundled ? './documents/' : './');

/** Module that the worker thread runs. */
export const workerFile = here(isBundled ? './render-worker.js' : './render-worker.ts');

/** Paths of the fonts embedded in the documents, the only ones. */
export function fontFiles(): string[] {
  if (isBundled) return faces.map((face) => here(`./documents/${basename(face)}`));
  const { resolve } = createRequire(import.meta.url);
  return faces.map((face) => resolve(`@expo-google-fonts/source-serif-4/${face}`));
}

/** What the build copies: from a path of the sources to a path beside the bundle. */
export function bundledFiles(): { from: string; to: string }[] {
  const files = [...templates.map((template) => here(template)), ...fontFiles()];
  return files.map((from) => ({ from, to: `documents/${basename(from)}` }));
}
