import { type CallInput, communityPhases, communitySorts, endpoints } from '@equipage/contract-api';
import { addDays, domainCodes, phaseOf } from '@equipage/domain';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { searchWords } from '../db/search-text.ts';
import type { Tables } from '../db/tables.ts';
import { engines } from '../db/testing.ts';
import { seedDemo } from '../demo/seed.ts';
import { startTestServer, type TestClient, type TestServer } from '../platform/testing.ts';

type Listing = Tables['listings']['$inferSelect'];
type Query = CallInput<typeof endpoints.listCommunity>['query'];

const today = '2026-11-23';
const byCode = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);
const many = <T>(value: T | T[] | undefined): T[] =>
  value === undefined ? [] : Array.isArray(value) ? value : [value];

function phaseIn({ state, startsOn, endsOn, evaluated }: Listing): string | null {
  if (state === 'terminated' || state === 'closed') return state;
  const term = startsOn === null || endsOn === null ? null : { startsOn, endsOn };
  return phaseOf({ state, term, evaluationRecordedAt: evaluated ? `${today}T00:00:00.000Z` : null }, today);
}

/** The list as one would write it without a database: what the queries are held to. */
function expected(rows: readonly Listing[], query: Query): Listing[] {
  const states = many(query.state);
  const { search = '' } = query;
  const words = searchWords(search);
  const isSignsAlone = words.length === 0 && search.trim() !== '';
  const attentions = many(query.attention);
  const isMarked = (row: Listing, mark: string) => {
    if (mark === 'waiting-long')
      return row.state.startsWith('awaiting-') && String(row.waitingSince) < '2026-11-17';
    if (mark === 'evaluation-missing') return phaseIn(row) === 'ended' && !row.evaluated;
    const isRunning = ['active', 'evaluation-due'].includes(phaseIn(row) ?? '');
    return isRunning && (row.endsOn ?? '') <= addDays(today, 30);
  };
  const kept = rows.filter(
    (row) =>
      (states.length === 0
        ? row.member || (attentions.includes('waiting-long') && row.state.startsWith('awaiting-'))
        : states.includes(row.state) && (row.member || row.state !== 'signed')) &&
      !isSignsAlone &&
      words.every((word) => row.searchText.includes(` ${word}`)) &&
      (query.domain === undefined || many(query.domain).some((code) => row.domains.includes(code))) &&
      (query.directorate === undefined || many(query.directorate).includes(row.directorate)) &&
      (query.phase === undefined || many(query.phase).some((phase) => phase === phaseIn(row))) &&
      (attentions.length === 0 || attentions.some((mark) => isMarked(row, mark))),
  );
  const { sort = 'name' } = query;
  const rank = (is: boolean) => (is ? '0' : '1');
  const keys: Record<string, (row: Listing) => string> = {
    name: () => '',
    endsOn: (row) => row.endsOn ?? '',
    directorate: (row) => row.sortDirectorate,
    waiting: (row) => row.waitingSince ?? 'z',
    attention: (row) =>
      rank(['ending-soon', 'evaluation-missing', 'waiting-long'].some((mark) => isMarked(row, mark))) +
      row.endsOn,
    phase: (row) => {
      const place = (communityPhases as readonly (string | null)[]).indexOf(phaseIn(row));
      return `${place === -1 ? 9 : place}${row.endsOn}`;
    },
  };
  const key = (row: Listing) => keys[sort.replace('-', '')]?.(row) ?? '';
  kept.sort(
    (a, b) => byCode(key(a), key(b)) || byCode(a.sortName, b.sortName) || byCode(a.contractId, b.contractId),
  );
  return sort.startsWith('-') ? kept.reverse() : kept;
}

