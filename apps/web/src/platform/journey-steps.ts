import { addDays, evaluationDays, frenchDay, fullName, ofPerson, type Seat, seats } from '@equipage/domain';
import { dayNear, dayOf, since, timeOf } from '../ui/french-dates.ts';
import type { JourneyStep } from '../ui/journey.tsx';
import type { ContractView, HistoryEntry } from './views.ts';

type SignatureView = ContractView['signatures'][number];

/** Who looks, and when: « vous » and « depuis mardi » depend on them. */
export interface Reader {
  personId: string;
  now: Date;
}

/**
 * A contract's way, from its start to its evaluation: what is done and when, who acts now and since when, what
 * comes next. What its view no longer tells (when it began, who refused it and when) is read in its history, for those
 * who may read it.
 */
export function journeySteps(
  contract: ContractView,
  reader: Reader,
  history: readonly HistoryEntry[] = [],
): JourneyStep[] {
  const stopped = stoppedStep(contract, reader, history);
  const signing = [
    startedStep(contract, reader, history),
    returnedStep(contract, reader, history),
    ...seats.map((seat) => seatStep(seat, contract, reader)),
  ].filter(isStep);
  if (stopped === null) return [...signing, runningStep(contract), evaluationStep(contract)].filter(isStep);
  return [...signing.filter(({ status }) => status === 'done'), stopped];
}

function isStep(step: JourneyStep | null): step is JourneyStep {
  return step !== null;
}

function startedStep({ state }: ContractView, reader: Reader, history: readonly HistoryEntry[]): JourneyStep {
  const now = state === 'draft';
  const started = history.find(({ type }) => type === 'started');
  return {
    id: 'started',
    name: now ? 'En préparation' : 'Commencé',
    detail: started && dayNear(dayOf(started.at), dayOf(reader.now)),
    status: now ? 'now' : 'done',
  };
}

/** Someone asked for a change, or the agent took the contract back: it has to be signed anew. */
function returnedStep(
  { state, changeRequest }: ContractView,
  reader: Reader,
  history: readonly HistoryEntry[],
): JourneyStep | null {
  if (state !== 'changes-requested') return null;
  if (changeRequest !== null) {
    const name = `${hasWords(changeRequest.person, reader)} demandé une modification`;
    return { id: 'returned', name, detail: momentNear(changeRequest.at, reader), status: 'back' };
  }
  const taken = history.findLast(({ type }) => type === 'taken-back');
  const name = taken?.actor
    ? `${hasWords(taken.actor, reader)} repris le contrat`
    : 'Repris pour être modifié';
  return { id: 'returned', name, detail: taken && momentNear(taken.at, reader), status: 'back' };
}

/** « Vous avez », « Nathalie Serra a » */
function hasWords(person: SignatureView['person'], reader: Reader): string {
  return person.id === reader.personId ? 'Vous avez' : `${fullName(person)} a`;
}

/** « mardi 12 mai, 9 h 14 », with its year when it is another. */
function momentNear(at: string, { now }: Reader): string {
  return `${dayNear(dayOf(at), dayOf(now))}, ${timeOf(at)}`;
}

function seatStep(seat: Seat, contract: ContractView, reader: Reader): JourneyStep {
  const signature = contract.signatures.find((one) => one.seat === seat);
  if (signature)
    return {
      id: seat,
      name: signedName(signature, reader),
      detail: momentNear(signature.at, reader),
      status: 'done',
    };
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
  const agreed = person.id === reader.personId ? 'votre accord' : 'son accord';
  return `${hasWords(person, reader)} ${seat === 'manager' ? `donné ${agreed}` : 'signé'}`;
}

function expected(seat: Seat, { state, waitingFor }: ContractView, reader: Reader): string {
  const person = waitingFor?.seat === seat ? waitingFor.person : null;
  const mine = person?.id === reader.personId;
  const name = person && !mine ? ` ${ofPerson(person)}` : null;
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

const stops = {
  declined: { type: 'declined', done: 'refusé', alone: 'Refusé' },
  withdrawn: { type: 'withdrawn', done: 'retiré le projet', alone: 'Retiré' },
  closed: { type: 'closed', done: 'clos le contrat', alone: 'Clos' },
  terminated: { type: 'termination-declared', done: 'mis fin à l’engagement', alone: 'Fin anticipée' },
} as const;

/** Where a contract ended before its term: who ended it, when, and the last day in force. */
function stoppedStep(
  { state, effectiveOn }: ContractView,
  reader: Reader,
  history: readonly HistoryEntry[],
): JourneyStep | null {
  if (!(state in stops)) return null;
  const { type, done, alone } = stops[state as keyof typeof stops];
  const entry = history.findLast((each) => each.type === type);
  const byAgent = state !== 'terminated' || entry?.party === 'agent';
  const name = entry?.actor && byAgent ? `${hasWords(entry.actor, reader)} ${done}` : alone;
  const lastDay = effectiveOn && `dernier jour\u00a0: ${frenchDay(effectiveOn)}`;
  const detail = [entry && momentNear(entry.at, reader), lastDay].filter((words) => words).join(', ');
  return { id: 'stopped', name, detail: detail || undefined, status: 'stopped' };
}
