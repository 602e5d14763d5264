import { executiveMethods } from '../organisation/profile.ts';
import type { Actor } from '../people/actor.ts';
import { addDays, type Day } from '../term/day.ts';
import { allowedActs } from './allowed.ts';
import { sampleProfile } from './content.sample.ts';
import {
  actors,
  bringFileBack,
  content,
  on,
  recordSignature,
  sign,
  substituteOf,
  takeOver,
  textOf,
} from './contract.sample.ts';
import { type Content, type Contract, seats } from './contract.ts';
import type { Command, DecideContext } from './decision.ts';
import { type ClosureReason, closureReasons } from './events.ts';
import { type Act, acts } from './transitions.ts';

/*
 * Random people doing random things to the contracts of one agent: what one turn of the model is, and the command
 * that it makes. The property itself is in model.test.ts.
 */

/** One turn, drawn at random. */
export interface Turn {
  /** Days since the turn before. */
  days: number;
  /** Whether somebody does something that is allowed to them, or anybody anything. */
  sensible: boolean;
  who: number;
  what: number;
  /** Which contract: 0 for the last one, most often. */
  back: number;
  /** Whatever else is to choose. */
  choice: number;
  /** Whether the signatory was shown another text. */
  stale: boolean;
}

/** Among them a manager who is the executive too, and an agent's colleague of no seat. */
const crowd: readonly Actor[] = [
  ...Object.values(actors),
  substituteOf('boss'),
  { personId: 'agent', roles: ['officer'] },
];
/* Mostly what may be signed, so that contracts come to something. */
const managers = ['manager', 'boss', 'manager', 'other-manager', 'boss', 'manager', 'boss', 'agent', null];
const percents = [5, 6.5, 7.5, 10, 8, 9.5, 7.5, null, 5, 12];

function pick<T>(values: readonly T[], index: number): T {
  const value = values[index % values.length];
  if (value === undefined) throw new Error('nothing to pick from');
  return value;
}

/** Answers that may be signed as often as not. */
function answers(today: Day, choice: number): Content {
  const startsOn = addDays(today, (choice % 90) - 2);
  const calendar = on(today, actors.agent).calendar;
  const days = Array.from({ length: 30 }, (_, index) => addDays(startsOn, 20 + index));
  const date = days.find((day) => calendar.isWorkingDay(day)) ?? startsOn;
  const plannedDates = choice % 3 === 0 ? [] : [{ date, from: '09:00', to: '12:30' }];
  return {
    ...content,
    mission: { ...content.mission, deadline: addDays(startsOn, 60) },
    commitment: { ...content.commitment, percent: pick(percents, choice), startsOn, plannedDates },
    service: { ...content.service, managerId: pick(managers, choice) },
  };
}

function answer(today: Day, turn: Turn): Command {
  const { identity, mission, commitment, service } = answers(today, turn.choice);
  const commands: Command[] = [
    { type: 'answer-identity', identity },
    { type: 'answer-mission', mission, leadId: turn.choice % 5 === 0 ? 'stranger' : 'lead' },
    { type: 'answer-commitment', commitment },
    { type: 'answer-service', service },
  ];
  return pick(commands, turn.what);
}

/** A start, which extends the last contract one time in two. */
export function startFor(id: string, last: Contract | undefined, today: Day, { choice }: Turn): Command {
  const renewalOf = last === undefined || choice % 2 === 0 ? null : last.id;
  return { type: 'start', id, content: answers(today, choice), leadId: 'lead', renewalOf };
}

/** A command for an act, with data that would do. */
export function commandFor(act: Act, contract: Contract, today: Day, turn: Turn): Command {
  const { choice } = turn;
  const commands: Record<Act, () => Command> = {
    start: () => startFor(contract.id, contract, today, turn),
    answer: () => answer(today, turn),
    discard: () => ({ type: 'discard' }),
    sign: () => sign(contract, turn.stale ? { contentHash: textOf(answers(today, choice + 1)).hash } : {}),
    'record-signature': () => recordSignature(contract, today, turn.stale ? { contentHash: 'stale' } : {}),
    'hand-out-file': () => ({ type: 'hand-out-file', file: 'a'.repeat(64) }),
    'bring-file-back': () => bringFileBack(contract, turn.stale ? { contentHash: 'stale' } : {}),
    'take-over': () => takeOver({ id: contract.id, today }),
    'request-change': () => ({ type: 'request-change', message: 'Pas le jeudi.' }),
    decline: () => ({ type: 'decline', reason: 'Le service ne le peut pas.' }),
    'not-my-agent': () => ({ type: 'not-my-agent' }),
    'take-back': () => ({ type: 'take-back' }),
    withdraw: () => ({ type: 'withdraw' }),
    observe: () => ({ type: 'observe', text: 'Le service est en tension.' }),
    'record-observation': () => ({ type: 'record-observation', name: 'Lycée', saidOn: today, text: null }),
    'record-absence': () => ({
      type: 'record-absence',
      id: `absence-${contract.absences.length}`,
      of: pick(seats, choice),
      personId: pick(seats, choice),
      name: 'Zoé Roy',
      startsOn: today,
      endsOn: addDays(today, choice % 20),
    }),
    'correct-absence': () => ({
      type: 'correct-absence',
      id: contract.absences.at(-1)?.id ?? 'none',
      days: choice % 2 === 0 ? null : { startsOn: today, endsOn: addDays(today, choice % 9) },
    }),
    'hand-over': () => ({ type: 'hand-over', managerId: newManager(contract, choice), reason: 'Mobilité.' }),
    terminate: () => ({ type: 'terminate', effectiveOn: lastDay(contract, today, choice) }),
    'revert-termination': () => ({ type: 'revert-termination' }),
    'signal-difficulty': () => ({ type: 'signal-difficulty', reason: 'Trop de dates.' }),
    close: () => ({ type: 'close', reason: pick<ClosureReason>(closureReasons, choice), note: null }),
    renew: () => ({ type: 'renew', renewalId: `after-${contract.id}` }),
  };
  return commands[act]();
}

function newManager(contract: Contract, choice: number): string {
  const others = ['manager', 'other-manager', 'boss'].filter(
    (id) => id !== contract.content.service.managerId,
  );
  return pick(others, choice);
}

function lastDay(contract: Contract, today: Day, choice: number): Day {
  const asked = addDays(today, choice % 30);
  const end = contract.term?.endsOn ?? asked;
  return [asked, end].sort()[0] ?? asked;
}

/** The organisation changes its mind, from day to day, about where the executive signs. */
export function settingsOn(today: Day): Pick<DecideContext, 'profile'> {
  return { profile: { ...sampleProfile, executiveMethod: pick(executiveMethods, Number(today.slice(-2))) } };
}

/** Who does what this turn: something allowed to somebody, or anything by anybody. */
export function chosen(contract: Contract, today: Day, turn: Turn): { actor: Actor; act: Act } {
  const possible = crowd.flatMap((actor) =>
    allowedActs(contract, actor, on(today, actor, settingsOn(today))).map((act) => ({ actor, act })),
  );
  const forward = possible.filter(({ act }) => act === 'sign' || act === 'renew');
  const sensible = turn.what % 3 === 0 && forward.length > 0 ? forward : possible;
  if (turn.sensible && sensible.length > 0) return pick(sensible, turn.who * acts.length + turn.what);
  return { actor: pick(crowd, turn.who), act: pick(acts, turn.what) };
}
