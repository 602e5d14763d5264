import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Fault } from './fault.ts';
import type { Row } from './format.ts';
import {
  headerOf,
  linesOf,
  linked,
  openingAt,
  type SampleTrail,
  sampleTrail,
  sha256,
} from './trail.sample.ts';
import { verifyTrail } from './verify.ts';

const whole = sampleTrail(10_000);

const faultIn = async ({ header, rows }: SampleTrail, anchors = [] as SampleTrail['header']['head'][]) =>
  (await verifyTrail(linesOf({ header, rows }), { sha256, anchors })).fault;

/** The rows with some of them replaced, from a place on (counted from 0). */
function spliced(place: number, count: number, ...rows: Row[]): SampleTrail {
  return { header: whole.header, rows: whole.rows.toSpliced(place, count, ...rows) };
}

function at(place: number): Row {
  const row = whole.rows[place];
  if (row === undefined) throw new Error(`no row ${place}`);
  return row;
}

const edited = (row: Row, changes: object): Row => ({ ...row, record: { ...row.record, ...changes } });
/** Changed, then hashed as if nothing had happened. */
const rehashed = (row: Row, changes: object): Row => linked(row.previous, { ...row.record, ...changes });

test('ten thousand rows that nobody touched are sound', async () => {
  const verdict = await verifyTrail(linesOf(whole), { sha256 });
  expect(verdict).toMatchObject({ fault: null, sound: 10_000 });
});

/** Every way of touching one row, at a place of the trail, and what is found. */
const tamperings: [string, (place: number) => SampleTrail, (place: number) => Fault][] = [
  [
    'its content edited',
    (place) => spliced(place, 1, edited(at(place), { type: 'declined' })),
    (place) => ({ kind: 'edited', position: place + 1 }),
  ],
  [
    'one letter of a commitment edited',
    (place) => spliced(place, 1, edited(at(place), { actor: { committed: 'a'.repeat(64) } })),
    (place) => ({ kind: 'edited', position: place + 1 }),
  ],
  [
    'its hash edited',
    (place) => spliced(place, 1, { ...at(place), hash: 'f'.repeat(64) }),
    (place) => ({ kind: 'edited', position: place + 1 }),
  ],
  [
    'the hash before it edited',
    (place) => spliced(place, 1, { ...at(place), previous: 'f'.repeat(64) }),
    (place) => ({ kind: 'edited', position: place + 1 }),
  ],
  [
    'its content edited and its hash made anew',
    (place) => spliced(place, 1, rehashed(at(place), { type: 'declined' })),
    (place) => ({ kind: 'relinked', position: place + 1 }),
  ],
  [
    'deleted',
    (place) => spliced(place, 1),
    (place) => ({ kind: 'deleted', position: place + 1, until: place + 1 }),
  ],
  [
    'deleted with the five after it',
    (place) => spliced(place, 6),
    (place) => ({ kind: 'deleted', position: place + 1, until: place + 6 }),
  ],
  [
    'written twice',
    (place) => spliced(place, 1, at(place), at(place)),
    (place) => ({ kind: 'inserted', position: place + 2, line: place + 3 }),
  ],
  [
    'another put before it',
    (place) => spliced(place, 0, rehashed(at(place), { type: 'declined', position: place + 1_000_000 })),
    (place) => ({ kind: 'inserted', position: place + 1, line: place + 2 }),
  ],
  [
    'swapped with the next',
    (place) => spliced(place, 2, at(place + 1), at(place)),
    (place) => ({ kind: 'swapped', position: place + 1, with: place + 2 }),
  ],
  [
    'swapped with one further on',
    (place) => spliced(place, 8, at(place + 7), ...whole.rows.slice(place + 1, place + 7), at(place)),
    (place) => ({ kind: 'swapped', position: place + 1, with: place + 8 }),
  ],
  [
    'the end cut from it on',
    (place) => spliced(place, whole.rows.length),
    (place) => ({ kind: 'cut', position: place + 1, until: 10_000 }),
  ],
  [
    'its event deleted from the database',
    (place) => spliced(place, 1, { ...at(place), event: 'missing' }),
    (place) => ({ kind: 'event-missing', position: place + 1 }),
  ],
  [
    'a clear value that is another',
    (place) =>
      spliced(place, 1, { ...at(place), opened: { '/actor': { ...openingAt(place + 1), value: 'x' } } }),
    (place) => ({ kind: 'opening-edited', position: place + 1, pointer: '/actor' }),
  ],
];

