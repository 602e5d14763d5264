import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addDays, type Day } from '../term/day.ts';
import { allowedActs } from './allowed.ts';
import { actors, on, takeOver } from './contract.sample.ts';
import { type Contract, type ContractState, contractStates } from './contract.ts';
import { decide } from './decide.ts';
import type { Command, DecideContext } from './decision.ts';
import type { ContractEvent } from './events.ts';
import { apply } from './evolve.ts';
import { chosen, commandFor, settingsOn, startFor, type Turn } from './model.sample.ts';
import {
  expectKept,
  expectLine,
  expectOneAtATime,
  expectSeatsHeld,
  expectSignatures,
  expectWithinCeiling,
} from './promises.sample.ts';
import { type Act, acts } from './transitions.ts';

/*
 * Random people doing random things, for months, to the contracts of one agent. Whatever they do, what the rules
 * promise of a contract holds after each of their commands.
 */

/** One contract and what each accepted command made happen to it. */
interface Story {
  contract: Contract;
  batches: ContractEvent[][];
}
interface World {
  today: Day;
  begun: number;
  stories: Story[];
  /** What has been accepted and reached, over all runs: a model that goes nowhere proves nothing. */
  acts: Set<Act>;
  states: Set<ContractState>;
}

const mostly = <T>(usual: T, other: fc.Arbitrary<T>) =>
  fc.oneof({ weight: 4, arbitrary: fc.constant(usual) }, other);
const turns = fc.array(
  fc.record<Turn>({
    days: fc.oneof(mostly(0, fc.nat(5)), mostly(0, fc.nat(150))),
    sensible: mostly(true, fc.boolean()),
    who: fc.nat(50),
    what: fc.nat(50),
    back: mostly(0, fc.nat(3)),
    choice: fc.nat(500),
    stale: mostly(false, fc.boolean()),
  }),
  { minLength: 10, maxLength: 40 },
);

/** Enough for every act to be accepted dozens of times. */
const runs = 1000;

test('whatever people do, what the rules promise holds', { timeout: 60_000 }, () => {
  const reached = { acts: new Set<Act>(), states: new Set<ContractState>() };
  fc.assert(
    fc.property(turns, (sequence) => {
      const world: World = { today: '2026-11-02', begun: 0, stories: [], ...reached };
      for (const turn of sequence) play(world, turn);
      for (const { contract, batches } of world.stories)
        expect(batches.reduce<Contract | null>(apply, null)).toEqual(contract);
    }),
    { numRuns: runs },
  );
  expect(reached.acts).toEqual(new Set(acts));
  expect(reached.states).toEqual(new Set(contractStates));
});

function play(world: World, turn: Turn): void {
  world.today = addDays(world.today, turn.days);
  const story = world.stories.at(-1 - (turn.back % Math.max(1, world.stories.length)));
  if (story === undefined || turn.what % 10 === 0) begin(world, turn, story?.contract);
  else if (turn.choice % 20 === 0) evaluate(story, world.today);
  else act(world, turn, story);
  const contracts = world.stories.map(({ contract }) => contract);
  for (const contract of contracts) {
    world.states.add(contract.state);
    expectSignatures(contract);
    expectWithinCeiling(contract);
  }
  expectOneAtATime(contracts, world.today);
}

function begin(world: World, turn: Turn, last: Contract | undefined): void {
  world.begun += 1;
  if (turn.choice % 6 === 0) {
    takeOverOne(world, turn);
    return;
  }
  const actor = turn.who % 10 === 0 ? actors.executive : actors.agent;
  const ownContracts = actor === actors.agent ? world.stories.map(({ contract }) => contract) : [];
  const command = startFor(`contract-${world.begun}`, last, world.today, turn);
  const decision = decide(null, command, on(world.today, actor, { ownContracts }));
  if ('refusal' in decision) return;
  expect(actor).toBe(actors.agent);
  const contract = apply(null, decision.events);
  if (contract !== null) world.stories.push({ contract, batches: [decision.events] });
  world.acts.add('start');
}

/** The officer takes over a contract of the agent's that was signed on paper, past, running or to come. */
function takeOverOne(world: World, { who, choice }: Turn): void {
  const ownContracts = world.stories.map(({ contract }) => contract);
  const startsOn = addDays(world.today, (choice % 500) - 400);
  const term = { startsOn, endsOn: addDays(startsOn, 180) };
  const command = takeOver({ id: `contract-${world.begun}`, today: world.today, term });
  const actor = who % 10 === 0 ? actors.manager : actors.officer;
  const decision = decide(null, command, on(world.today, actor, { ownContracts }));
  if ('refusal' in decision) return;
  expect(actor).toBe(actors.officer);
  const contract = apply(null, decision.events);
  if (contract !== null) world.stories.push({ contract, batches: [decision.events] });
  world.acts.add('take-over');
}

function act(world: World, turn: Turn, story: Story): void {
  const before = { ...story.contract, informedIds: [actors.informed.personId] };
  const { actor, act } = chosen(before, world.today, turn);
  const ownContracts = world.stories.filter((other) => other !== story).map(({ contract }) => contract);
  const context = on(world.today, actor, { ...settingsOn(world.today), ownContracts });
  const events = accepted(before, commandFor(act, before, world.today, turn), context);
  expect(events === null || allowedActs(before, actor, context).includes(act)).toBe(true);
  if (events === null) return;
  const after = apply(before, events);
  world.acts.add(act);
  expectLine(act, before.state, after?.state ?? 'gone');
  story.batches.push(events);
  if (after === null) world.stories = world.stories.filter((other) => other !== story);
  else {
    // Routing is read beside a contract, and never kept with it.
    const { informedIds: _, ...kept } = after;
    story.contract = kept;
  }
  if (after === null) return;
  expectKept(before, after);
  if (act === 'sign') expectSeatsHeld(before, after, context);
}

/** The events of a command, or null when refused: either way what was given is left as it was. */
function accepted(contract: Contract, command: Command, context: DecideContext): ContractEvent[] | null {
  const given = JSON.stringify([contract, command, context]);
  const decision = decide(contract, command, context);
  expect(decide(contract, command, context)).toEqual(decision);
  expect(JSON.stringify([contract, command, context])).toBe(given);
  return 'events' in decision ? decision.events : null;
}

function evaluate(story: Story, today: Day): void {
  const at = `${today}T08:00:00.000Z`;
  const events: ContractEvent[] = [{ type: 'evaluation-recorded', personId: 'lead', at }];
  if (story.contract.state !== 'signed') return;
  story.contract = apply(story.contract, events) ?? story.contract;
  story.batches.push(events);
}
