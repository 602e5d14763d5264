import { Thread, ThreadError } from '../platform/thread.ts';
import { workerFile } from './assets.ts';
import type { PdfStandard } from './compile.ts';
import { RenderError } from './render-error.ts';
import type { RenderAnswer, RenderRequest } from './render-worker.ts';
import type { TemplateData, TemplateName } from './templates.ts';

/**
 * The only seam to the engine: makes a tagged PDF out of a template and its data, held to PDF/A-2a unless told.
 * @throws RenderError (as a rejection) when no document comes out of them.
 */
export type Render = <T extends TemplateName>(
  template: T,
  data: TemplateData[T],
  standard?: PdfStandard,
) => Promise<Uint8Array<ArrayBuffer>>;

/** Renders in a thread of its own, one document after the other. */
export class Renderer {
  readonly #thread: Thread<RenderRequest, RenderAnswer>;

  constructor(file = workerFile('render')) {
    this.#thread = new Thread(file);
  }

  readonly render: Render = async (template, data, standard) => {
    const answer = await this.#thread
      .ask({ template, data: JSON.stringify(data), standard })
      .catch((error: unknown) => {
        throw error instanceof ThreadError ? new RenderError([error.message]) : error;
      });
    if ('pdf' in answer) return answer.pdf;
    throw new RenderError(answer.reasons);
  };

  /** Ends the thread; documents that are not made yet are refused, as are later ones. */
  close(): Promise<void> {
    return this.#thread.close();
  }
}
