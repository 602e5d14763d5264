import type { SignInFault } from '@equipage/contract-api';
import { noBreakSpace } from '@equipage/domain';

/* What whoever runs the server reads in its log when a sign-in is refused by what they alone can set right. */

const colon = `${noBreakSpace}:`;

/** What the person's account lacks, at the provider. */
const byFault: Partial<Record<SignInFault, string>> = {
  'no-email': `Le fournisseur d’identité ne donne pas d’adresse${colon} ajoutez l’attribut « email » à ceux qu’il transmet à Équipage.`,
  'email-not-verified': `Le fournisseur d’identité ne dit pas que l’adresse est vérifiée (« email_verified »). Si votre organisation répond des adresses qu’il donne, mettez OIDC_TRUST_EMAIL à true${colon} cela ne vaut que s’il n’en dit rien, pas s’il dit qu’elle ne l’est pas.`,
  'not-authenticated-anew': `Le fournisseur d’identité n’a pas demandé de nouveau à la personne qui elle est (« prompt=login ») ou n’en dit pas l’heure (« auth_time »). Vérifiez aussi que les deux horloges sont justes.`,
};

const authority =
  'Le certificat du fournisseur d’identité vient d’une autorité que Node ne connaît pas. Donnez-la, en PEM, par la variable NODE_EXTRA_CA_CERTS, puis redémarrez.';
const absent = `Le fournisseur d’identité n’est pas joignable depuis ce serveur${colon} vérifiez OIDC_ISSUER, le réseau et le pare-feu.`;
const unknownClient =
  'Le fournisseur d’identité ne reconnaît pas Équipage. Vérifiez OIDC_CLIENT_ID et OIDC_CLIENT_SECRET, et que le client y est déclaré confidentiel.';
const unsigned = `La signature du jeton d’identité, ou de la page de la personne (userinfo), n’a pas pu être vérifiée. Chez le fournisseur, choisissez RS256${colon} rien ne doit être chiffré, et userinfo peut ne pas être signé.`;

/** By the code of an error, or of what caused it. */
const byCode: Readonly<Record<string, string>> = {
  DEPTH_ZERO_SELF_SIGNED_CERT: authority,
  SELF_SIGNED_CERT_IN_CHAIN: authority,
  UNABLE_TO_VERIFY_LEAF_SIGNATURE: authority,
  UNABLE_TO_GET_ISSUER_CERT: authority,
  UNABLE_TO_GET_ISSUER_CERT_LOCALLY: authority,
  CERT_HAS_EXPIRED: 'Le certificat du fournisseur d’identité a expiré.',
  ERR_TLS_CERT_ALTNAME_INVALID:
    'Le certificat du fournisseur d’identité n’est pas fait pour le nom que donne OIDC_ISSUER.',
  ENOTFOUND: 'Le nom que donne OIDC_ISSUER n’existe pas pour ce serveur.',
  EAI_AGAIN: 'Le nom que donne OIDC_ISSUER n’a pas pu être cherché.',
  ECONNREFUSED: absent,
  ECONNRESET: absent,
  EHOSTUNREACH: absent,
  ENETUNREACH: absent,
  ETIMEDOUT: absent,
  UND_ERR_CONNECT_TIMEOUT: absent,
  OAUTH_TIMEOUT: `Le fournisseur d’identité n’a pas répondu en cinq secondes.`,
  OAUTH_JWT_TIMESTAMP_CHECK_FAILED: `Ce serveur et le fournisseur d’identité ne sont pas à la même heure${colon} mettez leurs horloges à l’heure (NTP). Deux minutes d’écart sont admises.`,
  OAUTH_UNSUPPORTED_OPERATION: unsigned,
  ERR_JWS_SIGNATURE_VERIFICATION_FAILED: `${unsigned} S’il est signé par le secret partagé (HS256, HS512), OIDC_CLIENT_SECRET est peut-être faux.`,
  ERR_JWKS_NO_MATCHING_KEY: unsigned,
  ERR_JWKS_MULTIPLE_MATCHING_KEYS: `Le fournisseur d’identité publie plusieurs clés sans les nommer${colon} donnez-leur un « kid ».`,
  ERR_JOSE_ALG_NOT_ALLOWED: unsigned,
  ERR_JOSE_NOT_SUPPORTED: unsigned,
};

/** What the provider said of us, by its own word (RFC 6749). */
const byWord: Readonly<Record<string, string>> = {
  invalid_client: unknownClient,
  unauthorized_client: `Le fournisseur d’identité refuse à Équipage l’échange d’un code${colon} autorisez-y « authorization code », et vérifiez OIDC_CLIENT_ID et OIDC_CLIENT_SECRET.`,
  invalid_scope:
    'Le fournisseur d’identité refuse les portées demandées. Autorisez-y openid, profile et email.',
  invalid_request:
    'Le fournisseur d’identité refuse la demande. Vérifiez que l’adresse de retour déclarée est bien PUBLIC_URL/api/session/oidc/callback.',
};

/**
 * What to set right, and where; null when nothing is known to help.
 * @param cause the error of the conversation with the provider
 */
export function adviceOn(fault: SignInFault, cause: unknown): string | null {
  const own = byFault[fault];
  if (own !== undefined) return own;
  for (let error = cause; typeof error === 'object' && error !== null; error = causeOf(error)) {
    const known = named(error) ?? itsName(error) ?? notFound(error);
    if (known !== undefined) return known;
  }
  return null;
}

const causeOf = (error: object): unknown => ('cause' in error ? error.cause : undefined);

function named(error: object): string | undefined {
  const { code, error: word, status } = error as { code?: unknown; error?: unknown; status?: unknown };
  if (typeof word === 'string' && Object.hasOwn(byWord, word)) return byWord[word];
  if (status === 401) return unknownClient;
  return typeof code === 'string' && Object.hasOwn(byCode, code) ? byCode[code] : undefined;
}

/** It answers, under another name than the one that we were given. */
function itsName(error: object): string | undefined {
  const { expected, body, attribute } = error as { expected?: unknown; body?: unknown; attribute?: unknown };
  const name = attribute === 'issuer' && typeof body === 'object' && body && 'issuer' in body && body.issuer;
  if (typeof name !== 'string' || !URL.canParse(name)) return undefined;
  return `Le fournisseur d’identité se nomme ${new URL(name).href}, et OIDC_ISSUER vaut ${expected}${colon} donnez à OIDC_ISSUER le nom qu’il se donne.`;
}

/** An answer over HTTP that is not the one expected, as the library hands it on. */
function notFound(error: object): string | undefined {
  if (!(error instanceof Response)) return undefined;
  const { pathname } = new URL(error.url || 'http://x/');
  return `Le fournisseur d’identité répond ${error.status} à l’adresse ${pathname}${colon} vérifiez OIDC_ISSUER, puis ses propres journaux.`;
}
