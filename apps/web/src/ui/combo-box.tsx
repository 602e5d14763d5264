import { type ReactNode, useId } from 'react';
import { Input } from 'react-aria-components/Input';
import { TextField } from 'react-aria-components/TextField';
import { classNames } from './class-names.ts';
import styles from './combo-box.module.css';
import { ComboBoxOption } from './combo-box-option.tsx';
import fieldStyles from './field.module.css';
import { FieldFault, FieldHead, type FieldProps } from './field.tsx';
import { counted } from './french-count.ts';
import { Icon } from './icon.tsx';
import { useListKeys } from './use-list-keys.ts';
import { useToldOnceStill } from './use-told-once-still.ts';

export interface ComboBoxProps<T extends { id: string }> extends FieldProps {
  /** What is in the box. */
  text: string;
  onTextChange: (text: string) => void;
  /** What was found for that text. */
  items: readonly T[];
  /** The chosen one, if any. */
  selectedId: string | null;
  /** Called with null once the box is emptied. */
  onSelect: (item: T | null) => void;
  /** The words that stand in the box once chosen. */
  nameOf: (item: T) => string;
  /** How a line of the list looks. */
  children: (item: T) => ReactNode;
  /** In place of the list when it is empty: type on, searching, nobody found. */
  emptyMessage: ReactNode;
  className?: string | undefined;
}

/** A text box with a list of what was found; the search itself is the caller's. */
export function ComboBox<T extends { id: string }>(props: ComboBoxProps<T>) {
  const { text, items, selectedId, onSelect, onTextChange, nameOf } = props;
  const listId = useId();
  const choose = (item: T | undefined) => {
    if (item === undefined) return;
    onTextChange(nameOf(item));
    onSelect(item);
    keys.close();
  };
  const keys = useListKeys(items.length, (index) => choose(items[index]));
  const expanded = keys.open && items.length > 0;
  const optionId = (index: number) => `${listId}-${index}`;
  useToldOnceStill(keys.open && items.length > 0 ? foundWords(items.length) : null);
  const type = (typed: string) => {
    onTextChange(typed);
    if (typed === '' && selectedId !== null) onSelect(null);
    if (typed === '') keys.close();
    else keys.show();
  };
  /** What is left unfinished gives way to the choice it was to replace. */
  const leave = () => {
    keys.close();
    const selected = items.find(({ id }) => id === selectedId);
    if (selected && text !== nameOf(selected)) onTextChange(nameOf(selected));
  };
  return (
    <TextField
      className={classNames(fieldStyles.field, props.className)}
      value={text}
      onChange={type}
      onBlur={leave}
      isInvalid={props.error !== undefined}
      autoComplete="off"
      {...(props.id === undefined ? {} : { id: props.id })}
    >
      <FieldHead label={props.label} help={props.help} optional={props.optional} />
      <div className={styles.control}>
        <Input
          className={classNames(fieldStyles.box, styles.box)}
          role="combobox"
          aria-autocomplete="list"
          aria-expanded={expanded}
          aria-controls={expanded ? listId : undefined}
          aria-activedescendant={keys.active >= 0 ? optionId(keys.active) : undefined}
          onKeyDown={keys.onKeyDown}
        />
        <Icon name="search" className={styles.glass} />
        {keys.open && (
          <div className={styles.popup}>
            {items.length > 0 && (
              <div id={listId} role="listbox" aria-label="Propositions">
                {items.map((item, index) => (
                  <ComboBoxOption
                    key={item.id}
                    id={optionId(index)}
                    active={index === keys.active}
                    selected={item.id === selectedId}
                    onChoose={() => choose(item)}
                  >
                    {props.children(item)}
                  </ComboBoxOption>
                ))}
              </div>
            )}
            {items.length === 0 && (
              <p className={styles.empty} role="status">
                {props.emptyMessage}
              </p>
            )}
          </div>
        )}
      </div>
      <FieldFault error={props.error} />
    </TextField>
  );
}

/** For those who do not see the list. */
const foundWords = (count: number) => `${counted(count, 'proposition')}, à parcourir avec les flèches.`;
