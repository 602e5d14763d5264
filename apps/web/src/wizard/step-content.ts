import {
  type CommitmentStep,
  type Content,
  type IdentityStep,
  type MissionStep,
  type ServiceStep,
  type Step,
  steps,
} from '@equipage/domain';
import type { WizardStep } from '../platform/addresses.ts';
import type { ContractView } from '../platform/views.ts';

/** What each step sends, whole. */
export interface StepBodies {
  identity: IdentityStep;
  mission: MissionStep;
  commitment: CommitmentStep;
  service: ServiceStep;
}

/** The endpoint that takes each step. */
export const stepEndpoints = {
  identity: 'answerIdentity',
  mission: 'answerMission',
  commitment: 'answerCommitment',
  service: 'answerService',
} as const satisfies Record<Step, string>;

interface StepWords {
  slug: WizardStep;
  /** In the list of steps. */
  name: string;
  /** The page's heading. */
  heading: string;
}

interface AnswerWords extends StepWords {
  /** What the step is for, in a sentence. */
  lead: string;
}

/** The steps with answers, in their order on screen; the review comes after them. */
export const stepWords: Record<Step, AnswerWords> = {
  identity: {
    slug: 'moi',
    name: 'Moi',
    heading: 'Vous et votre service',
    lead: 'Ces réponses viennent de l’annuaire : corrigez ce qui ne va pas. Elles ne changeront que votre contrat.',
  },
  mission: {
    slug: 'mission',
    name: 'Mission',
    heading: 'Votre mission',
    lead: 'Choisissez une mission du Lab’ ou proposez la vôtre. Vous pourrez adapter chaque ligne.',
  },
  commitment: {
    slug: 'temps',
    name: 'Temps',
    heading: 'Votre temps',
    lead: 'Ce que vous donnez au Lab’, et quand. Votre hiérarchie verra ces dates avant de décider.',
  },
  service: {
    slug: 'service',
    name: 'Service',
    heading: 'Votre hiérarchie et votre service',
    lead: 'Votre hiérarchie s’engage avec vous : elle vous libère aux dates convenues. Elle signe après vous.',
  },
};
export const reviewWords: StepWords = {
  slug: 'relecture',
  name: 'Relecture et signature',
  heading: 'Relecture et signature',
};

/** The step of an address that asks questions; undefined for the review, which asks none, and for no step. */
export const answerStep = (slug: string): Step | undefined =>
  steps.find((step) => stepWords[step].slug === slug);

/** The answers of one's own contract; null for someone who sees only a part of them. */
export function ownContent({ content }: ContractView): Content | null {
  const { identity, mission, commitment, service } = content;
  if (!('civility' in identity) || !('percent' in commitment) || service === null) return null;
  return { identity, mission, commitment, service };
}

/** What is wrong in one step, or missing from it. */
export function stepFaults(contract: ContractView, step: Step): ContractView['problems'] {
  return contract.problems.filter(
    ({ level, pointer }) => level === 'fault' && pointer.startsWith(`/${step}/`),
  );
}

/** The step that holds the answer at a pointer of the content. */
export function stepOf(pointer: string): Step | null {
  const name = pointer.split('/')[1];
  return name !== undefined && name in stepWords ? (name as Step) : null;
}

/** Id of the field for a pointer relative to its step, where an error summary leads; a planned date is one field. */
export function fieldId(pointer: string): string {
  const field = pointer.replace(/^(\/plannedDates\/\d+)\/.*/, '$1');
  return `answer${field.replaceAll('/', '-')}`;
}

/** The same for a pointer relative to the content. */
export function fieldIdInStep(pointer: string): string {
  return fieldId(pointer.slice(pointer.indexOf('/', 1)));
}
