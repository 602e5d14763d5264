import type { NoticeKind } from './tellings.ts';

/** When somebody is told: by a mail at once, in the day's or the week's one, or in the product alone. */
export const noticeModes = ['at-once', 'daily', 'weekly', 'none'] as const;
export type NoticeMode = (typeof noticeModes)[number];

/** What one may choose for each kind, the usual one first. A kind with one choice is always told so. */
export const noticeChoices: Readonly<Record<NoticeKind, readonly [NoticeMode, ...NoticeMode[]]>> = {
  'signature-receipt': ['at-once'],
  'paper-signature': ['at-once'],
  'take-over': ['at-once'],
  'to-decide': ['at-once', 'daily'],
  'to-sign': ['weekly', 'daily', 'at-once'],
  'to-observe': ['at-once', 'daily', 'none'],
  observation: ['daily', 'at-once', 'none'],
  absence: ['at-once', 'daily', 'none'],
  agreement: ['at-once', 'daily', 'none'],
  conclusion: ['at-once'],
  'change-request': ['at-once'],
  refusal: ['at-once'],
  'wrong-manager': ['at-once', 'daily'],
  'taken-back': ['at-once', 'daily', 'none'],
  withdrawal: ['at-once', 'daily', 'none'],
  'hand-over': ['at-once'],
  termination: ['at-once'],
  'termination-reversal': ['at-once', 'daily', 'none'],
  difficulty: ['at-once', 'daily'],
  closure: ['at-once'],
};

/** What a person chose, by kind; what they did not choose is as usual. */
export type NoticeChoice = Partial<Record<NoticeKind, NoticeMode>>;

/** When a person is told of a kind: their choice if it is still one, else the usual. */
export function modeOf(kind: NoticeKind, chosen: NoticeChoice): NoticeMode {
  const [usual, ...others] = noticeChoices[kind];
  const choice = chosen[kind];
  return choice !== undefined && others.includes(choice) ? choice : usual;
}
