/** Where a page may compute digests: over TLS, or on this machine. Elsewhere a browser withholds the means. */
const canDigest = globalThis.crypto?.subtle !== undefined;

/** SHA-256 of a file, in lower-case hexadecimal, without its leaving the page; null where the browser cannot. */
export async function digestOf(file: Blob): Promise<string | null> {
  if (!canDigest) return null;
  const digest = await crypto.subtle.digest('SHA-256', await file.arrayBuffer());
  return Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, '0')).join('');
}