test.each<[string, object]>([
  ['an event that is neither there nor gone', { event: 'kepu' }],
  ['a word that no row has', { openec: {} }],
])('a row with %s is none', async (_, changes) => {
  const altered = { ...at(41), ...changes };
  expect(await faultIn(spliced(41, 1, altered))).toEqual({ kind: 'unreadable', line: 43 });
});

describe.each([0, 1, 4_321, 9_990])('of ten thousand rows, the one at place %i:', (place) => {
  test.each(tamperings)('%s', async (_, tamper, fault) => {
    expect(await faultIn(tamper(place))).toEqual(fault(place));
  });
});

describe('the last row', () => {
  test('deleted', async () => {
    expect(await faultIn(spliced(9_999, 1))).toEqual({ kind: 'cut', position: 10_000, until: 10_000 });
  });

  test('edited and hashed anew does not give the head that the header says', async () => {
    const altered = spliced(9_999, 1, rehashed(at(9_999), { type: 'declined' }));
    expect(await faultIn(altered)).toEqual({ kind: 'relinked', position: 10_000 });
  });

  test('followed by one more', async () => {
    const { hash, record } = at(9_999);
    const more = linked(hash, { ...record, position: 10_001, sequence: record.sequence + 3 });
    expect(await faultIn(spliced(10_000, 0, more))).toMatchObject({ position: 10_001 });
  });

  test('followed by an event that the trail does not know', async () => {
    const stray = { unchained: { contractId: 'contract-a', sequence: 9 } };
    const lines = [...linesOf(whole), JSON.stringify(stray)];
    const { fault } = await verifyTrail(lines, { sha256 });
    expect(fault).toEqual({ kind: 'stray', ...stray.unchained });
  });
});

/** The whole trail made anew without one row, as whoever holds the database could. */
function rewrittenWithout(place: number): SampleTrail {
  const rows: Row[] = [];
  for (const { record } of whole.rows.toSpliced(place, 1)) {
    const previous = rows.at(-1)?.hash ?? '0'.repeat(64);
    rows.push(linked(previous, { ...record, position: rows.length + 1 }));
  }
  return { header: headerOf(rows, null), rows };
}

describe('a trail that was hashed anew throughout', () => {
  test('shows where an act of a contract is missing', async () => {
    // The next act of the same contract stands two rows on: three contracts in turn.
    expect(await faultIn(rewrittenWithout(500))).toEqual({ kind: 'gap', position: 503 });
  });

  test('shows against a hash noted earlier', async () => {
    const rows: Row[] = [];
    for (const { record } of whole.rows) {
      const changes = record.position === 42 ? { type: 'declined' } : {};
      rows.push(linked(rows.at(-1)?.hash ?? '0'.repeat(64), { ...record, ...changes }));
    }
    const rewritten = { header: headerOf(rows, null), rows };
    expect(await faultIn(rewritten)).toBeNull();
    const { position, hash } = { position: 900, hash: at(899).hash };
    expect(await faultIn(rewritten, [{ position, hash }])).toEqual({ kind: 'rewritten', position: 900 });
    expect(await faultIn(whole, [{ position, hash }])).toBeNull();
  });

  test('and cut, shows against a hash noted later than its end', async () => {
    const rows = whole.rows.slice(0, 100);
    const anchor = { position: 101, hash: at(100).hash };
    const cut = { header: headerOf(rows, null), rows };
    expect(await faultIn(cut)).toBeNull();
    expect(await faultIn(cut, [anchor])).toEqual({ kind: 'cut', position: 101, until: 101 });
  });
});

