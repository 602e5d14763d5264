import { groundOf } from '../people/seats.ts';
import type { Contract, Party } from './contract.ts';
import { correctAbsence, recordAbsence } from './decide-absence.ts';
import { renew, revertTermination, terminate } from './decide-end.ts';
import { observe } from './decide-observe.ts';
import { type Command, type DecideContext, type Decision, happened, refused } from './decision.ts';
import type { ContractEvent } from './events.ts';

/** The commands on an existing contract, but for its signatures. */
export type ActCommand = Exclude<
  Command,
  { type: 'start' | 'sign' | 'record-signature' | 'bring-file-back' | 'take-over' }
>;
type CommandOf<T extends Command['type']> = Extract<Command, { type: T }>;

/** What an act makes happen once the table allows it to this person, acting as `party`: only its data are left to check. */
export function decideAct(
  contract: Contract,
  command: ActCommand,
  party: Party,
  context: DecideContext,
): Decision {
  const { now: at } = context;
  const { personId } = context.actor;
  const who = { personId, ...groundOf(party, contract, context.actor) };
  switch (command.type) {
    case 'request-change':
      return happened(
        { type: 'change-requested', party, ...who, message: command.message, at },
        { type: 'signatures-voided' },
      );
    case 'decline':
      return happened({ type: 'declined', party, ...who, reason: command.reason, at });
    case 'hand-out-file':
      return happened({ type: 'file-handed-out', file: command.file, at });
    case 'not-my-agent':
      return happened({ type: 'manager-disputed', ...who, at });
    case 'take-back':
      return happened({ type: 'taken-back', at }, { type: 'signatures-voided' });
    case 'withdraw':
      return happened({ type: 'withdrawn', at });
    case 'observe':
    case 'record-observation':
      return observe(contract, command, context);
    case 'record-absence':
      return recordAbsence(contract, command, party, context);
    case 'correct-absence':
      return correctAbsence(contract, command, party, context);
    case 'signal-difficulty':
      return happened({ type: 'difficulty-signalled', ...who, reason: command.reason, at });
    case 'close':
      return happened({ type: 'closed', reason: command.reason, note: command.note, at });
    case 'hand-over':
      return handOver(contract, command, context);
    case 'terminate':
      return terminate(contract, command, party, context);
    case 'revert-termination':
      return revertTermination(contract, context);
    case 'renew':
      return renew(contract, command, context);
    default:
      return happened(written(command));
  }
}

/** What the agent's writing makes happen: any answer may be saved, complete or not (rules.ts says what is missing). */
function written(
  command: CommandOf<`answer-${string}` & Command['type']> | CommandOf<'discard'>,
): ContractEvent {
  switch (command.type) {
    case 'answer-identity':
      return { type: 'identity-answered', identity: command.identity };
    case 'answer-mission':
      return { type: 'mission-answered', mission: command.mission, leadId: command.leadId };
    case 'answer-commitment':
      return { type: 'commitment-answered', commitment: command.commitment };
    case 'answer-service':
      return { type: 'service-answered', service: command.service };
    case 'discard':
      return { type: 'discarded' };
  }
}

/** Routing is not content: a hand-over voids no signature. */
function handOver(
  contract: Contract,
  { managerId, reason }: CommandOf<'hand-over'>,
  { now }: DecideContext,
): Decision {
  if (managerId === contract.agentId) return refused({ code: 'own-manager' });
  if (managerId === contract.content.service.managerId) return refused({ code: 'already-their-manager' });
  return happened({ type: 'handed-over', managerId, reason, at: now });
}
