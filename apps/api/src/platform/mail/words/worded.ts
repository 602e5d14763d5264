import { isBlockVariable, isMailVariable, type MailWords } from '@equipage/contract-text';
import type { Letter, LetterBlock } from '../letter.ts';
import { fill, type MailValues } from './template.ts';

/** What a letter is made of besides its words. */
export interface LetterParts {
  values: MailValues;
  /** Where the words put a list; nowhere else. */
  list?: readonly LetterBlock[];
  /** What follows the words: the product's, whatever they are. */
  after?: readonly LetterBlock[];
  /** Where the link leads; null for no link. */
  path: string | null;
  reason: string;
  settings?: string;
}

/** A letter of its words and of what is computed. */
export function worded(words: MailWords, parts: LetterParts): Letter {
  const { values, list = [], after = [], path, reason, settings } = parts;
  return {
    subject: fill(words.subject, values),
    title: fill(words.title, values),
    blocks: [...words.body.flatMap((part) => blocksOf(part, values, list)), ...after],
    action: path === null ? null : { label: words.action, path },
    reason,
    ...(settings !== undefined && { settings }),
  };
}

function blocksOf(part: string, values: MailValues, list: readonly LetterBlock[]): readonly LetterBlock[] {
  const alone = /^\s*\{(\w+)\}\s*$/.exec(part)?.[1] ?? '';
  if (isMailVariable(alone) && isBlockVariable(alone)) return list;
  const text = fill(part, values).trim();
  return text === '' ? [] : [{ kind: 'paragraph', text }];
}
