import { createServer, type Server } from 'node:net';
import Fastify from 'fastify';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { tryListen } from './listen.ts';

const host = '127.0.0.1';
let other: Server;
let port: number;

beforeEach(async () => {
  other = createServer();
  await new Promise<void>((resolve) => other.listen(0, host, resolve));
  const address = other.address();
  port = typeof address === 'object' && address ? address.port : 0;
});
afterEach(() => {
  other.close();
  vi.restoreAllMocks();
});

describe('tryListen', () => {
  it('says that the port is taken, and what to do', async () => {
    const said = vi.spyOn(console, 'error').mockImplementation(() => undefined);
    expect(await tryListen(Fastify(), { host, port })).toBe(false);
    expect(said).toHaveBeenCalledWith(expect.stringContaining(`Le port ${port} est déjà pris`));
  });

  it('says that the address is not of this machine', async () => {
    const said = vi.spyOn(console, 'error').mockImplementation(() => undefined);
    expect(await tryListen(Fastify(), { host: '203.0.113.1', port: 0 })).toBe(false);
    expect(said).toHaveBeenCalledWith(expect.stringContaining('203.0.113.1'));
  });

  it('listens otherwise', async () => {
    const http = Fastify();
    expect(await tryListen(http, { host, port: 0 })).toBe(true);
    await http.close();
  });
});
