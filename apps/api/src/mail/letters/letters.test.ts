import { type EndpointAnswer, endpoints } from '@equipage/contract-api';
import { mailLetters } from '@equipage/contract-text';
import { beforeEach, describe, expect, it } from 'vitest';
import { type Contracts, contractIn, startContracts } from '../../contracts/testing.ts';
import { engines } from '../../db/testing.ts';
import type { TestClient } from '../../platform/testing.ts';

/* The words of the mails, from the officer who changes them to the mailbox. */

type View = EndpointAnswer<typeof endpoints.getMailLetter>;

describe.each(engines)('the words of the mails on %s', { timeout: 30_000 }, (engine) => {
  let server: Contracts;
  let officer: TestClient;
  let before: View;
  const params = { letter: 'to-decide-manager' };
  beforeEach(async () => {
    server = await startContracts(engine);
    officer = await server.as('odile');
    before = await officer.call(endpoints.getMailLetter, { params });
    return () => server.close();
  });

  const words = {
    subject: 'À vous de dire : {agent}',
    title: '{agent} souhaite rejoindre {lab}.',
    body: ['Voici ce qui est demandé : {figures}.'],
    action: 'Ouvrir et répondre',
  };
  const change = (given: Partial<typeof words> = {}, version = before.version) =>
    ({ params, version, body: { ...words, ...given } }) as const;
  const mailsOf = async (kind: string) =>
    (await server.db.read.select().from(server.db.tables.mails)).filter((mail) => mail.kind === kind);
  const plain = (text: string) => text.replaceAll(/[\u00A0\u202F]/g, ' ');

  it('are those that the product comes with until an officer changes them, and say who did', async () => {
    expect(before).toMatchObject({ version: 0, history: [], words: before.original });
    const saved = await officer.call(endpoints.saveMailLetter, change());
    expect(saved).toMatchObject({ version: 1, words, history: [{ version: 1, by: { id: 'odile' }, words }] });
    const { items } = await officer.call(endpoints.listMailLetters, {});
    expect(items).toHaveLength(mailLetters.length);
    const [changed, ...others] = items.filter((item) => item.changed !== null);
    expect(others).toEqual([]);
    expect(changed).toMatchObject({
      id: params.letter,
      subject: words.subject,
      changed: { by: { id: 'odile' } },
    });
  });

  it('are those of the mails written from then on; those that wait keep theirs', async () => {
    await contractIn(server, 'awaiting-manager');
    await officer.call(endpoints.saveMailLetter, change());
    await contractIn(server, 'awaiting-manager', undefined, 'stranger');
    const [first, second] = await mailsOf('to-decide');
    expect(first?.subject).toContain('demande votre accord');
    expect(plain(second?.subject ?? '')).toMatch(/^À vous de dire : /);
    expect(plain(second?.text ?? '')).toContain(
      'Voici ce qui est demandé : 2 h par semaine travaillée, 2 dates, des déplacements ponctuels',
    );
    expect(second?.text).toContain('Ouvrir et répondre');
    expect(second?.html).toMatch(/href="http:\/\/127\.0\.0\.1:3000\/a-decider\/[^"]+">Ouvrir et répondre</);
  });

  it('go back to the original ones, and the history keeps both', async () => {
    await officer.call(endpoints.saveMailLetter, change());
    const back = await officer.call(endpoints.restoreMailLetter, { params, version: 1, body: null });
    expect(back).toMatchObject({ version: 2, words: before.original });
    expect(back.history.map((one) => one.words?.subject ?? null)).toEqual([null, words.subject]);
    const { items } = await officer.call(endpoints.listMailLetters, {});
    expect(items.every((item) => item.changed === null)).toBe(true);
  });

  it('are not kept anew when nothing is changed', async () => {
    expect(await officer.call(endpoints.saveMailLetter, change(before.original))).toMatchObject({
      version: 0,
    });
    await officer.call(endpoints.saveMailLetter, change());
    expect((await officer.call(endpoints.saveMailLetter, change({}, 1))).history).toHaveLength(1);
  });

  it('are one editor’s at a time: the other is shown what stands', async () => {
    const admin = await server.as('admin');
    const both = await Promise.allSettled([
      officer.call(endpoints.saveMailLetter, change({ action: 'Ouvrir' })),
      admin.call(endpoints.saveMailLetter, change({ action: 'Lire' })),
    ]);
    expect(both.map(({ status }) => status).toSorted()).toEqual(['fulfilled', 'rejected']);
    expect(await admin.refusal(endpoints.saveMailLetter, change())).toMatchObject({
      status: 412,
      code: 'stale-letter',
      current: { version: 1, words: { title: words.title } },
    });
    const url = `/api/mail-letters/${params.letter}`;
    expect((await officer.inject({ method: 'PUT', url, payload: words })).statusCode).toBe(428);
    expect((await officer.inject({ method: 'GET', url })).headers.etag).toBe('"1"');
  });

  it.each<[string, string, Partial<typeof words>]>([
    ['/subject', 'unknown-variable', { subject: 'Pour {nobody}' }],
    ['/subject', 'too-long', { subject: 'a'.repeat(121) }],
    ['/subject', 'forbidden-character', { subject: 'Bonjour\r\nBcc: tous@exemple.test' }],
    ['/body/0', 'median-dot', { body: ['Cher·e collègue : {figures}.'] }],
    ['/title', 'not-said', { body: ['Lisez-le vite.'] }],
    ['/action', 'empty-action', { action: '' }],
    ['/body', 'too-many', { body: Array.from({ length: 9 }, () => '{figures}') }],
  ])('are refused at %s: %s', async (pointer, code, given) => {
    const refusal = await officer.refusal(endpoints.saveMailLetter, change(given));
    expect(refusal).toMatchObject({ status: 422 });
    expect(refusal.errors).toContainEqual(expect.objectContaining({ pointer, code }));
  });

  it('are shown as they would be read, with markup as text, and nothing of anybody', async () => {
    const body = { ...words, title: '<img src=x> {agent}' };
    const shown = await officer.call(endpoints.previewMailLetter, { params, body });
    expect(plain(shown.subject)).toBe('À vous de dire : Prénom Nom');
    expect(shown.html).toContain('&lt;img src=x&gt; Prénom');
    expect(shown.html).not.toContain('<img');
    expect(shown.text).toContain('Ouvrir et répondre');
  });

  it('can all be shown, each with the words that it comes with', async () => {
    for (const { id } of mailLetters) {
      const view = await officer.call(endpoints.getMailLetter, { params: { letter: id } });
      const body = view.words;
      const shown = await officer.call(endpoints.previewMailLetter, { params: { letter: id }, body });
      expect(shown.text + shown.html + shown.subject).not.toMatch(/\{\w+\}/);
    }
  });

  it('are the officers’ and the administrators’, and a letter that there is not is not found', async () => {
    for (const who of ['elodie', 'nathalie', 'etienne-lacaze', 'lea'])
      expect(await (await server.as(who)).refusal(endpoints.listMailLetters, {})).toMatchObject({
        status: 403,
      });
    const unknown = { letter: 'constructor' };
    expect(await officer.refusal(endpoints.getMailLetter, { params: unknown })).toMatchObject({
      status: 404,
    });
    const absent = { ...change(), params: unknown };
    expect(await officer.refusal(endpoints.saveMailLetter, absent)).toMatchObject({ status: 404 });
  });
});
