import { useQuery } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { Loaded } from '../platform/loaded.tsx';
import { Notice } from '../ui/notice.tsx';
import { Sheet } from '../ui/sheet.tsx';
import styles from './letter.module.css';
import { MailWords } from './mail-words.tsx';
import { previewQuery } from './queries.ts';
import type { Editing } from './use-letter.ts';

/** What the server would not even read. */
const unreadable: ReadonlySet<string> = new Set(['too-long', 'forbidden-character']);
/** How long after the last sign typed it is asked for, in milliseconds. */
const quiet = 500;

/** The mail as somebody would read it. */
export function LetterPreview({ letter, editing }: { letter: string; editing: Editing }) {
  const { words, faults } = editing;
  const [asked, setAsked] = useState(words);
  const isReadable = !faults.some(({ code }) => unreadable.has(code));
  useEffect(() => {
    const timer = setTimeout(() => setAsked(words), quiet);
    return () => clearTimeout(timer);
  }, [words]);
  const preview = useQuery(previewQuery(letter, asked, isReadable));
  return (
    <section className={styles.preview} aria-labelledby="preview">
      <h2 id="preview">Aperçu</h2>
      {!isReadable && (
        <Notice kind="wait" title="L’aperçu attend">
          <p>Un texte trop long ou un caractère interdit l’arrête. Corrigez-le&nbsp;: l’aperçu reviendra.</p>
        </Notice>
      )}
      <Loaded query={preview} what="l’aperçu">
        {(shown) => (
          <Sheet className={styles.card}>
            <p className={styles.shownSubject}>{shown.subject}</p>
            <MailWords {...shown} />
          </Sheet>
        )}
      </Loaded>
    </section>
  );
}
