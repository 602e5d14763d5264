import { expect, it } from 'vitest';
import { startTestServer } from './testing.ts';

async function headersOf(url: string, publicUrl: string) {
  const server = await startTestServer('sqlite', { settings: { publicUrl: new URL(publicUrl) } });
  const { headers } = await server.anonymous.inject({ method: 'GET', url, headers: { accept: 'text/html' } });
  await server.close();
  return headers;
}

it.each(['/', '/api/health', '/api/nothing', '/api/docs'])(
  '%s lets nothing in and nobody frame it',
  async (url) => {
    const headers = await headersOf(url, 'http://127.0.0.1:3000');
    const policy = String(headers['content-security-policy']);
    expect(policy).toContain("default-src 'self'");
    // Once the page is built, its constant texts are named by their hash.
    expect(policy).toMatch(/script-src 'self'( 'sha256-[^']+')*;/);
    expect(policy).toContain("frame-ancestors 'none'");
    expect(policy).not.toMatch(/unsafe|https?:|\*/);
    expect(headers).toMatchObject({
      'x-content-type-options': 'nosniff',
      'x-frame-options': 'DENY',
      'referrer-policy': 'same-origin',
    });
  },
);

it('asks browsers to keep to TLS only where there is TLS', async () => {
  expect(await headersOf('/api/health', 'http://127.0.0.1:3000')).not.toHaveProperty(
    'strict-transport-security',
  );
  const headers = await headersOf('/api/health', 'https://equipage.example');
  expect(headers['strict-transport-security']).toContain('max-age=31536000');
});

it('keeps answers of the interface out of every cache', async () => {
  expect(await headersOf('/api/health', 'http://127.0.0.1:3000')).toMatchObject({
    'cache-control': 'no-store',
  });
});