describe('the extract of one contract', () => {
  const own = whole.rows.slice(0, 60).filter(({ record }) => record.contractId === 'contract-b');
  const extract = (rows: Row[]): SampleTrail => ({
    header: { ...headerOf(own, 'contract-b'), head: whole.header.head },
    rows,
  });

  test('is sound by itself, with its clear values', async () => {
    const rows = own.map((row) => ({ ...row, opened: { '/actor': openingAt(row.record.position) } }));
    const verdict = await verifyTrail(linesOf(extract(rows)), { sha256 });
    expect(verdict).toMatchObject({ fault: null, sound: own.length, opened: own.length });
  });

  test('shows a row that is missing, edited, or another contract’s', async () => {
    expect(await faultIn(extract(own.toSpliced(4, 1)))).toEqual({ kind: 'deleted', position: 5, until: 5 });
    const changed = own.toSpliced(4, 1, edited(own[4] as Row, { type: 'declined' }));
    expect(await faultIn(extract(changed))).toEqual({ kind: 'edited', position: 5 });
    const foreign = own.toSpliced(4, 1, linked(at(0).previous, { ...at(0).record, sequence: 5 }));
    expect(await faultIn(extract(foreign))).not.toBeNull();
    expect(await faultIn(extract(own.slice(0, -1)))).toMatchObject({ kind: 'cut' });
  });
});

test('any change of any byte of any line is seen', async () => {
  const small = linesOf(sampleTrail(12)).map((line) => line);
  const change = fc.record({
    line: fc.nat(12),
    place: fc.double({ min: 0, max: 1, noNaN: true }),
    to: fc.nat(93),
  });
  await fc.assert(
    fc.asyncProperty(change, async ({ line, place, to }) => {
      const text = small[line] ?? '';
      const index = Math.floor(place * (text.length - 1));
      const altered = `${text.slice(0, index)}${String.fromCharCode(33 + to)}${text.slice(index + 1)}`;
      fc.pre(altered !== text && !isHarmless(text, altered));
      const { fault } = await verifyTrail(small.with(line, altered), { sha256 });
      expect(fault).not.toBeNull();
    }),
    { numRuns: 3_000 },
  );
});

/** What the hashes do not cover: when the export was made, and that an event was erased. */
function isHarmless(before: string, after: string): boolean {
  const covered = (line: string) => {
    try {
      const { exportedAt, event, ...rest } = JSON.parse(line);
      const states = event === 'missing' ? { event } : {};
      // A key that the format does not know says nothing.
      const known = ['record', 'previous', 'hash', 'format', 'version', 'contractId', 'count', 'head'];
      return JSON.stringify([states, known.map((key) => rest[key])]);
    } catch {
      return line;
    }
  };
  return covered(before) === covered(after);
}

test('any single row left out, doubled or moved is seen', async () => {
  const { header, rows } = sampleTrail(40);
  const move = fc.record({
    from: fc.nat(39),
    to: fc.nat(39),
    kind: fc.constantFrom('out', 'double', 'move'),
  });
  await fc.assert(
    fc.asyncProperty(move, async ({ from, to, kind }) => {
      const row = rows[from] as Row;
      const without = kind === 'double' ? rows : rows.toSpliced(from, 1);
      const altered = kind === 'out' ? without : without.toSpliced(to, 0, row);
      fc.pre(kind !== 'move' || from !== to);
      expect(await faultIn({ header, rows: altered })).not.toBeNull();
    }),
  );
});

test('what is no export is said to be unreadable', async () => {
  for (const text of ['', '{', '[]', 'null', '{"format":"equipage-trail","version":2}', '\u0000'])
    expect(await verifyTrail([text], { sha256 })).toMatchObject({
      header: null,
      fault: { kind: 'unreadable' },
    });
  expect(await verifyTrail([], { sha256 })).toMatchObject({ header: null });
});
