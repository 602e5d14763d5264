import { Thread, ThreadBusy, ThreadError } from '../../platform/thread.ts';
import { workerFile } from '../assets.ts';
import type { BroughtBackAnswer, BroughtBackRequest } from '../parapheur/read-brought-back.ts';
import type { Analysis } from './analyse.ts';
import type { VerifyAnswer, VerifyRequest } from './verify-worker.ts';

/** No file takes as long, the start of the thread included, in milliseconds: past it, it is taken for unreadable. */
const longest = 5000;
/** The same for a file that comes back signed, which is read whole, and against what was handed out. */
const longestWhole = 20_000;
/** Heap of the thread, in mebibytes; the file itself is outside it. */
const heap = 128;
const longestQueue = 16;
/** How long the thread outlives its last file, in milliseconds. */
const rest = 60_000;

/** Reads files that anyone may send, in a thread of its own, with little memory and little time. */
export class Verifier {
  readonly #thread: Thread<VerifyRequest, VerifyAnswer>;

  /** Of those who carry a contract's file: nobody else's files come before theirs. */
  readonly #carried = new Thread<VerifyRequest, VerifyAnswer>(workerFile('verify'), {
    timeout: longestWhole,
    heap,
    longestQueue,
    rest,
  });

  /** @param timeout how long a file may take, the start of the thread included, in milliseconds */
  constructor(timeout = longest) {
    this.#thread = new Thread(workerFile('verify'), { timeout, heap, longestQueue, rest });
  }

  /**
   * What a file says of itself; null when it made its reader fall, or took too long.
   * @throws ThreadBusy
   */
  async read(file: Uint8Array): Promise<Analysis | null> {
    return (await ask(this.#thread, { file })) as Analysis | null;
  }

  /**
   * Whether a file that came back signed is one of those that were handed out.
   * @throws ThreadBusy
   */
  async readBroughtBack(asked: BroughtBackRequest): Promise<BroughtBackAnswer> {
    return ((await ask(this.#carried, asked)) as BroughtBackAnswer | null) ?? { fault: 'unreadable' };
  }

  async close(): Promise<void> {
    await Promise.all([this.#thread.close(), this.#carried.close()]);
  }
}

async function ask(
  thread: Thread<VerifyRequest, VerifyAnswer>,
  asked: VerifyRequest,
): Promise<VerifyAnswer | null> {
  // Copied: what arrived with others in one buffer does not go over with them.
  const file = new Uint8Array(asked.file);
  try {
    return await thread.ask({ ...asked, file }, [file.buffer]);
  } catch (error) {
    if (error instanceof ThreadBusy || !(error instanceof ThreadError)) throw error;
    return null;
  }
}
