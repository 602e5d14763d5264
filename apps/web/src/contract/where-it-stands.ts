import { frenchDay, fullName, nextStep } from '@equipage/domain';
import type { ContractView } from '../platform/views.ts';
import { dayOf, since } from '../ui/french-dates.ts';

/** Who reads it, and when. */
interface Reader {
  personId: string;
  now: Date;
}

const stillRead = 'Vous pouvez toujours le lire.';

/** Under the title, who acts and since when; once nobody does, what the contract has become. */
export function whereItStands(contract: ContractView, reader: Reader): string {
  const { state, waitingFor, waitingSince } = contract;
  if (waitingFor !== null) {
    const awaited = waitingFor.person.id === reader.personId ? null : fullName(waitingFor.person);
    const words = nextStep(state, awaited, waitingFor.method);
    const start = waitingSince === null ? '' : `, ${since(waitingSince, reader.now)}`;
    return words === null ? '' : `${words}${start}.`;
  }
  if (state === 'signed') return signedWords(contract);
  if (state === 'terminated') return endedEarlyWords(contract, reader);
  return stoppedWords(contract, reader);
}

function signedWords({ phase, term, allowed }: ContractView): string {
  const start = term && frenchDay(term.startsOn, { weekday: true });
  const end = term && frenchDay(term.endsOn, { weekday: true });
  if (phase === 'upcoming') return `Tout le monde a signé. Il prend effet le ${start}.`;
  if (phase === 'active') return `Tout le monde a signé. Il court jusqu’au ${end}.`;
  if (phase === 'ended') return `Il est arrivé à son terme le ${end}. ${stillRead}`;
  const renewal = allowed.includes('renew') ? ' Vous pouvez le prolonger.' : '';
  return `Il court jusqu’au ${end}\u00a0: c’est le moment de faire le point ensemble.${renewal}`;
}

function endedEarlyWords({ effectiveOn }: ContractView, { now }: Reader): string {
  if (effectiveOn === null) return `L’engagement a pris fin. ${stillRead}`;
  const day = frenchDay(effectiveOn, { weekday: true });
  return effectiveOn < dayOf(now)
    ? `L’engagement a pris fin le ${day}. ${stillRead}`
    : `L’engagement prend fin le ${day}.`;
}

function stoppedWords({ state, agent }: ContractView, { personId }: Reader): string {
  if (state === 'withdrawn') {
    const who =
      agent.id === personId ? 'Vous avez retiré ce projet' : `${fullName(agent)} a retiré ce projet`;
    return `${who}\u00a0: personne n’a plus à le signer. ${stillRead}`;
  }
  if (state === 'declined') return `Il a été refusé\u00a0: personne n’a plus à le signer. ${stillRead}`;
  return `Il est clos\u00a0: il ne produit plus d’effet et ne rouvrira pas. ${stillRead}`;
}
