import { Pad, Sheet } from '../ui/sheet.tsx';
import { Specimens } from './specimen.tsx';
import styles from './specimens.module.css';

const colours = [
  'paper',
  'bench',
  'recess',
  'pad',
  'ink',
  'ink-soft',
  'hairline',
  'edge',
  'woad',
  'marker',
  'madder',
  'madder-veil',
  'ochre',
  'ochre-veil',
  'olive',
  'olive-veil',
] as const;

/** The three planes and the colours. */
export function SurfaceSpecimens() {
  return (
    <Specimens title="Plans, couleurs et caractères" stacked>
      <div className={styles.colours}>
        {colours.map((colour) => (
          <div key={colour} className={styles.colour}>
            <svg viewBox="0 0 100 30" preserveAspectRatio="none" aria-hidden="true">
              <rect width="100" height="30" fill={`var(--${colour})`} />
            </svg>
            {colour}
          </div>
        ))}
      </div>
      <Pad className={styles.pad}>
        <Sheet className={styles.sheet}>
          <h3>Le papier, posé sur le sous-main</h3>
          <p>
            Ce qui entre dans le contrat est en romain&nbsp;: Élodie d’Aubigné, Minh Nguyễn, Solenn Wróbel,
            Françoise Œuvrard, 60&nbsp;h&nbsp;15, le 1er décembre 2026, <em>en italique</em>,{' '}
            <strong>en gras</strong>.
          </p>
        </Sheet>
      </Pad>
      <p>
        Ce que dit l’outil est en linéale&nbsp;: Élodie d’Aubigné, Minh Nguyễn, Solenn Wróbel, Françoise
        Œuvrard.
      </p>
    </Specimens>
  );
}
