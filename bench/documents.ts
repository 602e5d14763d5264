import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { monitorEventLoopDelay, performance } from 'node:perf_hooks';
import { setTimeout } from 'node:timers/promises';
import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler';
import { fontFiles, templateDirectory } from '../apps/api/src/documents/assets.ts';
import { sampleText, signedContract } from '../apps/api/src/documents/contract-document.sample.ts';
import { Renderer } from '../apps/api/src/documents/render.ts';
import { median } from './medians.ts';

const rounds = 40;
/** Documents made before anything is timed. */
const warmUp = 5;

/** A contract that was not made before: the engine remembers paragraphs. */
function contract(round: number) {
  const title = `Repenser l’inscription aux transports scolaires, ${round}`;
  const description = `Observer ${round} guichets et animer deux ateliers de parents d’élèves.`;
  return signedContract({ text: sampleText({ mission: { title, description } }) });
}

/** The engine alone, in this thread: the least that makes the same file. */
function openFloor(): (data: string) => void {
  const fontBlobs = fontFiles().map((file) => readFileSync(file));
  const compiler = NodeCompiler.create({ workspace: templateDirectory, fontArgs: [{ fontBlobs }] });
  const mainFilePath = join(templateDirectory, 'contract.typ');
  return (data) => {
    const { result } = compiler.compile({ mainFilePath, inputs: { data } });
    if (result === null) throw new Error('the floor made no document');
    compiler.pdf(result, { pdfStandard: 'a-2a' });
    compiler.evictCache(3);
  };
}

type Delay = ReturnType<typeof monitorEventLoopDelay>;

interface Times {
  floor: number[];
  product: number[];
  /** How long the event loop worked for each document, in milliseconds: it was held for no longer at once. */
  busy: number[];
}

async function timed(work: () => unknown): Promise<{ elapsed: number; busy: number }> {
  const before = performance.eventLoopUtilization();
  const start = performance.now();
  await work();
  const elapsed = performance.now() - start;
  return { elapsed, busy: performance.eventLoopUtilization(before).active };
}

/** Floor and product in turn, each on contracts of its own. */
async function measure(renderer: Renderer, delay: Delay): Promise<Times> {
  const floor = openFloor();
  const times: Times = { floor: [], product: [], busy: [] };
  for (let round = 0; round < rounds + warmUp; round += 1) {
    const [one, other] = [contract(2 * round), contract(2 * round + 1)];
    const alone = await timed(() => floor(JSON.stringify(one)));
    // What the floor held is past once the loop has turned.
    await setTimeout(5);
    if (round >= warmUp) delay.enable();
    const made = await timed(() => renderer.render('contract', other));
    delay.disable();
    if (round < warmUp) continue;
    times.floor.push(alone.elapsed);
    times.product.push(made.elapsed);
    times.busy.push(made.busy);
  }
  return times;
}

function report({ floor, product, busy }: Times, delay: Delay): void {
  const [least, mine] = [median(floor), median(product)];
  const ratio = (mine / least).toFixed(2);
  console.log(`a contract as PDF: ${mine.toFixed(1)} ms, floor ${least.toFixed(1)} ms, ${ratio} ×`);
  const most = Math.max(...busy).toFixed(1);
  console.log(`event loop at work for a document: ${median(busy).toFixed(1)} ms, at most ${most} ms`);
  const [late, latest] = [delay.percentile(50), delay.max].map((nanoseconds) =>
    (nanoseconds / 1e6).toFixed(1),
  );
  console.log(
    `event loop late meanwhile, the machine's own delays included: ${late} ms, at most ${latest} ms`,
  );
}

const renderer = new Renderer();
try {
  const delay = monitorEventLoopDelay({ resolution: 1 });
  report(await measure(renderer, delay), delay);
} finally {
  await renderer.close();
}
