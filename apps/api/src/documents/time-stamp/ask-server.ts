/** Why no answer of a time-stamp server could be had. */
class NoAnswer extends Error {
  override name = 'NoAnswer';
}

/** How long a server may take, in milliseconds. */
const usualPatience = 6000;
/** Longest answer that is read, in bytes: a token with its certificates is far shorter. */
const longest = 64 * 1024;

/**
 * Sends a request over HTTP (RFC 3161, 3.4) and gives the bytes that come back, whatever they are.
 * @throws NoAnswer when the server is not there, too slow, refuses, or says too much
 */
export async function askServer(
  url: URL,
  request: Uint8Array<ArrayBuffer>,
  patience = usualPatience,
): Promise<Uint8Array> {
  try {
    const answer = await fetch(url, {
      method: 'POST',
      headers: { 'content-type': 'application/timestamp-query', accept: 'application/timestamp-reply' },
      body: request,
      redirect: 'error',
      signal: AbortSignal.timeout(patience),
    });
    if (!answer.ok) throw new NoAnswer(`the time-stamp server answers ${answer.status}`);
    return await readUpTo(answer, longest);
  } catch (error) {
    if (error instanceof NoAnswer) throw error;
    throw new NoAnswer('the time-stamp server does not answer', { cause: error });
  }
}

async function readUpTo({ body }: Response, most: number): Promise<Uint8Array> {
  const parts: Uint8Array[] = [];
  let length = 0;
  for await (const part of body ?? []) {
    length += part.length;
    if (length > most) throw new NoAnswer('the time-stamp server says too much');
    parts.push(part);
  }
  return Buffer.concat(parts);
}
