import type { Socket } from 'node:net';
import type { ConnectionError } from 'fastify';
import { type PlatformCode, problem } from './problems.ts';

const codes: Readonly<Record<string, PlatformCode>> = {
  HPE_HEADER_OVERFLOW: 'headers-too-large',
  ERR_HTTP_REQUEST_TIMEOUT: 'request-too-slow',
};

/** Answers what is not even HTTP, or comes too slowly: there is no request yet, only a socket to write to. */
export function answerClientError(error: ConnectionError, socket: Socket): void {
  if (error.code === 'ECONNRESET' || socket.destroyed || !socket.writable) {
    socket.destroy();
    return;
  }
  const { problem: body } = problem(codes[error.code] ?? 'malformed-request');
  const text = JSON.stringify(body);
  const head = [
    `HTTP/1.1 ${body.status} ${body.code}`,
    'content-type: application/problem+json',
    `content-length: ${Buffer.byteLength(text)}`,
    'connection: close',
  ];
  socket.end(`${head.join('\r\n')}\r\n\r\n${text}`);
}
