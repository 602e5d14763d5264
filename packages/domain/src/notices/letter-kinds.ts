import { type Audience, audiences, type NoticeKind, noticeKinds } from './tellings.ts';

/**
 * What mails say besides telling of an act: what waits, what happened in a day or a week, copies, what will no longer be
 * kept, what people ask of who keeps the service and are answered, and the way in.
 */
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
  'contract-expiring',
  'contracts-expiring',
  'draft-expiring',
  'leavers-expiring',
  'complaints-expiring',
  'elimination',
  'complaint',
  'rectification',
  'rectification-made',
  'rectification-refused',
  'sign-in',
] as const;
export type OtherLetterKind = (typeof otherLetterKinds)[number];

/** Every kind of mail that is worded by itself. */
export const letterKinds = [...noticeKinds, ...otherLetterKinds] as const;
export type LetterKind = NoticeKind | OtherLetterKind;

/** Who is written to of no act: who chose a digest, an address in copy, who keeps the service, and so on. */
const otherAudiences = [
  'reader',
  'copied',
  'keeper',
  'administrator',
  'preparer',
  'requester',
  'anyone',
] as const;

/** As whom somebody is written to. */
export const letterAudiences = [...audiences, ...otherAudiences] as const;
export type LetterAudience = Audience | (typeof otherAudiences)[number];
