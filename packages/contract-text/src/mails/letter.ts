import type { LetterAudience, LetterKind } from '@equipage/domain';
import type { MailVariable } from './variables.ts';

/** What one of a letter's sentences must name: one of these variables. */
export type MailNeed = readonly MailVariable[];

/** A mail that is worded once for everybody whom it tells the same. */
export interface MailLetter {
  /** Its name in addresses and in the database: the kind, and the first of those told. */
  id: string;
  kind: LetterKind;
  to: readonly LetterAudience[];
  /** What its words may name. */
  variables: readonly MailVariable[];
  needs: readonly MailNeed[];
  /** It holds a way in: its words lead nowhere else, and ask for nothing. */
  isWayIn?: true;
}

export const whose: MailNeed = ['agent', 'ofAgent'];
