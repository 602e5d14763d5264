import { useState } from 'react';
import { Notice } from '../ui/notice.tsx';
import { type CameraTrouble, useCamera } from './camera.ts';
import { scannedCode } from './scanned-code.ts';
import styles from './scanner.module.css';

const troubles: Record<CameraTrouble, { title: string; detail: string }> = {
  refused: {
    title: 'L’appareil photo n’est pas autorisé',
    detail: 'Autorisez-le pour cette page dans votre navigateur, ou tapez le code imprimé sous le code QR.',
  },
  absent: {
    title: 'Cet appareil n’a pas d’appareil photo',
    detail: 'Tapez le code imprimé sous le code QR.',
  },
  busy: {
    title: 'L’appareil photo ne répond pas',
    detail:
      'Une autre application s’en sert peut-être. Fermez-la et réessayez, ou tapez le code imprimé sous le code QR.',
  },
};

/** What the camera sees, until it sees the QR code of a contract. */
export function Scanner({ onCode }: { onCode: (code: string) => void }) {
  const [isOther, setIsOther] = useState(false);
  const { video, trouble } = useCamera((text) => {
    const code = scannedCode(text);
    setIsOther(code === null);
    if (code !== null) onCode(code);
  });
  if (trouble !== null)
    return (
      <Notice kind="refusal" role="alert" title={troubles[trouble].title}>
        <p>{troubles[trouble].detail}</p>
      </Notice>
    );
  return (
    <div className={styles.scanner}>
      <p>
        Présentez le code QR imprimé à la fin du contrat. L’image reste sur votre appareil&nbsp;: elle n’est
        ni enregistrée ni envoyée.
      </p>
      <div className={styles.frame}>
        <video
          ref={video}
          className={styles.video}
          muted
          playsInline
          aria-label="Ce que voit l’appareil photo"
        />
      </div>
      <p role="status" className={styles.other}>
        {isOther && 'Ce code QR n’est pas celui d’un contrat d’engagement.'}
      </p>
    </div>
  );
}
