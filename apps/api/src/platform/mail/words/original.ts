import type { MailWords } from '@equipage/contract-text';
import type { LetterAudience, LetterKind } from '@equipage/domain';
import { actTemplates } from './act-templates.ts';
import { otherTemplates } from './other-templates.ts';
import { type MailTemplate, wordsOf } from './template.ts';

/** Which letter: what it says, and to whom. */
export interface LetterTo {
  kind: LetterKind;
  as: LetterAudience;
}

type Templates = Readonly<Record<LetterKind, Partial<Record<LetterAudience, MailTemplate>>>>;

/** The words of every mail that may be worded; every letter of `mailLetters` is here (tested). */
export const mailTemplates: Templates = { ...actTemplates, ...otherTemplates };

/**
 * The words that the product comes with.
 * @throws Error for a kind that is told to nobody of the sort
 */
export function originalWords({ kind, as }: LetterTo): MailWords {
  const template = mailTemplates[kind][as];
  if (template === undefined) throw new Error(`no words for ${kind} told to the ${as}`);
  return wordsOf(template);
}
