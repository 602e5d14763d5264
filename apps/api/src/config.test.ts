import { isAbsolute } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ConfigError, readConfig } from './config.ts';

async function faultsOf(environment: Record<string, string>): Promise<readonly string[]> {
  try {
    await readConfig(environment);
    return [];
  } catch (error) {
    if (error instanceof ConfigError) return error.faults;
    throw error;
  }
}

describe('configuration', () => {
  it('needs nothing in the demonstration', async () => {
    const config = await readConfig({ DEMO: 'true' });
    expect(config).toMatchObject({
      host: '127.0.0.1',
      port: 3000,
      demo: true,
      seedMembers: undefined,
      trustedProxies: [],
      apiDocs: false,
      logLevel: 'info',
      database: { engine: 'sqlite' },
    });
    expect(config.publicUrl.href).toBe('http://127.0.0.1:3000/');
  });

  it('does without TLS for who builds the product alone', async () => {
    const plain = { PUBLIC_URL: 'http://equipage.test' };
    expect(await faultsOf(plain)).toHaveLength(1);
    expect(await faultsOf({ ...plain, NODE_ENV: 'production' })).toHaveLength(1);
    expect(await faultsOf({ ...plain, NODE_ENV: 'development' })).toEqual([]);
  });

  it('takes the first administrator’s address as it is stored, or says that it is none', async () => {
    const config = await readConfig({ DEMO: 'true', ADMIN_EMAIL: 'Admin@Exemple.fr' });
    expect(config.adminEmail).toBe('admin@exemple.fr');
    expect(await faultsOf({ DEMO: 'true', ADMIN_EMAIL: 'admin' })).toHaveLength(1);
  });

  it('follows the port in the demonstration’s address', async () => {
    const config = await readConfig({ DEMO: 'true', PORT: '4001' });
    expect(config.publicUrl.origin).toBe('http://127.0.0.1:4001');
  });

  it('takes a relative file from the repository’s root, and an absolute one as it is', async () => {
    const fileOf = async (url: string) => (await readConfig({ DEMO: 'true', DATABASE_URL: url })).database;
    expect(await fileOf('file:/srv/e.db')).toEqual({ engine: 'sqlite', file: '/srv/e.db' });
    expect(await fileOf('file:///srv/e.db')).toEqual({ engine: 'sqlite', file: '/srv/e.db' });
    const relative = await fileOf('file:./data/e.db');
    expect(relative.engine === 'sqlite' && isAbsolute(relative.file)).toBe(true);
    expect(relative.engine === 'sqlite' && relative.file.endsWith('/data/e.db')).toBe(true);
  });

  it('takes a PostgreSQL by its address', async () => {
    const url = 'postgres://equipage:secret@db/equipage';
    const { database } = await readConfig({ DEMO: 'true', DATABASE_URL: url });
    expect(database).toEqual({ engine: 'postgres', url });
  });

  it('takes exact proxies, by address or network', async () => {
    const { trustedProxies } = await readConfig({
      DEMO: 'true',
      TRUSTED_PROXIES: '10.0.0.1, 10.1.0.0/16,fd00::/8',
    });
    expect(trustedProxies).toEqual(['10.0.0.1', '10.1.0.0/16', 'fd00::/8']);
  });

  it('takes an empty variable for an absent one', async () => {
    expect(await readConfig({ DEMO: 'true', PORT: '', LOG_LEVEL: ' ' })).toMatchObject({
      port: 3000,
      logLevel: 'info',
    });
  });
});

