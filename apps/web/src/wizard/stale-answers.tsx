import type { Step } from '@equipage/domain';
import { StaleChoice } from '../ui/stale-choice.tsx';
import { answersInWords } from './answers-in-words.ts';
import styles from './stale-answers.module.css';
import { ownContent } from './step-content.ts';
import type { StepDraft } from './use-step-draft.ts';

/** When the step was changed elsewhere: both versions of what differs, and the choice. */
export function StaleAnswers<S extends Step>({ step, draft }: { step: S; draft: StepDraft<S> }) {
  const { state } = draft;
  if (state.kind !== 'stale') return null;
  const mine = answersInWords(step, draft.body);
  const theirs = answersInWords(step, ownContent(state.current)?.[step] ?? {});
  const differing = mine.filter((line, index) => line.value !== theirs[index]?.value);
  const labels = differing.map(({ label }) => label);
  return (
    <StaleChoice
      open
      mine={<Answers lines={differing} />}
      theirs={<Answers lines={theirs.filter(({ label }) => labels.includes(label))} />}
      onKeepMine={draft.keepMine}
      onTakeTheirs={draft.takeTheirs}
    />
  );
}

function Answers({ lines }: { lines: { label: string; value: string }[] }) {
  if (lines.length === 0) return <p>Les mêmes réponses à cette étape.</p>;
  return (
    <dl className={styles.answers}>
      {lines.map(({ label, value }) => (
        <div key={label}>
          <dt>{label}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}
