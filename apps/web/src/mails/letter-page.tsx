import { mailFaultSentence } from '@equipage/contract-text';
import { typography } from '@equipage/domain';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useParams } from 'react-router';
import { addresses } from '../platform/addresses.ts';
import { hasStatus } from '../platform/api.ts';
import { Loaded } from '../platform/loaded.tsx';
import { failureWords } from '../platform/problems.ts';
import { ReservedPage } from '../platform/reserved-page.tsx';
import { useHasRole } from '../platform/session.ts';
import { announce } from '../ui/announcer.tsx';
import { Button } from '../ui/button.tsx';
import { ConfirmButton } from '../ui/confirm-button.tsx';
import { ErrorSummary } from '../ui/error-summary.tsx';
import { Notice } from '../ui/notice.tsx';
import { PageHead } from '../ui/page-head.tsx';
import { Pad, Sheet } from '../ui/sheet.tsx';
import { StaleChoice } from '../ui/stale-choice.tsx';
import { audienceNames } from './audience-names.ts';
import { kindName } from './kind-names.ts';
import styles from './letter.module.css';
import { fieldIdOf, LetterForm } from './letter-form.tsx';
import { LetterHistory } from './letter-history.tsx';
import { LetterPreview } from './letter-preview.tsx';
import { lettersTitle } from './letter-sections.ts';
import { type Letter, letterQuery } from './queries.ts';
import { readable } from './readable.ts';
import { type Editing, isSame, useLetter } from './use-letter.ts';

/** Where the officer writes the words of a mail. */
export function LetterPage() {
  const { letterId = '' } = useParams();
  const isWriter = useHasRole('officer', 'admin');
  const letter = useQuery({ ...letterQuery(letterId), enabled: isWriter });
  if (!isWriter) return <ReservedPage title={lettersTitle} whose="both" />;
  return (
    <Loaded query={letter} what="le courriel type" page>
      {(read) => <LetterEditor key={read.id} letter={read} />}
    </Loaded>
  );
}

function LetterEditor({ letter }: { letter: Letter }) {
  const editing = useLetter(letter);
  return (
    <>
      <PageHead
        title={kindName(letter.kind)}
        way={{ to: addresses.mailLetters, label: lettersTitle }}
        lede={`Envoyé ${audienceNames(letter.to)}.`}
      />
      <Pad className={styles.desk}>
        <Sheet className={styles.card}>
          <LetterForm letter={letter.id} editing={editing} />
          <Acts letter={letter} editing={editing} />
        </Sheet>
        <LetterPreview letter={letter.id} editing={editing} />
      </Pad>
      <section className={styles.past} aria-labelledby="history">
        <h2 id="history">Historique</h2>
        <LetterHistory
          letter={letter}
          onTake={(words) => {
            editing.change(words);
            announce('Mots repris dans la page. Enregistrez-les pour qu’ils servent.');
          }}
        />
      </section>
      <Stale editing={editing} />
    </>
  );
}

function Acts({ letter, editing }: { letter: Letter; editing: Editing }) {
  const { words, faults, isChanged, saving } = editing;
  const [attempt, setAttempt] = useState(0);
  const save = () => {
    if (faults.length > 0) setAttempt((before) => before + 1);
    else saving.mutate('mine');
  };
  const links = faults.map((fault) => ({
    fieldId: fieldIdOf(fault.pointer),
    message: typography(mailFaultSentence(fault)),
  }));
  const { error } = saving;
  return (
    <div className={styles.acts}>
      {attempt > 0 && <ErrorSummary errors={links} attempt={attempt} />}
      <div className={styles.tools}>
        <Button variant="primary" pending={saving.isPending} onPress={save}>
          Enregistrer
        </Button>
        {!isSame(letter.words, letter.original) && (
          <ConfirmButton
            variant="quiet"
            label="Revenir aux mots d’origine"
            title="Revenir aux mots d’origine ?"
            consequence="Les courriels écrits ensuite diront les mots livrés avec l’application. Les vôtres restent dans l’historique."
            pending={saving.isPending}
            onConfirm={() => saving.mutate('original')}
          />
        )}
        <p className={styles.soft} role="status">
          {isChanged ? 'Pas encore enregistré' : isSame(words, letter.original) && 'Mots d’origine'}
        </p>
      </div>
      {error !== null && !hasStatus(error, 412) && (
        <Notice kind="refusal" role="alert" title={failureWords(error).title}>
          <p>{failureWords(error).detail}</p>
        </Notice>
      )}
    </div>
  );
}

function Stale({ editing: { theirs, settle, words } }: { editing: Editing }) {
  const by = theirs?.history[0]?.by;
  return (
    <StaleChoice
      open={theirs !== null}
      title="Ce courriel a changé ailleurs"
      mine={<p>{readable(words.title)}</p>}
      theirs={
        <p>
          {theirs && readable(theirs.words.title)}
          {by && ` (${by.firstName} ${by.lastName})`}
        </p>
      }
      onKeepMine={() => settle(true)}
      onTakeTheirs={() => settle(false)}
    />
  );
}
