import type { MailVariable, MailWords } from '@equipage/contract-text';
import { typography } from '@equipage/domain';

/** What the variables of a letter stand for; one that it may not name has no value. */
export type MailValues = Readonly<Partial<Record<MailVariable, string>>>;

/** The words of a mail as the templates write them down. */
export interface MailTemplate extends Omit<MailWords, 'body'> {
  /** Paragraphs, a blank line between two; empty for none. */
  body: string;
}

/** The same, its words set as the product sets its own. */
export function wordsOf({ subject, title, body, action }: MailTemplate): MailWords {
  const paragraphs = body.split('\n\n').filter((part) => part !== '');
  return {
    subject: typography(subject),
    title: typography(title),
    body: paragraphs.map(typography),
    action: typography(action),
  };
}

const named = /\{(\w+)\}/g;

/** Puts values in the place of their names: the product's words are set first, what people typed stays as typed. */
export function fill(words: string, values: MailValues): string {
  return typography(words).replace(named, (_, name: MailVariable) => values[name] ?? '');
}
