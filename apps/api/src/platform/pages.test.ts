import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliCompressSync, brotliDecompressSync, gunzipSync, gzipSync } from 'node:zlib';
import Fastify, { type FastifyInstance } from 'fastify';
import { beforeAll, describe, expect, it } from 'vitest';
import { answerError } from './errors.ts';
import { servePages } from './pages.ts';

const page = '<!doctype html><title>Équipage</title>';
const script = 'console.log(1)';
const firstFiles = [
  { path: '/', files: ['/assets/home-H1.js'], data: null },
  { path: '/contrats/:contractId', files: ['/assets/contract-C1.js', '/assets/contract-C2.css'], data: null },
  {
    path: '/contrats/:contractId/etapes/:step?',
    files: ['/assets/wizard-W1.js'],
    data: '/api/contracts/:contractId',
  },
  { path: '/contrats/nouveau', files: ['/assets/new-N1.js'], data: null },
  { path: '/plain', files: [], data: null },
];

const paintedPaths = [
  { path: '/connexion', isSignedIn: false, own: 'first-paint/in.html', demo: 'first-paint/in-demo.html' },
  {
    path: '/contrats/:contractId/etapes/temps',
    isSignedIn: true,
    own: 'first-paint/time.html',
    demo: 'first-paint/time-demo.html',
  },
];

function writeCompressed(file: string, text: string): void {
  writeFileSync(file, text);
  writeFileSync(`${file}.br`, brotliCompressSync(text));
  writeFileSync(`${file}.gz`, gzipSync(text));
}

async function serve(folder: string, demo = false): Promise<FastifyInstance> {
  const http = Fastify();
  http.setErrorHandler(answerError);
  await servePages(http, { isSignedIn: ({ headers }) => headers.cookie !== undefined, demo, folder });
  return http;
}

let http: FastifyInstance;
let folder = '';
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'equipage-pages-'));
  mkdirSync(join(folder, 'assets'));
  writeCompressed(join(folder, 'index.html'), page);
  writeCompressed(join(folder, 'assets', 'main-B1x.js'), script);
  writeFileSync(join(folder, 'mark.svg'), '<svg/>');
  writeFileSync(join(folder, '.secret'), 'x');
  writeFileSync(join(folder, 'first-files.json'), JSON.stringify(firstFiles));
  mkdirSync(join(folder, 'first-paint'));
  for (const { own, demo } of paintedPaths)
    for (const file of [own, demo]) writeCompressed(join(folder, file), `${page}<p>${file}</p>`);
  writeFileSync(join(folder, 'first-paint.json'), JSON.stringify(paintedPaths));
  http = await serve(folder);
  return async () => {
    await http.close();
    rmSync(folder, { recursive: true });
  };
});

const get = (url: string, headers: Record<string, string> = { accept: 'text/html,*/*;q=0.8' }) =>
  http.inject({ method: 'GET', url, headers });

