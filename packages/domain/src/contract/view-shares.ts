import { delegationFormula } from '../people/delegation.ts';
import { sumsOf } from '../term/sums.ts';
import { problemSentence } from '../words/fault-sentence.ts';
import type { Contract } from './contract.ts';
import type { ContractView, PersonCard, PersonName, ViewContext } from './contract-view.ts';
import { observableUntil } from './decide-observe.ts';
import { problemsOf } from './rules.ts';
import { editableStates } from './transitions.ts';

/** What those who see a contract do not all see alike. */
export type Share = Pick<
  ContractView,
  | 'contentHash'
  | 'verificationCode'
  | 'document'
  | 'content'
  | 'sums'
  | 'signatures'
  | 'problems'
  | 'manager'
  | 'changeRequest'
  | 'managerDisputedAt'
  | 'observations'
  | 'absences'
  | 'observableUntil'
>;

/** Everything: for the agent, the manager, the executive and the officer. */
export function fullShare(contract: Contract, context: ViewContext): Share {
  const { content, frozen, changeRequest, managerDisputedAt } = contract;
  const { managerId } = content.service;
  const until = observableUntil(contract, context);
  return {
    contentHash: frozen?.hash ?? context.contentHash,
    verificationCode: context.verificationCode,
    document: context.document,
    content,
    sums: sumsOf(content, context.profile),
    signatures: contract.signatures.map(
      ({ seat, personId, onBehalfOf, standIn, delegation, at, authentication, paper }) => ({
        seat,
        person: nameOf(context.people(personId)),
        onBehalfOf: onBehalfOf === null ? null : nameOf(context.people(onBehalfOf)),
        standIn: standIn ?? null,
        delegation: delegation ? { ...delegation, formula: delegationFormula(context.profile) } : null,
        at,
        method: authentication.method,
        paper: paper === undefined ? null : { signedOn: paper.signedOn, scan: paper.scan },
      }),
    ),
    problems: problemsIn(contract, context),
    manager: managerId === null ? null : context.people(managerId),
    changeRequest: changeRequest && {
      party: changeRequest.party,
      person: nameOf(context.people(changeRequest.personId)),
      message: changeRequest.message,
      at: changeRequest.at,
    },
    managerDisputedAt,
    observations: contract.observations.map(({ personId, contentHash, ...said }) => ({
      ...said,
      person: context.people(personId),
      isFormer: contentHash !== frozen?.hash,
    })),
    absences: contract.absences.filter(({ endsOn }) => endsOn >= context.today),
    observableUntil: until !== null && until >= context.today ? until : null,
  };
}

/** Theirs who are kept informed: what the contract says and who signed it, not what its people have to settle. */
export function readingShare(contract: Contract, context: ViewContext): Share {
  const share = fullShare(contract, context);
  return { ...share, problems: [], changeRequest: null, managerDisputedAt: null, absences: [] };
}

/** The project lead's: who, on which mission, when. */
export function leadShare({ content }: Contract): Share {
  const { firstName, lastName, directorate } = content.identity;
  const { startsOn, plannedDates } = content.commitment;
  return {
    contentHash: null,
    verificationCode: null,
    document: null,
    content: {
      identity: { firstName, lastName, directorate },
      mission: content.mission,
      commitment: { startsOn, plannedDates },
      service: null,
    },
    sums: null,
    signatures: [],
    problems: [],
    manager: null,
    changeRequest: null,
    managerDisputedAt: null,
    observations: [],
    absences: [],
    observableUntil: null,
  };
}

/** The name alone of a person of the directory. */
export function nameOf({ id, firstName, lastName }: PersonCard): PersonName {
  return { id, firstName, lastName };
}

/** What is missing or against the rules, while it can still be put right: what is signed is not judged again. */
function problemsIn(contract: Contract, context: ViewContext): ContractView['problems'] {
  if (!editableStates.some((state) => state === contract.state)) return [];
  return problemsOf(contract.content, { ...context, agentId: contract.agentId }).map((problem) => ({
    pointer: problem.pointer,
    code: problem.code,
    detail: problemSentence(problem),
    level: problem.level,
  }));
}
