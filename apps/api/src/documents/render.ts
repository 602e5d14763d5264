import { Worker } from 'node:worker_threads';
import { workerFile } from './assets.ts';
import { RenderError } from './render-error.ts';
import type { RenderAnswer, RenderRequest } from './render-worker.ts';
import type { TemplateData, TemplateName } from './templates.ts';

/**
 * The only seam to the engine: makes a tagged PDF/A-2a out of a template and its data.
 * @throws RenderError (as a rejection) when no document comes out of them.
 */
export type Render = <T extends TemplateName>(
  template: T,
  data: TemplateData[T],
) => Promise<Uint8Array<ArrayBuffer>>;

interface Job {
  request: RenderRequest;
  resolve: (pdf: Uint8Array<ArrayBuffer>) => void;
  reject: (error: RenderError) => void;
}

/**
 * Renders in one worker thread, so that the event loop is never held: started by the first document, kept for the
 * next ones, started again if it dies. Documents wait their turn; an idle renderer does not keep the process alive.
 */
export class Renderer {
  #worker: Worker | null = null;
  #current: Job | null = null;
  #closed = false;
  readonly #waiting: Job[] = [];
  readonly #workerFile: string;

  constructor(file = workerFile) {
    this.#workerFile = file;
  }

  readonly render: Render = (template, data) =>
    new Promise((resolve, reject) => {
      this.#waiting.push({ request: { template, data: JSON.stringify(data) }, resolve, reject });
      this.#next();
    });

  /** Ends the worker; documents that are not made yet are refused, as are later ones. */
  async close(): Promise<void> {
    this.#closed = true;
    await this.#worker?.terminate();
    this.#next();
  }

  #next(): void {
    if (this.#closed) this.#refuseAll();
    if (this.#current !== null) return;
    const job = this.#waiting.shift();
    if (job === undefined) {
      this.#worker?.unref();
      return;
    }
    this.#current = job;
    this.#worker ??= this.#start();
    this.#worker.ref();
    this.#worker.postMessage(job.request);
  }

  #start(): Worker {
    // Without the process's own flags: some of them (`--input-type`, `--watch`) make no sense for a file.
    const worker = new Worker(this.#workerFile, { execArgv: [] });
    let fault = 'the engine stopped';
    worker.on('message', (answer: RenderAnswer) => {
      this.#settle(answer);
    });
    worker.on('error', (error) => {
      fault = error instanceof Error ? error.message : String(error);
    });
    worker.on('exit', () => {
      this.#worker = null;
      this.#settle({ reasons: [fault] });
    });
    return worker;
  }

  #settle(answer: RenderAnswer): void {
    const job = this.#current;
    this.#current = null;
    if ('pdf' in answer) job?.resolve(answer.pdf);
    else job?.reject(new RenderError(answer.reasons));
    this.#next();
  }

  #refuseAll(): void {
    for (const job of this.#waiting.splice(0)) job.reject(new RenderError(['the renderer is closed']));
  }
}
