import { type Piece, readSay, writeSay } from '@equipage/contract-text';
import { type Ref, useImperativeHandle, useLayoutEffect, useMemo, useRef } from 'react';
import { announce } from './announcer.tsx';
import { classNames } from './class-names.ts';
import { draw, type LabelOf, nodeOf, onlyWords, readField, sayOf } from './sentence-dom.ts';
import styles from './sentence-field.module.css';

/** What the tools beside a field do to it. */
export interface FieldHandle {
  focus: () => void;
  /** Puts a piece where the caret was last, or at the end. */
  insert: (piece: Piece) => void;
  /** Sets the chosen words in italics, or upright again. */
  italic: () => void;
}

export interface SentenceFieldProps {
  id?: string | undefined;
  say: string;
  label: string;
  /** How its variables are named. */
  labelOf: LabelOf;
  /** Which form of the agreements is shown: 0 madame, 1 monsieur, 2 neutral. */
  form?: number | undefined;
  onChange: (say: string) => void;
  onFocus?: (() => void) | undefined;
  /** Enter, and Alt with an arrow. */
  onKey?: ((key: 'enter' | 'up' | 'down') => void) | undefined;
  /** A piece was pressed: its place among the pieces. */
  onPiece?: ((place: number) => void) | undefined;
  describedBy?: string | undefined;
  invalid?: boolean | undefined;
  boxed?: boolean | undefined;
  ref?: Ref<FieldHandle> | undefined;
}

/** A sentence that one types into, on the paper itself; its variables and agreements stand whole among the words. */
export function SentenceField(props: SentenceFieldProps) {
  const { say, labelOf, form = 0, onChange, onKey, onPiece } = props;
  const looks = useMemo(
    () => ({ variable: styles.variable ?? '', agreement: styles.agreement ?? '', labelOf }),
    [labelOf],
  );
  const field = useRef<HTMLDivElement>(null);
  const drawn = useRef<string | null>(null);
  const caret = useRef<Range | null>(null);
  useLayoutEffect(() => {
    const shown = `${form} ${say}`;
    if (field.current !== null && drawn.current !== shown) draw(field.current, readSay(say), form, looks);
    drawn.current = shown;
  }, [say, form, looks]);

  const keepCaret = () => {
    const selection = document.getSelection();
    const range = selection?.rangeCount ? selection.getRangeAt(0) : null;
    if (range && field.current?.contains(range.commonAncestorContainer)) caret.current = range.cloneRange();
  };
  const report = () => {
    if (field.current === null) return;
    const now = sayOf(field.current);
    drawn.current = `${form} ${now}`;
    keepCaret();
    onChange(now);
  };
  useImperativeHandle(props.ref, () => ({
    focus: () => focusEnd(field.current),
    insert: (piece) => {
      if (field.current === null) return;
      insertAt(field.current, caret.current, nodeOf(piece, form, looks));
      report();
    },
    italic: () => {
      if (field.current === null || caret.current === null) return;
      toggleItalic(field.current, caret.current);
      report();
    },
  }));
  return (
    // biome-ignore lint/a11y/useSemanticElements: no field of HTML holds pieces among its words
    <div
      ref={field}
      id={props.id}
      role="textbox"
      tabIndex={0}
      aria-multiline="false"
      aria-label={props.label}
      aria-describedby={props.describedBy}
      aria-invalid={props.invalid || undefined}
      contentEditable
      suppressContentEditableWarning
      spellCheck
      className={classNames(styles.field, props.boxed && styles.boxed)}
      onFocus={props.onFocus}
      onInput={report}
      onKeyUp={keepCaret}
      onPointerUp={keepCaret}
      onBlur={keepCaret}
      onBeforeInput={(event) => {
        const typed = (event.nativeEvent as InputEvent).data ?? '';
        if (typed !== '' && onlyWords(typed) === '') {
          event.preventDefault();
          announce('Ce signe est réservé : choisissez une variable ou un accord dans le menu.');
        }
      }}
      onPaste={(event) => {
        event.preventDefault();
        const words = onlyWords(event.clipboardData.getData('text/plain'));
        keepCaret();
        if (field.current) insertAt(field.current, caret.current, document.createTextNode(words));
        report();
      }}
      onKeyDown={(event) => {
        const key = actOf(event);
        if (key === null) return;
        event.preventDefault();
        onKey?.(key);
      }}
      onClick={(event) => {
        const piece = (event.target as HTMLElement).closest<HTMLElement>('[data-piece]');
        if (piece && field.current) onPiece?.(placeOf(field.current, piece));
      }}
    />
  );
}

function actOf({ key, altKey }: { key: string; altKey: boolean }): 'enter' | 'up' | 'down' | null {
  if (key === 'Enter') return 'enter';
  if (!altKey) return null;
  return key === 'ArrowUp' ? 'up' : key === 'ArrowDown' ? 'down' : null;
}

/** The place of a piece among those of the field, words counted as `readField` does. */
function placeOf(field: HTMLElement, piece: HTMLElement): number {
  const before = document.createElement('div');
  for (const node of field.childNodes) {
    if (node === piece || node.contains(piece)) break;
    before.append(node.cloneNode(true));
  }
  return readSay(writeSay(readField(before))).length;
}

function focusEnd(field: HTMLElement | null): void {
  if (field === null) return;
  field.focus();
  document.getSelection()?.selectAllChildren(field);
  document.getSelection()?.collapseToEnd();
}

/** Puts a node where the caret was, or at the end, and the caret after it. */
function insertAt(field: HTMLElement, caret: Range | null, node: Node): void {
  const range = caret !== null && field.contains(caret.commonAncestorContainer) ? caret : endOf(field);
  range.deleteContents();
  range.insertNode(node);
  range.setStartAfter(node);
  range.collapse(true);
  field.focus();
  const selection = document.getSelection();
  selection?.removeAllRanges();
  selection?.addRange(range);
}

function endOf(field: HTMLElement): Range {
  const range = document.createRange();
  range.selectNodeContents(field);
  range.collapse(false);
  return range;
}

function toggleItalic(field: HTMLElement, caret: Range): void {
  const around = caret.commonAncestorContainer.parentElement?.closest('em');
  if (around && field.contains(around)) {
    around.replaceWith(...around.childNodes);
    return;
  }
  const words = onlyWords(caret.toString());
  if (words === '') return;
  const node = document.createElement('em');
  node.textContent = words;
  insertAt(field, caret, node);
}
