import { isIP } from 'node:net';
import type { Reader } from './config-reader.ts';
import type { MailServerSettings } from './mail/mail-server.ts';
import { type MailAddress, readAddress } from './platform/mail/address.ts';

/** How mails leave, as the environment says. */
export interface MailConfig {
  /** Null: none leaves. */
  server: MailServerSettings | null;
  from: MailAddress;
}

const expectedUrl =
  'attendu smtp://serveur:587 ou smtps://serveur:465, avec au besoin un identifiant et un mot de passe, et ?tls=verified ou ?tls=opportunistic';

/** Reads where mails are handed over and by whom they are sent; leaves every fault with the reader. */
export function readMail(reader: Reader, publicUrl: URL): MailConfig {
  const { hostname } = publicUrl;
  const isName = isIP(hostname.replace(/^\[|\]$/g, '')) === 0;
  const usual = { address: `equipage@${isName ? hostname : 'localhost'}`, name: 'Équipage' };
  const expected = 'attendu une adresse comme Équipage <equipage@exemple.fr>';
  return {
    server: reader.value<MailServerSettings | null>('MAIL_URL', null, readServer, expectedUrl),
    from: reader.value('MAIL_FROM', usual, (text) => readAddress(text) ?? undefined, expected),
  };
}

/**
 * A password never crosses a network in clear: with one, the connection is encrypted and its certificate verified,
 * unless the server is this machine or the address says `?tls=opportunistic`. Without, it is encrypted if the server can.
 */
function readServer(text: string): MailServerSettings | undefined {
  const url = URL.canParse(text) ? new URL(text) : undefined;
  if (url === undefined || !/^smtps?:$/.test(url.protocol) || url.hostname === '') return undefined;
  const tls = url.searchParams.get('tls');
  const hasUnknown = [...url.searchParams.keys()].some((key) => key !== 'tls') || url.hash !== '';
  if (hasUnknown || !/^\/?$/.test(url.pathname) || !['verified', 'opportunistic', null].includes(tls))
    return undefined;
  const host = url.hostname.replace(/^\[|\]$/g, '');
  const implicitTls = url.protocol === 'smtps:';
  const login = readLogin(url);
  if (login === undefined) return undefined;
  const isHere = host === 'localhost' || host === '::1' || host.startsWith('127.');
  const wantsProof = (login !== null || implicitTls) && !isHere;
  return {
    host,
    port: url.port === '' ? (implicitTls ? 465 : 587) : Number(url.port),
    implicitTls,
    verifiedTls: tls === null ? wantsProof : tls === 'verified',
    login,
  };
}

function readLogin({ username, password }: URL): MailServerSettings['login'] | undefined {
  if (username === '') return password === '' ? null : undefined;
  try {
    return { user: decodeURIComponent(username), password: decodeURIComponent(password) };
  } catch {
    return undefined;
  }
}