describe('the built page', () => {
  it.each(['/', '/index.html', '/contrats/abc', '/a-decider?de=agnes'])(
    'is at %s, asked again each time',
    async (url) => {
      const answer = await get(url);
      expect(answer.statusCode).toBe(200);
      expect(answer.body).toBe(page);
      expect(answer.headers['content-type']).toMatch(/^text\/html/);
      expect(answer.headers['cache-control']).toBe('no-cache');
    },
  );

  it.each([
    ['br', brotliDecompressSync],
    ['gzip', gunzipSync],
  ])('goes compressed as %s', async (encoding, decompress) => {
    for (const url of ['/contrats/abc', '/assets/main-B1x.js']) {
      const answer = await get(url, { accept: 'text/html', 'accept-encoding': encoding });
      expect(answer.headers['content-encoding']).toBe(encoding);
      expect(String(answer.headers.vary).toLowerCase()).toContain('accept-encoding');
      expect(decompress(answer.rawPayload).toString()).toBe(url.startsWith('/assets') ? script : page);
    }
  });

  it('comes with hashed files that are kept for ever, and others that are asked again', async () => {
    const asset = await get('/assets/main-B1x.js');
    expect(asset.headers['cache-control']).toBe('public, max-age=31536000, immutable');
    expect(asset.headers['content-type']).toMatch(/javascript/);
    expect((await get('/mark.svg')).headers['cache-control']).toBe('no-cache');
    const { etag } = (await get('/mark.svg')).headers;
    expect((await get('/mark.svg', { 'if-none-match': String(etag) })).statusCode).toBe(304);
  });

  it.each([
    ['/', '</assets/home-H1.js>; rel=modulepreload'],
    [
      '/contrats/abc?de=agnes',
      '</assets/contract-C1.js>; rel=modulepreload, </assets/contract-C2.css>; rel=preload; as=style; crossorigin',
    ],
    ['/contrats/abc/etapes', '</assets/wizard-W1.js>; rel=modulepreload'],
    ['/contrats/abc/etapes/temps', '</assets/wizard-W1.js>; rel=modulepreload'],
    ['/contrats/nouveau', '</assets/new-N1.js>; rel=modulepreload'],
    ['/plain', undefined],
    ['/contrats/abc/elsewhere', undefined],
    ['/mark.svg', undefined],
  ])('announces at %s the files of its screen', async (url, link) => {
    expect((await get(url)).headers.link).toBe(link);
  });

  it.each([
    [
      '/contrats/a%3E%0Ab/etapes/temps?de=agnes',
      '</assets/wizard-W1.js>; rel=modulepreload, </api/contracts/a%253E%250Ab>; rel=preload; as=fetch; crossorigin',
    ],
    ['/contrats/nouveau', '</assets/new-N1.js>; rel=modulepreload'],
    ['/plain', undefined],
  ])('announces at %s what the screen shows to somebody signed in', async (url, link) => {
    expect((await get(url, { accept: 'text/html', cookie: 'equipage=x' })).headers.link).toBe(link);
  });

  it('holds at some addresses what their screen shows first', async () => {
    const cookie = 'equipage=x';
    const drawn = async (url: string, headers = {}) =>
      /<p>first-paint\/(.*)\.html/.exec((await get(url, { accept: 'text/html', ...headers })).body)?.[1];
    expect(await drawn('/connexion?de=agnes')).toBe('in');
    expect(await drawn('/connexion', { cookie })).toBe('in');
    expect(await drawn('/contrats/abc/etapes/temps', { cookie })).toBe('time');
    expect(await drawn('/contrats/abc/etapes/temps')).toBeUndefined();
    expect(await drawn('/contrats/abc/etapes/moi', { cookie })).toBeUndefined();
    const answer = await get('/connexion', { accept: 'text/html', 'accept-encoding': 'br' });
    expect(answer.headers).toMatchObject({ 'content-encoding': 'br', 'cache-control': 'no-cache' });
    expect(brotliDecompressSync(answer.rawPayload).toString()).toContain('first-paint/in.html');
  });

  it('is another one where people are fictitious', async () => {
    const demo = await serve(folder, true);
    const answer = await demo.inject({ method: 'GET', url: '/connexion', headers: { accept: 'text/html' } });
    expect(answer.body).toContain('first-paint/in-demo.html');
    await demo.close();
  });

  it.each(['GET', 'HEAD'] as const)(
    'is there for what follows links without a browser, by %s',
    async (method) => {
      for (const headers of [{}, { accept: '*/*' }, { accept: '*/*', 'sec-purpose': 'prefetch' }]) {
        const answer = await http.inject({ method, url: '/contrats/abc', headers });
        expect(answer.statusCode).toBe(200);
        expect(answer.headers['content-type']).toMatch(/^text\/html/);
        expect(answer.headers['set-cookie']).toBeUndefined();
      }
    },
  );

  it.each([
    ['a file that is not there', '/assets/gone-C2y.js', undefined],
    ['an image that is not there', '/gone.png', undefined],
    ['the interface', '/api/nothing', undefined],
    ['the interface’s root', '/api', undefined],
    ['a hidden file', '/.secret', undefined],
    ['a way out', '/..%2f..%2fpackage.json', undefined],
    ['what no browser opens as a page', '/contrats/abc', { accept: 'application/json' }],
  ])('is not shown for %s', async (_name, url, headers) => {
    const answer = await get(url, headers);
    expect(answer.statusCode).toBe(404);
    expect(answer.headers['content-type']).toMatch(/^application\/problem\+json/);
  });
});

it('may not be built yet: every page is then unknown', async () => {
  const bare = await serve(join(tmpdir(), 'equipage-no-such-folder'));
  const answer = await bare.inject({ method: 'GET', url: '/', headers: { accept: 'text/html' } });
  expect(answer.statusCode).toBe(404);
  await bare.close();
});
