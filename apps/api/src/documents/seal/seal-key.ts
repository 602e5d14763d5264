/** What seals are made with: the key itself stays behind `sign`. */
export interface SealKey {
  /** DER. */
  certificate: Uint8Array;
  /** Certificates above it, DER, in any order. */
  chain: readonly Uint8Array[];
  kind: 'rsa' | 'ec';
  /** Signs data, hashed with SHA-256: RSA PKCS#1 v1.5, or ECDSA in DER. */
  sign(data: Uint8Array): Promise<Uint8Array>;
}

/** Where the key comes from, as it is handed to the thread that seals. */
export type KeySource =
  | { from: 'p12'; file: Uint8Array; password: string }
  | { from: 'self-signed'; certificate: Uint8Array; privateKey: Uint8Array };
