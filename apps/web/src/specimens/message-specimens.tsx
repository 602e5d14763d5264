import { useState } from 'react';
import { AnswerChoice } from '../ui/answer-choice.tsx';
import { Button } from '../ui/button.tsx';
import { Dialog } from '../ui/dialog.tsx';
import { ErrorSummary } from '../ui/error-summary.tsx';
import { Failure } from '../ui/failure.tsx';
import { Loading } from '../ui/loading.tsx';
import { Notice } from '../ui/notice.tsx';
import { StaleChoice } from '../ui/stale-choice.tsx';
import { Specimens } from './specimen.tsx';

const errors = [
  { fieldId: 'specimen-a', message: 'Le 19 septembre 2026 est un samedi' },
  { fieldId: 'specimen-b', message: 'Choisissez une part de votre temps' },
];

/** What the tool says, and what it shows while it waits or when something failed. */
export function MessageSpecimens() {
  const [open, setOpen] = useState<'dialog' | 'stale' | 'answers' | null>(null);
  const close = () => setOpen(null);
  return (
    <Specimens title="Messages, attente, échec">
      <Notice title="À savoir">
        <p>Vous pouvez y mettre fin à tout moment.</p>
      </Notice>
      <Notice kind="wait" title="Nathalie Serra doit donner son accord" />
      <Notice kind="done" title="Votre contrat est signé" />
      <Notice kind="refusal" title="Ce contrat n’a pas pu être signé" />
      <ErrorSummary errors={errors} />
      <Loading what="un exemple" />
      <Failure title="Pas de réponse du serveur" detail="Vérifiez votre connexion." onRetry={close} />
      <div>
        <Button onPress={() => setOpen('dialog')}>Ouvrir une boîte de dialogue</Button>
        <Dialog open={open === 'dialog'} onClose={close} title="Une boîte de dialogue">
          <p>Échap la ferme.</p>
        </Dialog>
      </div>
      <div>
        <Button onPress={() => setOpen('stale')}>Montrer deux versions</Button>
        <StaleChoice
          open={open === 'stale'}
          mine={<p>7,5&nbsp;%</p>}
          theirs={<p>10&nbsp;%</p>}
          onKeepMine={close}
          onTakeTheirs={close}
        />
      </div>
      <div>
        <Button onPress={() => setOpen('answers')}>Montrer deux réponses</Button>
        <AnswerChoice
          open={open === 'answers'}
          questions={[
            { id: 'percent', label: 'Part du temps de travail', mine: '7,5\u00a0%', theirs: '10\u00a0%' },
          ]}
          onChoose={close}
        />
      </div>
    </Specimens>
  );
}
