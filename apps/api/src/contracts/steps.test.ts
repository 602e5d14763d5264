import { endpoints } from '@equipage/contract-api';
import type { ContractView } from '@equipage/domain';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { engines } from '../db/testing.ts';
import type { TestClient } from '../platform/testing.ts';
import { answers, type Contracts, contractIn, on, signBy, startContracts, writtenBy } from './testing.ts';

describe.each(engines)('a step of a contract on %s', (engine) => {
  let server: Contracts;
  let agent: TestClient;
  let draft: ContractView;
  beforeEach(async () => {
    server = await startContracts(engine);
    agent = await server.as('elodie');
    draft = (await agent.call(endpoints.startContract, { body: {} })) as ContractView;
  });
  afterEach(() => server.close());

  const put = async (step: string, payload: unknown) => {
    const answer = await agent.inject({
      method: 'PUT',
      url: `/api/contracts/${draft.id}/${step}`,
      headers: { 'if-match': `"${draft.version}"`, 'content-type': 'application/json' },
      payload: typeof payload === 'string' ? payload : JSON.stringify(payload),
    });
    if (answer.statusCode === 200) draft = answer.json();
    return answer;
  };

  it('is saved whole: what it leaves out is not answered', async () => {
    expect((await put('identity', {})).json()).toMatchObject({
      content: { identity: { firstName: null, workShare: null, annualised: false } },
    });
    const written = await put('identity', { ...answers().identity, service: '   ' });
    expect(written.json().content.identity).toMatchObject({ lastName: 'd’Aubigné', service: null });
  });

  it('is saved with what it breaks, which is told where it stands', async () => {
    const dates = [
      { date: '2026-12-25', from: '09:00', to: '12:30' },
      { date: '2026-12-09', from: '12:30', to: '09:00' },
    ];
    const commitment = { ...answers().commitment, percent: 12, plannedDates: dates };
    await put('identity', answers().identity);
    const answer = await put('commitment', commitment);
    expect(answer.statusCode).toBe(200);
    const { problems, sums, content, allowed } = answer.json<ContractView>();
    expect(sums).toBeNull();
    expect(content.commitment).toMatchObject({ percent: 12, plannedDates: [dates[1], dates[0]] });
    expect(allowed).not.toContain('sign');
    const told = problems.map(({ pointer, code }) => `${pointer} ${code}`);
    expect(told).toContain('/commitment/percent percent-out-of-range');
    expect(told).toContain('/commitment/plannedDates/1/date public-holiday');
    expect(told).toContain('/commitment/plannedDates/0/date not-worked');
    expect(problems.every(({ detail }) => /^\p{Lu}.*[.!?…»]$/u.test(detail))).toBe(true);
  });

  it('names a mission and a manager that exist, or says on which field they do not', async () => {
    expect((await put('mission', { missionId: 'no-such-mission' })).json()).toMatchObject({
      status: 422,
      errors: [{ pointer: '/missionId', code: 'unknown-mission' }],
    });
    expect((await put('service', { managerId: 'nobody' })).json()).toMatchObject({
      status: 422,
      errors: [{ pointer: '/managerId', code: 'unknown-person' }],
    });
    expect((await put('mission', { missionId: 'lycees' })).json()).toMatchObject({ lead: { id: 'lea' } });
    expect((await put('mission', { missionId: null })).json()).toMatchObject({
      lead: { id: 'farid-belkacem' },
    });
    const own = await put('service', { managerId: 'elodie' });
    expect(own.json().problems).toContainEqual(
      expect.objectContaining({ pointer: '/service/managerId', code: 'own-manager', level: 'fault' }),
    );
  });

  it.each([
    ['identity', { age: 33 }, '/age'],
    ['identity', { workShare: '80' }, '/workShare'],
    ['identity', { firstName: 'a'.repeat(101) }, '/firstName'],
    ['identity', { lastName: 'Cap 😀' }, '/lastName'],
    ['identity', { lastName: 'a\u202Eb' }, '/lastName'],
    ['identity', { lastName: 'a\u0000b' }, '/lastName'],
    ['identity', { service: 'deux\nlignes' }, '/service'],
    ['identity', { worksOn: ['monday', 'monday'] }, '/worksOn'],
    ['mission', { deadline: '2026-02-30' }, '/deadline'],
    [
      'commitment',
      { plannedDates: [{ date: '2026-12-08', from: '9h', to: '12:30' }] },
      '/plannedDates/0/from',
    ],
    ['service', { stockTaking: 'daily' }, '/stockTaking'],
  ])('%s is refused on its field with %j', async (step, body, pointer) => {
    const answer = await put(step, body);
    expect(answer.json()).toMatchObject({ status: 422, errors: [{ pointer, detail: expect.any(String) }] });
    expect((await agent.call(endpoints.getContract, { params: { id: draft.id } })).version).toBe(1);
  });

  it('refuses lone surrogates, bad JSON, and more than it may hold', async () => {
    expect((await put('identity', '{"lastName":"\\ud800"}')).statusCode).toBe(422);
    expect((await put('identity', '{')).json()).toMatchObject({ status: 400, code: 'malformed-json' });
    expect((await put('identity', '[]')).statusCode).toBe(422);
    expect((await put('identity', 'null')).statusCode).toBe(422);
    expect((await put('mission', { description: 'a'.repeat(300_000) })).statusCode).toBe(413);
  });

  it('keeps any letter that the documents can print, composed and trimmed', async () => {
    const lastName = '  Nguye\u0302\u0303n-Ñíguez d’Ǎ ';
    const { content } = (await put('identity', { ...answers().identity, lastName })).json<ContractView>();
    expect(content.identity.lastName).toBe('Nguyễn-Ñíguez d’Ǎ');
  });
});

