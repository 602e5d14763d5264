/** What may be wrong with a key; its French sentence stands with the configuration's. */
export type KeyFault =
  | 'unreadable'
  | 'wrong-password'
  | 'no-key'
  | 'certificate-of-another-key'
  | 'weak-key'
  | 'not-valid-yet'
  | 'expired'
  | 'not-for-signing';

/** The key cannot be used, and why. */
export class KeyError extends Error {
  override name = 'KeyError';
  readonly faults: readonly KeyFault[];
  constructor(faults: readonly KeyFault[]) {
    super(faults.join(', '));
    this.faults = faults;
  }
}
