import type { Audience, LetterAudience, LetterKind, NoticeKind } from '@equipage/domain';
import { type MailLetter, type MailNeed, whose } from './letter.ts';
import { otherLetters } from './other-letters.ts';
import type { MailVariable } from './variables.ts';

const who: MailNeed = ['actor'];

/** What only some mails have a value for. */
const special: Partial<Record<NoticeKind, MailVariable>> = {
  absence: 'told',
  closure: 'motive',
  conclusion: 'dropped',
  termination: 'lastDay',
  'to-observe': 'until',
};

/** Told to the agent alone. */
const isOwn = (to: readonly Audience[]): boolean => to.length === 1 && to[0] === 'agent';

/**
 * Nobody is told more than they may see (design: rules.md): who leads a mission knows neither what is asked of the service
 * nor who the hierarchy is. An agent is not named to themself.
 */
function variablesFor(kind: NoticeKind, to: readonly Audience[]): MailVariable[] {
  // The lead learns of the dates that fall, not of the absence.
  const own = kind === 'absence' && to.includes('lead') ? 'dropped' : special[kind];
  return [
    ...(isOwn(to) ? [] : (['agent', 'ofAgent'] as const)),
    'actor',
    ...(to.includes('lead') ? [] : (['manager', 'figures'] as const)),
    'mission',
    'number',
    'startsOn',
    'endsOn',
    ...(own === undefined ? [] : [own]),
    'lab',
    'ofLab',
    'toLab',
  ];
}

function letter(kind: NoticeKind, to: readonly Audience[], needs: readonly MailNeed[]): MailLetter {
  const others: readonly MailNeed[] = isOwn(to) ? [] : [whose];
  return {
    id: `${kind}-${to[0]}`,
    kind,
    to,
    variables: variablesFor(kind, to),
    needs: [...others, ...needs],
  };
}

const everyoneElse = ['manager', 'executive', 'lead', 'officer'] as const;
const term: readonly MailNeed[] = [['startsOn'], ['endsOn'], ['dropped']];

/** The mails about an act. */
const actLetters: readonly MailLetter[] = [
  letter('signature-receipt', ['agent'], [['manager']]),
  letter('paper-signature', ['signatory'], [who]),
  letter('take-over', ['agent'], [['startsOn'], ['endsOn']]),
  letter('to-decide', ['manager'], [['figures']]),
  letter('to-sign', ['executive'], [['figures']]),
  letter('to-sign', ['officer'], []),
  letter('to-observe', ['informed'], [['figures'], ['until']]),
  letter('observation', ['agent', 'manager'], [who]),
  letter('absence', ['agent', 'manager'], [['told']]),
  letter('absence', ['lead'], [['dropped']]),
  letter('agreement', ['agent'], [who]),
  letter('conclusion', ['agent'], term),
  letter('conclusion', ['manager'], term),
  letter('conclusion', ['lead'], term),
  letter('conclusion', ['officer'], term),
  letter('change-request', ['agent'], [who]),
  letter('change-request', ['manager', 'executive', 'lead'], [who]),
  letter('refusal', ['agent'], [who]),
  letter('refusal', everyoneElse, [who]),
  letter('wrong-manager', ['officer'], [who]),
  letter('wrong-manager', ['agent'], [who]),
  letter('taken-back', ['manager', 'executive'], []),
  letter('withdrawal', ['manager', 'executive'], []),
  letter('withdrawal', ['officer'], []),
  letter('hand-over', ['manager'], []),
  letter('hand-over', ['former-manager'], [['manager']]),
  letter('hand-over', ['agent'], [['manager']]),
  letter('termination', ['agent'], [['lastDay']]),
  letter('termination', everyoneElse, [['lastDay']]),
  letter('termination-reversal', everyoneElse, [['endsOn']]),
  letter('difficulty', ['agent'], [who]),
  letter('difficulty', ['lead', 'officer'], [who]),
  letter('closure', ['agent'], [who, ['motive']]),
  letter('closure', everyoneElse, [who, ['motive']]),
];

/** Every mail whose words may be changed, and what its words must still say. */
export const mailLetters: readonly MailLetter[] = [...actLetters, ...otherLetters];

const byId = new Map(mailLetters.map((one) => [one.id, one]));

export const findMailLetter = (id: string): MailLetter | undefined => byId.get(id);

/** The letter that tells somebody this. */
export const mailLetterFor = (kind: LetterKind, to: LetterAudience): MailLetter | undefined =>
  mailLetters.find((one) => one.kind === kind && one.to.includes(to));
