import type { ReactNode } from 'react';
import { ComboBox as AriaComboBox } from 'react-aria-components/ComboBox';
import { Input } from 'react-aria-components/Input';
import { ListBox, ListBoxItem } from 'react-aria-components/ListBox';
import { Popover } from 'react-aria-components/Popover';
import { classNames } from './class-names.ts';
import styles from './combo-box.module.css';
import fieldStyles from './field.module.css';
import { FieldFault, FieldHead, type FieldProps } from './field.tsx';
import { Icon } from './icon.tsx';

export interface ComboBoxProps<T extends { id: string }> extends FieldProps {
  /** What is in the box. */
  text: string;
  onTextChange: (text: string) => void;
  /** What was found for that text. */
  items: readonly T[];
  /** The chosen one, if any. */
  selectedId: string | null;
  onSelect: (item: T | null) => void;
  /** The words that stand in the box once chosen. */
  nameOf: (item: T) => string;
  /** How a line of the list looks. */
  children: (item: T) => ReactNode;
  /** In place of the list when it is empty: type on, searching, nobody found. */
  emptyMessage: ReactNode;
  /** Any text is an answer, the list only suggests. */
  freeText?: boolean | undefined;
  className?: string | undefined;
}

/** A text box with a list of what was found; the search itself is the caller's. */
export function ComboBox<T extends { id: string }>(props: ComboBoxProps<T>) {
  const choose = (key: string | number | null) =>
    props.onSelect(props.items.find((item) => item.id === key) ?? null);
  return (
    <AriaComboBox<T>
      className={classNames(fieldStyles.field, props.className)}
      items={props.items}
      inputValue={props.text}
      onInputChange={props.onTextChange}
      value={props.selectedId}
      onChange={choose}
      isInvalid={props.error !== undefined}
      allowsCustomValue={props.freeText ?? false}
      allowsEmptyCollection={!props.freeText}
      {...(props.id === undefined ? {} : { id: props.id })}
    >
      <FieldHead label={props.label} help={props.help} optional={props.optional} />
      <div className={styles.control}>
        <Input className={classNames(fieldStyles.box, styles.box)} />
        <Icon name="search" className={styles.glass} />
      </div>
      <FieldFault error={props.error} />
      <Popover className={styles.popover ?? ''} offset={4}>
        <ListBox<T>
          className={styles.list ?? ''}
          renderEmptyState={() => <p className={styles.empty}>{props.emptyMessage}</p>}
        >
          {(item) => (
            <ListBoxItem id={item.id} textValue={props.nameOf(item)} className={styles.option ?? ''}>
              {props.children(item)}
            </ListBoxItem>
          )}
        </ListBox>
      </Popover>
    </AriaComboBox>
  );
}
