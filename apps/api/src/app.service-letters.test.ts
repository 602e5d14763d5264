import { endpoints } from '@equipage/contract-api';
import { afterEach, describe, expect, it } from 'vitest';
import { type Contracts, contractIn, startContracts } from './contracts/testing.ts';
import { instant, samplePerson } from './db/testing.rows.ts';
import { engines } from './db/testing.ts';
import { comeTo, comeToTheEnd, eliminate } from './retention/testing.ts';

/* The officer's words in the mails about what is kept and what is asked, and what stays whatever they are. */

describe.each(engines)('reworded on %s', { timeout: 60_000 }, (engine) => {
  let server: Contracts;
  afterEach(() => server.close());

  const plain = (text: string) => text.replaceAll(/[\u00A0\u202F]/g, ' ');
  /** Says it as the subject and the first line, and its list, if it has one, in a paragraph. */
  async function reword(letter: string, title: string, body: string[] = []): Promise<void> {
    const words = { subject: `Objet : ${title}`, title, body, action: 'Y aller' };
    const officer = await server.as('odile');
    await officer.call(endpoints.saveMailLetter, { params: { letter }, version: 0, body: words });
  }
  /** The mails whose first line these words are, to whom and in full. */
  async function mailsSaying(title: string) {
    const rows = await server.db.read.select().from(server.db.tables.mails);
    return rows
      .map(({ personId, subject, text }) => ({ personId, subject: plain(subject), text: plain(text) }))
      .filter(({ text }) => text.startsWith(`${title}\n`));
  }
  async function theMail(title: string) {
    const [mail, ...others] = await mailsSaying(title);
    expect(others).toEqual([]);
    expect(mail?.subject).toBe(`Objet : ${title}`);
    expect(mail?.text).toContain('Y aller :\nhttp');
    return mail;
  }

  it('the end of a contract’s time says the day, how to keep a copy and how to have it stay', async () => {
    server = await startContracts(engine);
    await reword('contract-expiring-agent', 'Le contrat {number} part le {dueOn}.');
    await reword('contracts-expiring-officer', 'À regarder : {count}.', ['{list}']);
    await reword('elimination-preparer', 'Fait : {disposalList}.');
    await contractIn(server, 'signed');
    await comeToTheEnd(server, '2032-05-31');
    const agent = await theMail('Le contrat ENG-2026-0001 part le 31 mai 2032.');
    expect(agent).toMatchObject({ personId: 'elodie' });
    for (const kept of ['téléchargez-le avant', 'dites-le avant à la communication du Lab’', '/contrats/'])
      expect(agent?.text).toContain(kept);
    const officer = await theMail('À regarder : 1 contrat.');
    for (const kept of ['n° ENG-2026-0001, à partir du 31 mai 2032', 'visa des archives', '/conservation'])
      expect(officer?.text).toContain(kept);
    await eliminate(server);
    expect((await theMail('Fait : BE-2032-1.'))?.text).toContain('/conservation/bordereaux/');
  });

  it('the end of a draft’s time, and of who left, say how to keep them', async () => {
    server = await startContracts(engine);
    await reword('draft-expiring-agent', 'Adieu le {dueOn}, laissé le {touchedOn}.');
    await reword('leavers-expiring-administrator', 'Bientôt : {departed}.', ['{list}']);
    await contractIn(server, 'draft');
    const { people } = server.db.tables;
    const gone = samplePerson({ id: 'gone', firstName: 'Ida', leftAt: instant, disabledAt: instant });
    await server.db.transact((tx) => tx.insert(people).values([gone]));
    await comeTo(server, '2027-04-23');
    const draft = await theMail('Adieu le 23 mai 2027, laissé le 23 novembre 2026.');
    for (const kept of ['ouvrez-le et changez une réponse', '/etapes']) expect(draft?.text).toContain(kept);
    await comeTo(server, '2027-10-24');
    const administrator = await theMail('Bientôt : 1 personne partie.');
    for (const kept of ['Ida', 'à partir du 23 novembre 2027', 'Si une personne n’est pas partie'])
      expect(administrator?.text).toContain(kept);
  });

  it('a complaint says who, where and what, and the way it has to be answered', async () => {
    server = await startContracts(engine);
    await reword('complaint-keeper', 'Reçu : {reference}.');
    const body = { name: 'Ida Roy', email: 'ida@exemple.test', place: 'La page', message: 'Rien n’est dit.' };
    await server.anonymous.call(endpoints.complain, { body });
    const told = await mailsSaying('Reçu : A11Y-2026-1.');
    expect(told.map(({ personId }) => personId).toSorted()).toEqual(['admin', 'odile']);
    for (const kept of [...Object.values(body), 'Défenseur des droits', '/signalements'])
      expect(told[0]?.text).toContain(kept);
  });

  it('a correction says the law’s month, and its refusal to whom one may complain', async () => {
    server = await startContracts(engine);
    await reword('rectification-keeper', '{actor} corrige : {field}.');
    await reword('rectification-made-requester', 'Fait : {field}, {wanted}.');
    await reword('rectification-refused-requester', 'Non : {field}.');
    const elodie = await server.as('elodie');
    const officer = await server.as('odile');
    const ask = async (value: string) => {
      const body = { field: 'jobTitle', value, reason: 'J’ai changé de poste.' } as const;
      const { items } = await elodie.call(endpoints.askRectification, { body });
      return { params: { id: items.find(({ state }) => state === 'asked')?.id ?? '' } };
    };
    const reason = 'La fiche de poste dit autre chose.';
    await officer.call(endpoints.refuseRectification, { ...(await ask('Cheffe')), body: { reason } });
    await officer.call(endpoints.makeRectification, { ...(await ask('Directrice')), body: null });
    const [asked] = await mailsSaying('Élodie d’Aubigné corrige : Fonction.');
    for (const kept of ['Cheffe', 'J’ai changé de poste.', 'un mois', '/corrections'])
      expect(asked?.text).toContain(kept);
    const refused = await theMail('Non : Fonction.');
    for (const kept of [
      `> ${reason}`,
      'déléguée à la protection des données',
      'CNIL',
      'le juge',
      '/mes-donnees',
    ])
      expect(refused?.text).toContain(kept);
    expect((await theMail('Fait : Fonction, Directrice.'))?.text).toContain('contrat signé n’est pas changé');
  });

  it.each([
    [
      'contract-expiring-agent',
      'Votre contrat {number} s’en va.',
      '« jour à partir duquel ce n’est plus gardé »',
    ],
    ['draft-expiring-agent', 'Votre brouillon s’en va.', '« jour à partir duquel ce n’est plus gardé »'],
    ['leavers-expiring-administrator', 'Bientôt : {departed}.', '« la liste »'],
    ['complaint-keeper', 'Un défaut est signalé.', '« référence du signalement »'],
    ['rectification-refused-requester', 'C’est non.', '« donnée à corriger »'],
  ])('%s is not let say only « %s »', async (letter, title, missing) => {
    server = await startContracts(engine);
    const body = { subject: 'Objet', title, body: [], action: 'Y aller' };
    const refusal = await (await server.as('odile')).refusal(endpoints.saveMailLetter, {
      params: { letter },
      version: 0,
      body,
    });
    expect(refusal).toMatchObject({ status: 422, errors: [{ pointer: '/title', code: 'not-said' }] });
    expect(plain(JSON.stringify(refusal.errors))).toContain(missing);
  });
});
