import { connect, type Socket } from 'node:net';

/* Keep-alive connections that ask the same again and again: lighter than any HTTP client, so that the server is measured. */

export interface Load {
  port: number;
  path: string;
  cookie?: string;
  connections: number;
  seconds: number;
}

export interface Outcome {
  perSecond: number;
  /** Milliseconds. */
  p99: number;
}

const endOfHead = Buffer.from('\r\n\r\n');

/** How many bytes the first answer of a buffer takes; null while it is not whole. */
function answerLength(buffer: Buffer): number | null {
  const end = buffer.indexOf(endOfHead);
  if (end === -1) return null;
  const head = buffer.subarray(0, end).toString('latin1');
  if (!head.startsWith('HTTP/1.1 200')) throw new Error(`not a success: ${head.slice(0, 60)}`);
  const length = /content-length: (\d+)/i.exec(head)?.[1];
  if (length === undefined) throw new Error('an answer without its length');
  const whole = end + endOfHead.length + Number(length);
  return buffer.length < whole ? null : whole;
}

function ask(socket: Socket, request: string, until: number, times: number[]): Promise<void> {
  return new Promise((resolve, reject) => {
    let began = performance.now();
    let received: Buffer = Buffer.alloc(0);
    socket.on('error', reject);
    socket.on('data', (chunk: Buffer) => {
      received = received.length === 0 ? chunk : Buffer.concat([received, chunk]);
      const length = answerLength(received);
      if (length === null) return;
      received = received.subarray(length);
      const now = performance.now();
      times.push(now - began);
      if (now >= until) {
        socket.destroy();
        resolve();
        return;
      }
      began = now;
      socket.write(request);
    });
    socket.write(request);
  });
}

/** Asks as fast as it is answered, for so long. */
export async function measureLoad({ port, path, cookie, connections, seconds }: Load): Promise<Outcome> {
  const cookies = cookie === undefined ? '' : `cookie: ${cookie}\r\n`;
  const request = `GET ${path} HTTP/1.1\r\nhost: 127.0.0.1:${port}\r\n${cookies}\r\n`;
  const times: number[] = [];
  const began = performance.now();
  const until = began + seconds * 1000;
  await Promise.all(
    Array.from({ length: connections }, () => ask(connect(port, '127.0.0.1'), request, until, times)),
  );
  const elapsed = (performance.now() - began) / 1000;
  const sorted = times.toSorted((a, b) => a - b);
  return { perSecond: times.length / elapsed, p99: sorted[Math.floor(sorted.length * 0.99)] ?? Number.NaN };
}
