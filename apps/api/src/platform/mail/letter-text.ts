import { noBreakSpace } from '@equipage/domain';
import type { Letter, LetterBlock, LetterItem } from './letter.ts';

/** A letter as plain text: paragraphs apart, each address on a line of its own. */
export function letterText({ title, blocks, action, reason, settings }: Letter, publicUrl: URL): string {
  const address = (path: string) => new URL(path, publicUrl).href;
  const parts = [
    title,
    ...blocks.map((block) => blockText(block, address)),
    ...(action ? [`${action.label}${noBreakSpace}:\n${address(action.path)}`] : []),
    `-- \n${reason}${settings === undefined ? '' : `\nChoisir comment être averti${noBreakSpace}: ${address(settings)}`}`,
  ];
  return `${parts.join('\n\n')}\n`;
}

function blockText(block: LetterBlock, address: (path: string) => string): string {
  switch (block.kind) {
    case 'facts':
      return block.rows.map(({ label, value }) => `- ${label}${noBreakSpace}: ${value}`).join('\n');
    case 'quote':
      return block.text
        .split('\n')
        .map((line) => `> ${line}`)
        .join('\n');
    case 'list':
      return [block.title, ...block.items.map((item) => itemText(item, address))].join('\n');
    case 'code':
      return `    ${block.text}`;
    default:
      return block.text;
  }
}

const itemText = ({ text, path }: LetterItem, address: (path: string) => string): string =>
  path === null ? `- ${text}` : `- ${text}\n  ${address(path)}`;
