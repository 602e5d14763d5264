import type { LetterAudience, OtherLetterKind } from '@equipage/domain';
import { type MailLetter, type MailNeed, whose } from './letter.ts';
import type { MailVariable } from './variables.ts';

const lab = ['lab', 'ofLab', 'toLab'] as const;
/** Of a contract that waits, to who may read all of it. */
const waiting = [
  'agent',
  'ofAgent',
  'since',
  'waited',
  'manager',
  'figures',
  'mission',
  'number',
  'startsOn',
  'endsOn',
] as const;
const howLong: MailNeed = ['since', 'waited'];
/** Who, and when: an address in copy is told no more. */
const copied = ['agent', 'ofAgent', 'number', 'startsOn', 'endsOn'] as const;

interface Given {
  variables: readonly MailVariable[];
  needs?: readonly MailNeed[];
}

const letter = (kind: OtherLetterKind, to: LetterAudience, { variables, needs = [] }: Given): MailLetter => ({
  id: `${kind}-${to}`,
  kind,
  to: [to],
  variables: [...variables, ...lab],
  needs,
});

const one: Given = { variables: waiting, needs: [whose, howLong] };
const byHand: Given = { variables: ['actor', ...waiting], needs: [whose, howLong, ['actor']] };
const several: Given = { variables: ['count', 'awaited', 'list'], needs: [['count'], ['list']] };
const silent: Given = { variables: ['holder', ...waiting], needs: [whose, howLong, ['holder']] };
const digest: Given = { variables: ['summary', 'list'], needs: [['summary'], ['list']] };
const copy: Given = { variables: copied, needs: [whose] };

/** What will no longer be kept, and what people ask: the day, the list or the reference is said whatever the words are. */
const serviceLetters: readonly MailLetter[] = [
  letter('contract-expiring', 'agent', {
    variables: ['number', 'dueOn'],
    needs: [['number'], ['dueOn']],
  }),
  letter('draft-expiring', 'agent', { variables: ['dueOn', 'touchedOn'], needs: [['dueOn']] }),
  letter('contracts-expiring', 'officer', { variables: ['count', 'list'], needs: [['count'], ['list']] }),
  letter('leavers-expiring', 'administrator', {
    variables: ['departed', 'list'],
    needs: [['departed'], ['list']],
  }),
  letter('complaints-expiring', 'keeper', {
    variables: ['complaints', 'list'],
    needs: [['complaints'], ['list']],
  }),
  letter('elimination', 'preparer', { variables: ['disposalList'], needs: [['disposalList']] }),
  letter('complaint', 'keeper', { variables: ['reference'], needs: [['reference']] }),
  letter('rectification', 'keeper', { variables: ['actor', 'field'], needs: [['actor'], ['field']] }),
  letter('rectification-made', 'requester', {
    variables: ['field', 'wanted'],
    needs: [['field'], ['wanted']],
  }),
  letter('rectification-refused', 'requester', { variables: ['field', 'wanted'], needs: [['field']] }),
];

/** The mails that tell of no act, and what their words may name and must say. */
export const otherLetters: readonly MailLetter[] = [
  letter('reminder', 'manager', one),
  letter('reminder', 'executive', one),
  letter('last-reminder', 'manager', one),
  letter('last-reminder', 'executive', one),
  letter('reminder-by-hand', 'manager', byHand),
  letter('reminder-by-hand', 'executive', byHand),
  { ...letter('reminders', 'manager', several), to: ['manager', 'executive'] },
  { ...letter('last-reminders', 'manager', several), to: ['manager', 'executive'] },
  letter('silence', 'officer', silent),
  letter('silence-gone', 'officer', silent),
  letter('silences', 'officer', { variables: ['count', 'list'], needs: [['count'], ['list']] }),
  letter('daily-digest', 'reader', digest),
  letter('daily-news', 'reader', digest),
  letter('weekly-digest', 'executive', digest),
  letter('copy-conclusion', 'copied', copy),
  letter('copy-termination', 'copied', { variables: [...copied, 'lastDay'], needs: [whose, ['lastDay']] }),
  letter('copy-reversal', 'copied', { ...copy, needs: [whose, ['endsOn']] }),
  letter('copy-closure', 'copied', copy),
  ...serviceLetters,
  { ...letter('sign-in', 'anyone', { variables: [] }), isWayIn: true },
];
