import { Thread } from '../../platform/thread.ts';
import { workerFile } from '../assets.ts';
import { askServer } from '../time-stamp/ask-server.ts';
import { KeyError } from './key-error.ts';
import { fingerprintOf } from './key-store.ts';
import type { SealNote } from './place.ts';
import type { KeySource } from './seal-key.ts';
import type { SealAct, SealActs, SealAnswer, SealRequest } from './seal-worker.ts';
import type { SelfSigned } from './self-signed.ts';

/** Why a server's answer was not taken for a time stamp. */
class StampRefused extends Error {
  override name = 'StampRefused';
}

/** Where time stamps come from. */
export interface TimeStamping {
  url: URL;
  /** The authorities that are trusted, DER; empty when nobody said which. */
  authorities: readonly Uint8Array[];
}

/** How long the key is kept open when there is nothing to seal, in milliseconds. */
const rest = 60_000;
/** What the time of a server may differ from ours by, in milliseconds. */
const tolerance = 5 * 60_000;

/** The certificate that seals are made with. */
export interface SealIdentity {
  certificate: Uint8Array;
  /** SHA-256 of it, in lower-case hexadecimal. */
  fingerprint: string;
  /** It vouches for itself: it shows that nothing changed, not who sealed. */
  selfSigned: boolean;
}

/** Seals files, in the thread that holds the key. */
export class Sealer {
  readonly #thread: Thread<SealRequest, SealAnswer>;

  constructor(source: KeySource | null) {
    this.#thread = new Thread(workerFile('seal'), { data: source, rest });
  }

  /** @throws KeyError when the key may not seal */
  async identity(): Promise<SealIdentity> {
    const { certificate, selfSigned } = await this.#do('open', {});
    return { certificate, fingerprint: fingerprintOf(certificate), selfSigned };
  }

  makeSelfSigned(name: string): Promise<SelfSigned> {
    return this.#do('make', { name });
  }

  /** @throws KeyError when the key may not seal */
  async seal(file: Uint8Array, note: SealNote): Promise<Uint8Array> {
    return (await this.#do('seal', { file, note })).file;
  }

  /**
   * Asks for a time stamp, and adds it to a sealed file.
   * @throws NoAnswer, StampRefused
   */
  async stamp(file: Uint8Array, { url, authorities }: TimeStamping): Promise<{ file: Uint8Array; at: Date }> {
    const { request, written } = await this.#do('ask', { file });
    const from = new Date(Date.now() - tolerance);
    const answer = await askServer(url, written);
    const between = { from, to: new Date(Date.now() + tolerance) };
    return this.#do('stamp', { file, answer: { request, answer, between }, authorities });
  }

  close(): Promise<void> {
    return this.#thread.close();
  }

  async #do<A extends SealAct>(act: A, asked: SealActs[A]['asked']): Promise<SealActs[A]['given']> {
    const answer = await this.#thread.ask({ act, ...asked } as SealRequest);
    if ('keyFaults' in answer) throw new KeyError(answer.keyFaults);
    if ('stampFaults' in answer) throw new StampRefused(answer.stampFaults.join(', '));
    return answer.given as SealActs[A]['given'];
  }
}
