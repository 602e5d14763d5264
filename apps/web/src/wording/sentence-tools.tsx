import { type Piece, readSay, variableLabel, variableLabels, writeSay } from '@equipage/contract-text';
import { type RefObject, useState } from 'react';
import { Toolbar } from 'react-aria-components/Toolbar';
import { Button } from '../ui/button.tsx';
import { MenuButton, type MenuGroup } from '../ui/menu-button.tsx';
import { shownPiece } from '../ui/sentence-dom.ts';
import type { FieldHandle } from '../ui/sentence-field.tsx';
import { PieceDialog } from './piece-dialog.tsx';
import styles from './sheet-editor.module.css';
import { VariableMenu } from './variable-menu.tsx';

export interface SentenceToolsProps {
  field: RefObject<FieldHandle | null>;
  say: string;
  form: number;
  onChange: (say: string) => void;
  /** What can be done to the sentence and to what it stands in. */
  groups: readonly MenuGroup[];
  onAct: (act: string) => void;
  /** The piece that was pressed in the sentence; -1 for none. */
  opened: number;
  onOpen: (place: number) => void;
}

type Opened = Exclude<Piece, { kind: 'words' }>;

const choices = new Set(variableLabels.filter(({ choice }) => choice).map(({ name }) => name));

/** Under the sentence that one writes: what can be put in it, what stands whole in it, where it goes. */
export function SentenceTools(props: SentenceToolsProps) {
  const { field, say, form, onChange, opened, onOpen } = props;
  const [added, setAdded] = useState<Opened | null>(null);
  const pieces = readSay(say);
  const close = () => {
    onOpen(-1);
    setAdded(null);
  };
  const settle = (piece: Piece | null) => {
    close();
    if (added !== null && piece !== null) field.current?.insert(piece);
    else onChange(writeSay(pieces.toSpliced(opened, 1, ...(piece === null ? [] : [piece]))));
  };
  const shown = added ?? pieces[opened];
  const pick = (name: string) => {
    const piece: Opened = { kind: 'variable', name };
    if (choices.has(name)) setAdded({ ...piece, words: '' });
    else field.current?.insert(piece);
  };
  return (
    <Toolbar className={styles.tools ?? ''} aria-label="Outils de la phrase">
      <VariableMenu onChoose={pick} />
      <Button small onPress={() => setAdded({ kind: 'agreement', person: 'agent', forms: [[], [], []] })}>
        Insérer un accord
      </Button>
      <Button small onPress={() => field.current?.italic()}>
        Italique
      </Button>
      {pieces.map((piece, place) =>
        isOpenable(piece) ? (
          // biome-ignore lint/suspicious/noArrayIndexKey: a piece is known by its place in the sentence
          <Button key={place} small variant="quiet" icon="pen" onPress={() => onOpen(place)}>
            {piece.kind === 'agreement' ? 'Accord' : 'Mots'} « {shownPiece(piece, form, variableLabel)} »
          </Button>
        ) : null,
      )}
      <MenuButton small iconAfter="down" groups={props.groups} onChoose={props.onAct}>
        Phrase et paragraphe
      </MenuButton>
      {shown !== undefined && shown.kind !== 'words' && (
        <PieceDialog piece={shown} isNew={added !== null} onDone={settle} onCancel={close} />
      )}
    </Toolbar>
  );
}

const isOpenable = (piece: Piece): piece is Opened =>
  piece.kind === 'agreement' || (piece.kind === 'variable' && piece.words !== undefined);
