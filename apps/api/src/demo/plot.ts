import { addDays, type Calendar, type Content, type Day, type Mission, type Person } from '@equipage/domain';
import type { DemoContract, Ending } from './contracts.ts';
import { contentOf } from './outline.ts';
import type { Act } from './story.ts';

/** Who and what the plots are made of. */
export interface Cast {
  person: (id: string) => Person;
  mission: (id: string) => Mission;
  calendar: Calendar;
  today: Day;
  executiveId: string;
  officerId: string;
}

/** When the agent, the manager and the executive sign, in days from the day of the seed. */
interface Signing {
  agent: number;
  manager: number;
  executive: number;
}

/** Signatures come shortly before the start, and never after the day of the seed. */
function signingDays({ startsIn, ending }: DemoContract): Signing {
  if (ending.kind === 'awaiting-manager') return { agent: -ending.since, manager: 0, executive: 0 };
  if (ending.kind === 'awaiting-executive')
    return { agent: -ending.since - 5, manager: -ending.since, executive: 0 };
  const last = Math.min(startsIn, 0) - 4;
  return { agent: last - 10, manager: last - 4, executive: last };
}

/** The acts that bring a contract to where it stands. */
export function plotOf(demo: DemoContract, id: string, cast: Cast): Act[] {
  const agent = cast.person(demo.agent);
  const mission = cast.mission(demo.mission);
  const content = contentOf(
    agent,
    { ...demo, mornings: demo.mornings ?? 0, mission, startsOn: addDays(cast.today, demo.startsIn) },
    cast.calendar,
  );
  const days = signingDays(demo);
  const by = (as: Act['as'], inDays: number, command: Act['command']): Act => ({
    by: holderOf(as, agent, cast),
    as,
    inDays,
    command,
  });
  const start = by('agent', days.agent - 3, {
    type: 'start',
    id,
    content: begun(content, demo.ending),
    leadId: mission.leadId,
    renewalOf: null,
  });
  const observed = observedBy(demo, days);
  const signatures = [
    by('agent', days.agent, 'sign'),
    by('manager', days.manager, 'sign'),
    by('executive', days.executive, 'sign'),
  ];
  return [
    start,
    ...actsAfter(demo.ending, signatures, {
      days,
      by,
      today: cast.today,
      observed,
      inOneHand: agent.managerId === cast.executiveId,
    }),
  ];
}

function observedBy({ observation }: DemoContract, { agent }: Signing): Act[] {
  if (observation === undefined) return [];
  const { by, text } = observation;
  return [{ by, as: 'informed', inDays: agent + 2, command: { type: 'observe', text } }];
}

/** A draft still lacks some answers. */
function begun(content: Content, { kind }: Ending): Content {
  if (kind !== 'draft') return content;
  return {
    ...content,
    commitment: { ...content.commitment, extendedHours: null, fieldTrips: null },
    service: { ...content.service, stockTaking: null },
  };
}

function holderOf(as: Act['as'], agent: Person, { executiveId, officerId }: Cast): string {
  if (as === 'manager') return agent.managerId ?? executiveId;
  if (as === 'executive') return executiveId;
  return as === 'officer' ? officerId : agent.id;
}

type By = (as: Act['as'], inDays: number, command: Act['command']) => Act;

interface Plot {
  days: Signing;
  by: By;
  today: Day;
  /** What somebody kept informed said before the manager agreed. */
  observed: readonly Act[];
  /** The manager is the executive: one signature serves both seats. */
  inOneHand: boolean;
}

function actsAfter(ending: Ending, signatures: Act[], { days, by, today, inOneHand, observed }: Plot): Act[] {
  const all = inOneHand ? signatures.slice(0, 2) : signatures;
  switch (ending.kind) {
    case 'draft':
      return [];
    case 'awaiting-manager':
      return [
        ...signatures.slice(0, 1),
        ...(ending.disputed ? [by('manager', days.agent + 1, { type: 'not-my-agent' })] : []),
      ];
    case 'awaiting-executive':
      return [...signatures.slice(0, 1), ...observed, ...signatures.slice(1, 2)];
    case 'changes-requested':
      return [
        ...signatures.slice(0, 1),
        by('manager', days.manager, { type: 'request-change', message: ending.message }),
      ];
    case 'declined':
      return [
        ...signatures.slice(0, 1),
        by('manager', days.manager, { type: 'decline', reason: ending.reason }),
      ];
    case 'withdrawn':
      return [...signatures.slice(0, 1), by('agent', days.manager, { type: 'withdraw' })];
    case 'signed':
      return all;
    case 'terminated':
      return [
        ...all,
        by('agent', ending.saidIn, { type: 'terminate', effectiveOn: addDays(today, ending.effectiveIn) }),
      ];
    case 'closed':
      return [...all, by('officer', -15, { type: 'close', reason: ending.reason, note: null })];
  }
}
