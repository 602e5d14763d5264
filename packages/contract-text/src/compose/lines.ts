import type { Block, Inline } from '../contract-text.ts';

/** Begins a line of an answer that is an item of a list. Nobody can type it: it is a control character (domain/text). */
export const listMark = '\t';

/** Cuts a paragraph where an answer goes to a new line; lines without a word fall away, and items make a list. */
export function inLines(inlines: readonly Inline[]): Block[] {
  const blocks: Block[] = [];
  for (const line of cut(inlines)) {
    const last = blocks.at(-1);
    if (line[0]?.text.startsWith(listMark) !== true) blocks.push({ kind: 'paragraph', inlines: line });
    else if (last?.kind === 'list') last.items.push(withoutMarks(line));
    else blocks.push({ kind: 'list', items: [withoutMarks(line)] });
  }
  return blocks;
}

/** Where an answer is not cut, an item is told by a dash. */
export const inOneLine = (inlines: readonly Inline[]): Inline[] =>
  inlines.map((inline) => ({ ...inline, text: inline.text.replaceAll(listMark, '– ') }));

const withoutMarks = (inlines: readonly Inline[]): Inline[] =>
  inlines.map((inline) => ({ ...inline, text: inline.text.replace(listMark, '') }));

function cut(inlines: readonly Inline[]): Inline[][] {
  const lines: Inline[][] = [[]];
  for (const inline of inlines) {
    const [first = '', ...others] = inline.text.split('\n');
    if (first === '' && others.length > 0) lines.push(endingBefore(lines.pop() ?? []));
    else lines.at(-1)?.push({ ...inline, text: first });
    for (const text of others) lines.push([{ ...inline, text }]);
  }
  return lines
    .map((line) => line.filter((inline) => inline.text !== ''))
    .filter((line) => line.some((inline) => inline.text.trim() !== ''));
}

/** The words that announce a list, without the space after them. No answer typed begins with a new line. */
function endingBefore(line: readonly Inline[]): Inline[] {
  const last = line.at(-1);
  return last === undefined ? [] : [...line.slice(0, -1), { ...last, text: last.text.trimEnd() }];
}
