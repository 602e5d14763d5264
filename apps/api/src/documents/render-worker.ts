import { parentPort } from 'node:worker_threads';
import { openCompiler, type PdfStandard } from './compile.ts';
import { RenderError } from './render-error.ts';
import type { TemplateName } from './templates.ts';

/** What the worker is asked, one at a time; `data` is JSON. */
export interface RenderRequest {
  template: TemplateName;
  data: string;
  standard?: PdfStandard | undefined;
}
export type RenderAnswer = { pdf: Uint8Array<ArrayBuffer> } | { reasons: readonly string[] };

const compile = openCompiler();

function answer({ template, data, standard }: RenderRequest): RenderAnswer {
  try {
    return { pdf: compile(template, data, standard) };
  } catch (error) {
    if (error instanceof RenderError) return { reasons: error.reasons };
    throw error;
  }
}

parentPort?.on('message', (request: RenderRequest) => {
  const given = answer(request);
  parentPort?.postMessage(given, 'pdf' in given ? [given.pdf.buffer] : []);
});
