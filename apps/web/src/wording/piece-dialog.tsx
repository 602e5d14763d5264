import { type AgreementPiece, type Piece, readForm, variableLabel, writeSay } from '@equipage/contract-text';
import { useRef, useState } from 'react';
import { Button } from '../ui/button.tsx';
import { ChoiceGroup } from '../ui/choice-group.tsx';
import { Dialog } from '../ui/dialog.tsx';
import { onlyWords } from '../ui/sentence-dom.ts';
import { type FieldHandle, SentenceField } from '../ui/sentence-field.tsx';
import { TextField } from '../ui/text-field.tsx';
import styles from './piece-dialog.module.css';
import { VariableMenu } from './variable-menu.tsx';

export interface PieceDialogProps {
  /** An agreement, or a variable with words that answer for it. */
  piece: Exclude<Piece, { kind: 'words' }>;
  isNew: boolean;
  onDone: (piece: Piece | null) => void;
  onCancel: () => void;
}

/** What stands whole in a sentence, opened: its forms, or its words. */
export function PieceDialog(props: PieceDialogProps) {
  return props.piece.kind === 'agreement' ? (
    <AgreementDialog {...props} piece={props.piece} />
  ) : (
    <WordsDialog {...props} piece={props.piece} />
  );
}

const formLabels = ['Pour Madame', 'Pour Monsieur', 'Sans civilité'] as const;
const persons = [
  { value: 'agent', label: 'avec la personne qui s’engage' },
  { value: 'lead', label: 'avec la personne qui mène le projet' },
] as const;

function AgreementDialog({ piece, isNew, onDone, onCancel }: PieceDialogProps & { piece: AgreementPiece }) {
  const [person, setPerson] = useState(piece.person);
  const [forms, setForms] = useState(formLabels.map((_, place) => writeSay(piece.forms[place] ?? [])));
  const isMissing = forms.some((form) => form.trim() === '');
  const done = () => onDone({ kind: 'agreement', person, forms: forms.map(readForm) });
  return (
    <Dialog
      open
      title="Accord en genre"
      onClose={onCancel}
      actions={
        <>
          <Button variant="primary" isDisabled={isMissing} onPress={done}>
            {isNew ? 'Mettre dans la phrase' : 'Garder ces formes'}
          </Button>
          <Button onPress={onCancel}>Annuler</Button>
          {!isNew && (
            <Button variant="quiet-danger" onPress={() => onDone(null)}>
              Retirer l’accord
            </Button>
          )}
        </>
      }
    >
      <p>Le contrat écrira la forme qui convient à la personne. Il faut les trois.</p>
      <div className={styles.forms}>
        {formLabels.map((label, place) => (
          <Form
            key={label}
            label={label}
            say={forms[place] ?? ''}
            onChange={(say) => setForms(forms.with(place, say))}
          />
        ))}
      </div>
      <ChoiceGroup label="Ces mots s’accordent" choices={persons} value={person} onChange={setPerson} />
    </Dialog>
  );
}

/** One form, which may hold a name: « prénom nom » without civility. */
function Form({ label, say, onChange }: { label: string; say: string; onChange: (say: string) => void }) {
  const field = useRef<FieldHandle>(null);
  return (
    <div className={styles.form}>
      <p className={styles.label}>{label}</p>
      <SentenceField ref={field} boxed say={say} label={label} labelOf={variableLabel} onChange={onChange} />
      <VariableMenu withoutChoices onChoose={(name) => field.current?.insert({ kind: 'variable', name })} />
    </div>
  );
}

function WordsDialog({
  piece,
  isNew,
  onDone,
  onCancel,
}: PieceDialogProps & { piece: Extract<Piece, { kind: 'variable' }> }) {
  const [words, setWords] = useState(piece.words ?? '');
  return (
    <Dialog
      open
      title={`Réponse «\u00a0${variableLabel(piece.name)}\u00a0»`}
      onClose={onCancel}
      actions={
        <>
          <Button
            variant="primary"
            isDisabled={words.trim() === ''}
            onPress={() => onDone({ ...piece, words: onlyWords(words.trim()) })}
          >
            {isNew ? 'Mettre dans la phrase' : 'Garder ces mots'}
          </Button>
          <Button onPress={onCancel}>Annuler</Button>
          {!isNew && (
            <Button variant="quiet-danger" onPress={() => onDone(null)}>
              Retirer ces mots
            </Button>
          )}
        </>
      }
    >
      <p>Ces mots disent cette réponse dans le contrat : ils y sont soulignés comme elle.</p>
      <TextField label="Les mots imprimés" value={words} onChange={setWords} />
    </Dialog>
  );
}
