import type { InjectOptions } from 'fastify';

/** A form with one file, as a browser sends it. */
export async function formWith(
  url: string,
  bytes: Uint8Array,
  name: string,
  field = 'file',
): Promise<InjectOptions> {
  const form = new FormData();
  form.append(field, new Blob([Uint8Array.from(bytes)]), name);
  const sent = new Response(form);
  return {
    method: 'POST',
    url,
    headers: { 'content-type': sent.headers.get('content-type') ?? '' },
    payload: Buffer.from(await sent.arrayBuffer()),
  };
}
