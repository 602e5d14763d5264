import { addDays, evaluationDays, frenchDay, fullName, type Seat, seats } from '@equipage/domain';
import { dayAndMonth, dayOf, since, timeOf } from '../ui/french-dates.ts';
import type { JourneyStep } from '../ui/journey.tsx';
import type { ContractView } from './views.ts';

type SignatureView = ContractView['signatures'][number];

/** Who looks, and when: « vous » and « depuis mardi » depend on them. */
export interface Reader {
  personId: string;
  now: Date;
}

/**
 * A contract's way, from its start to its evaluation: what is done and when, who acts now and since when, what
 * comes next.
 */
export function journeySteps(contract: ContractView, reader: Reader): JourneyStep[] {
  const stopped = stoppedStep(contract);
  const signing = [startedStep(contract), ...seats.map((seat) => seatStep(seat, contract, reader))];
  if (stopped === null) return [...signing, runningStep(contract), evaluationStep(contract)].filter(isStep);
  return [...signing.filter(({ status }) => status === 'done'), stopped];
}

function isStep(step: JourneyStep | null): step is JourneyStep {
  return step !== null;
}

function startedStep({ state }: ContractView): JourneyStep {
  const now = state === 'draft';
  return { id: 'started', name: now ? 'En préparation' : 'Commencé', status: now ? 'now' : 'done' };
}

function seatStep(seat: Seat, contract: ContractView, reader: Reader): JourneyStep {
  const signature = contract.signatures.find((one) => one.seat === seat);
  if (signature)
    return { id: seat, name: signedName(signature, reader), detail: signedAt(signature), status: 'done' };
  const name = expected(seat, contract, reader);
  if (isPassed(seat, contract)) return { id: seat, name, status: 'done' };
  const waits = contract.state !== 'draft' && contract.waitingFor?.seat === seat;
  const detail =
    waits && contract.waitingSince !== null ? since(contract.waitingSince, reader.now) : undefined;
  return { id: seat, name, detail, status: waits ? 'now' : 'next' };
}

/** For a reader who is not shown the signatures: someone further on is awaited, or nobody any more. */
function isPassed(seat: Seat, { state, waitingFor }: ContractView): boolean {
  if (waitingFor === null) return state === 'signed';
  return seats.indexOf(seat) < seats.indexOf(waitingFor.seat);
}

function signedName({ seat, person }: SignatureView, reader: Reader): string {
  const who = person.id === reader.personId ? 'Vous avez' : `${fullName(person)} a`;
  return seat === 'manager' ? `${who} donné ${who === 'Vous avez' ? 'votre' : 'son'} accord` : `${who} signé`;
}

function signedAt({ at }: SignatureView): string {
  return `${dayAndMonth(dayOf(at))}, ${timeOf(at)}`;
}

function expected(seat: Seat, { state, waitingFor }: ContractView, reader: Reader): string {
  const person = waitingFor?.seat === seat ? waitingFor.person : null;
  const mine = person?.id === reader.personId;
  const name = person && !mine ? ` de ${fullName(person)}` : null;
  if (seat === 'agent')
    return state === 'changes-requested'
      ? 'À modifier, puis à signer'
      : mine
        ? 'Votre signature'
        : 'Signature de l’agent';
  if (seat === 'manager') return mine ? 'Votre accord' : `Accord${name ?? ' de la hiérarchie'}`;
  return mine ? 'Votre signature' : `Signature${name ?? ' de la direction générale'}`;
}

function runningStep({ state, phase, term }: ContractView): JourneyStep {
  if (state !== 'signed' || phase === null) {
    return {
      id: 'running',
      name: 'En cours',
      detail: term && `à partir du ${frenchDay(term.startsOn)}`,
      status: 'next',
    };
  }
  if (phase === 'upcoming') {
    return {
      id: 'running',
      name: 'Tout est signé',
      detail: term && `début le ${frenchDay(term.startsOn)}`,
      status: 'now',
    };
  }
  if (phase === 'active') {
    return {
      id: 'running',
      name: 'En cours',
      detail: term && `jusqu’au ${frenchDay(term.endsOn)}`,
      status: 'now',
    };
  }
  const name = phase === 'ended' ? 'Arrivé à terme' : 'En cours';
  return { id: 'running', name, detail: term && `jusqu’au ${frenchDay(term.endsOn)}`, status: 'done' };
}

function evaluationStep({ phase, term }: ContractView): JourneyStep | null {
  if (phase === 'ended') return null;
  const now = phase === 'evaluation-due';
  const detail = now
    ? term && `avant le ${frenchDay(term.endsOn)}`
    : term && `à partir du ${frenchDay(addDays(term.endsOn, -evaluationDays))}`;
  return { id: 'evaluation', name: 'Évaluation', detail, status: now ? 'now' : 'next' };
}

function stoppedStep({ state, effectiveOn }: ContractView): JourneyStep | null {
  if (state === 'declined') return { id: 'stopped', name: 'Refusé', status: 'stopped' };
  if (state === 'withdrawn') return { id: 'stopped', name: 'Retiré', status: 'stopped' };
  if (state === 'closed') return { id: 'stopped', name: 'Clos', status: 'stopped' };
  if (state !== 'terminated') return null;
  const detail = effectiveOn && `dernier jour\u00a0: ${frenchDay(effectiveOn)}`;
  return { id: 'stopped', name: 'Fin anticipée', detail, status: 'stopped' };
}
