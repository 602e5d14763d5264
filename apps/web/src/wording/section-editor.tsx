import { announce } from '../ui/announcer.tsx';
import { classNames } from '../ui/class-names.ts';
import { MenuButton, type MenuGroup } from '../ui/menu-button.tsx';
import { useEditing } from './editing.ts';
import { type Block, insertAfter, move, newSection, pointerTo, remove, type Section } from './edits.ts';
import { HeadingField } from './heading-field.tsx';
import { Sentence } from './sentence.tsx';
import styles from './sheet-editor.module.css';

/** A numbered part of the contract: its heading, its paragraphs and lists, and what can be done to it. */
export function SectionEditor({ section, place }: { section: Section; place: number }) {
  const { content } = useEditing();
  const pointer = `/sections/${place}`;
  return (
    <section className={styles.clause} aria-label={section.heading}>
      <div className={styles.head}>
        <span className={styles.number} aria-hidden="true">
          {place + 1}
        </span>
        <HeadingField
          pointer={`${pointer}/heading`}
          partPointer={pointer}
          heading={section.heading}
          label={`Titre de la partie ${place + 1}`}
        />
        <SectionMenu pointer={pointer} place={place} count={content.sections.length} section={section} />
      </div>
      {section.blocks.map((block, index) => (
        <BlockEditor
          // biome-ignore lint/suspicious/noArrayIndexKey: a block is known by its place
          key={index}
          block={block}
          pointer={`${pointer}/blocks/${index}`}
          heading={section.heading}
          count={section.blocks.length}
        />
      ))}
    </section>
  );
}

const empty: Block = { paragraph: [{ say: '' }] };

function SectionMenu({
  pointer,
  place,
  count,
  section,
}: {
  pointer: string;
  place: number;
  count: number;
  section: Section;
}) {
  const { change, goTo } = useEditing();
  const shift = (by: 1 | -1) => {
    change((all) => move(all, pointer, by), `move ${pointer} ${section.code} ${by}`);
    goTo(pointerTo(pointer, place + by));
    announce(by < 0 ? 'Partie montée.' : 'Partie descendue.');
  };
  const acts: Record<string, () => void> = {
    paragraph: () => {
      change(
        (all) => insertAfter(all, `${pointer}/blocks/${section.blocks.length - 1}`, empty),
        `paragraph ${pointer}`,
      );
      goTo(`${pointer}/blocks/${section.blocks.length}/paragraph/0`);
    },
    add: () => {
      change((all) => insertAfter(all, pointer, newSection(all)), `add ${pointer} ${count}`);
      goTo(pointerTo(pointer, place + 1));
    },
    up: () => shift(-1),
    down: () => shift(1),
    remove: () => {
      change((all) => remove(all, pointer), `remove ${pointer} ${section.code}`);
      announce('Partie supprimée. Le bouton Annuler la remet.');
      if (count > 1) goTo(pointerTo(pointer, Math.max(0, place - 1)));
    },
  };
  return (
    <MenuButton
      small
      variant="quiet"
      iconAfter="down"
      className={styles.sectionMenu}
      aria-label={`Partie ${place + 1}, ${section.heading}`}
      onChoose={(act) => acts[act]?.()}
      groups={[
        {
          heading: 'Cette partie',
          choices: [
            { id: 'paragraph', label: 'Ajouter un paragraphe à la fin' },
            { id: 'add', label: 'Ajouter une partie après' },
            { id: 'up', label: 'Monter', disabled: place === 0 },
            { id: 'down', label: 'Descendre', disabled: place === count - 1 },
            { id: 'remove', label: 'Supprimer la partie', danger: true },
          ],
        },
      ]}
    >
      Partie
    </MenuButton>
  );
}

interface BlockProps {
  block: Block;
  pointer: string;
  heading: string;
  count: number;
}

/** A paragraph, its sentences one under the other; or a list, an item a line. */
function BlockEditor({ block, pointer, heading, count }: BlockProps) {
  const { change, goTo } = useEditing();
  const isList = 'list' in block;
  const sentences = isList ? block.list : block.paragraph;
  const kind = isList ? 'list' : 'paragraph';
  const place = Number(pointer.split('/').at(-1));
  const first = (at: number, which: string) => `${pointerTo(pointer, at)}/${which}/0`;
  const acts: Record<string, () => void> = {
    'block-paragraph': () => {
      change((all) => insertAfter(all, pointer, empty), `paragraph ${pointer} ${count}`);
      goTo(first(place + 1, 'paragraph'));
    },
    'block-list': () => {
      change((all) => insertAfter(all, pointer, { list: [{ say: '' }] }), `list ${pointer} ${count}`);
      goTo(first(place + 1, 'list'));
    },
    'block-up': () => shift(-1),
    'block-down': () => shift(1),
    'block-remove': () => {
      change((all) => remove(all, pointer), `remove ${pointer} ${count}`);
      announce('Paragraphe supprimé. Le bouton Annuler le remet.');
      goTo(pointer.split('/').slice(0, 3).join('/'));
    },
  };
  function shift(by: 1 | -1) {
    change((all) => move(all, pointer, by), `move ${pointer} ${by}`);
    goTo(first(place + by, kind));
    announce(by < 0 ? 'Paragraphe monté.' : 'Paragraphe descendu.');
  }
  return (
    <div className={classNames(styles.block, isList && styles.list)}>
      {sentences.map((sentence, index) => (
        <Sentence
          // biome-ignore lint/suspicious/noArrayIndexKey: a sentence is known by its place
          key={index}
          sentence={sentence}
          pointer={`${pointer}/${kind}/${index}`}
          label={`${heading}, ${isList ? 'liste' : 'paragraphe'} ${place + 1}, ${isList ? 'point' : 'phrase'} ${index + 1}`}
          count={sentences.length}
          blockChoices={blockChoices(isList, place, count)}
          onBlockAct={(act) => acts[act]?.()}
        />
      ))}
    </div>
  );
}

const blockChoices = (isList: boolean, place: number, count: number): MenuGroup => ({
  heading: isList ? 'Cette liste' : 'Ce paragraphe',
  choices: [
    { id: 'block-paragraph', label: 'Ajouter un paragraphe après' },
    { id: 'block-list', label: 'Ajouter une liste après' },
    { id: 'block-up', label: isList ? 'Monter la liste' : 'Monter le paragraphe', disabled: place === 0 },
    {
      id: 'block-down',
      label: isList ? 'Descendre la liste' : 'Descendre le paragraphe',
      disabled: place === count - 1,
    },
    { id: 'block-remove', label: isList ? 'Supprimer la liste' : 'Supprimer le paragraphe', danger: true },
  ],
});
