import { useId, useState } from 'react';
import { Dialog as AriaDialog } from 'react-aria-components/Dialog';
import { Modal, ModalOverlay } from 'react-aria-components/Modal';
import { useNavigate } from 'react-router';
import { useSession } from '../platform/session.ts';
import { counted } from '../ui/french-count.ts';
import { Icon } from '../ui/icon.tsx';
import { useToldOnceStill } from '../ui/use-told-once-still.ts';
import { Space } from '../ui/visually-hidden.tsx';
import styles from './finder-panel.module.css';
import type { Option, Place } from './places.ts';
import { rememberOption } from './recent.ts';
import { ResultList } from './result-list.tsx';
import { useFound } from './use-found.ts';
import { useOptionKeys } from './use-option-keys.ts';

export interface FinderPanelProps {
  entries: readonly Place[];
  onClose: () => void;
}

/** A box and what it finds; the focus stays in the box, Escape gives it back to the page. */
export function FinderPanel({ entries, onClose }: FinderPanelProps) {
  return (
    <ModalOverlay
      className={styles.overlay ?? ''}
      isOpen
      isDismissable
      onOpenChange={(open) => !open && onClose()}
    >
      <Modal className={styles.modal ?? ''}>
        <AriaDialog className={styles.dialog ?? ''} aria-label="Trouver">
          <Search entries={entries} onClose={onClose} />
        </AriaDialog>
      </Modal>
    </ModalOverlay>
  );
}

function Search({ entries, onClose }: FinderPanelProps) {
  const { person } = useSession();
  const navigate = useNavigate();
  const listId = useId();
  const [text, setText] = useState('');
  const [card, setCard] = useState<Option | null>(null);
  const { options, searching, failed } = useFound(text, entries);
  const choose = (option: Option) => {
    if (option.to === null) return setCard(option);
    rememberOption(person.id, option);
    onClose();
    return void navigate(option.to);
  };
  const keys = useOptionKeys(options, choose);
  useToldOnceStill(text === '' || searching ? null : `${counted(options.length, 'résultat')}.`);
  const type = (typed: string) => {
    setText(typed);
    setCard(null);
    keys.reset();
  };
  return (
    <>
      <div className={styles.control}>
        <Icon name="search" className={styles.glass} />
        <input
          // biome-ignore lint/a11y/noAutofocus: a dialog that was asked for, to write in it
          autoFocus
          className={styles.box}
          role="combobox"
          aria-label="Une personne, un contrat, une mission, une page"
          aria-autocomplete="list"
          aria-expanded={options.length > 0}
          aria-controls={listId}
          aria-activedescendant={keys.active >= 0 ? `${listId}-${keys.active}` : undefined}
          placeholder="Une personne, un contrat, une page"
          autoComplete="off"
          spellCheck={false}
          maxLength={100}
          value={text}
          onChange={(event) => type(event.target.value)}
          onKeyDown={keys.onKeyDown}
        />
        <button type="button" className={styles.close} onClick={onClose}>
          Fermer
        </button>
      </div>
      <ResultList id={listId} options={options} active={keys.active} recent={text === ''} onChoose={choose} />
      {card !== null && (
        <p role="status" className={styles.card}>
          <strong>{card.title}</strong>
          <Space />
          {card.detail}
        </p>
      )}
      {options.length === 0 && <p className={styles.empty}>{emptyWords(searching, failed)}</p>}
    </>
  );
}

function emptyWords(searching: boolean, failed: boolean): string {
  if (failed) return 'La recherche n’a pas abouti. Réessayez dans un instant.';
  return searching
    ? 'Recherche…'
    : 'Rien de ce nom parmi ce que vous pouvez voir. Essayez une partie du mot.';
}
