import { useState } from 'react';
import { Button } from '../ui/button.tsx';
import styles from './mail-words.module.css';

export interface MailWordsProps {
  subject: string;
  text: string;
  html: string;
}

/** What a mail says: its HTML in a frame where nothing runs, or its text. */
export function MailWords({ subject, text, html }: MailWordsProps) {
  const [asText, setAsText] = useState(false);
  return (
    <>
      <div>
        <Button small onPress={() => setAsText(!asText)}>
          {asText ? 'Voir la version mise en forme' : 'Voir la version texte'}
        </Button>
      </div>
      {asText ? (
        <pre className={styles.text}>{text}</pre>
      ) : (
        <iframe className={styles.frame} sandbox="" srcDoc={html} title={`Courriel : ${subject}`} />
      )}
    </>
  );
}
