import { X509Certificate } from 'node:crypto';
import type { Instant } from '@equipage/domain';
import { reading, transacting } from '../../db/connection.ts';
import type { Server } from '../../platform/server.ts';
import { rememberKey, selfSignedKeyOrNew } from './key-store.ts';
import type { SealNote } from './place.ts';
import type { KeySource } from './seal-key.ts';
import { Sealer, type TimeStamping } from './sealer.ts';
import { sealStatements } from './statements.ts';
import { awaitingStamp, keepStamped, type SealedFile } from './store.ts';

/** What final documents are sealed and time-stamped with; without a key of its own the service makes one. */
export interface SealingSettings {
  key: KeySource | null;
  timeStamping: TimeStamping | null;
}

type Facts = Pick<Server, 'db' | 'clock'>;

/** Name of the certificate that the service makes for itself: it says what it is worth. */
const selfSignedName = 'Équipage – cachet auto-signé';

/** Seals final documents and time-stamps them, with the key of this service. */
export class Sealing {
  #sealer: Promise<Sealer> | null = null;
  readonly #facts: Facts;
  readonly #settings: SealingSettings;

  constructor(facts: Facts, settings: SealingSettings) {
    this.#facts = facts;
    this.#settings = settings;
  }

  /** Whether files are time-stamped after their seal. */
  get stamps(): boolean {
    return this.#settings.timeStamping !== null;
  }

  /** The certificate in use; null when the key cannot be had at this moment. */
  async certificate() {
    const identity = await this.#open()
      .then((sealer) => sealer.identity())
      .catch(() => null);
    if (identity === null) return null;
    const { subject, issuer, validToDate } = new X509Certificate(identity.certificate);
    return { subject, issuer, selfSigned: identity.selfSigned, validTo: validToDate.toISOString() };
  }

  /** Has the key at hand, made if need be. */
  async prepare(): Promise<void> {
    await this.#open();
  }

  /**
   * What the page of proof says of the seal to come.
   * @throws KeyError when the key may not seal at this moment
   */
  async statements(): Promise<string[]> {
    const { selfSigned } = await (await this.#open()).identity();
    return sealStatements({ selfSigned, stamps: this.#settings.timeStamping !== null });
  }

  /** @throws KeyError when the key may not seal at this moment */
  async seal(file: Uint8Array, note: Omit<SealNote, 'label' | 'at'>): Promise<SealedFile> {
    const sealer = await this.#open();
    const at = this.#facts.clock.real();
    const identity = await sealer.identity();
    const bytes = await sealer.seal(file, { ...note, label: labelOf(identity.selfSigned), at });
    const sealedAt = at.toISOString();
    const keyId = await transacting(this.#facts.db, (connection) =>
      rememberKey(connection, identity, sealedAt),
    );
    return { bytes, keyId, sealedAt, stampWanted: this.#settings.timeStamping !== null };
  }

  /**
   * Adds its time stamp to the file of a contract that awaits one. Twice is as once.
   * @throws NoAnswer, StampRefused
   */
  async stamp(contractId: string): Promise<void> {
    const { db } = this.#facts;
    const file = await awaitingStamp(reading(db), contractId);
    if (file === null) return;
    const { timeStamping } = this.#settings;
    if (timeStamping === null) throw new Error('no time-stamp server is configured any more');
    const stamped = await (await this.#open()).stamp(file, timeStamping);
    const kept = { bytes: stamped.file, stampedAt: stamped.at.toISOString(), at: this.#now() };
    await transacting(db, (connection) => keepStamped(connection, contractId, kept));
  }

  async close(): Promise<void> {
    await (await this.#sealer?.catch(() => null))?.close();
  }

  #open(): Promise<Sealer> {
    this.#sealer ??= this.#findKey().then(
      (key) => new Sealer(key),
      (error: unknown) => {
        this.#sealer = null;
        throw error;
      },
    );
    return this.#sealer;
  }

  async #findKey(): Promise<KeySource> {
    if (this.#settings.key !== null) return this.#settings.key;
    const maker = new Sealer(null);
    const make = () => maker.makeSelfSigned(selfSignedName);
    try {
      return await selfSignedKeyOrNew(this.#facts.db, make, this.#now());
    } finally {
      await maker.close();
    }
  }

  #now(): Instant {
    return this.#facts.clock.real().toISOString();
  }
}

/** What the seal is called in the file, by whoever reads it with any program. */
const labelOf = (selfSigned: boolean): string =>
  selfSigned ? 'Cachet auto-signé du contrat' : 'Cachet électronique du contrat';
