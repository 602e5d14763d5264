import { typography } from '@equipage/domain';

/** What the words of a mail may name. Empty where a contract has none. */
export const mailVariables = [
  'agent',
  'ofAgent',
  'actor',
  'manager',
  'mission',
  'figures',
  'number',
  'startsOn',
  'endsOn',
  'lastDay',
  'until',
  'motive',
  'dropped',
  'lab',
] as const;
export type MailVariable = (typeof mailVariables)[number];
export type MailValues = Readonly<Record<MailVariable, string>>;

/** The words of a mail, with `{variables}`; the figures, what somebody wrote and the link are added to them. */
export interface MailTemplate {
  subject: string;
  title: string;
  /** Paragraphs, a blank line between two; empty for none. */
  body: string;
  /** What the link says. */
  action: string;
}

const named = /\{(\w+)\}/g;

/** Puts values in the place of their names: the product's words are set first, what people typed stays as typed. */
export function fill(words: string, values: MailValues): string {
  return typography(words).replace(named, (_, name: MailVariable) => values[name] ?? '');
}

/** The paragraphs that are left once values are in their place. */
export function paragraphs(body: string, values: MailValues): string[] {
  return body
    .split(/\n\s*\n/)
    .map((part) => fill(part.trim(), values).trim())
    .filter((part) => part !== '');
}