describe.each(engines)('the community on %s', (engine) => {
  let server: TestServer;
  let officer: TestClient;
  let rows: Listing[];
  beforeAll(async () => {
    server = await startTestServer(engine, { real: () => new Date(`${today}T10:00:00Z`) });
    await seedDemo(server.db, server.clock, 90);
    officer = await server.as('magali-gompel');
    rows = await server.db.read.select().from(server.db.tables.listings);
  });
  afterAll(() => server.close());

  const list = (query: Query) => officer.call(endpoints.listCommunity, { query });
  const facets = async (query: Query) =>
    (await officer.call(endpoints.getCommunityFacets, { query: query as never })).facets;

  /** Every row, page after page, to the end. */
  async function forwards(query: Query): Promise<string[]> {
    const ids: string[] = [];
    for (let after: string | undefined; ; ) {
      const page = await list({ ...query, ...(after && { after }) });
      ids.push(...page.items.map(({ contractId }) => contractId));
      if (page.next === null) return ids;
      after = page.next;
    }
  }

  /** The same from the last page back to the first. */
  async function backwards(query: Query): Promise<string[]> {
    let page = await list(query);
    while (page.next !== null) page = await list({ ...query, after: page.next });
    const ids = page.items.map(({ contractId }) => contractId);
    while (page.previous !== null) {
      page = await list({ ...query, before: page.previous });
      ids.unshift(...page.items.map(({ contractId }) => contractId));
    }
    return ids;
  }

  const anyone = () => rows.find((row) => row.member) as Listing;
  const queries: Record<string, () => Query> = {
    everyone: () => ({}),
    ...Object.fromEntries(communitySorts.map((sort) => [`by ${sort}`, () => ({ sort })])),
    'a name without its accents': () => ({ search: 'ETCHEVERRY' }),
    'a name in one word': () => ({ search: 'saintexupery' }),
    'an apostrophe': () => ({ search: 'd’Esta' }),
    'first letters': () => ({ search: 'ma' }),
    'two words, last first': () => ({ search: `${anyone().lastName} ${anyone().firstName}` }),
    'a directorate’s word': () => ({ search: 'mobilites', sort: '-name' as const }),
    'a common word by its end': () => ({ search: 'direction', sort: 'endsOn' as const }),
    nobody: () => ({ search: 'zzzz' }),
    'signs alone, which no word holds': () => ({ search: '%' }),
    'several signs, among all states': () => ({ search: '’-- _', state: 'declined' as const }),
    spaces: () => ({ search: '  ' }),
    ...Object.fromEntries(domainCodes.map((domain) => [domain, () => ({ domain })])),
    'two domains': () => ({ domain: ['internal-processes', 'democratic-innovation'] as const as never }),
    ...Object.fromEntries(communityPhases.map((phase) => [phase, () => ({ phase })])),
    'a directorate': () => ({ directorate: anyone().directorate, sort: 'directorate' as const }),
    'ending soon': () => ({ attention: 'ending-soon' as const }),
    'without evaluation': () => ({ attention: 'evaluation-missing' as const, sort: '-endsOn' as const }),
    'whom to call': () => ({
      attention: ['ending-soon', 'waiting-long', 'evaluation-missing'] as never,
      sort: 'attention' as const,
    }),
    'signatures, the longest awaited first': () => ({
      state: ['changes-requested', 'awaiting-manager', 'awaiting-executive'] as never,
      sort: 'waiting' as const,
    }),
    'several filters': () => ({
      search: 'e',
      phase: ['active', 'ended'] as never,
      domain: 'internal-processes',
    }),
    'not yet signed': () => ({ state: ['awaiting-manager', 'awaiting-executive'] as never }),
    'declined or withdrawn, searched': () => ({ state: ['declined', 'withdrawn'] as never, search: 'e' }),
    signed: () => ({ state: 'signed' as const }),
    drafts: () => ({ state: 'draft' as const }),
  };

  it.each(Object.keys(queries))('lists %s, both ways', async (name) => {
    const query = { pageSize: '7', ...queries[name]?.() };
    const wanted = expected(rows, query).map(({ contractId }) => contractId);
    const page = await list(query);
    expect(page.total).toBe(wanted.length);
    expect(page.previous).toBeNull();
    expect(await forwards(query)).toEqual(wanted);
    expect(await backwards(query)).toEqual(wanted);
  });

  it.each(Object.keys(queries))('counts the facets of %s', async (name) => {
    const { sort, ...query } = queries[name]?.() ?? {};
    const count = (left: Query, holdsValue: (row: Listing) => boolean) =>
      expected(rows, left).filter(holdsValue).length;
    const counted = await facets(query);
    const { domain, directorate, phase, ...others } = query;
    const wanted = {
      domain: domainCodes.map((value) => ({
        value,
        count: count({ ...others, directorate, phase } as Query, (row) => row.domains.includes(value)),
      })),
      phase: communityPhases.map((value) => ({
        value,
        count: count({ ...others, domain, directorate } as Query, (row) => phaseIn(row) === value),
      })),
    };
    const some = (facet: { count: number }[]) => facet.filter((one) => one.count > 0);
    expect(counted.domain).toEqual(some(wanted.domain));
    expect(counted.phase).toEqual(some(wanted.phase));
    const { attention, state, ...unmarked } = query;
    expect(counted.attention).toEqual(
      some(
        (['ending-soon', 'evaluation-missing', 'waiting-long'] as const).map((value) => ({
          value,
          count: expected(rows, { ...query, attention: value }).length,
        })),
      ),
    );
    expect(counted.state).toEqual(
      some(
        (['changes-requested', 'awaiting-manager', 'awaiting-executive'] as const).map((value) => ({
          value,
          count: expected(rows, { ...unmarked, attention, phase: undefined, state: value } as Query).length,
        })),
      ),
    );
    for (const { value, count: shown } of counted.directorate)
      expect(shown).toBe(count({ ...others, domain, phase } as Query, (row) => row.directorate === value));
  });

  it('shows of a member what their contract says', async () => {
    const { items } = await list({ search: 'karim benali' });
    expect(items).toEqual([
      {
        personId: 'karim-benali',
        contractId: expect.any(String),
        firstName: 'Karim',
        lastName: 'Benali',
        directorate: expect.any(String),
        service: expect.any(String),
        domains: expect.arrayContaining([expect.any(String)]),
        mission: { id: 'covoiturage-rural', title: expect.any(String) },
        lead: { id: expect.any(String), firstName: expect.any(String), lastName: expect.any(String) },
        percent: 5,
        hours: expect.any(Number),
        state: 'signed',
        phase: 'active',
        startsOn: addDays(today, -60),
        endsOn: expect.any(String),
        attention: [],
        waitingFor: null,
        waitingSince: null,
        waitingDays: null,
        takenOver: false,
      },
    ]);
  });

  it('finds by waiting long the signatures of five working days and more', async () => {
    const { items } = await list({ attention: 'waiting-long' });
    expect(items.map(({ personId }) => personId).toSorted()).toEqual([
      'apolline-roux-levy',
      'yasmine-haddad',
    ]);
  });

  it('says who is awaited, since when and for how many working days', async () => {
    const { items } = await list({ state: 'awaiting-manager', search: 'haddad' });
    expect(items).toMatchObject([
      {
        personId: 'yasmine-haddad',
        attention: ['waiting-long'],
        waitingFor: { seat: 'manager', person: { firstName: 'Pascal', lastName: 'Delmas' } },
        waitingDays: expect.any(Number),
      },
    ]);
    expect(items[0]?.waitingDays).toBeGreaterThanOrEqual(5);
    const executive = await list({ state: 'awaiting-executive' });
    expect(executive.items[0]?.waitingFor).toMatchObject({
      seat: 'executive',
      person: { id: 'etienne-lacaze' },
    });
    const agent = await list({ state: 'changes-requested' });
    expect(agent.items[0]?.waitingFor?.person.id).toBe(agent.items[0]?.personId);
  });

  it('refuses a key that is not its own, or both at once', async () => {
    const { next } = await list({ pageSize: '5' });
    const key = next ?? '';
    const bad = [
      { after: 'nonsense' },
      { after: `${key}x` },
      { after: Buffer.from('["name",1,2]').toString('base64url') },
      { after: Buffer.from('["name","a\\u0000","b"]').toString('base64url') },
      { before: Buffer.from('null').toString('base64url') },
      { after: key, sort: 'endsOn' as const },
      { after: Buffer.from('["waiting",0,"noon","b","c"]').toString('base64url'), sort: 'waiting' as const },
      { after: Buffer.from('["name",7,"a","b"]').toString('base64url') },
      { after: key, before: key },
    ];
    for (const query of bad) {
      const problem = await officer.refusal(endpoints.listCommunity, { query });
      expect(problem).toMatchObject({ status: 422, errors: [{ pointer: /after|before/ }] });
    }
  });

  it('is the officer’s alone', async () => {
    for (const id of ['elodie-daubigne', 'etienne-lacaze', 'farid-belkacem']) {
      const person = await server.as(id);
      expect((await person.refusal(endpoints.listCommunity, { query: {} })).status).toBe(403);
      expect((await person.refusal(endpoints.getCommunityFacets, { query: {} })).status).toBe(403);
    }
    expect((await server.anonymous.refusal(endpoints.listCommunity, { query: {} })).status).toBe(401);
  });

  it.each([
    '?sort=age',
    '?pageSize=0',
    '?phase=young',
    '?nothing=1',
    '?search=%00',
    '?search=%ED%A0%80',
    `?search=${'a'.repeat(101)}`,
    '?directorate=%00',
  ])('refuses %s', async (query) => {
    const answer = await officer.inject({ method: 'GET', url: `/api/community${query}` });
    expect(answer.statusCode).toBe(query.includes('%ED') ? 200 : 422);
  });
});
