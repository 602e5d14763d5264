import type { Endpoint } from '@equipage/contract-api';
import { formFaults } from '@equipage/domain';
import multipart from '@fastify/multipart';
import type { FastifyRequest } from 'fastify';
import { problem } from './problems.ts';
import type { Server } from './server.ts';

type Upload = NonNullable<Endpoint['upload']>;

/** So many files are held in memory at once; who comes then is asked to come back. */
const mostAtOnce = 6;
let underWay = 0;

/**
 * Opens the routes that take a file: forms are read on them and nowhere else.
 * @param routes registers them on the server it is given
 */
export function withUploads(server: Server, { most }: Upload, routes: (server: Server) => void): void {
  server.http.register(async (http) => {
    await http.register(multipart, {
      limits: { fileSize: most, files: 1, fields: 0, parts: 1, headerPairs: 20 },
    });
    routes({ ...server, http });
  });
}

/**
 * Does something with the one file of a form, while a place in memory is kept for it.
 * @returns null when the request is not a form
 * @throws the problems `file-too-large`, `malformed-form` and `busy`
 */
export async function withFile<T>(
  request: FastifyRequest,
  { field }: Upload,
  use: (file: Buffer, name: string) => Promise<T>,
): Promise<T | null> {
  if (!request.isMultipart()) return null;
  if (underWay >= mostAtOnce) throw problem('busy');
  underWay += 1;
  try {
    const { bytes, name } = await readFile(request, field);
    return await use(bytes, name);
  } finally {
    underWay -= 1;
  }
}

interface SentFile {
  field: string;
  /** As the sender calls it. */
  name: string;
  bytes: Buffer;
}

async function readFile(request: FastifyRequest, field: string): Promise<SentFile> {
  const file = await oneFile(request).catch((error: unknown) => {
    throw refusalOf(error);
  });
  if (file?.field === field) return file;
  const errors = formFaults([{ code: 'custom', message: 'missing-value', path: [field], input: undefined }]);
  throw problem('invalid-input', { errors });
}

async function oneFile(request: FastifyRequest): Promise<SentFile | null> {
  const part = await request.file();
  if (part === undefined) return null;
  return { field: part.fieldname, name: part.filename, bytes: await part.toBuffer() };
}

/** The errors of the forms' reader carry a code; anything else is not its own. */
function refusalOf(error: unknown): unknown {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  if (code === 'FST_REQ_FILE_TOO_LARGE') return problem('file-too-large');
  const isOther = code !== '' && !code.startsWith('FST_');
  return error instanceof Error && !isOther ? problem('malformed-form') : error;
}
