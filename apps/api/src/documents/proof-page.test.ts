import { expect, test } from 'vitest';
import { openCompiler } from './compile.ts';
import { sampleText, signedContract } from './contract-document.sample.ts';
import { sealStatements } from './seal/statements.ts';
import { squareCode } from './square-code.ts';
import { essence, pageTexts, squareCodes } from './testing.witness.ts';

const compile = openCompiler();

test('the last page says the code, where it is checked, and what each signature rests on', () => {
  const pages = pageTexts(compile('contract', JSON.stringify(signedContract())));
  const last = essence(pages.at(-1) ?? '');
  for (const words of [
    'Preuve',
    '7K4M-QX2P-9TRD',
    'equipage.test/verifier',
    'Élodie d’Aubigné',
    'identité non vérifiée',
  ])
    expect(last).toContain(essence(words));
  for (const statement of sealStatements({ selfSigned: true, stamps: true }))
    expect(last).toContain(essence(statement));
  for (const page of pages) expect(essence(page)).toContain(essence('Code de vérification : 7K4M-QX2P-9TRD'));
});

test.each([
  'https://equipage.test/verifier#7K4M-QX2P-9TRD',
  `https://${'long.'.repeat(30)}test/verifier#7K4M-QX2P-9TRD`,
])('its square is read by a camera: %s', (address) => {
  const contract = signedContract();
  const { proof } = contract;
  if (proof === null) throw new Error('a signed contract has its proof');
  const pdf = compile(
    'contract',
    JSON.stringify({ ...contract, proof: { ...proof, square: squareCode(address) } }),
  );
  expect(squareCodes(pdf)).toEqual([address]);
});

test('a draft has neither code nor page of proof', () => {
  const text = sampleText();
  const pages = pageTexts(
    compile('contract', JSON.stringify(signedContract({ text, draft: true, proof: null }))),
  );
  expect(pages.join('')).not.toMatch(/Preuve|Code de vérification/);
});
