import { findMailLetter, isBlockVariable, mailFaultSentence } from '@equipage/contract-text';
import { typography } from '@equipage/domain';
import { useState } from 'react';
import { announce } from '../ui/announcer.tsx';
import { Button } from '../ui/button.tsx';
import { focusFieldOnceThere } from '../ui/error-summary.tsx';
import type { MenuGroup } from '../ui/menu-button.tsx';
import { TextField } from '../ui/text-field.tsx';
import { addedWords } from './added-words.ts';
import styles from './letter.module.css';
import { LetterField } from './letter-field.tsx';
import type { Editing } from './use-letter.ts';

/** The id of the field at a pointer. */
export const fieldIdOf = (pointer: string): string => `letter${pointer.replaceAll('/', '-')}`;

/** The words of a letter, part by part: its subject, its first line, its paragraphs, the name of its link. */
export function LetterForm({ letter, editing }: { letter: string; editing: Editing }) {
  const { words, change, faults } = editing;
  const [active, setActive] = useState('');
  const variables = findMailLetter(letter)?.variables ?? [];
  const inWords = variables.filter((name) => !isBlockVariable(name));
  const part = (pointer: string) => ({
    id: fieldIdOf(pointer),
    variables: pointer.startsWith('/body/') ? variables : inWords,
    faults: faults.filter((fault) => fault.pointer === pointer),
    active: active === pointer,
    onActivate: () => setActive(pointer),
  });
  const body = paragraphActs(editing);
  const [wrongAction] = faults.filter(({ pointer }) => pointer === '/action');
  return (
    <div className={styles.form}>
      <LetterField
        {...part('/subject')}
        label="Objet"
        say={words.subject}
        onChange={(subject) => change((now) => ({ ...now, subject }))}
      />
      <LetterField
        {...part('/title')}
        label="Première ligne"
        say={words.title}
        onChange={(title) => change((now) => ({ ...now, title }))}
        onKey={(key) => key === 'enter' && body.add(0)}
      />
      {words.body.map((say, place) => (
        <LetterField
          // biome-ignore lint/suspicious/noArrayIndexKey: a paragraph is known by its place
          key={place}
          {...part(`/body/${place}`)}
          label={`Paragraphe ${place + 1}`}
          say={say}
          onChange={(next) => body.write(place, next)}
          onKey={(key) => (key === 'enter' ? body.add(place + 1) : body.move(place, key === 'up' ? -1 : 1))}
          acts={choicesOf(place, words.body.length)}
          onAct={(act) => body.acts[act]?.(place)}
        />
      ))}
      <div>
        <Button small icon="add" onPress={() => body.add(words.body.length)}>
          Ajouter un paragraphe
        </Button>
      </div>
      <TextField
        id={fieldIdOf('/action')}
        label="Nom du lien"
        help={addedWords(findMailLetter(letter))}
        error={wrongAction && typography(mailFaultSentence(wrongAction))}
        value={words.action}
        onChange={(action) => change((now) => ({ ...now, action }))}
      />
    </div>
  );
}

/** What may be done to the paragraphs; the one that is added, moved or left takes the focus. */
function paragraphActs({ words, change }: Editing) {
  const goTo = (place: number) => {
    const pointer = place < 0 ? '/title' : `/body/${place}`;
    requestAnimationFrame(() => focusFieldOnceThere(fieldIdOf(pointer)));
  };
  const add = (place: number) => {
    change((now) => ({ ...now, body: now.body.toSpliced(place, 0, '') }));
    goTo(place);
  };
  const remove = (place: number) => {
    change((now) => ({ ...now, body: now.body.toSpliced(place, 1) }));
    announce('Paragraphe supprimé.');
    goTo(place - 1);
  };
  const move = (place: number, by: 1 | -1) => {
    const to = place + by;
    if (to < 0 || to >= words.body.length) return;
    change((now) => {
      const [moved = ''] = now.body.slice(place, place + 1);
      return { ...now, body: now.body.toSpliced(place, 1).toSpliced(to, 0, moved) };
    });
    announce(by < 0 ? 'Paragraphe monté.' : 'Paragraphe descendu.');
    goTo(to);
  };
  const acts: Record<string, (place: number) => void> = {
    add: (place) => add(place + 1),
    up: (place) => move(place, -1),
    down: (place) => move(place, 1),
    remove,
  };
  const write = (place: number, say: string) =>
    change((now) => ({ ...now, body: now.body.with(place, say) }));
  return { add, move, write, acts };
}

const choicesOf = (place: number, count: number): MenuGroup => ({
  choices: [
    { id: 'add', label: 'Ajouter un paragraphe après (Entrée)' },
    { id: 'up', label: 'Monter (Alt et flèche haut)', disabled: place === 0 },
    { id: 'down', label: 'Descendre (Alt et flèche bas)', disabled: place === count - 1 },
    { id: 'remove', label: 'Supprimer le paragraphe', danger: true },
  ],
});
