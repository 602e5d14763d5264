import { type PDF, PdfArray, type PdfDict, PdfNumber } from '@libpdf/core';
import { awaitedWords } from './awaited-words.ts';
import { type Resolve, resolver } from './compare.ts';
import { signaturesOf } from './notes.ts';

/** Of the height of a letter, what an eye needs to read it: its foot and its head may be touched. */
const [foot, head] = [0.05, 0.65];

interface Box {
  left: number;
  right: number;
  bottom: number;
  top: number;
}

/** The pages, from 1 on, where what is shown of a signature lies over words. */
export function coveredPages(pdf: PDF): number[] {
  const resolve = resolver(pdf);
  const boxes = pdf
    .getPages()
    .map(({ dict }) => signaturesOf(dict, resolve).flatMap((one) => boxOf(one, resolve)));
  if (boxes.every((ofPage) => ofPage.length === 0)) return [];
  const texts = pdf.extractText();
  return boxes.flatMap((ofPage, place) => (hidesWords(ofPage, texts[place]) ? [place + 1] : []));
}

function boxOf(note: PdfDict, resolve: Resolve): Box[] {
  const corners = resolve(note.get('Rect'));
  const numbers = corners instanceof PdfArray ? [...corners].map((corner) => numberOf(corner, resolve)) : [];
  const [x1 = 0, y1 = 0, x2 = 0, y2 = 0] = numbers;
  const box = {
    left: Math.min(x1, x2),
    right: Math.max(x1, x2),
    bottom: Math.min(y1, y2),
    top: Math.max(y1, y2),
  };
  return box.left === box.right || box.bottom === box.top ? [] : [box];
}

const numberOf = (value: Parameters<Resolve>[0], resolve: Resolve): number => {
  const number = resolve(value);
  return number instanceof PdfNumber ? number.value : 0;
};

type PageText = ReturnType<PDF['extractText']>[number];

function hidesWords(boxes: readonly Box[], text: PageText | undefined): boolean {
  const letters = (text?.lines ?? []).flatMap(({ spans }) => spans.flatMap(({ chars }) => chars));
  const covered = letters.filter(({ bbox: { x, width }, baseline, fontSize }) => {
    const letter = {
      left: x,
      right: x + width,
      bottom: baseline + foot * fontSize,
      top: baseline + head * fontSize,
    };
    return boxes.some((box) => isOver(box, letter));
  });
  const words = withoutSpaces(covered.map(({ char }) => char).join(''));
  return !withoutSpaces(awaitedWords).includes(words);
}

const isOver = (box: Box, letter: Box) =>
  box.left < letter.right && box.right > letter.left && box.bottom < letter.top && box.top > letter.bottom;

const withoutSpaces = (words: string) => words.normalize('NFKC').replaceAll(/[\s\u00AD]+/gu, '');
