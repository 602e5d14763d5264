import type { Block, Inline } from '@equipage/contract-text';
import { civilities } from '@equipage/domain';
import { describe, expect, test } from 'vitest';
import { openCompiler } from './compile.ts';
import { draftContract, sampleText, signedContract } from './contract-document.sample.ts';
import type { ContractDocument, SignaturePlace } from './contract-document.ts';
import { essence, information, pageTexts } from './testing.witness.ts';

const compile = openCompiler();
const pdfOf = (contract: ContractDocument) => compile('contract', JSON.stringify(contract));
/** The words on paper, spaces, hyphens and watermark apart. */
function wordsOn(contract: ContractDocument): string {
  const pages = pageTexts(pdfOf(contract), 'body').map(essence);
  return pages.map((page) => page.replace(/^PROJET/, '')).join('');
}

const inlinesOf = (block: Block): Inline[] => (block.kind === 'list' ? block.items.flat() : block.inlines);

/** Every run of text that a contract must show, in reading order. */
function runsOf({ text, months }: ContractDocument): string[] {
  const { title, subtitle, sections, mention, annex } = text;
  const byMonth = months?.flatMap(({ dates }) => dates.flatMap(({ day, hours }) => [day, hours]));
  return [
    title,
    ...subtitle.map((inline) => inline.text),
    ...sections.flatMap(({ heading, blocks }) => [
      heading,
      ...blocks.flatMap(inlinesOf).map((inline) => inline.text),
    ]),
    mention ?? '',
    annex.heading,
    annex.intro,
    ...(byMonth ?? annex.dates),
  ];
}

/** The runs that the paper lacks, or does not show after the ones before them. */
function missingFrom(contract: ContractDocument): string[] {
  const paper = wordsOn(contract);
  let from = 0;
  return runsOf(contract).filter((run) => {
    const at = paper.indexOf(essence(run), from);
    if (at >= 0) from = at + essence(run).length;
    return at < 0;
  });
}

/** The contract with one place in the table of signatures changed. */
function withPlace(seat: SignaturePlace['seat'], change: Partial<SignaturePlace>): ContractDocument {
  const { signatures } = signedContract();
  return signedContract({
    signatures: signatures.map((place) => (place.seat === seat ? { ...place, ...change } : place)),
  });
}

const longText = 'Écouter les familles, puis dessiner un parcours plus simple.\n'.repeat(66).slice(0, 4000);
const dates = Array.from({ length: 64 }, (_, index) => {
  const [month, day] = [(index % 5) + 1, (index % 28) + 1].map((number) => String(number).padStart(2, '0'));
  return { date: `2027-${month}-${day}`, from: '09:00', to: '12:30' };
});

describe('every word of the text is on paper, in its order', () => {
  test.each([...civilities, null])('with civility %s', (civility) => {
    expect(missingFrom(signedContract({ text: sampleText({ identity: { civility } }) }))).toEqual([]);
  });

  test('with long texts and an annex over several pages', () => {
    const text = sampleText({
      mission: { description: longText },
      service: { benefits: longText },
      commitment: { plannedDates: dates },
    });
    const contract = signedContract({ text });
    expect(missingFrom(contract)).toEqual([]);
    const annex = pageTexts(pdfOf(contract)).filter((page) => /Horaire/.test(page));
    expect(annex.length).toBeGreaterThan(1);
  });

  test('in a draft, with its blanks', () => {
    const text = sampleText({
      mission: { title: null, description: null },
      commitment: { plannedDates: [] },
    });
    expect(missingFrom(draftContract({ text }))).toEqual([]);
  });

  test('with a prolongation and names from everywhere', () => {
    const identity = { firstName: 'Zoë-Œuvrard Đặng', lastName: 'Nguyễn-Ñíguez de Saint-Exupéry d’Aubigné' };
    expect(missingFrom(signedContract({ text: sampleText({ identity }, 'ENG-2026-0007') }))).toEqual([]);
  });
});

