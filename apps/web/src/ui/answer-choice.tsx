import { useState } from 'react';
import styles from './answer-choice.module.css';
import { Button } from './button.tsx';
import { ChoiceGroup } from './choice-group.tsx';
import { Dialog } from './dialog.tsx';

/** A question answered in two ways. */
export interface TwoAnswers {
  id: string;
  label: string;
  /** What was written here. */
  mine: string;
  /** What stands now, written elsewhere. */
  theirs: string;
}

export interface AnswerChoiceProps {
  open: boolean;
  questions: readonly TwoAnswers[];
  /** The questions for which the other answer is taken; one's own stands for the rest. */
  onChoose: (theirs: string[]) => void;
}

/** A save that came too late: both answers to each question, and the choice. Nothing is lost before it is made. */
export function AnswerChoice({ open, questions, onChoose }: AnswerChoiceProps) {
  const [theirs, setTheirs] = useState<ReadonlySet<string>>(new Set());
  const take = (id: string, other: boolean) =>
    setTheirs((before) => new Set(other ? [...before, id] : [...before].filter((each) => each !== id)));
  const chosen = questions.map(({ id }) => id).filter((id) => theirs.has(id));
  return (
    <Dialog
      alert
      open={open}
      title="Ce contrat a changé ailleurs"
      actions={
        <>
          <Button variant="primary" onPress={() => onChoose(chosen)}>
            Enregistrer ces réponses
          </Button>
          <Button onPress={() => onChoose(questions.map(({ id }) => id))}>
            Prendre toute l’autre version
          </Button>
        </>
      }
    >
      <p>
        Pendant que vous écriviez, {questions.length > 1 ? 'ces questions ont reçu' : 'cette question a reçu'}{' '}
        une autre réponse, dans un autre onglet ou sur un autre appareil. Rien n’est perdu&nbsp;: choisissez.
      </p>
      <div className={styles.questions}>
        {questions.map(({ id, label, mine, theirs: other }) => (
          <ChoiceGroup
            key={id}
            label={label}
            choices={[
              { value: 'mine', label: mine, description: 'Ce que vous avez écrit ici' },
              { value: 'theirs', label: other, description: 'Ce qui est enregistré' },
            ]}
            value={theirs.has(id) ? 'theirs' : 'mine'}
            onChange={(value) => take(id, value === 'theirs')}
          />
        ))}
      </div>
    </Dialog>
  );
}
