import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler';
import { fontFiles, templateDirectory } from './assets.ts';
import { RenderError } from './render-error.ts';
import { withShownTitle } from './shown-title.ts';
import type { TemplateName } from './templates.ts';

/** The norm that a file claims and is held to: the engine refuses to emit one that breaks it. */
export type PdfStandard = 'a-2a' | 'ua-1';

/**
 * Makes a PDF at once, holding its thread while it does. `data` is JSON.
 * @throws RenderError when the template or its data do not compile, or break the norm.
 */
export type Compile = (
  template: TemplateName,
  data: string,
  standard?: PdfStandard,
) => Uint8Array<ArrayBuffer>;

/** How many documents the engine remembers a paragraph for: without a bound its memory grows with each of them. */
const rememberedDocuments = 3;

/** Opens the engine, with the documents' own fonts before any that it finds on the host. */
export function openCompiler(): Compile {
  const fontBlobs = fontFiles().map((file) => readFileSync(file));
  const compiler = NodeCompiler.create({ workspace: templateDirectory, fontArgs: [{ fontBlobs }] });

  return (template, data, standard = 'a-2a') => {
    try {
      return compile(compiler, join(templateDirectory, `${template}.typ`), data, standard);
    } finally {
      compiler.evictCache(rememberedDocuments);
    }
  };
}

function compile(compiler: NodeCompiler, mainFilePath: string, data: string, pdfStandard: PdfStandard) {
  const outcome = compiler.compile({ mainFilePath, inputs: { data } });
  const document = outcome.result;
  if (document === null) throw new RenderError(reasons(outcome.takeError()?.shortDiagnostics ?? []));
  try {
    return new Uint8Array(withShownTitle(compiler.pdf(document, { pdfStandard })));
  } catch (error) {
    throw new RenderError([error instanceof Error ? error.message : String(error)]);
  }
}

function reasons(diagnostics: { message: string }[]): string[] {
  return diagnostics.map((diagnostic) => diagnostic.message);
}
