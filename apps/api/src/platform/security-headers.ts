import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import helmet from '@fastify/helmet';
import type { FastifyInstance } from 'fastify';
import { webPath } from './assets.ts';
import { letterStyle } from './mail/letter-style.ts';
import type { Settings } from './server.ts';

const ownOnly = ["'self'"];
const none = ["'none'"];

/** Hashes of the few styles that the page's components add by themselves, computed when the page is built. */
function styleHashes(): string[] {
  const file = webPath('csp.json');
  if (!existsSync(file)) return [];
  return (JSON.parse(readFileSync(file, 'utf8')) as { styleHashes: string[] }).styleHashes;
}

/** The mailbox of a demonstration shows letters in a frame, which keeps to what the page around it may do. */
const hashOf = (style: string): string => `'sha256-${createHash('sha256').update(style).digest('base64')}'`;

/** What every answer says to browsers: nothing from elsewhere, nothing inline, no framing, no guessing of types. */
export async function securityHeaders(
  http: FastifyInstance,
  { publicUrl, demo }: Pick<Settings, 'publicUrl' | 'demo'>,
): Promise<void> {
  const isHttps = publicUrl.protocol === 'https:';
  await http.register(helmet, {
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        defaultSrc: ownOnly,
        scriptSrc: ownOnly,
        styleSrc: [...ownOnly, ...styleHashes(), ...(demo ? [hashOf(letterStyle)] : [])],
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
