import { frenchDay, frenchTime, fullName, nextStep } from '@equipage/domain';
import type { ContractView } from '../platform/views.ts';
import { counted } from '../ui/french-count.ts';
import { dayNear, dayOf, since } from '../ui/french-dates.ts';

/** Where my contract stands: a headline that says who acts, and a sentence that says since when and what follows. */
export interface Standing {
  headline: string;
  detail: string;
}

/** What the agent reads at the top of their page. */
export function standingOf(contract: ContractView, now: Date): Standing {
  return waitingFor(contract, now) ?? settled(contract, now);
}

function waitingFor(contract: ContractView, now: Date): Standing | null {
  const { state, waitingFor: awaited, waitingSince, changeRequest } = contract;
  const sinceWhen = waitingSince === null ? '' : capitalised(since(waitingSince, now));
  if (state === 'draft') return { headline: 'Votre contrat est commencé', detail: missing(contract) };
  if (state === 'changes-requested') {
    if (changeRequest === null) {
      return {
        headline: 'Vous avez repris votre contrat',
        detail: 'Modifiez ce que vous voulez, puis signez de nouveau.',
      };
    }
    return {
      headline: `${fullName(changeRequest.person)} vous demande une modification`,
      detail: `${sinceWhen}.`,
    };
  }
  const headline = nextStep(state, awaited && fullName(awaited.person), awaited?.method);
  if (headline === null) return null;
  return { headline, detail: `${sinceWhen}. ${afterwards(contract)}` };
}

function missing({ problems }: ContractView): string {
  const faults = problems.filter(({ level }) => level === 'fault').length;
  if (faults === 0) return 'Toutes vos réponses sont là\u00a0: relisez votre contrat et signez-le.';
  return `Il reste ${counted(faults, 'réponse')} à donner ou à corriger avant de signer. Tout est enregistré au fur et à mesure.`;
}

function afterwards({ state, term }: ContractView): string {
  const start =
    term === null ? '' : ` Le contrat prendra effet le ${frenchDay(term.startsOn, { weekday: true })}.`;
  if (state === 'awaiting-manager') return `Ensuite, la direction générale des services signera.${start}`;
  return `C’est la dernière signature.${start}`;
}

function settled(contract: ContractView, now: Date): Standing {
  const { state, phase, term, effectiveOn } = contract;
  if (state === 'terminated' && effectiveOn !== null) {
    return {
      headline: `Votre contrat prend fin le ${frenchDay(effectiveOn)}`,
      detail: 'Jusqu’à ce jour compris, vous pouvez revenir sur cette fin.',
    };
  }
  if (term === null) return { headline: 'Votre contrat est signé', detail: '' };
  const start = frenchDay(term.startsOn);
  const end = frenchDay(term.endsOn, { weekday: true });
  if (phase === 'upcoming') {
    return {
      headline: `Votre contrat commence le ${start}`,
      detail: `Il est signé par tous et va jusqu’au ${end}.`,
    };
  }
  if (phase === 'evaluation-due') {
    return { headline: 'Le moment de l’évaluation est venu', detail: `Votre contrat va jusqu’au ${end}.` };
  }
  return {
    headline: 'Votre contrat est en cours',
    detail: `Il va jusqu’au ${end}.${nextDate(contract, dayOf(now))}`,
  };
}

/** The next date on which the hierarchy frees the agent, if any is planned. */
function nextDate({ content }: ContractView, today: string): string {
  const [next] = content.commitment.plannedDates
    .filter(({ date }) => date >= today)
    .toSorted((one, other) => (`${one.date}${one.from}` < `${other.date}${other.from}` ? -1 : 1));
  if (next === undefined) return '';
  const { date, from, to } = next;
  return ` Prochaine date\u00a0: ${dayNear(date, today)}, de ${frenchTime(from)} à ${frenchTime(to)}.`;
}

function capitalised(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}
