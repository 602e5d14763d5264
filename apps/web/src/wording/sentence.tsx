import { conditionWords, variableLabel, wordingFaultSentence } from '@equipage/contract-text';
import { typography } from '@equipage/domain';
import { useEffect, useRef, useState } from 'react';
import { announce } from '../ui/announcer.tsx';
import { Icon } from '../ui/icon.tsx';
import type { MenuGroup } from '../ui/menu-button.tsx';
import { type FieldHandle, SentenceField } from '../ui/sentence-field.tsx';
import { faultsAt, idOf, useEditing } from './editing.ts';
import { insertAfter, move, pointerTo, remove, rewrite, type Sentence as SentenceData } from './edits.ts';
import { SentenceTools } from './sentence-tools.tsx';
import styles from './sheet-editor.module.css';

export interface SentenceProps {
  sentence: SentenceData;
  pointer: string;
  /** How it is called: « Contexte, paragraphe 1, phrase 2 ». */
  label: string;
  /** How many stand beside it. */
  count: number;
  /** What can be done to the block it stands in. */
  blockChoices?: MenuGroup | undefined;
  onBlockAct?: ((act: string) => void) | undefined;
}

/** One sentence on the sheet, with when it is printed, what is wrong with it, and its tools while one writes it. */
export function Sentence(props: SentenceProps) {
  const { sentence, pointer, label, count } = props;
  const { content, change, faults, form, active, activate, goTo, sentTo } = useEditing();
  const field = useRef<FieldHandle>(null);
  const [opened, setOpened] = useState(-1);
  const isSent = sentTo?.pointer === pointer;
  const sentAt = isSent ? sentTo.time : 0;
  useEffect(() => {
    if (sentAt > 0) field.current?.focus();
  }, [sentAt]);
  const place = Number(pointer.split('/').at(-1));
  const write = (say: string) => change((all) => rewrite(all, pointer, say), `write ${pointer}`);
  const acts: Record<string, () => void> = {
    add: () => {
      change((all) => insertAfter(all, pointer, { say: '' }), `add ${pointer} ${count}`);
      goTo(pointerTo(pointer, place + 1));
    },
    up: () => shift(-1),
    down: () => shift(1),
    remove: () => {
      change((all) => remove(all, pointer), `remove ${pointer} ${count}`);
      announce('Phrase supprimée. Le bouton Annuler la remet.');
      if (count > 1) goTo(pointerTo(pointer, Math.max(0, place - 1)));
    },
  };
  function shift(by: 1 | -1) {
    if (place + by < 0 || place + by >= count) return;
    change((all) => move(all, pointer, by), `move ${pointer} ${JSON.stringify(content).length}`);
    goTo(pointerTo(pointer, place + by));
    announce(by < 0 ? 'Phrase montée.' : 'Phrase descendue.');
  }
  const wrong = faultsAt(faults, pointer);
  const faultId = `${idOf(pointer)}-fault`;
  const when = conditionWords(sentence);
  const whenId = `${idOf(pointer)}-when`;
  const described = [when === null ? '' : whenId, wrong.length > 0 ? faultId : ''].filter(Boolean).join(' ');
  return (
    <div className={styles.sentence} data-active={active === pointer || undefined}>
      {when !== null && (
        <p className={styles.when} id={whenId}>
          {typography(when)}
        </p>
      )}
      <SentenceField
        labelOf={variableLabel}
        ref={field}
        id={idOf(pointer)}
        say={sentence.say}
        label={label}
        form={form}
        onChange={write}
        onFocus={() => activate(pointer)}
        onKey={(key) => (key === 'enter' ? acts.add?.() : shift(key === 'up' ? -1 : 1))}
        onPiece={(at) => {
          activate(pointer);
          setOpened(at);
        }}
        describedBy={described === '' ? undefined : described}
        invalid={wrong.length > 0}
      />
      {wrong.length > 0 && (
        <ul className={styles.faults} id={faultId}>
          {wrong.map((fault) => (
            <li key={`${fault.code} ${fault.about}`}>
              <Icon name="alert" /> {typography(wordingFaultSentence(fault))}
            </li>
          ))}
        </ul>
      )}
      {active === pointer && (
        <SentenceTools
          field={field}
          say={sentence.say}
          form={form}
          onChange={write}
          groups={[sentenceChoices(place, count), ...(props.blockChoices ? [props.blockChoices] : [])]}
          onAct={(act) => (acts[act] ?? (() => props.onBlockAct?.(act)))()}
          opened={opened}
          onOpen={setOpened}
        />
      )}
    </div>
  );
}

const sentenceChoices = (place: number, count: number): MenuGroup => ({
  heading: 'Cette phrase',
  choices: [
    { id: 'add', label: 'Ajouter une phrase après (Entrée)' },
    { id: 'up', label: 'Monter (Alt et flèche haut)', disabled: place === 0 },
    { id: 'down', label: 'Descendre (Alt et flèche bas)', disabled: place === count - 1 },
    { id: 'remove', label: 'Supprimer la phrase', danger: true },
  ],
});
