import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { rolldown } from 'rolldown';
import { type Start, timeStart } from './launch.ts';
import { median } from './medians.ts';
import type { Launch } from './running.ts';

const rounds = 5;
const folder = mkdtempSync(join(tmpdir(), 'equipage-bench-'));

const product: Launch = {
  args: ['apps/api/dist/main.js'],
  env: { DEMO: 'true', DATABASE_URL: `file:${join(folder, 'product.db')}`, LOG_LEVEL: 'silent' },
};

async function bundleFloor(): Promise<Launch> {
  const output = join(import.meta.dirname, 'dist');
  const bundle = await rolldown({
    input: join(import.meta.dirname, 'floor-server.ts'),
    platform: 'node',
    external: ['better-sqlite3'],
  });
  await bundle.write({ dir: output, entryFileNames: '[name].js' });
  await bundle.close();
  return { args: [join(output, 'floor-server.js'), join(folder, 'floor.db')], env: {} };
}

function report(what: string, unit: string, of: (start: Start) => number, starts: [Start[], Start[]]): void {
  const [floor, mine] = starts.map((list) => median(list.map(of))) as [number, number];
  const ratio = (mine / floor).toFixed(2);
  console.log(`${what}: ${mine.toFixed(0)} ${unit}, floor ${floor.toFixed(0)} ${unit}, ${ratio} ×`);
}

/** Product and floor in turn, so that what else the machine does weighs on both. */
async function measure(): Promise<void> {
  const floor = await bundleFloor();
  await timeStart(product);
  const starts: [Start[], Start[]] = [[], []];
  for (let round = 0; round < rounds; round += 1) {
    starts[0].push(await timeStart(floor));
    starts[1].push(await timeStart(product));
  }
  report('start to first answer', 'ms', (start) => start.firstAnswer, starts);
  report('memory at rest', 'MB', (start) => start.memory, starts);
}

try {
  await measure();
} finally {
  rmSync(folder, { recursive: true, force: true });
}
