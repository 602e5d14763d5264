import { endpoints } from '@equipage/contract-api';
import { afterEach, describe, expect, it } from 'vitest';
import { answers, type Contracts, contractIn, startContracts } from '../../contracts/testing.ts';
import { engines } from '../../db/testing.ts';
import { sendDigests } from '../digests/send.ts';
import { remindDue } from '../reminders/remind.ts';

/* The officer's words in the mails that tell of no act: reminders, silences, digests, copies, and the way in. */

describe.each(engines)('reworded on %s', { timeout: 30_000 }, (engine) => {
  let server: Contracts;
  afterEach(() => server.close());

  const facts = () => ({
    ...server,
    settings: { demo: true, publicUrl: new URL('https://equipage.exemple.test') },
  });
  const plain = (text: string | undefined) => (text ?? '').replaceAll(/[\u00A0\u202F]/g, ' ');
  /** Says it in the letter's own subject, first line, paragraphs and link. */
  async function reword(letter: string, words: { title: string; body: string[] }) {
    const body = { subject: `Objet : ${words.title}`, action: 'Y aller', ...words };
    await (await server.as('odile')).call(endpoints.saveMailLetter, {
      params: { letter },
      version: 0,
      body,
    });
  }
  const mailsOf = async (kind: string) => {
    const rows = await server.db.read.select().from(server.db.tables.mails);
    return rows
      .filter((mail) => mail.kind === kind)
      .map(({ subject, text, html }) => ({ subject: plain(subject), text: plain(text), html }));
  };

  it('a reminder, the last one, one by hand and a silence say the officer’s words, and keep what is theirs', async () => {
    server = await startContracts(engine);
    const waiting = 'Contrat {ofAgent} : {waited}, depuis le {since}.';
    await reword('reminder-manager', { title: waiting, body: ['Premier.'] });
    await reword('last-reminder-manager', { title: waiting, body: ['Dernier.'] });
    await reword('reminder-by-hand-manager', { title: waiting, body: ['De la part de {actor}.'] });
    await reword('silence-officer', { title: waiting, body: ['Sans nouvelles de {holder}.'] });
    const { id } = await contractIn(server, 'awaiting-manager');
    for (const days of [7, 14, 21, 28]) {
      server.waitDays(days);
      await remindDue(facts());
    }
    server.waitDays(30);
    const agent = await server.as('elodie');
    await agent.call(endpoints.remind, { params: { id }, body: null });
    const sent = await mailsOf('reminder');
    expect(
      sent.map(({ text }) => /Premier\.|Dernier\.|De la part de Élodie d’Aubigné\./.exec(text)?.[0]),
    ).toEqual(['Premier.', 'Premier.', 'Dernier.', 'De la part de Élodie d’Aubigné.']);
    expect(sent[0]?.subject).toBe(
      'Objet : Contrat d’Élodie d’Aubigné : 5 jours ouvrés, depuis le 23 novembre 2026.',
    );
    const [silence] = await mailsOf('silence');
    expect(silence?.text).toContain('Sans nouvelles de Nathalie Serra.');
    for (const { text } of [...sent, ...(await mailsOf('silence'))]) {
      expect(text).toContain('- Temps demandé : 2 h par semaine travaillée');
      expect(text).toMatch(new RegExp(`Y aller :\nhttp.*/(a-decider|contrats)/${id}`));
    }
  });

  it('one of several contracts, and the digests, have the list where the words put it', async () => {
    server = await startContracts(engine);
    await reword('reminders-manager', { title: '{count}.', body: ['Avant.', '{list}', 'Après.'] });
    await reword('weekly-digest-executive', { title: '{summary}.', body: ['Avant.', '{list}', 'Après.'] });
    await contractIn(server, 'awaiting-executive');
    await contractIn(server, 'awaiting-executive', answers(), 'paul');
    await sendDigests(facts());
    server.waitDays(7);
    await remindDue(facts());
    const [reminder] = await mailsOf('reminder');
    const [digest] = await mailsOf('digest');
    expect(reminder?.text).toMatch(
      /Avant\.\n\nEn attente\n- .*, depuis le 23 novembre 2026 \(5 jours ouvrés\)/,
    );
    expect(digest?.text).toMatch(/Avant\.\n\nÀ signer\n- Élodie d’Aubigné, /);
    for (const one of [reminder, digest]) {
      expect(one?.text.match(/\/a-decider\/[0-9a-f-]{36}/g)).toHaveLength(2);
      expect(one?.text.indexOf('Après.')).toBeGreaterThan(one?.text.lastIndexOf('/a-decider/') ?? 0 - 1);
    }
    expect(digest?.subject).toBe('Objet : 2 contrats attendent votre signature.');
  });

  it('a copy says who and when, and how to check it', async () => {
    server = await startContracts(engine);
    const admin = await server.as('admin');
    const directorate = 'Direction des Mobilités';
    const copied = {
      kind: 'copied',
      directorate,
      name: 'Carrières',
      email: 'carrieres@region.test',
    } as const;
    await admin.call(endpoints.addRecipient, { body: copied });
    await reword('copy-conclusion-copied', { title: '{agent} s’engage {toLab}.', body: ['À classer.'] });
    await contractIn(server, 'signed');
    const [copy] = await mailsOf('copy');
    expect(copy?.text).toMatch(/^Élodie d’Aubigné s’engage au Lab’\.\n\nÀ classer\./);
    expect(copy?.text).toContain('- Période : du ');
    expect(copy?.text).toMatch(/Y aller :\nhttp.*\/verifier#/);
  });

  it('the way in leads nowhere else', async () => {
    server = await startContracts(engine);
    const officer = await server.as('odile');
    const body = { subject: 'Connexion', title: 'Écrivez à lab@exemple.test.', body: [], action: 'Entrer' };
    const given = { params: { letter: 'sign-in-anyone' }, version: 0, body };
    expect(await officer.refusal(endpoints.saveMailLetter, given)).toMatchObject({
      status: 422,
      errors: [{ pointer: '/title', code: 'leads-elsewhere' }],
    });
  });
});
