import { PDF } from '@libpdf/core';
import { vi } from 'vitest';
import type { TestClient } from '../../platform/testing.ts';
import { Sealer } from '../seal/sealer.ts';
import { sealNote, unsealed } from '../seal/testing.sealed.ts';

/* Files that somebody might send. */

/** A sealed file, of a key made for it. */
export async function sealedFile(): Promise<Buffer> {
  const maker = new Sealer(null);
  const sealer = new Sealer({ from: 'self-signed', ...(await maker.makeSelfSigned('Essai')) });
  try {
    return Buffer.from(await sealer.seal(unsealed(), sealNote));
  } finally {
    await Promise.all([maker.close(), sealer.close()]);
  }
}

/** The same with so many incremental updates after it. */
export async function updated(file: Uint8Array, times: number): Promise<Buffer> {
  let bytes = file;
  for (let time = 0; time < times; time++) {
    const pdf = await PDF.load(bytes);
    pdf.setTitle(`Contrat ${time}`);
    bytes = await pdf.save({ incremental: true });
  }
  return Buffer.from(bytes);
}

/** The final file of a contract, by someone who may read it; waited for while it is being made. */
export function finalFile(client: TestClient, contractId: string): Promise<Buffer> {
  const url = `/api/contracts/${contractId}/document.pdf`;
  return vi.waitFor(
    async () => {
      const answer = await client.inject({ method: 'GET', url });
      if (answer.statusCode !== 200) throw new Error(`the file is answered ${answer.statusCode}`);
      return answer.rawPayload;
    },
    { timeout: 30_000, interval: 200 },
  );
}

const boundary = 'boundary';

/** A file in a form, as a browser sends it to be verified. */
export function form(file: Uint8Array, field = 'file') {
  const head = [
    `--${boundary}`,
    `content-disposition: form-data; name="${field}"; filename="contrat.pdf"`,
    'content-type: application/pdf',
  ];
  return {
    method: 'POST' as const,
    url: '/api/verifications',
    headers: { 'content-type': `multipart/form-data; boundary=${boundary}` },
    payload: Buffer.concat([
      Buffer.from(`${head.join('\r\n')}\r\n\r\n`),
      file,
      Buffer.from(`\r\n--${boundary}--\r\n`),
    ]),
  };
}