describe('the identity provider', () => {
  const good = {
    PUBLIC_URL: 'https://equipage.exemple.fr',
    OIDC_ISSUER: 'https://id.exemple.fr/realms/agents',
    OIDC_CLIENT_ID: 'equipage',
    OIDC_CLIENT_SECRET: 'secret',
  };

  it('is read whole, and absent by default', async () => {
    expect((await readConfig(good)).oidc).toEqual({
      issuer: new URL('https://id.exemple.fr/realms/agents'),
      clientId: 'equipage',
      clientSecret: 'secret',
      trustsEmail: false,
    });
    const described = `${good.OIDC_ISSUER}/.well-known/openid-configuration`;
    const { oidc } = await readConfig({ ...good, OIDC_ISSUER: described });
    expect(oidc?.issuer.href).toBe(good.OIDC_ISSUER);
    expect((await readConfig({ DEMO: 'true' })).oidc).toBeNull();
  });

  it('is refused by halves, each missing variable by name', async () => {
    const { OIDC_ISSUER, OIDC_CLIENT_ID, OIDC_CLIENT_SECRET, ...rest } = good;
    expect(await faultsOf({ ...rest, OIDC_ISSUER })).toEqual([
      expect.stringContaining('OIDC_CLIENT_ID manque'),
      expect.stringContaining('OIDC_CLIENT_SECRET manque'),
    ]);
    expect(await faultsOf({ ...rest, OIDC_CLIENT_ID, OIDC_CLIENT_SECRET })).toEqual([
      expect.stringContaining('OIDC_ISSUER manque'),
    ]);
    expect(await faultsOf({ ...rest, OIDC_TRUST_EMAIL: 'true' })).toHaveLength(1);
    expect(await faultsOf({ ...good, DEMO: 'true' })).toHaveLength(1);
  });

  it('answers over TLS, save on this machine or for who builds the product', async () => {
    for (const OIDC_ISSUER of [
      'http://id.exemple.fr',
      'ftp://id.exemple.fr',
      'id',
      'https://a:b@id.fr',
      'https://id.fr/?a',
    ])
      expect(await faultsOf({ ...good, OIDC_ISSUER }), OIDC_ISSUER).toHaveLength(1);
    expect(await faultsOf({ ...good, OIDC_ISSUER: 'http://127.0.0.1:9000' })).toEqual([]);
    expect(await faultsOf({ ...good, NODE_ENV: 'development', OIDC_ISSUER: 'http://keycloak:8080' })).toEqual(
      [],
    );
  });
});

describe('faults of the configuration', () => {
  it('are all told at once, naming the variable', async () => {
    const faults = await faultsOf({
      DEMO: 'yes',
      PORT: '70000',
      PUBLIC_URL: 'equipage',
      DATABASE_URL: 'mysql://x',
      SEED_MEMBERS: 'many',
      TRUSTED_PROXIES: 'true',
      API_DOCS: '1',
      LOG_LEVEL: 'loud',
    });
    const named = faults.map((fault) => fault.split(' ')[0]);
    expect(named.toSorted()).toEqual([
      'API_DOCS',
      'DATABASE_URL',
      'DEMO',
      'LOG_LEVEL',
      'PORT',
      'PUBLIC_URL',
      'SEED_MEMBERS',
      'TRUSTED_PROXIES',
    ]);
  });

  it.each([
    ['no public address outside the demonstration', {}, 'PUBLIC_URL'],
    ['plain http outside the demonstration', { PUBLIC_URL: 'http://equipage.example' }, 'PUBLIC_URL'],
    [
      'a public address with a path',
      { DEMO: 'true', PUBLIC_URL: 'https://example.fr/equipage' },
      'PUBLIC_URL',
    ],
    ['a network of too many bits', { DEMO: 'true', TRUSTED_PROXIES: '10.0.0.0/33' }, 'TRUSTED_PROXIES'],
    ['every proxy', { DEMO: 'true', TRUSTED_PROXIES: '*' }, 'TRUSTED_PROXIES'],
    ['no file', { DEMO: 'true', DATABASE_URL: 'file:' }, 'DATABASE_URL'],
    ['the demonstration with single sign-on', { DEMO: 'true', OIDC_ISSUER: 'https://id.example' }, 'DEMO'],
  ])('%s', async (_name, environment, variable) => {
    const faults = await faultsOf(environment);
    expect(faults).toHaveLength(1);
    expect(faults[0]).toContain(variable);
  });

  it('never repeat the secret of a database’s address', async () => {
    const environment = { DEMO: 'true', DATABASE_URL: 'mysql://equipage:secret@db/equipage' };
    expect((await faultsOf(environment)).join()).not.toContain('secret');
  });
});
