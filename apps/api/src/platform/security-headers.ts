import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import type { FastifyInstance } from 'fastify';
import helmet from 'helmet';
import { webPath } from './assets.ts';
import { letterStyle } from './mail/letter-style.ts';
import type { Settings } from './server.ts';

const ownOnly = ["'self'"];
const none = ["'none'"];

/** What the page has of its own that is no file: a few constant texts. */
interface InlineHashes {
  /** Styles that its components add by themselves, and those of what is drawn before any script. */
  styleHashes: string[];
  /** What asks for the page's script once that was shown. */
  scriptHashes: string[];
}

/** Computed when the page is built. */
function inlineHashes(): InlineHashes {
  const file = webPath('csp.json');
  if (!existsSync(file)) return { styleHashes: [], scriptHashes: [] };
  return JSON.parse(readFileSync(file, 'utf8')) as InlineHashes;
}

/** The mailbox of a demonstration shows letters in a frame, which keeps to what the page around it may do. */
const hashOf = (style: string): string => `'sha256-${createHash('sha256').update(style).digest('base64')}'`;

/**
 * What every answer says to browsers: nothing from elsewhere, nothing inline but constant texts known by their hash, no
 * framing, no guessing of types. Made once: Fastify's own plugin makes the policy anew for each request.
 */
export function securityHeaders(
  http: FastifyInstance,
  { publicUrl, demo }: Pick<Settings, 'publicUrl' | 'demo'>,
): void {
  const isHttps = publicUrl.protocol === 'https:';
  const { styleHashes, scriptHashes } = inlineHashes();
  const protect = helmet({
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        defaultSrc: ownOnly,
        scriptSrc: [...ownOnly, ...scriptHashes],
        styleSrc: [...ownOnly, ...styleHashes, ...(demo ? [hashOf(letterStyle)] : [])],
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
  // A fault of its own is thrown, never given.
  http.addHook('onRequest', ({ raw }, reply, done) => protect(raw, reply.raw, () => done()));
}
