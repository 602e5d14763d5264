import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { build } from 'vite';

/** The least page of this shape, built: each file in brotli, by its path. */
export type FloorPage = ReadonlyMap<string, Buffer>;

/** Builds React, the data router and react-query with one line of text. */
export async function buildFloorPage(): Promise<FloorPage> {
  const built = await build({
    root: join(import.meta.dirname, 'floor-page'),
    configFile: false,
    logLevel: 'silent',
    build: { write: false, modulePreload: { polyfill: false } },
  });
  const outputs = [built].flat().flatMap((one) => ('output' in one ? one.output : []));
  return new Map(
    outputs.map((file) => [
      `/${file.fileName}`,
      brotliCompressSync(file.type === 'chunk' ? file.code : file.source),
    ]),
  );
}

/** Bytes of script in brotli. */
export function scriptBytes(page: FloorPage): number {
  const scripts = [...page].filter(([path]) => path.endsWith('.js'));
  return scripts.reduce((sum, [, { byteLength }]) => sum + byteLength, 0);
}

/** Serves it, compressed, while it is measured. */
export async function whileServing<T>(page: FloorPage, use: (address: string) => Promise<T>): Promise<T> {
  const server = createServer(({ url = '/' }, response) => {
    const path = url === '/' ? '/index.html' : url;
    const body = page.get(path) ?? brotliCompressSync('{}');
    const type = path.endsWith('.js')
      ? 'text/javascript'
      : path.endsWith('.html')
        ? 'text/html'
        : 'application/json';
    response.writeHead(200, { 'content-type': type, 'content-encoding': 'br' }).end(body);
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  try {
    return await use(`http://127.0.0.1:${(server.address() as AddressInfo).port}`);
  } finally {
    server.close();
  }
}
