import type { PdfObjects } from './testing.pdf-objects.ts';

/* What is drawn on the pages, operator by operator, and whether the structure tree can know of it. */

const token =
  /%[^\r\n]*|\((?:\\[\s\S]|[^\\()]|\((?:\\[\s\S]|[^\\()])*\))*\)|<<|>>|<[0-9A-Fa-f\s]*>|\[|\]|\/[^\s()<>[\]{}/%]*|[^\s()<>[\]{}/%]+/g;

const painting = new Set([
  'Tj',
  'TJ',
  "'",
  '"',
  'f',
  'F',
  'f*',
  'B',
  'B*',
  'b',
  'b*',
  'S',
  's',
  'Do',
  'sh',
  'BI',
]);

export interface Drawn {
  /** Numbers of the marked content of a page. */
  mcids: number[];
  /** Operators that draw outside any content marked as an element or as an artifact. */
  untagged: string[];
}

/** What one page draws. Forms that it calls belong to the content that calls them. */
export function drawnOn(objects: PdfObjects, page: string): Drawn {
  const streams = objects.list(objects.dictionary(page)['/Contents']).map((one) => objects.stream(one));
  const drawn: Drawn = { mcids: [], untagged: [] };
  const open: boolean[] = [];
  let operands: string[] = [];
  for (const [word] of streams.join('\n').matchAll(token)) {
    if (word.startsWith('%')) continue;
    if (!isOperator(word)) {
      operands.push(word);
      continue;
    }
    if (word === 'BDC' || word === 'BMC') open.push(begins(operands, drawn));
    else if (word === 'EMC') open.pop();
    else if (painting.has(word) && !open.includes(true)) drawn.untagged.push(word);
    operands = [];
  }
  return drawn;
}

const isOperator = (word: string) =>
  /^[A-Za-z'"][A-Za-z0-9*]*$/.test(word) && !/^(true|false|null)$/.test(word);

/** Whether a marked content that begins is an artifact's or an element's; notes the number of the latter. */
function begins(operands: readonly string[], drawn: Drawn): boolean {
  const place = operands.indexOf('/MCID');
  if (place >= 0) drawn.mcids.push(Number(operands[place + 1]));
  return place >= 0 || operands[0] === '/Artifact';
}
