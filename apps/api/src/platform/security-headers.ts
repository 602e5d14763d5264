import { existsSync, readFileSync } from 'node:fs';
import helmet from '@fastify/helmet';
import type { FastifyInstance } from 'fastify';
import { webPath } from './assets.ts';

const ownOnly = ["'self'"];
const none = ["'none'"];

/** Hashes of the few styles that the page's components add by themselves, computed when the page is built. */
function styleHashes(): string[] {
  const file = webPath('csp.json');
  if (!existsSync(file)) return [];
  return (JSON.parse(readFileSync(file, 'utf8')) as { styleHashes: string[] }).styleHashes;
}

/** What every answer says to browsers: nothing from elsewhere, nothing inline, no framing, no guessing of types. */
export async function securityHeaders(http: FastifyInstance, publicUrl: URL): Promise<void> {
  const isHttps = publicUrl.protocol === 'https:';
  await http.register(helmet, {
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        defaultSrc: ownOnly,
        scriptSrc: ownOnly,
        styleSrc: [...ownOnly, ...styleHashes()],
        imgSrc: [...ownOnly, 'data:'],
        objectSrc: none,
        baseUri: none,
        formAction: ownOnly,
        frameAncestors: none,
      },
    },
    strictTransportSecurity: isHttps && { maxAge: 31_536_000, includeSubDomains: false },
    referrerPolicy: { policy: 'same-origin' },
    xFrameOptions: { action: 'deny' },
  });
}
