import { useState } from 'react';
import { hasStatus } from '../platform/api.ts';
import { failureWords } from '../platform/problems.ts';
import { announce } from '../ui/announcer.tsx';
import { Button } from '../ui/button.tsx';
import { Figures } from '../ui/figures.tsx';
import { counted, plural } from '../ui/french-count.ts';
import { Notice } from '../ui/notice.tsx';
import { AbsentPeople } from './absent-people.tsx';
import styles from './import.module.css';
import { ImportLines } from './import-lines.tsx';
import { type Departures, type Preview, useConfirmImport } from './import-queries.ts';
import { ImportResult } from './import-result.tsx';

export interface ImportPreviewProps {
  preview: Preview;
  onRestart: () => void;
  /** Reads anew what the file would do to the directory as it stands now. */
  onLookAgain: () => void;
}

/** What the file would do, what has to be corrected first, and the word that does it. */
export function ImportPreview(props: ImportPreviewProps) {
  const { preview, onRestart } = props;
  const { counts, faults, result } = preview;
  if (result !== null) return <ImportResult result={result} />;
  if (faults.length > 0) return <Unreadable preview={preview} onRestart={onRestart} />;
  return (
    <>
      <Figures
        figures={[
          { id: 'created', value: counts.created, words: plural(counts.created, 'entrée') },
          { id: 'changed', value: counts.changed, words: plural(counts.changed, 'changement') },
          { id: 'unchanged', value: counts.unchanged, words: 'sans changement' },
          { id: 'absent', value: counts.absent, words: 'absents du fichier' },
          { id: 'faulty', value: counts.faulty, words: 'à corriger' },
        ]}
      />
      {preview.unknownColumns.length > 0 && (
        <Notice kind="wait" title="Des colonnes ne sont pas lues.">
          <p>{preview.unknownColumns.join(', ')}</p>
        </Notice>
      )}
      <div className={styles.parts}>
        <ImportLines kind="faulty" heading="À corriger" preview={preview} total={counts.faulty} />
        <ImportLines
          kind="created"
          heading="Entrent dans l’annuaire"
          preview={preview}
          total={counts.created}
        />
        <ImportLines kind="changed" heading="Changent" preview={preview} total={counts.changed} />
        {counts.faulty > 0 ? <ToCorrect count={counts.faulty} onRestart={onRestart} /> : <Ready {...props} />}
      </div>
    </>
  );
}

function Unreadable({ preview, onRestart }: Pick<ImportPreviewProps, 'preview' | 'onRestart'>) {
  return (
    <Notice kind="refusal" role="alert" title={`Le fichier ${preview.fileName} n’a pas pu être lu.`}>
      <ul className={styles.faults}>
        {preview.faults.map((fault) => (
          <li key={fault}>{fault}</li>
        ))}
      </ul>
      <Button small onPress={onRestart}>
        Choisir un autre fichier
      </Button>
    </Notice>
  );
}

function ToCorrect({ count, onRestart }: { count: number; onRestart: () => void }) {
  return (
    <Notice kind="refusal" title="Corrigez votre fichier, puis choisissez-le de nouveau.">
      <p>
        {counted(count, 'ligne')} {count === 1 ? 'est' : 'sont'} à corriger. Tant qu’il en reste une, rien ne
        change dans l’annuaire.
      </p>
      <Button small onPress={onRestart}>
        Choisir un autre fichier
      </Button>
    </Notice>
  );
}

function Ready({ preview, onRestart, onLookAgain }: ImportPreviewProps) {
  const [departures, setDepartures] = useState<Departures>([]);
  const confirming = useConfirmImport(preview);
  const { counts } = preview;
  const leaving = departures === 'all' || departures.length > 0;
  const nothing = counts.created + counts.changed === 0 && !leaving;
  const confirm = () => confirming.mutate(departures, { onSuccess: () => announce('Fichier importé.') });
  return (
    <>
      <AbsentPeople
        preview={preview}
        total={counts.absent}
        departures={departures}
        onChange={setDepartures}
      />
      <section className={styles.ready} aria-labelledby="ready">
        <h2 id="ready">Importer</h2>
        <p>{summary(preview, departures)}</p>
        <div className={styles.row}>
          {!nothing && (
            <Button variant="primary" pending={confirming.isPending} onPress={confirm}>
              Importer ce fichier
            </Button>
          )}
          <Button variant="quiet" onPress={onRestart}>
            Choisir un autre fichier
          </Button>
        </div>
        <Trouble error={confirming.error} onLookAgain={onLookAgain} />
      </section>
    </>
  );
}

function summary({ counts }: Preview, departures: Departures): string {
  const leaving = departures === 'all' ? null : departures.length;
  const parts = [
    ...(counts.created > 0 ? [counted(counts.created, 'entrée')] : []),
    ...(counts.changed > 0 ? [counted(counts.changed, 'changement')] : []),
    ...(leaving === null ? ['tous les départs proposés'] : []),
    ...(leaving !== null && leaving > 0 ? [counted(leaving, 'départ')] : []),
  ];
  return parts.length === 0 ? 'L’annuaire dit déjà tout cela : rien ne changerait.' : `${parts.join(', ')}.`;
}

function Trouble({ error, onLookAgain }: { error: Error | null; onLookAgain: () => void }) {
  if (error === null) return null;
  const { title, detail } = failureWords(error);
  const hasChanged = hasStatus(error, 409) && error.problem.code === 'directory-changed';
  return (
    <Notice kind={hasChanged ? 'wait' : 'refusal'} role="alert" title={title}>
      <p>{detail}</p>
      {hasChanged && (
        <Button small onPress={onLookAgain}>
          Regarder ce qui serait fait maintenant
        </Button>
      )}
    </Notice>
  );
}
