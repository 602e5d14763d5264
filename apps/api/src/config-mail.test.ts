import { describe, expect, it } from 'vitest';
import { ConfigError, readConfig } from './config.ts';

const mailOf = async (environment: Record<string, string>) =>
  (await readConfig({ DEMO: 'true', ...environment })).mail;
const server = async (url: string) => (await mailOf({ MAIL_URL: url })).server;

describe('the configuration of mails', () => {
  it('sends none without a server, and has a sender all the same', async () => {
    expect(await mailOf({})).toEqual({
      server: null,
      from: { address: 'equipage@localhost', name: 'Équipage' },
    });
    const { from } = await mailOf({ PUBLIC_URL: 'https://equipage.exemple.fr' });
    expect(from.address).toBe('equipage@equipage.exemple.fr');
    expect((await mailOf({ MAIL_FROM: 'Le Lab’ <lab@exemple.fr>' })).from).toEqual({
      address: 'lab@exemple.fr',
      name: 'Le Lab’',
    });
  });

  it('takes a server with its usual port, its login decoded, and how it is trusted', async () => {
    expect(await server('smtp://relais.exemple.fr')).toEqual({
      host: 'relais.exemple.fr',
      port: 587,
      implicitTls: false,
      verifiedTls: false,
      login: null,
    });
    expect(await server('smtps://relais.exemple.fr')).toMatchObject({
      port: 465,
      implicitTls: true,
      verifiedTls: true,
    });
    expect(await server('smtp://equipage%40exemple.fr:s%C3%A9same@relais.exemple.fr:2525')).toMatchObject({
      port: 2525,
      verifiedTls: true,
      login: { user: 'equipage@exemple.fr', password: 'sésame' },
    });
    expect(await server('smtp://a:b@[::1]:2525')).toMatchObject({ host: '::1', verifiedTls: false });
    expect(await server('smtp://a:b@relais.exemple.fr?tls=opportunistic')).toMatchObject({
      verifiedTls: false,
    });
    expect(await server('smtp://relais.exemple.fr?tls=verified')).toMatchObject({ verifiedTls: true });
  });

  it.each([
    'relais.exemple.fr',
    'http://relais.exemple.fr',
    'smtp://',
    'smtp://relais.exemple.fr/boite',
    'smtp://relais.exemple.fr?tls=peut-etre',
    'smtp://relais.exemple.fr?pool=true',
    'smtp://:secret@relais.exemple.fr',
    'smtp://a:%E0%A4%A@relais.exemple.fr',
  ])('says that %s is no server, with every other fault', async (url) => {
    const read = readConfig({ DEMO: 'true', MAIL_URL: url, MAIL_FROM: 'nous', PORT: 'x' });
    const error: unknown = await read.catch((fault: unknown) => fault);
    expect(error).toBeInstanceOf(ConfigError);
    expect((error as ConfigError).faults).toHaveLength(3);
    expect((error as ConfigError).faults.join(' ')).not.toContain('secret');
  });
});
