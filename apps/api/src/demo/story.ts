import { consent } from '@equipage/contract-text';
import {
  addDays,
  apply,
  type Calendar,
  type Command,
  type Contract,
  type ContractEvent,
  type Day,
  decide,
  fullName,
  type HashedText,
  type Instant,
  type Party,
  type Person,
  type Profile,
} from '@equipage/domain';
import type { RecordedEvent } from '../db/contracts/trail.ts';

/** What a story is played with. */
export interface Stage {
  profile: Profile;
  calendar: Calendar;
  /** The day of the seed: every story is told from it, so that the demonstration never ages. */
  today: Day;
  person: (id: string) => Person;
  /** The text of a contract as it stands, with its hash. */
  textOf: (contract: Contract) => HashedText;
  nextNumber: (year: number) => string;
}

export interface Played {
  contract: Contract;
  events: RecordedEvent[];
}

/** One act of a story: who, how many days from the day of the seed, what. */
export interface Act {
  by: string;
  as: Party;
  inDays: number;
  command: Command | 'sign';
}

/** Plays acts one after the other through the domain's own `decide`, each on its day. */
export function playStory(acts: readonly Act[], stage: Stage): Played {
  const events: RecordedEvent[] = [];
  let contract: Contract | null = null;
  acts.forEach((act, place) => {
    const at = instantOf(stage.today, act, place);
    const decided = eventsOf(known(contract, act), act, at, stage);
    events.push(...decided.map((event) => ({ event, at, actorId: act.by, party: act.as })));
    contract = apply(contract, decided);
  });
  if (contract === null) throw new Error('a story ends with a contract');
  return { contract, events };
}

/** Who observes is kept informed: routing, which no contract keeps. */
function known(contract: Contract | null, { as, by }: Act): Contract | null {
  return contract !== null && as === 'informed' ? { ...contract, informedIds: [by] } : contract;
}

/** Office hours, a little later for each act so that two of one day stay in order. */
function instantOf(today: Day, { inDays }: Act, place: number): Instant {
  const minutes = String((place * 7) % 60).padStart(2, '0');
  return `${addDays(today, inDays)}T0${8 + Math.min(1, Math.floor(place / 8))}:${minutes}:00.000Z`;
}

function eventsOf(contract: Contract | null, act: Act, at: Instant, stage: Stage): ContractEvent[] {
  const { profile, calendar, today, person } = stage;
  const actor = { personId: act.by, roles: person(act.by).roles };
  const command = act.command === 'sign' ? signing(contract, act, at, stage) : act.command;
  const decision = decide(contract, command, {
    actor,
    now: at,
    today: addDays(today, act.inDays),
    profile,
    calendar,
    ownContracts: [],
  });
  if ('refusal' in decision) {
    throw new Error(`${act.by} cannot ${command.type}: ${JSON.stringify(decision.refusal)}`);
  }
  return decision.events;
}

function signing(contract: Contract | null, { by, inDays }: Act, at: Instant, stage: Stage): Command {
  if (contract === null) throw new Error('nothing to sign yet');
  const signer = stage.person(by);
  const text = contract.frozen ?? stage.textOf(contract);
  return {
    type: 'sign',
    contentHash: text.hash,
    consentVersion: consent.version,
    signer: { name: fullName(signer), civility: signer.civility, capacity: signer.jobTitle },
    authentication: { issuer: 'demo', subject: by, method: 'demo', at },
    isFresh: true,
    address: '127.0.0.1',
    number: contract.number ?? stage.nextNumber(Number(addDays(stage.today, inDays).slice(0, 4))),
    text,
  };
}
