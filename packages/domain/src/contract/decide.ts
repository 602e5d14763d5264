import { partiesOf } from '../people/seats.ts';
import type { Contract, Party } from './contract.ts';
import { decideAct } from './decide-act.ts';
import { decideRecordSignature, decideTakeOver } from './decide-paper.ts';
import { decideBringFileBack } from './decide-parapheur.ts';
import { decideSign } from './decide-sign.ts';
import { decideStart } from './decide-start.ts';
import { actOf, type Command, type DecideContext, type Decision, refused } from './decision.ts';
import { guardRefusal } from './guards.ts';
import { isOpen } from './phase.ts';
import type { Refusal } from './refusals.ts';
import { lineFor, mayEver, type Transition } from './transitions.ts';

/**
 * What a command makes happen, or why it is refused. Pure and synchronous; it never throws. The order of the checks is
 * api.md's: the seat, the state with the guards of the transition table, the data, the hash of the text.
 */
export function decide(contract: Contract | null, command: Command, context: DecideContext): Decision {
  const act = actOf(command);
  if (command.type === 'start')
    return contract === null
      ? decideStart(command, context)
      : refused({ code: 'wrong-state', act, state: contract.state });
  if (command.type === 'take-over')
    return contract === null
      ? decideTakeOver(command, context)
      : refused({ code: 'wrong-state', act, state: contract.state });
  if (contract === null) return refused({ code: 'wrong-state', act, state: null });
  const held = partiesOf(contract, context.actor);
  if (!mayEver(act, held)) return refused({ code: 'not-your-seat', act });
  const line = lineFor(act, contract.state, held, context.profile);
  if (line === undefined) return refused(notNow(contract, command, context));
  const refusal = guardRefusal(line.guard, contract, context, context.actor);
  if (refusal !== null) return refused(refusal);
  if (command.type === 'sign') return decideSign(contract, line, command, context);
  if (command.type === 'record-signature') return decideRecordSignature(contract, line, command, context);
  if (command.type === 'bring-file-back') return decideBringFileBack(contract, line, command, context);
  return decideAct(contract, command, actingParty(line, held), context);
}

/** Under which of their seats or roles a person acts: the first that the line names, whose turn it is. */
function actingParty(line: Transition, held: readonly Party[]): Party {
  return line.by.find((party) => held.includes(party)) ?? 'agent';
}

/** Why an act that the person may do at other times is refused in this state. */
function notNow(contract: Contract, command: Command, { actor }: DecideContext): Refusal {
  const stands = isOpen(contract) || contract.state === 'signed';
  const hasSigned = contract.signatures.some((signature) => signature.personId === actor.personId);
  if (command.type === 'sign' && stands && hasSigned) return { code: 'already-signed' };
  return { code: 'wrong-state', act: actOf(command), state: contract.state };
}
