import { wordingFaultSentence } from '@equipage/contract-text';
import { typography } from '@equipage/domain';
import { useEffect, useRef } from 'react';
import { Icon } from '../ui/icon.tsx';
import { onlyWords } from '../ui/sentence-dom.ts';
import { faultsAt, idOf, useEditing } from './editing.ts';
import { retitle } from './edits.ts';
import styles from './sheet-editor.module.css';

export interface HeadingFieldProps {
  pointer: string;
  heading: string;
  label: string;
  /** Faults of the part as a whole stand under its heading. */
  partPointer?: string | undefined;
}

/** A heading written on the sheet. */
export function HeadingField({ pointer, heading, label, partPointer = pointer }: HeadingFieldProps) {
  const { change, faults, sentTo } = useEditing();
  const input = useRef<HTMLTextAreaElement>(null);
  const isSent = sentTo?.pointer === pointer || sentTo?.pointer === partPointer;
  const sentAt = isSent ? sentTo.time : 0;
  useEffect(() => {
    if (sentAt > 0) input.current?.focus();
  }, [sentAt]);
  const wrong = [...new Set([...faultsAt(faults, pointer), ...faultsAt(faults, partPointer)])];
  const faultId = `${idOf(pointer)}-fault`;
  return (
    <>
      <h2 className={styles.headingLine}>
        <textarea
          rows={1}
          ref={input}
          id={idOf(pointer)}
          className={styles.heading}
          aria-label={label}
          aria-invalid={wrong.length > 0 || undefined}
          aria-describedby={wrong.length > 0 ? faultId : undefined}
          value={heading}
          onChange={({ target }) => {
            const words = onlyWords(target.value);
            change((all) => retitle(all, pointer, words), `write ${pointer}`);
          }}
        />
      </h2>
      {wrong.length > 0 && (
        <ul className={styles.faults} id={faultId}>
          {wrong.map((fault) => (
            <li key={`${fault.code} ${fault.about}`}>
              <Icon name="alert" /> {typography(wordingFaultSentence(fault))}
            </li>
          ))}
        </ul>
      )}
    </>
  );
}
