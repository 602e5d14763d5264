import { frenchNumber } from '@equipage/domain';
import { useState } from 'react';
import { ActTrouble } from '../platform/act-trouble.tsx';
import { announce } from '../ui/announcer.tsx';
import { Button } from '../ui/button.tsx';
import { Checkbox } from '../ui/checkbox-group.tsx';
import { Disclosure } from '../ui/disclosure.tsx';
import { Figures } from '../ui/figures.tsx';
import { plural } from '../ui/french-count.ts';
import { Notice } from '../ui/notice.tsx';
import { LinesTable } from './lines-table.tsx';
import { type Preview, type Result, useConfirm } from './queries.ts';
import { ScansPart } from './scans-part.tsx';
import styles from './takeover.module.css';

export interface PreviewStepProps {
  preview: Preview;
  onDone: (result: Result) => void;
  onRestart: () => void;
}

/** What would be created, what has to be corrected first, and the word that creates it. */
export function PreviewStep({ preview, onDone, onRestart }: PreviewStepProps) {
  const faulty = preview.lines.filter(({ faults }) => faults.length > 0).length;
  if (preview.done) return <AlreadyDone onRestart={onRestart} />;
  if (preview.faults.length > 0) return <UnreadableFile preview={preview} onRestart={onRestart} />;
  return (
    <>
      <Figures
        figures={[
          {
            id: 'lines',
            value: preview.lines.length,
            words: `${plural(preview.lines.length, 'contrat')} lus`,
          },
          { id: 'faulty', value: faulty, words: 'à corriger' },
          { id: 'people', value: preview.unknownPeople.length, words: 'absents de l’annuaire' },
          { id: 'scans', value: preview.missingScans.length, words: 'documents à joindre' },
        ]}
      />
      <div className={styles.preview}>
        <LinesTable lines={preview.lines} />
        {faulty > 0 ? (
          <Notice kind="refusal" title="Corrigez votre fichier, puis choisissez-le de nouveau.">
            <p>
              {faulty === 1 ? 'Une ligne est' : `${frenchNumber(faulty)} lignes sont`} à corriger. Tant qu’il
              en reste une, aucun contrat n’est créé.
            </p>
            <Button small onPress={onRestart}>
              Choisir un autre fichier
            </Button>
          </Notice>
        ) : (
          <Ready preview={preview} onDone={onDone} onRestart={onRestart} />
        )}
      </div>
    </>
  );
}

function AlreadyDone({ onRestart }: { onRestart: () => void }) {
  return (
    <Notice kind="done" title="Les contrats de ce fichier sont déjà repris.">
      <Button small onPress={onRestart}>
        Choisir un autre fichier
      </Button>
    </Notice>
  );
}

function UnreadableFile({ preview, onRestart }: Pick<PreviewStepProps, 'preview' | 'onRestart'>) {
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

function Ready({ preview, onDone, onRestart }: PreviewStepProps) {
  const [createPeople, setCreatePeople] = useState(false);
  const confirming = useConfirm(preview.id);
  const { lines, unknownPeople, missingScans } = preview;
  const lacksPeople = unknownPeople.length > 0 && !createPeople;
  const confirm = () =>
    confirming.mutate(createPeople, {
      onSuccess: (result) => {
        announce('Contrats repris.');
        onDone(result);
      },
    });
  return (
    <section className={styles.ready} aria-labelledby="ready">
      <h2 id="ready">Avant de reprendre</h2>
      {lines.some(({ scan }) => scan !== null) && <ScansPart preview={preview} />}
      {unknownPeople.length > 0 && (
        <UnknownPeople people={unknownPeople} checked={createPeople} onChange={setCreatePeople} />
      )}
      <div className={styles.actions}>
        {missingScans.length === 0 && !lacksPeople ? (
          <Button variant="primary" pending={confirming.isPending} onPress={confirm}>
            {lines.length === 1
              ? 'Reprendre ce contrat'
              : `Reprendre ces ${frenchNumber(lines.length)} contrats`}
          </Button>
        ) : (
          <p>{whatLacks(missingScans.length, lacksPeople)}</p>
        )}
        <Button variant="quiet" onPress={onRestart}>
          Choisir un autre fichier
        </Button>
      </div>
      <ActTrouble error={confirming.error} />
    </section>
  );
}

function whatLacks(scans: number, lacksPeople: boolean): string {
  const joined =
    scans === 1 ? 'joignez le document qui manque' : `joignez les ${scans} documents qui manquent`;
  const known = 'dites si les personnes absentes de l’annuaire y entrent';
  const words = [...(scans > 0 ? [joined] : []), ...(lacksPeople ? [known] : [])];
  return `Pour reprendre ces contrats, ${words.join(', puis ')}.`;
}

interface UnknownPeopleProps {
  people: Preview['unknownPeople'];
  checked: boolean;
  onChange: (checked: boolean) => void;
}

function UnknownPeople({ people, checked, onChange }: UnknownPeopleProps) {
  const one = people.length === 1;
  return (
    <div className={styles.people}>
      <Checkbox checked={checked} onChange={onChange}>
        {one
          ? 'Faire entrer cette personne dans l’annuaire'
          : `Faire entrer ces ${people.length} personnes dans l’annuaire`}
      </Checkbox>
      <Disclosure label={one ? 'Voir qui' : 'Voir lesquelles'}>
        <ul className={styles.names}>
          {people.map(({ email, name }) => (
            <li key={email}>
              <span>{name}</span> <small>{email}</small>
            </li>
          ))}
        </ul>
      </Disclosure>
    </div>
  );
}
