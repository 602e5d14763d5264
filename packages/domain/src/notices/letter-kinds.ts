import { type Audience, audiences, type NoticeKind, noticeKinds } from './tellings.ts';

/** What mails say besides telling of an act: what waits, what happened in a day or a week, copies, and the way in. */
export const otherLetterKinds = [
  'reminder',
  'last-reminder',
  'reminder-by-hand',
  'reminders',
  'last-reminders',
  'silence',
  'silence-gone',
  'silences',
  'daily-digest',
  'daily-news',
  'weekly-digest',
  'copy-conclusion',
  'copy-termination',
  'copy-reversal',
  'copy-closure',
  'sign-in',
] as const;
export type OtherLetterKind = (typeof otherLetterKinds)[number];

/** Every kind of mail that is worded by itself. */
export const letterKinds = [...noticeKinds, ...otherLetterKinds] as const;
export type LetterKind = NoticeKind | OtherLetterKind;

/** As whom somebody is written to: told of an act, or who chose a digest, an address in copy, whoever signs in. */
export const letterAudiences = [...audiences, 'reader', 'copied', 'anyone'] as const;
export type LetterAudience = Audience | 'reader' | 'copied' | 'anyone';