describe.each(engines)('signing on %s', (engine) => {
  let server: Contracts;
  beforeEach(async () => {
    server = await startContracts(engine);
  });
  afterEach(() => server.close());

  const signWith = async (personId: string, view: ContractView, contentHash: string) =>
    (await server.as(personId)).refusal(endpoints.sign, {
      ...on(view),
      body: { contentHash, consent: true },
    });

  it('waits until nothing is missing, and gives no number away', async () => {
    const agent = await server.as('elodie');
    const draft = (await agent.call(endpoints.startContract, { body: {} })) as ContractView;
    const refused = await signWith('elodie', draft, draft.contentHash ?? '');
    expect(refused).toMatchObject({ status: 422, code: 'not-ready' });
    expect(refused.problems).toEqual(draft.problems);
    expect(await server.db.read.select().from(server.db.tables.contractNumbers)).toEqual([]);
  });

  it('covers the text that was shown, and no other', async () => {
    const agent = await server.as('elodie');
    const draft = await writtenBy(agent);
    const changed = (await agent.call(endpoints.answerCommitment, {
      ...on(draft),
      body: { ...answers().commitment, percent: 8 },
    })) as ContractView;
    expect(changed.contentHash).not.toBe(draft.contentHash);
    expect(await signWith('elodie', changed, draft.contentHash ?? '')).toMatchObject({
      status: 409,
      code: 'text-changed',
    });
    const sent = await signBy(agent, changed);
    expect(await signWith('nathalie', sent, draft.contentHash ?? '')).toMatchObject({ code: 'text-changed' });
  });

  it('voids what was signed when the agent takes the contract back, and keeps its number', async () => {
    const agent = await server.as('elodie');
    const sent = await contractIn(server, 'awaiting-executive');
    const back = (await agent.call(endpoints.takeBack, { ...on(sent), body: {} })) as ContractView;
    expect(back).toMatchObject({ state: 'changes-requested', signatures: [], number: sent.number });
    const again = await signBy(agent, back);
    expect(again).toMatchObject({
      state: 'awaiting-manager',
      number: sent.number,
      contentHash: sent.contentHash,
    });
    expect(again.signatures).toHaveLength(1);
  });

  it('serves both seats at once when the manager is the executive', async () => {
    const paul = await server.as('paul');
    const service = { ...answers().service, managerId: 'etienne-lacaze' };
    const sent = await signBy(paul, await writtenBy(paul, { ...answers(), service }));
    const signed = await signBy(await server.as('etienne-lacaze'), sent);
    expect(signed).toMatchObject({ state: 'signed' });
    expect(signed.signatures.map(({ seat, person, at }) => [seat, person.id, at])).toEqual([
      ['agent', 'paul', signed.signatures[0]?.at],
      ['manager', 'etienne-lacaze', signed.signatures[1]?.at],
      ['executive', 'etienne-lacaze', signed.signatures[1]?.at],
    ]);
  });

  it('moves the term when it comes late, and drops the dates before it', async () => {
    const sent = await contractIn(server, 'awaiting-executive');
    server.waitDays(20);
    const executive = await server.as('etienne-lacaze');
    const shown = await executive.call(endpoints.getContract, { params: { id: sent.id } });
    expect(shown.term).toEqual({ startsOn: '2026-12-13', endsOn: '2027-06-12' });
    const signed = await signBy(executive, sent);
    expect(signed).toMatchObject({
      term: { startsOn: '2026-12-13', endsOn: '2027-06-12' },
      contentHash: sent.contentHash,
      content: { commitment: { startsOn: '2026-12-01', plannedDates: [{ date: '2027-01-19' }] } },
    });
    const { items } = await executive.call(endpoints.getHistory, { params: { id: sent.id } });
    expect(items.at(-1)?.summary).toMatch(/date planifiée, antérieure/);
  });

  it('is taken back by an early end, until its day has passed', async () => {
    const ended = await contractIn(server, 'terminated');
    expect(ended).toMatchObject({ effectiveOn: '2027-01-15', allowed: ['revert-termination'] });
    const agent = await server.as('elodie');
    const again = (await agent.call(endpoints.revertTermination, { ...on(ended), body: {} })) as ContractView;
    expect(again).toMatchObject({ state: 'signed', effectiveOn: null });
    const refused = await agent.refusal(endpoints.terminate, {
      ...on(again),
      body: { effectiveOn: '2027-06-01' },
    });
    expect(refused).toMatchObject({ status: 422, code: 'effective-date-out-of-range' });
    const officer = await server.as('odile');
    const declared = await officer.call(endpoints.terminate, {
      ...on(again),
      body: { effectiveOn: '2026-11-23' },
    });
    server.waitDays(1);
    expect(
      await agent.refusal(endpoints.revertTermination, { ...on(declared as never), body: {} }),
    ).toMatchObject({
      status: 409,
      code: 'reversal-too-late',
    });
  });
});
