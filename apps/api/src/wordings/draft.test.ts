import { type EndpointAnswer, endpoints } from '@equipage/contract-api';
import { firstWording } from '@equipage/contract-text';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import {
  answer,
  answers,
  type Contracts,
  contractIn,
  startContracts,
  writtenBy,
} from '../contracts/testing.ts';
import { openPostgres } from '../db/postgres.ts';
import { startCluster } from '../db/testing.cluster.ts';
import { engines } from '../db/testing.ts';
import type { TestClient } from '../platform/testing.ts';

type Draft = EndpointAnswer<typeof endpoints.getWordingDraft>;
const {
  version: _,
  variables: __,
  ...first
} = firstWording as unknown as Draft['content'] & {
  version: string;
  variables: unknown;
};
const body = {
  note: 'Le titre de l’annexe est plus court.',
  confirmed: [{ pointer: '/annex/heading', say: 'Annexe' }],
};
const renamed = (content: Draft['content']) => ({
  ...content,
  annex: { ...content.annex, heading: 'Annexe' },
});

describe.each(engines)('a version in preparation on %s', (engine) => {
  let server: Contracts;
  let officer: TestClient;
  beforeEach(async () => {
    server = await startContracts(engine);
    officer = await server.as('odile');
    return () => server.close();
  });
  const start = () => officer.call(endpoints.startWordingDraft, {});
  const save = ({ version }: Draft, content: Draft['content']) =>
    officer.call(endpoints.saveWordingDraft, { version, body: content });
  const publish = ({ version }: Draft) => officer.call(endpoints.publishWording, { version, body });

  it('begins as the present one, once', async () => {
    const draft = await start();
    expect(draft).toMatchObject({
      version: 1,
      nextVersion: '2026-2',
      present: '2026-1',
      by: { id: 'odile' },
    });
    expect(draft.content).toEqual(first);
    expect(await officer.refusal(endpoints.startWordingDraft, {})).toMatchObject({
      status: 409,
      code: 'wording-draft-exists',
    });
    expect(await (await server.as('admin')).call(endpoints.getWordingDraft, {})).toEqual(draft);
  });

  it('is the officer’s and the admin’s alone', async () => {
    await start();
    for (const who of ['elodie', 'nathalie', 'etienne-lacaze', 'lea']) {
      const client = await server.as(who);
      expect(await client.refusal(endpoints.getWordingDraft, {})).toMatchObject({ status: 403 });
      expect(await client.refusal(endpoints.listWordings, {})).toMatchObject({ status: 403 });
      expect(await client.refusal(endpoints.publishWording, { version: 1, body })).toMatchObject({
        status: 403,
      });
    }
    const admin = await server.as('admin');
    expect(await admin.refusal(endpoints.listOlderContracts, { query: {} })).toMatchObject({ status: 403 });
    expect(await officer.refusal(endpoints.getWording, { params: { version: 'draft2' } })).toMatchObject({
      status: 404,
    });
  });

  it('is kept as it is written, faults and all, by who read it last', async () => {
    const draft = await start();
    const faulty = { ...first, sections: first.sections.slice(1) };
    const saved = await save(draft, faulty);
    expect(saved).toMatchObject({ version: 2, content: faulty });
    expect(await officer.refusal(endpoints.saveWordingDraft, { version: 1, body: first })).toMatchObject({
      status: 412,
      code: 'stale-wording',
      current: { version: 2, content: faulty },
    });
    const bare = await officer.inject({ method: 'PUT', url: '/api/wordings/draft', payload: { ...first } });
    expect(bare.statusCode).toBe(428);
  });

  it('is refused with every fault at its place, and stays a draft', async () => {
    const draft = await start();
    const sections = first.sections.map((section) =>
      section.code === 'recognition'
        ? { ...section, blocks: [{ paragraph: [{ say: 'Les agent·es sont {formidable}.' }] }] }
        : section,
    );
    const saved = await save(draft, { ...first, sections });
    const refusal = await officer.refusal(endpoints.publishWording, { version: saved.version, body });
    expect(refusal).toMatchObject({
      status: 422,
      code: 'wording-not-publishable',
      problems: [
        { pointer: '/sections/5/blocks/0/paragraph/0', code: 'median-dot', level: 'fault' },
        { pointer: '/sections/5/blocks/0/paragraph/0', code: 'unknown-variable' },
      ],
    });
    expect(await officer.call(endpoints.getWordingDraft, {})).toMatchObject({ version: saved.version });
    expect((await officer.call(endpoints.getPresentWording, {})).version).toBe('2026-1');
  });

  it('is refused when it drops a commitment, or changes nothing', async () => {
    const draft = await start();
    expect(await officer.refusal(endpoints.publishWording, { version: draft.version, body })).toMatchObject({
      status: 409,
      code: 'wording-unchanged',
    });
    const saved = await save(draft, { ...first, sections: first.sections.slice(0, -1) });
    const { problems = [] } = await officer.refusal(endpoints.publishWording, {
      version: saved.version,
      body,
    });
    expect(problems.map(({ pointer, code }) => [pointer, code])).toEqual([
      ['/sections', 'commitment-dropped'],
      ['/sections', 'commitment-dropped'],
      ['/sections', 'commitment-dropped'],
    ]);
  });

  it('is refused as long as one sentence that it adds or changes was not read', async () => {
    const contrary = 'Les nécessités du service priment sur la mission.';
    const [context, ...others] = first.sections;
    if (context === undefined) throw new Error('no section');
    const blocks = [...context.blocks, { paragraph: [{ say: contrary, given: ['percent'] }] }];
    const content = { ...renamed(first), sections: [{ ...context, blocks }, ...others] };
    const { version } = await save(await start(), content);
    const place = `/sections/0/blocks/${context.blocks.length}/paragraph/0`;
    const refused = (confirmed: typeof body.confirmed | undefined) =>
      officer.refusal(endpoints.publishWording, { version, body: { note: body.note, confirmed } });
    expect(await refused(undefined)).toMatchObject({
      status: 422,
      code: 'wording-unread',
      problems: [
        { pointer: place, code: 'sentence-unread' },
        { pointer: '/annex/heading', code: 'sentence-unread' },
      ],
    });
    for (const other of [
      { pointer: place, say: 'Une autre phrase.' },
      { pointer: '/sections/1/blocks/0/paragraph/0', say: contrary },
    ])
      expect((await refused([...body.confirmed, other])).problems).toMatchObject([
        { pointer: place, detail: expect.stringContaining(contrary) },
      ]);
    const confirmed = [...body.confirmed, { pointer: place, say: contrary }];
    await officer.call(endpoints.publishWording, { version, body: { note: body.note, confirmed } });
    const [published] = (await officer.call(endpoints.listWordings, {})).items;
    expect(published).toMatchObject({
      by: { id: 'odile' },
      confirmed: [
        { heading: 'Contexte', sentence: contrary, when: expect.stringContaining('part') },
        { heading: 'Annexe', sentence: 'Annexe', when: null },
      ],
    });
  });

  it('asks nothing of what the present version or the first one says already', async () => {
    await publish(await save(await start(), renamed(first)));
    const again = await save(await start(), first);
    const note = 'Le titre d’avant.';
    expect(
      await officer.call(endpoints.publishWording, { version: again.version, body: { note } }),
    ).toMatchObject({ version: '2026-3', confirmed: [] });
  });

  it('once published, writes what is not signed; what is signed keeps its own', async () => {
    const signed = await contractIn(server, 'signed');
    const unsigned = await writtenBy(await server.as('paul'));
    const before = await officer.call(endpoints.listWordings, {});
    expect(before).toMatchObject({ unsigned: 1, items: [{ version: '2026-1', by: null, contracts: 1 }] });
    server.waitReal(60_000);
    const published = await publish(await save(await start(), renamed(first)));
    expect(published).toMatchObject({
      version: '2026-2',
      note: body.note,
      by: { id: 'odile' },
      contracts: 0,
    });
    const text = async (who: string, id: string) =>
      (await server.as(who)).call(endpoints.getText, { params: { id } });
    expect((await text('elodie', signed.id)).annex.heading).toBe('Annexe\u00A0: dates planifiées');
    expect(await text('paul', unsigned.id)).toMatchObject({
      annex: { heading: 'Annexe' },
      formerWording: '2026-1',
    });
    server.waitReal(60_000);
    await answer(await server.as('paul'), unsigned, answers());
    expect(await text('paul', unsigned.id)).not.toHaveProperty('formerWording');
    expect(await officer.call(endpoints.listOlderContracts, { query: {} })).toMatchObject({
      total: 1,
      items: [{ id: signed.id, state: 'signed', wording: '2026-1' }],
    });
    expect(await officer.refusal(endpoints.getWordingDraft, {})).toMatchObject({ status: 404 });
  });

  it('takes the next number of its year', async () => {
    await publish(await save(await start(), renamed(first)));
    const second = await start();
    expect(second.nextVersion).toBe('2026-3');
    server.waitDays(60);
    expect(await publish(await save(second, first))).toMatchObject({ version: '2027-1' });
    expect((await officer.call(endpoints.listWordings, {})).items.map(({ version }) => version)).toEqual([
      '2027-1',
      '2026-2',
      '2026-1',
    ]);
  });

  it('can be given up', async () => {
    const draft = await start();
    await officer.call(endpoints.discardWordingDraft, { version: draft.version });
    expect(await officer.refusal(endpoints.getWordingDraft, {})).toMatchObject({ status: 404 });
    expect(await start()).toMatchObject({ version: 1 });
  });
});

describe.each(['sqlite', 'server'] as const)('two at once on %s', (engine) => {
  let cluster: Awaited<ReturnType<typeof startCluster>>;
  beforeAll(async () => {
    if (engine === 'server') cluster = await startCluster();
  });
  afterAll(() => cluster?.stop());

  it('begin one draft and publish it once', async () => {
    const server = await startContracts(
      engine === 'sqlite' ? 'sqlite' : await openPostgres(await cluster.createDatabase()),
    );
    const clients = [await server.as('odile'), await server.as('admin')];
    const outcomes = async (work: (client: TestClient) => Promise<unknown>) =>
      (await Promise.allSettled(clients.map(work))).map(({ status }) => status).toSorted();
    const one = ['fulfilled', 'rejected'];
    expect(await outcomes((client) => client.call(endpoints.startWordingDraft, {}))).toEqual(one);
    const saving = { version: 1, body: renamed(first) };
    expect(await outcomes((client) => client.call(endpoints.saveWordingDraft, saving))).toEqual(one);
    expect(await outcomes((client) => client.call(endpoints.publishWording, { version: 2, body }))).toEqual(
      one,
    );
    expect((await clients[0]?.call(endpoints.listWordings, {}))?.items).toHaveLength(2);
    await server.close();
  });
});
