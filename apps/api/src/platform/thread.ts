import { type TransferListItem, Worker } from 'node:worker_threads';

/** The thread ended before it answered: it died, took too long, or the server stops. */
export class ThreadError extends Error {
  override name = 'ThreadError';
}

/** The queue is full: whoever asks comes back later. */
export class ThreadBusy extends Error {
  override name = 'ThreadBusy';
}

interface Options {
  /** Given to the worker when it starts: `workerData`. */
  data?: unknown;
  /** Past so many milliseconds a job is refused, and its thread ended. */
  timeout?: number;
  /** Heap of the thread, in mebibytes: past it the thread ends, and nothing else. */
  heap?: number;
  /** After so many milliseconds without a job the thread ends, and gives its memory back; the next job starts another. */
  rest?: number;
  /** How many jobs may wait. */
  longestQueue?: number;
}

interface Job<Asked, Given> {
  asked: Asked;
  given: readonly TransferListItem[];
  resolve: (given: Given) => void;
  reject: (error: Error) => void;
}

/**
 * Does heavy work in one worker thread, so that the event loop is never held: started by the first job, kept for the
 * next ones, started again if it dies. Jobs wait their turn; an idle thread does not keep the process alive. The
 * worker answers each message by one message.
 */
export class Thread<Asked, Given> {
  #worker: Worker | null = null;
  #current: Job<Asked, Given> | null = null;
  #timer: NodeJS.Timeout | undefined;
  #resting: NodeJS.Timeout | undefined;
  #closed = false;
  readonly #waiting: Job<Asked, Given>[] = [];
  readonly #file: string;
  readonly #options: Options;

  constructor(file: string, options: Options = {}) {
    this.#file = file;
    this.#options = options;
  }

  /**
   * @param given buffers that go over instead of being copied: nothing is left of them here
   * @throws ThreadError, ThreadBusy (as rejections)
   */
  ask(asked: Asked, given: readonly TransferListItem[] = []): Promise<Given> {
    if (this.#waiting.length >= (this.#options.longestQueue ?? Number.POSITIVE_INFINITY))
      return Promise.reject(new ThreadBusy());
    return new Promise((resolve, reject) => {
      this.#waiting.push({ asked, given, resolve, reject });
      this.#next();
    });
  }

  /** Ends the thread; jobs that are not done yet are refused, as are later ones. */
  async close(): Promise<void> {
    this.#closed = true;
    clearTimeout(this.#resting);
    await this.#worker?.terminate();
    this.#next();
  }

  #next(): void {
    if (this.#closed) this.#refuseAll();
    if (this.#current !== null) return;
    const job = this.#waiting.shift();
    if (job === undefined) {
      this.#rest();
      return;
    }
    clearTimeout(this.#resting);
    this.#current = job;
    this.#worker ??= this.#start();
    this.#worker.ref();
    this.#watch(this.#worker);
    this.#worker.postMessage(job.asked, [...job.given]);
  }

  #rest(): void {
    const { rest } = this.#options;
    this.#worker?.unref();
    clearTimeout(this.#resting);
    if (rest === undefined || this.#worker === null) return;
    this.#resting = setTimeout(() => {
      const idle = this.#worker;
      this.#worker = null;
      void idle?.terminate();
    }, rest);
    this.#resting.unref();
  }

  #watch(worker: Worker): void {
    const { timeout } = this.#options;
    if (timeout === undefined) return;
    this.#timer = setTimeout(() => {
      this.#worker = null;
      void worker.terminate();
      this.#settle((job) => job.reject(new ThreadError('it took too long')));
    }, timeout);
  }

  #start(): Worker {
    const { data, heap } = this.#options;
    const worker = new Worker(this.#file, {
      // Without the process's own flags: some of them (`--input-type`, `--watch`) make no sense for a file.
      execArgv: [],
      workerData: data,
      ...(heap === undefined ? {} : { resourceLimits: { maxOldGenerationSizeMb: heap } }),
    });
    let fault = 'the engine stopped';
    worker.on('message', (given: Given) => {
      if (this.#worker === worker) this.#settle((job) => job.resolve(given));
    });
    worker.on('error', (error) => {
      fault = error instanceof Error ? error.message : String(error);
    });
    worker.on('exit', () => {
      // One that was too slow has been replaced already.
      if (this.#worker !== worker) return;
      this.#worker = null;
      this.#settle((job) => job.reject(new ThreadError(fault)));
    });
    return worker;
  }

  #settle(how: (job: Job<Asked, Given>) => void): void {
    clearTimeout(this.#timer);
    const job = this.#current;
    this.#current = null;
    if (job !== null) how(job);
    this.#next();
  }

  #refuseAll(): void {
    for (const job of this.#waiting.splice(0)) job.reject(new ThreadError('the thread is closed'));
  }
}
