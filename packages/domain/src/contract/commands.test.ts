import { describe, expect, test } from 'vitest';
import * as z from 'zod/mini';
import { formFaults } from '../words/form-faults.ts';
import * as commands from './commands.ts';

const { identityStep, missionStep, commitmentStep, serviceStep } = commands;

/** `code pointer` of each fault of form. */
function faults(schema: z.core.$ZodType, value: unknown): string[] {
  const parsed = z.safeParse(schema, value);
  return parsed.success
    ? []
    : formFaults(parsed.error.issues).map(({ code, pointer }) => `${code} ${pointer}`);
}

describe('a step', () => {
  test.each([identityStep, missionStep, commitmentStep, serviceStep])('may be empty', (schema) => {
    expect(faults(schema, {})).toEqual([]);
  });

  test('breaks rules without being wrong in form', () => {
    const plannedDates = [{ date: '2026-12-06', from: '23:00', to: '06:00' }];
    expect(faults(commitmentStep, { percent: 99, startsOn: '1999-01-01', plannedDates })).toEqual([]);
    expect(faults(identityStep, { workShare: -12.3456, worksOn: [] })).toEqual([]);
  });

  test.each<[string, z.core.$ZodType, unknown, string[]]>([
    ['an unknown field', identityStep, { nickname: 'Jo' }, ['unknown-field /nickname']],
    [
      'several at once',
      identityStep,
      { firstName: 3, 'a/b~c': 1, workShare: '80', civility: 'mademoiselle' },
      [
        'not-allowed-value /civility',
        'wrong-type /firstName',
        'wrong-type /workShare',
        'unknown-field /a~1b~0c',
      ],
    ],
    ['a number past all', identityStep, { workShare: Number.POSITIVE_INFINITY }, ['wrong-type /workShare']],
    ['not a number', commitmentStep, { percent: Number.NaN }, ['wrong-type /percent']],
    ['the same day twice', identityStep, { worksOn: ['monday', 'monday'] }, ['duplicate /worksOn']],
    ['a Saturday', identityStep, { worksOn: ['saturday'] }, ['not-allowed-value /worksOn/0']],
    ['a long name', identityStep, { firstName: 'a'.repeat(101) }, ['too-long /firstName']],
    ['a long title', missionStep, { title: 'a'.repeat(161) }, ['too-long /title']],
    ['a long text', serviceStep, { benefits: 'a'.repeat(4001) }, ['too-long /benefits']],
    ['a character', missionStep, { title: 'a\u202Eb' }, ['forbidden-character /title']],
    ['a line feed in a title', missionStep, { title: 'a\nb' }, ['forbidden-character /title']],
    ['a day that does not exist', missionStep, { deadline: '2027-02-29' }, ['not-a-day /deadline']],
    ['a day too far', commitmentStep, { startsOn: '3000-01-01' }, ['not-a-day /startsOn']],
    ['a day too long ago', commitmentStep, { startsOn: '1899-12-31' }, ['not-a-day /startsOn']],
    ['a blank day', commitmentStep, { startsOn: '' }, ['not-a-day /startsOn']],
    ['a number for a day', commitmentStep, { startsOn: 20261201 }, ['wrong-type /startsOn']],
    ['an id', serviceStep, { managerId: '../etc' }, ['not-an-id /managerId']],
    ['a long id', serviceStep, { managerId: 'a'.repeat(65) }, ['not-an-id /managerId']],
    ['no object', identityStep, [], ['wrong-type ']],
    ['nothing', identityStep, undefined, ['wrong-type ']],
    [
      'planned dates',
      commitmentStep,
      {
        plannedDates: [
          { date: '2026-12-08', from: '9:00', to: '24:00' },
          { date: '2026-13-01', from: '09:00' },
          null,
          { date: '2026-12-08', from: '09:00', to: '12:30', place: 'ici' },
        ],
      },
      [
        'not-a-time /plannedDates/0/from',
        'not-a-time /plannedDates/0/to',
        'not-a-day /plannedDates/1/date',
        'missing-value /plannedDates/1/to',
        'wrong-type /plannedDates/2',
        'unknown-field /plannedDates/3/place',
      ],
    ],
    [
      'too many dates',
      commitmentStep,
      {
        plannedDates: Array.from({ length: 201 }, () => ({ date: '2026-12-08', from: '09:00', to: '12:30' })),
      },
      ['too-many /plannedDates'],
    ],
  ])('%s', (_, schema, value, expected) => {
    expect(faults(schema, value)).toEqual(expected);
  });
});

