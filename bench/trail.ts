import { hash } from 'node:crypto';
import {
  canonical,
  formatName,
  formatVersion,
  linkHash,
  origin,
  type Row,
  verifyTrail,
} from '@equipage/trail';

/* How long an export of 100 000 acts takes to verify; floor: reading its JSON and hashing its text as it stands. */

const count = 100_000;
const runs = 3;
const sha256 = (text: string) => hash('sha256', text);

/** Records of the size that signatures have. */
function* rows(): Generator<Row> {
  const committed = sha256('committed');
  let previous = origin;
  for (let position = 1; position <= count; position += 1) {
    const person = { name: { committed }, capacity: { committed }, personId: { committed } };
    const rest = { address: { committed }, authentication: { committed }, civility: { committed } };
    const record = {
      position,
      contractId: `contract-${position}`,
      sequence: 1,
      at: '2026-11-26T08:00:00.000Z',
      type: 'signed',
      party: 'agent',
      actor: { committed },
      data: { signature: { seat: 'agent', contentHash: committed, ...person, ...rest } },
    };
    const text = canonical(record);
    const hash = linkHash(sha256, previous, text);
    yield { record: JSON.parse(text), previous, hash, event: 'kept' };
    previous = hash;
  }
}

function exported(): string[] {
  const all = [...rows()];
  const head = { position: count, hash: all.at(-1)?.hash ?? origin };
  const exportedAt = '2026-11-26T08:00:00.000Z';
  const header = { format: formatName, version: formatVersion, exportedAt, contractId: null, count, head };
  return [header, ...all].map((line) => JSON.stringify(line));
}

const median = (values: number[]) => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;

async function seconds(work: () => Promise<void>): Promise<number> {
  const start = performance.now();
  await work();
  return (performance.now() - start) / 1_000;
}

const lines = exported();
const product: number[] = [];
const floor: number[] = [];
for (let run = 0; run < runs; run += 1) {
  product.push(
    await seconds(async () => {
      const { fault, sound } = await verifyTrail(lines, { sha256 });
      if (fault !== null || sound !== count) throw new Error('the trail of the measure is sound');
    }),
  );
  floor.push(
    await seconds(async () => {
      for (const line of lines) sha256(JSON.stringify(JSON.parse(line)));
    }),
  );
}
const [verify, read] = [median(product), median(floor)];
console.log(`${count} acts verified in ${verify.toFixed(2)} s; read and hashed in ${read.toFixed(2)} s`);
console.log(`ratio ${(verify / read).toFixed(2)}; goal < 5 s: ${verify < 5 ? 'held' : 'missed'}`);
