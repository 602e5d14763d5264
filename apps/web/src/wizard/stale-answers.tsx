import { steps } from '@equipage/domain';
import type { ContractView } from '../platform/views.ts';
import { AnswerChoice, type TwoAnswers } from '../ui/answer-choice.tsx';
import { answersInWords } from './answers-in-words.ts';
import type { Drafts } from './drafts.ts';
import { useStepDraft, useWorstState } from './use-drafts.ts';

/** When questions were answered otherwise elsewhere: both answers to each, and the choice, whatever the step. */
export function StaleAnswers({ contract, drafts }: { contract: ContractView; drafts: Drafts }) {
  const { step } = useWorstState(drafts);
  const { body, state, choose } = useStepDraft(drafts, step);
  if (state.kind !== 'stale') return null;
  const { conflicts, theirs } = state;
  const mine = answersInWords(step, body, contract.manager);
  const other = answersInWords(step, theirs, contract.manager);
  const questions = mine.flatMap(({ field, label, value }, place): TwoAnswers[] =>
    conflicts.includes(field) ? [{ id: field, label, mine: value, theirs: other[place]?.value ?? '' }] : [],
  );
  return (
    <AnswerChoice
      key={`${steps.indexOf(step)} ${conflicts.join(' ')}`}
      open
      questions={questions}
      // The mission of the catalogue goes with its title: it is never asked about by itself.
      onChoose={(taken) => choose(taken.includes('title') ? [...taken, 'missionId'] : taken)}
    />
  );
}
