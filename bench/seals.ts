import { performance } from 'node:perf_hooks';
import { openCompiler } from '../apps/api/src/documents/compile.ts';
import { sampleText, signedContract } from '../apps/api/src/documents/contract-document.sample.ts';
import { Renderer } from '../apps/api/src/documents/render.ts';
import { Sealer } from '../apps/api/src/documents/seal/sealer.ts';
import { sealedByLibrary } from '../apps/api/src/documents/seal/testing.library-seal.ts';
import { median } from './medians.ts';

const rounds = 40;
/** Files made before anything is timed. */
const warmUp = 5;

/** A contract that was not made before: the engine remembers paragraphs. */
const contract = (round: number) =>
  signedContract({ text: sampleText({ mission: { title: `Repenser l’inscription, ${round}` } }) });

async function timed<T>(times: number[] | null, work: () => Promise<T>): Promise<T> {
  const start = performance.now();
  const done = await work();
  times?.push(performance.now() - start);
  return done;
}

async function openSealer() {
  const maker = new Sealer(null);
  const made = await maker.makeSelfSigned('Mesure');
  await maker.close();
  return { sealer: new Sealer({ from: 'self-signed', ...made }), certificate: made.certificate };
}

/** The engine and the library alone, in this thread; then the product, in its threads, each seal verified. */
async function measure(renderer: Renderer) {
  const compile = openCompiler();
  const { sealer, certificate } = await openSealer();
  const note = { label: 'Cachet', reason: 'Mesure', contact: 'https://exemple.fr', at: new Date() };
  const times = { floor: [] as number[], product: [] as number[], seal: [] as number[] };
  for (let round = 0; round < rounds + warmUp; round += 1) {
    const counts = round >= warmUp;
    await timed(counts ? times.floor : null, () =>
      sealedByLibrary(compile('contract', JSON.stringify(contract(2 * round))), certificate, note),
    );
    await timed(counts ? times.product : null, async () => {
      const file = await renderer.render('contract', contract(2 * round + 1));
      await timed(counts ? times.seal : null, () => sealer.seal(file, note));
    });
  }
  await sealer.close();
  return times;
}

const renderer = new Renderer();
try {
  const { floor, product, seal } = await measure(renderer);
  const [least, mine] = [median(floor), median(product)];
  const ratio = (mine / least).toFixed(2);
  console.log(`a contract made and sealed: ${mine.toFixed(1)} ms, floor ${least.toFixed(1)} ms, ${ratio} ×`);
  console.log(`of which its seal: ${median(seal).toFixed(1)} ms`);
} finally {
  await renderer.close();
}
