import { createHash } from 'node:crypto';
import { eq } from 'drizzle-orm';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import {
  answers,
  type Contracts,
  contractIn,
  signBy,
  startContracts,
  writtenBy,
} from './contracts/testing.ts';
import { engines } from './db/testing.ts';
import { essence, pageTexts } from './documents/testing.witness.ts';

/* Contracts and their files together: the one feature makes what the other gives. */
describe.each(engines)('the file of a contract on %s', (engine) => {
  let server: Contracts;
  beforeEach(async () => {
    server = await startContracts(engine);
  });
  afterEach(() => server.close());

  async function read(personId: string, id: string) {
    return (await server.as(personId)).inject({ method: 'GET', url: `/api/contracts/${id}/document.pdf` });
  }

  async function final(personId: string, id: string) {
    return vi.waitFor(
      async () => {
        const answer = await read(personId, id);
        expect(answer.statusCode).toBe(200);
        return answer;
      },
      { timeout: 10_000, interval: 200 },
    );
  }

  it('is marked *projet* until the last signature', async () => {
    const { id } = await contractIn(server, 'awaiting-manager');
    const answer = await read('nathalie', id);
    expect(answer.headers).toMatchObject({
      'content-type': 'application/pdf',
      'content-disposition': expect.stringMatching(/contrat-ENG-2026-0001-projet\.pdf/),
    });
    expect(pageTexts(answer.rawPayload).join(' ')).toContain('Projet de contrat');
  });

  it('is made once after the last signature, never given as a draft meanwhile, and kept as it is', async () => {
    const { id, verificationCode } = await contractIn(server, 'signed');
    const first = await read('elodie', id);
    if (first.statusCode !== 200) {
      expect(first.json()).toMatchObject({ status: 503, code: 'document-pending' });
      expect(first.headers['retry-after']).toBe('2');
    }
    const answer = await final('elodie', id);
    expect(pageTexts(answer.rawPayload).join(' ')).not.toContain('Projet de contrat');
    const { documents, outbox } = server.db.tables;
    const [stored, ...others] = await server.db.read.select().from(documents);
    expect(others).toEqual([]);
    expect(stored?.code).toBe(verificationCode);
    expect(createHash('sha256').update(answer.rawPayload).digest('hex')).toBe(stored?.sha256);
    expect((await final('nathalie', id)).rawPayload.equals(answer.rawPayload)).toBe(true);
    const made = server.db.read.select().from(outbox).where(eq(outbox.kind, 'final-document'));
    expect(await made).toHaveLength(1);
  });

  it('says the real dates when the last signature comes late, and what becomes of the dates before', async () => {
    const sent = await contractIn(server, 'awaiting-executive');
    server.waitDays(20);
    await signBy(await server.as('etienne-lacaze'), sent);
    const paper = essence(pageTexts((await final('elodie', sent.id)).rawPayload, 'body').join(''));
    expect(paper).toContain(essence('Fait le 13 décembre 2026.'));
    expect(paper).toContain(essence('Prise d’effet le 13 décembre 2026, fin le 12 juin 2027 inclus.'));
    expect(paper).toContain(essence('les dates de l’annexe antérieures à ce jour ne s’appliquent pas.'));
    expect(paper).toContain(essence('mardi 8 décembre 2026'));
  });

  it('says that one person signed for two seats, and bears its code and how each was known', async () => {
    const given = answers();
    const agent = await server.as('paul');
    const draft = await writtenBy(agent, {
      ...given,
      service: { ...given.service, managerId: 'etienne-lacaze' },
    });
    await signBy(agent, draft);
    const { id, verificationCode } = await signBy(await server.as('etienne-lacaze'), draft);
    const paper = essence(pageTexts((await final('paul', id)).rawPayload, 'body').join(''));
    expect(paper).toContain(essence('une seule signature vaut pour les deux.'));
    expect(paper).toContain(essence(`Code de vérification${verificationCode}`));
    expect(paper.match(/identiténonvérifiée/g)).toHaveLength(3);
  });

  it('is asked for again when there is neither a file nor a row that promises one', async () => {
    const { id } = await contractIn(server, 'signed');
    await final('elodie', id);
    const { documents, outbox, seals, fileDigests } = server.db.tables;
    await server.db.transact(async (tx) => {
      await tx.delete(seals);
      await tx.delete(fileDigests);
      await tx.update(documents).set({ bytes: null, sha256: null, madeAt: null });
      await tx.delete(outbox);
    });
    expect((await read('elodie', id)).statusCode).toBe(503);
    await final('elodie', id);
  });

  it('is not there for those who may not read it, the project lead included', async () => {
    const { id } = await contractIn(server, 'signed');
    for (const personId of ['stranger', 'lea', 'admin', 'marc']) {
      expect((await read(personId, id)).json()).toMatchObject({ status: 404, code: 'not-found' });
    }
  });
});