describe('what is typed stays text', () => {
  test.each([
    '#let x = 1',
    '*gras* _italique_ `code`',
    '"guillemets" \'simples\'',
    '<b>html</b> <étiquette>',
    '$x^2$ @renvoi \\ // /* fin */',
    '= titre --- ~ [a](b) #read("contract.typ")',
  ])('%s', (typed) => {
    const text = sampleText({ mission: { title: typed, description: typed } });
    const contract = { ...withPlace('agent', { name: typed, capacity: typed }), text, madeOn: typed };
    const paper = wordsOn(contract);
    expect(missingFrom(contract)).toEqual([]);
    expect(paper.split(essence(typed)).length - 1).toBeGreaterThanOrEqual(5);
  });

  test('a word wider than the paper is broken, not cut off', () => {
    const word = 'abcdefghij'.repeat(40);
    const contract = {
      ...withPlace('manager', { name: word.slice(0, 100) }),
      text: sampleText({ mission: { description: word } }),
    };
    expect(missingFrom(contract)).toEqual([]);
    expect(wordsOn(contract)).toContain(word.slice(0, 100));
  });
});

describe('a draft says that it is one', () => {
  test('in its title, on every page, and names the signatures it lacks', () => {
    const pdf = pdfOf(draftContract());
    expect(information(pdf).Title).toBe(
      'Projet – Contrat d’engagement, n°\u00A0ENG-2026-0042, Élodie d’Aubigné',
    );
    for (const page of pageTexts(pdf)) expect(essence(page)).toMatch(/^PROJET/);
    const paper = wordsOn(draftContract());
    expect(paper).toContain(
      essence('Signatures attendues : le directeur général des services et la supérieure hiérarchique.'),
    );
    expect(paper).toContain(essence('La date du contrat sera celle de la dernière signature.'));
    expect(paper.match(/Signatureattendue(?!s)/g)).toHaveLength(2);
  });

  test('a signed contract does not', () => {
    const pdf = pdfOf(signedContract());
    expect(information(pdf)).toMatchObject({
      Title: 'Contrat d’engagement, n°\u00A0ENG-2026-0042, Élodie d’Aubigné',
      Author: 'Région Occitanie, Le Lab’',
    });
    expect(pageTexts(pdf).join('')).not.toMatch(/PROJET|Projet de contrat|Projet –|attendue/);
  });
});

describe('the signatures', () => {
  test('stand in their order, each with name, capacity, date and time', () => {
    const paper = wordsOn(signedContract());
    const names = ['Élodie d’Aubigné', 'Étienne Lacaze', 'Nathalie Serra'].map(essence);
    const table = paper.slice(paper.indexOf(essence('L’équipière du Lab’Le directeur')));
    expect(names.map((name) => table.indexOf(name))).toEqual(
      names.map((name) => table.indexOf(name)).toSorted((a, b) => a - b),
    );
    for (const { name, capacity, at } of signedContract().signatures) {
      for (const words of [name, capacity, `Signé le ${at}`]) expect(table).toContain(essence(words ?? ''));
    }
  });

  test('give the contract its date and its real term', () => {
    const paper = wordsOn(signedContract());
    expect(paper).toContain(essence('Fait le 30 novembre 2026.'));
    expect(paper).toContain(essence('Prise d’effet le 1er décembre 2026, fin le 31 mai 2027 inclus.'));
  });

  test('say in whose stead, what kind they are, and what they sign', () => {
    const paper = wordsOn(
      withPlace('executive', { onBehalf: 'Pour Madame la Présidente et par délégation' }),
    );
    expect(paper).toContain(essence('Pour Madame la Présidente et par délégation'));
    expect(paper).toContain(essence('Signature électronique simple de chaque partie.'));
    expect(paper).toContain(
      essence('Empreinte du texte signé (SHA-256) : 9f86d081 884c7d65 9a2feaa0 c55ad015'),
    );
  });

  test('say that one person holds two seats', () => {
    const sentence = essence(
      'sont représentées par une même personne : une seule signature vaut pour les deux.',
    );
    expect(wordsOn(signedContract({ sameHand: true }))).toContain(sentence);
    expect(wordsOn(signedContract())).not.toContain(sentence);
  });
});
