/** How far the file has come: still being made by the server, or on its way with so much of it here (0 to 1). */
export type Progress = { state: 'pending' } | { state: 'coming'; part: number | null };

interface Reading {
  signal?: AbortSignal | undefined;
  onProgress?: ((progress: Progress) => void) | undefined;
}

const defaultPause = 2;
const mostTries = 30;

/**
 * The file of a contract. The final one is made just after the last signature: until then the server asks to come back
 * in so many seconds, and it is waited for.
 * @throws Error when the server refuses it, or still has not made it after some thirty tries
 */
export async function readDocument(address: string, { signal, onProgress }: Reading = {}): Promise<Blob> {
  for (let tries = 0; tries < mostTries; tries += 1) {
    const response = await fetch(address, { signal: signal ?? null });
    if (response.ok) return bodyOf(response, onProgress);
    if (response.status !== 503) throw new Error(`the document answers ${response.status}`);
    onProgress?.({ state: 'pending' });
    await pause(Number(response.headers.get('retry-after')) || defaultPause, signal);
  }
  throw new Error('the document is still being made');
}

async function bodyOf(response: Response, onProgress: Reading['onProgress']): Promise<Blob> {
  const total = Number(response.headers.get('content-length'));
  const chunks: BlobPart[] = [];
  let here = 0;
  const reader = response.body?.getReader();
  for (;;) {
    onProgress?.({ state: 'coming', part: total > 0 ? here / total : null });
    const { done, value } = (await reader?.read()) ?? { done: true };
    if (done || value === undefined) return new Blob(chunks, { type: 'application/pdf' });
    chunks.push(value);
    here += value.length;
  }
}

function pause(seconds: number, signal: AbortSignal | undefined): Promise<void> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(resolve, seconds * 1000);
    signal?.addEventListener('abort', () => {
      clearTimeout(timer);
      reject(signal.reason);
    });
  });
}
