import { consent } from '@equipage/contract-text';
import { type Command, type Contract, fullName, type Person, type SignCommand } from '@equipage/domain';
import type { Connection } from '../db/connection.ts';
import { keepConsent } from '../db/contracts/consents.ts';
import { nextNumber } from '../db/contracts/numbers.ts';
import { loadText } from '../db/contracts/text.ts';
import { directoryOf } from '../db/directory.ts';
import type { ActCall, CommandFrom } from './act.ts';
import type { Scene } from './scene.ts';

/**
 * A signature with its evidence (design: trust.md): who, in what capacity, how they were authenticated, from where, on
 * which text and which sentence of consent.
 */
export function signing(call: ActCall, contentHash: string): CommandFrom {
  return async ({ connection, before, scene }): Promise<Command> => {
    const { personId } = scene.actor;
    await keepConsent(connection, consent);
    const person = (await directoryOf(connection, [personId])).person(personId);
    return {
      type: 'sign',
      contentHash,
      consentVersion: consent.version,
      signer: signerOf(before, person),
      authentication: call.caller.authentication,
      isFresh: call.caller.isFresh,
      address: call.address,
      number: await numberFor(connection, before, scene),
      text: await loadText(connection, before, scene.profile),
    };
  };
}

/** The agent signs under the name that the contract gives them, the others under the directory's. */
function signerOf({ agentId, content }: Contract, person: Person): SignCommand['signer'] {
  const { civility, jobTitle, firstName, lastName } = content.identity;
  if (person.id !== agentId || firstName === null || lastName === null)
    return { name: fullName(person), civility: person.civility, capacity: person.jobTitle };
  return { name: fullName({ firstName, lastName }), civility, capacity: jobTitle ?? person.jobTitle };
}

/** A number is taken for the agent's first signature alone, and comes back if that one is refused. */
async function numberFor(connection: Connection, before: Contract, { today }: Scene): Promise<string> {
  return before.number ?? nextNumber(connection, Number(today.slice(0, 4)));
}
