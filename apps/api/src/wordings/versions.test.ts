import { endpoints } from '@equipage/contract-api';
import { firstWording } from '@equipage/contract-text';
import { describe, expect, it } from 'vitest';
import { contractIn, startContracts, writtenBy } from '../contracts/testing.ts';
import type { Db } from '../db/database.ts';
import { engines } from '../db/testing.ts';

/** A second version, published: the first with another heading. */
async function publishSecond({ transact, tables: { wordings } }: Db): Promise<void> {
  const { version: _, ...data } = firstWording;
  const annex = { ...data.annex, heading: 'Annexe des dates' };
  const at = '2026-11-24T10:00:00.000Z';
  await transact((tx) =>
    tx.insert(wordings).values({
      rank: 2,
      version: '2026-2',
      state: 'published',
      data: { ...data, annex },
      revision: 1,
      updatedAt: at,
      publishedAt: at,
    }),
  );
}

const refusal = (work: Promise<unknown>) =>
  work.then(
    () => 'done',
    (error: Error) => `${error.message} ${error.cause}`,
  );

describe.each(engines)('the versions of the wording on %s', (engine) => {
  it('begin with the one that the product comes with', async () => {
    const server = await startContracts(engine);
    const agent = await server.as('elodie');
    expect(await agent.call(endpoints.getPresentWording, {})).toEqual(firstWording);
    const params = { version: '2026-1' };
    expect(await agent.call(endpoints.getWording, { params })).toEqual(firstWording);
    const answer = await agent.inject({ url: '/api/wordings/2026-1' });
    expect(answer.headers['cache-control']).toBe('private, max-age=31536000, immutable');
    expect(await agent.refusal(endpoints.getWording, { params: { version: '1789-1' } })).toMatchObject({
      status: 404,
    });
    expect(await server.anonymous.refusal(endpoints.getWording, { params })).toMatchObject({ status: 401 });
    await server.close();
  });

  it('are never changed nor removed once published', async () => {
    const server = await startContracts(engine);
    const { wordings } = server.db.tables;
    const change = server.db.transact((tx) => tx.update(wordings).set({ note: 'autre' }));
    expect(await refusal(change)).toContain('never changes');
    expect(await refusal(server.db.transact((tx) => tx.delete(wordings)))).toContain('never changes');
    await server.close();
  });

  it('write what is not signed with the present one, and what is signed with its own', async () => {
    const server = await startContracts(engine);
    const signed = await contractIn(server, 'signed');
    const draft = await writtenBy(await server.as('paul'));
    await publishSecond(server.db);
    const textOf = async (personId: string, id: string) =>
      (await server.as(personId)).call(endpoints.getText, { params: { id } });
    expect(await textOf('elodie', signed.id)).toMatchObject({
      wording: '2026-1',
      annex: { heading: 'Annexe\u00A0: dates planifiées' },
      contentHash: signed.contentHash,
    });
    const rewritten = await textOf('paul', draft.id);
    expect(rewritten).toMatchObject({ wording: '2026-2', annex: { heading: 'Annexe des dates' } });
    expect(rewritten.contentHash).not.toBe(draft.contentHash);
    await server.close();
  });
});
