import type { ContractMailVariable } from '@equipage/contract-text';
import {
  askedWords,
  type Contract,
  type ContractEvent,
  calendarOf,
  closureReasonLabels,
  type Day,
  effectiveTerm,
  frenchDay,
  frenchPercent,
  fullName,
  historySentence,
  noBreakSpace,
  observableUntil,
  ofPerson,
  type Person,
  type Profile,
  politeName,
  sumsOf,
  type Term,
} from '@equipage/domain';
import { labWords } from '../../platform/mail/words/lab-words.ts';

/** What a contract gives to the words of the mails about it. */
export type ContractValues = Readonly<Record<ContractMailVariable, string>>;

/** What a mail about a contract is made of. */
export interface MailFacts {
  contract: Contract;
  /** What is told; absent where it is only said how things stand. */
  event?: ContractEvent;
  profile: Profile;
  today: Day;
  /** Nobody, of what the day itself did. */
  actor: Person | null;
  agent: Person;
  manager: Person | null;
}

/** The agent is named as in their contract. */
function agentName({ contract: { content }, agent }: MailFacts): { firstName: string; lastName: string } {
  const { firstName, lastName } = content.identity;
  return firstName === null || lastName === null ? agent : { firstName, lastName };
}

/** The tool speaks for itself where nobody acted. */
function actorName(
  actor: Person | null,
  { agentId }: Contract,
  agent: Parameters<typeof fullName>[0],
): string {
  if (actor === null) return 'Équipage';
  return fullName(actor.id === agentId ? agent : actor);
}

/** The term as it is, or as signing today would give it. */
function termOf({ contract: { term, content }, profile, today }: MailFacts): Term {
  return term ?? effectiveTerm(content.commitment.startsOn ?? today, today, profile.termMonths);
}

export function valuesOf(facts: MailFacts): ContractValues {
  const { contract, event, profile, actor, manager } = facts;
  const name = agentName(facts);
  const term = termOf(facts);
  return {
    agent: fullName(name),
    ofAgent: ofPerson(name),
    actor: actorName(actor, contract, name),
    manager: manager === null ? '' : politeName(manager),
    mission: contract.content.mission.title ?? '',
    figures: figuresOf(facts),
    number: contract.number ?? '',
    startsOn: frenchDay(term.startsOn),
    endsOn: frenchDay(term.endsOn),
    until: untilOf(facts),
    lastDay: frenchDay(contract.effectiveOn ?? term.endsOn),
    motive: event?.type === 'closed' ? closureReasonLabels[event.reason].toLowerCase() : '',
    dropped: event === undefined ? '' : droppedOf(event),
    told: toldOf(event, actor),
    ...labWords(profile.lab),
  };
}

/** Until when those who are kept informed may observe. */
function untilOf({ contract, profile }: MailFacts): string {
  const until = observableUntil(contract, { profile, calendar: calendarOf(profile) });
  return until === null ? '' : frenchDay(until);
}

/** « 3 h 30 par semaine travaillée, 6 dates, aucun déplacement, jusqu’au 31 mai 2027 » */
function figuresOf(facts: MailFacts): string {
  const { content } = facts.contract;
  return askedWords(content, { sums: sumsOf(content, facts.profile), term: termOf(facts) });
}

/** What became of an absence, as the history has it, for a sentence to go on from. */
function toldOf(event: ContractEvent | undefined, actor: Person | null): string {
  if (actor === null || !event?.type.startsWith('absence-')) return '';
  const sentence = historySentence(event, { actor, person: () => actor }).replace(/\.$/, '');
  return sentence.charAt(0).toLowerCase() + sentence.slice(1);
}

function droppedOf(event: ContractEvent): string {
  if (event.type === 'took-effect') return droppedWords(event.droppedDates.map(({ date }) => date));
  if (event.type !== 'absence-recorded' && event.type !== 'absence-corrected') return '';
  if (event.droppedDates.length === 0) return '';
  const days = event.droppedDates.map(({ date }) => frenchDay(date)).join(', ');
  return `Elles n’ont plus lieu${noBreakSpace}: ${days}.`;
}

/** The dates that a late signature left behind, one by one. */
function droppedWords(days: readonly Day[]): string {
  if (days.length === 0) return '';
  const listed = days.map((day) => frenchDay(day)).join(', ');
  const first = 'La dernière signature est arrivée après la date demandée';
  return days.length === 1
    ? `${first}${noBreakSpace}: la date du ${listed}, antérieure à la prise d’effet, est retirée.`
    : `${first}${noBreakSpace}: ${days.length} dates antérieures à la prise d’effet sont retirées (${listed}).`;
}

/** The figures in lines; somebody who follows the mission is not told what is between the agent and their service. */
export function factRows(facts: MailFacts, isWhole: boolean): { label: string; value: string }[] {
  const { content, number } = facts.contract;
  const { percent } = content.commitment;
  const asked = isWhole
    ? [
        ...(percent === null ? [] : [{ label: 'Part du temps de travail', value: frenchPercent(percent) }]),
        { label: 'Temps demandé', value: figuresOf(facts) },
      ]
    : [];
  return [
    { label: 'Mission', value: content.mission.title ?? '' },
    ...asked,
    ...(number === null ? [] : [{ label: 'Contrat', value: number }]),
  ];
}
