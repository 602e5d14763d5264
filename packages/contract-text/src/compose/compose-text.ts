import type { ResolvedText } from '@equipage/domain';
import type { Block, ContractText, Inline } from '../contract-text.ts';
import type { BlockWording, Sentence, Wording } from '../wording/wording.ts';
import { inLines, inOneLine } from './lines.ts';
import { inlinesOf } from './template.ts';
import { listOf, type Values } from './values.ts';
import { applies } from './when.ts';

/**
 * Writes the clauses from a resolved text, and from nothing else, with the version of the wording it names.
 * @throws RangeError when it was resolved for another version.
 */
export function composeText({ wording: version, values }: ResolvedText, wording: Wording): ContractText {
  if (wording.version !== version)
    throw new RangeError(`Resolved for ${version}, not for ${wording.version}`);
  const write = (sentences: readonly Sentence[]) => inlines(sentences, values, wording);
  return {
    wording: version,
    title: plain(write(wording.title)),
    subtitle: inOneLine(write(wording.subtitle)),
    sections: wording.sections.map(({ code, heading, blocks }) => ({
      code,
      heading,
      blocks: blocks.flatMap((block) => composeBlock(block, values, write)),
    })),
    annex: {
      heading: plain(write([{ say: wording.annex.heading }])),
      intro: plain(write(wording.annex.intro)),
      dates: listOf(values, 'plannedDates'),
    },
    mention: plain(write(wording.mention)) || null,
  };
}

type Write = (sentences: readonly Sentence[]) => Inline[];

function composeBlock(block: BlockWording, values: Values, write: Write): Block[] {
  if ('paragraph' in block) return inLines(write(block.paragraph));
  const items = block.list.filter((sentence) => applies(sentence, values));
  if (items.length === 0) return [];
  const last = items.length - 1;
  return [
    {
      kind: 'list',
      items: items.map((item, index) => inOneLine(write([item, { say: index === last ? '.' : ';' }]))),
    },
  ];
}

/** The sentences that apply, one after the other: a space between two, none before a comma or a full stop. */
function inlines(sentences: readonly Sentence[], values: Values, wording: Wording): Inline[] {
  const said = sentences.filter((sentence) => applies(sentence, values)).map((sentence) => sentence.say);
  return inlinesOf(said.join(' ').replaceAll(/ (?=[,.])/g, ''), values, wording.variables);
}

function plain(inlines: readonly Inline[]): string {
  return inOneLine(inlines)
    .map((inline) => inline.text)
    .join('');
}