describe('an act', () => {
  test('a signature names a text and a consent', () => {
    const contentHash = 'a'.repeat(64);
    expect(faults(commands.signAct, { contentHash, consent: true })).toEqual([]);
    expect(faults(commands.signAct, {})).toEqual(['missing-value /contentHash', 'consent-needed /consent']);
    expect(faults(commands.signAct, { contentHash: 'A'.repeat(64), consent: false })).toEqual([
      'not-a-hash /contentHash',
      'consent-needed /consent',
    ]);
  });

  test('a message or a reason says something', () => {
    expect(faults(commands.changeRequestAct, { message: ' Précisez\nles dates. ' })).toEqual([]);
    expect(faults(commands.changeRequestAct, { message: ' \n ' })).toEqual(['missing-value /message']);
    expect(faults(commands.refusalAct, {})).toEqual(['missing-value /reason']);
    expect(faults(commands.refusalAct, { reason: null })).toEqual(['wrong-type /reason']);
    expect(faults(commands.refusalAct, { reason: '\u0007' })).toEqual(['forbidden-character /reason']);
  });

  test('an act without data takes nothing or an empty object', () => {
    expect([undefined, null, {}].flatMap((body) => faults(commands.bareAct, body))).toEqual([]);
    expect(faults(commands.bareAct, { why: 1 })).toEqual(['unknown-field /why']);
    expect(faults(commands.startAct, { from: 'c-1' })).toEqual([]);
  });
});

describe('the JSON schema of what may be sent', () => {
  const schemas = Object.entries<z.core.$ZodType>(commands);

  test('there are schemas to look at', () => {
    expect(schemas.length).toBeGreaterThan(10);
  });

  test.each(schemas)('%s can be printed', (_, schema) => {
    expect(z.toJSONSchema(schema, { io: 'input' })).toBeTypeOf('object');
  });

  test('a day is a date, an object takes no other field', () => {
    expect(z.toJSONSchema(commands.day, { io: 'input' })).toMatchObject({ type: 'string', format: 'date' });
    expect(z.toJSONSchema(commands.terminationAct, { io: 'input' })).toMatchObject({
      properties: { effectiveOn: { type: 'string', format: 'date' } },
      required: ['effectiveOn'],
      additionalProperties: false,
    });
  });
});

describe('several signatures in one go', () => {
  const contract = (id: string) => ({ id, contentHash: 'a'.repeat(64) });
  const faultsOf = (contracts: unknown, consent: unknown = true) =>
    faults(commands.signSeveralAct, { contracts, consent });

  test('name from one to a hundred contracts, each once, with its text', () => {
    const many = (count: number) => Array.from({ length: count }, (_, place) => contract(`c${place}`));
    expect([many(1), many(100)].flatMap((contracts) => faultsOf(contracts))).toEqual([]);
    expect(faultsOf([])).toEqual(['too-few /contracts']);
    expect(faultsOf(many(101))).toEqual(['too-many /contracts']);
    expect(faultsOf([contract('c1'), contract('c2'), contract('c1')])).toEqual(['duplicate /contracts']);
    expect(faultsOf([{ id: 'c1' }])).toEqual(['missing-value /contracts/0/contentHash']);
    expect(faultsOf([{ ...contract('c1'), version: 3 }])).toEqual(['unknown-field /contracts/0/version']);
  });

  test('need consent', () => {
    expect(faultsOf([contract('c1')], false)).toEqual(['consent-needed /consent']);
  });
});
