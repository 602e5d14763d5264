import { isIP } from 'node:net';
import { resolve } from 'node:path';
import { emailAddress, typography } from '@equipage/domain';
import { type MailConfig, readMail } from './config-mail.ts';
import { readOidc } from './config-oidc.ts';
import { type Environment, Reader } from './config-reader.ts';
import { readSealing, type SealingConfig } from './config-sealing.ts';
import type { DatabaseLocation } from './db/database.ts';
import { repositoryRoot } from './platform/assets.ts';
import type { OidcConfig } from './session/oidc/provider.ts';

const logLevels = ['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'] as const;
type LogLevel = (typeof logLevels)[number];

/** What the environment says, once read. */
export interface Config {
  host: string;
  port: number;
  /** The address that links are built from. */
  publicUrl: URL;
  database: DatabaseLocation;
  demo: boolean;
  /** Proposed as the first administrator's, at the first start outside the demonstration. */
  adminEmail: string | undefined;
  /** The organisation's identity provider; null without one. */
  oidc: OidcConfig | null;
  /** Generated members besides the demonstration's named people; undefined for the usual few. */
  seedMembers: number | undefined;
  /** Addresses or networks that may say who the caller is. */
  trustedProxies: readonly string[];
  /** Whether the interface's description is open to anyone. */
  apiDocs: boolean;
  logLevel: LogLevel;
  /** What final documents are sealed and time-stamped with. */
  sealing: SealingConfig;
  mail: MailConfig;
}

/** The configuration is wrong; every fault is told at once, in plain words. */
export class ConfigError extends Error {
  override name = 'ConfigError';
  readonly faults: readonly string[];
  constructor(faults: readonly string[]) {
    super(typography(`Configuration à corriger :\n${faults.map((fault) => `  - ${fault}`).join('\n')}`));
    this.faults = faults;
  }
}

function readDatabase(text: string): DatabaseLocation | undefined {
  if (/^postgres(ql)?:\/\/./.test(text)) return { engine: 'postgres', url: text };
  const path = /^file:(?:\/\/(?=\/))?(.+)$/.exec(text)?.[1];
  return path === undefined ? undefined : { engine: 'sqlite', file: resolve(repositoryRoot, path) };
}

function readUrl(text: string): URL | undefined {
  const url = URL.canParse(text) ? new URL(text) : undefined;
  const isOrigin = url && /^https?:$/.test(url.protocol) && url.href === `${url.origin}/`;
  return isOrigin ? url : undefined;
}

function readProxies(text: string): string[] | undefined {
  const proxies = text.split(',').map((proxy) => proxy.trim());
  const isProxy = (proxy: string) => {
    const [address = '', bits, ...rest] = proxy.split('/');
    const longest = isIP(address) === 6 ? 128 : 32;
    const isNetwork = bits === undefined || (/^\d{1,3}$/.test(bits) && Number(bits) <= longest);
    return isIP(address) !== 0 && isNetwork && rest.length === 0;
  };
  return proxies.every(isProxy) ? proxies : undefined;
}

function readEmail(text: string): string | undefined {
  const { success, data } = emailAddress.safeParse(text);
  return success ? data : undefined;
}

/**
 * The public address: this machine's in the demonstration, otherwise one over TLS that has to be given. Only who builds
 * the product, and says so with NODE_ENV, may do without TLS.
 */
function readPublicUrl(reader: Reader, demo: boolean, port: number): URL {
  const local = new URL(`http://127.0.0.1:${port}`);
  const expected = 'attendu une adresse comme https://equipage.exemple.fr, sans chemin';
  const url = reader.value('PUBLIC_URL', local, readUrl, expected);
  if (demo) return url;
  if (reader.text('PUBLIC_URL') === undefined)
    reader.faults.push('PUBLIC_URL manque : hors démonstration, indiquez l’adresse publique du service.');
  else if (url !== local && url.protocol !== 'https:' && reader.text('NODE_ENV') !== 'development')
    reader.faults.push('PUBLIC_URL doit commencer par https:// hors démonstration.');
  return url;
}

/**
 * Reads the configuration from the environment.
 * @throws ConfigError with every fault at once.
 */
export async function readConfig(environment: Environment): Promise<Config> {
  const reader = new Reader(environment);
  const demo = reader.flag('DEMO');
  const port = reader.count('PORT', 3000, 65_535);
  const file = resolve(repositoryRoot, 'data/equipage.db');
  const publicUrl = readPublicUrl(reader, demo, port);
  const config: Config = {
    host: reader.text('HOST') ?? '127.0.0.1',
    port,
    publicUrl,
    database: reader.value(
      'DATABASE_URL',
      { engine: 'sqlite', file },
      readDatabase,
      'attendu file:… ou postgres://…',
    ),
    demo,
    adminEmail: reader.value('ADMIN_EMAIL', undefined, readEmail, 'attendu une adresse électronique'),
    oidc: readOidc(reader, demo),
    seedMembers: reader.text('SEED_MEMBERS') ? reader.count('SEED_MEMBERS', 0, 1_000_000) : undefined,
    trustedProxies: reader.value<readonly string[]>(
      'TRUSTED_PROXIES',
      [],
      readProxies,
      'attendu des adresses ou des réseaux',
    ),
    apiDocs: reader.flag('API_DOCS'),
    logLevel: reader.value(
      'LOG_LEVEL',
      'info',
      (text) => logLevels.find((level) => level === text),
      `attendu ${logLevels.join(', ')}`,
    ),
    sealing: await readSealing(reader),
    mail: readMail(reader, publicUrl),
  };
  if (reader.faults.length > 0) throw new ConfigError(reader.faults);
  return config;
}
