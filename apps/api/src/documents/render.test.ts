import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { afterAll, describe, expect, test } from 'vitest';
import { assetPath } from '../platform/assets.ts';
import { draftContract, sampleText, signedContract } from './contract-document.sample.ts';
import { Renderer } from './render.ts';
import { RenderError } from './render-error.ts';
import { check, information } from './testing.witness.ts';

const renderer = new Renderer();
afterAll(() => renderer.close());

/** A document for the fragile worker, which answers its number. */
const numbered = (number: string) => signedContract({ number });
const asText = async (pdf: Promise<Uint8Array>) => new TextDecoder().decode(await pdf);

test('makes a document in the worker thread', async () => {
  const pdf = await renderer.render('contract', draftContract());
  check(pdf);
  expect(information(pdf)).toMatchObject({ Tagged: 'yes' });
});

describe('refuses with the reason, then goes on', () => {
  test.each([
    [
      'a character that the fonts lack',
      signedContract({ text: sampleText({ mission: { title: 'Cap 😀' } }) }),
      /😀.*could not be displayed/,
    ],
    ['data without a text', { ...signedContract(), text: null }, /none/],
  ])('%s', async (_, contract, reason) => {
    const refused = renderer.render('contract', contract as never);
    await expect(refused).rejects.toThrow(RenderError);
    await expect(refused).rejects.toThrow(reason);
    await expect(renderer.render('contract', signedContract())).resolves.toBeInstanceOf(Uint8Array);
  });
});

test('sixteen documents at once leave the event loop to the others', async () => {
  const sixteen = Array.from({ length: 16 }, (_, index) =>
    signedContract({ text: sampleText({ mission: { title: `Projet ${index}` } }) }),
  );
  let turns = 0;
  const turning = setInterval(() => {
    turns += 1;
  }, 1);
  await Promise.all(sixteen.map((contract) => renderer.render('contract', contract)));
  clearInterval(turning);
  // Made in this thread, they would leave one turn at most between two of them.
  expect(turns).toBeGreaterThan(2 * sixteen.length);
});

describe('a worker that dies', () => {
  test('loses the document it was at, and no other', async () => {
    const fragile = new Renderer(fileURLToPath(new URL('./testing.fragile-worker.ts', import.meta.url)));
    const before = fragile.render('contract', numbered('before'));
    const fatal = fragile.render('contract', numbered('fatal'));
    const after = fragile.render('contract', numbered('after'));
    await expect(fatal).rejects.toThrow(/the engine fell over/);
    expect(await asText(before)).toBe('before');
    expect(await asText(after)).toBe('after');
    await fragile.close();
  });

  test('that cannot even start refuses each document', async () => {
    const absent = new Renderer(assetPath('src', 'documents', 'no-such-worker.ts'));
    for (const number of ['1', '2']) {
      await expect(absent.render('contract', numbered(number))).rejects.toThrow(RenderError);
    }
    await absent.close();
  });
});

test('closing refuses what is not made yet, and what comes later', async () => {
  const closing = new Renderer();
  const pending = [signedContract(), draftContract()].map((contract) => closing.render('contract', contract));
  const outcomes = Promise.allSettled(pending);
  await closing.close();
  expect((await outcomes).map(({ status }) => status)).toEqual(['rejected', 'rejected']);
  await expect(closing.render('contract', signedContract())).rejects.toThrow(/closed/);
});

test('an idle renderer lets the process end', async () => {
  const module = (name: string) => JSON.stringify(assetPath('src', 'documents', name));
  const script = `
    import { Renderer } from ${module('render.ts')};
    import { signedContract } from ${module('contract-document.sample.ts')};
    const pdf = await new Renderer().render('contract', signedContract());
    process.stdout.write(String(pdf.length));`;
  const options = ['--input-type=module', '--eval', script];
  const run = await promisify(execFile)(process.execPath, options, { timeout: 20_000 });
  expect(Number(run.stdout)).toBeGreaterThan(10_000);
});
