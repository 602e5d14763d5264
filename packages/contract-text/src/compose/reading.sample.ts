import type { Block, ContractText, Inline } from '../contract-text.ts';

export function plain(inlines: readonly Inline[]): string {
  return inlines.map((inline) => inline.text).join('');
}

/** Every run of text of the clauses and of the subtitle. */
export function inlinesOf(text: ContractText): Inline[] {
  return [...text.subtitle, ...text.sections.flatMap((section) => section.blocks.flatMap(linesOf).flat())];
}

function linesOf(block: Block): Inline[][] {
  return block.kind === 'paragraph' ? [block.inlines] : block.items;
}

/** The words of one section, a line a paragraph or item. */
export function sectionText(text: ContractText, code: string): string {
  const section = text.sections.find((each) => each.code === code);
  if (section === undefined) throw new Error(`no section ${code}`);
  return [section.heading, ...section.blocks.flatMap(linesOf).map(plain)].join('\n');
}

/** Every word of the contract, as it is read from the title to the mention. */
export function wholeText(text: ContractText): string {
  return [
    text.title,
    plain(text.subtitle),
    ...text.sections.map((section) => sectionText(text, section.code)),
    text.annex.heading,
    text.annex.intro,
    ...text.annex.dates,
    text.mention ?? '',
  ].join('\n');
}
