import type { Reader } from './config-reader.ts';
import type { OidcConfig } from './session/oidc/provider.ts';

const names = ['OIDC_ISSUER', 'OIDC_CLIENT_ID', 'OIDC_CLIENT_SECRET'] as const;

const notInDemo = 'DEMO et OIDC_ISSUER s’excluent : la démonstration laisse chacun se connecter à sa guise.';

/** Reads the identity provider, and leaves every fault with the reader; null without one. */
export function readOidc(reader: Reader, demo: boolean): OidcConfig | null {
  if (demo) {
    if (reader.text('OIDC_ISSUER') !== undefined) reader.faults.push(notInDemo);
    return null;
  }
  const expected = 'attendu l’adresse https:// du fournisseur d’identité, sans « ? » ni « # »';
  const issuer = reader.value('OIDC_ISSUER', null, (text) => readIssuer(text, reader), expected);
  const trustsEmail = reader.flag('OIDC_TRUST_EMAIL');
  const given = names.filter((name) => reader.text(name) !== undefined);
  if (given.length === 0) {
    if (trustsEmail) reader.faults.push('OIDC_TRUST_EMAIL est donné sans OIDC_ISSUER.');
    return null;
  }
  for (const name of names)
    if (reader.text(name) === undefined)
      reader.faults.push(`${name} manque : ${given.join(' et ')} le demande.`);
  const clientId = reader.text('OIDC_CLIENT_ID') ?? '';
  return issuer && { issuer, clientId, clientSecret: reader.text('OIDC_CLIENT_SECRET') ?? '', trustsEmail };
}

/** Without TLS only on this very machine, or for who builds the product. */
function readIssuer(text: string, reader: Reader): URL | undefined {
  // The address of its description is often what one has at hand.
  const name = text.replace(/\/\.well-known\/openid-configuration$/, '');
  const url = URL.canParse(name) ? new URL(name) : undefined;
  if (url === undefined || url.search !== '' || url.hash !== '' || url.username !== '') return undefined;
  const isNear = /^(localhost|127\.0\.0\.1|\[::1\])$/.test(url.hostname);
  const mayBePlain = isNear || reader.text('NODE_ENV') === 'development';
  const isFit = url.protocol === 'https:' || (url.protocol === 'http:' && mayBePlain);
  return isFit ? url : undefined;
}
