import { TextChanges } from '../platform/text-changes.tsx';
import type { TextChange } from '../platform/views.ts';
import { HashSeal } from '../ui/hash-seal.tsx';
import { Pad, Sheet } from '../ui/sheet.tsx';
import { Specimens } from './specimen.tsx';
import styles from './specimens.module.css';

/** SHA-256 of two texts that differ by a comma. */
const hashes = [
  'a6d55c61227d4f6d39f11acc2d32badeb36352ef420fb0718e669edc5f7cccc8',
  '33bdf011b93fe5d52844316359fe2a6719d3f5810ff4560ae55c3cb99ec2e456',
];
const clause = { section: 'time', heading: 'Temps de mobilisation' };

/** An answer for another, a word within a long text, something in a list. */
const changes: readonly TextChange[] = [
  {
    ...clause,
    label: 'Part du temps de travail',
    before: ['7,5\u00a0%'],
    after: ['5\u00a0%'],
    kept: null,
  },
  {
    section: 'mission',
    heading: 'Engagement et mission confiée',
    label: 'Contenu de la mission',
    before: ['Animer deux ateliers avec les équipes et écrire ensemble une fiche d’une page.'],
    after: ['Animer trois ateliers avec les équipes et écrire ensemble une fiche d’une page.'],
    kept: null,
  },
  {
    ...clause,
    label: 'Dates planifiées',
    before: ['mardi 22 décembre 2026, de 9 h à 12 h 30'],
    after: [],
    kept: 4,
  },
];

/** What shows that a text is the one that was signed, and what changed in it since. */
export function EvidenceSpecimens() {
  return (
    <Specimens title="Sceaux et changements" stacked>
      <Pad className={styles.pad}>
        <div className={styles.row}>
          {hashes.map((hash) => (
            <HashSeal
              key={hash}
              hash={hash}
              legend="Région Occitanie · Le Lab’ · contrat d’engagement · ENG-2026-0001 ·"
              className={styles.seal}
            />
          ))}
        </div>
        <p>Deux textes qui diffèrent d’une virgule, deux dessins.</p>
      </Pad>
      <Pad className={styles.pad}>
        <Sheet className={styles.sheet}>
          <TextChanges changes={changes} />
        </Sheet>
      </Pad>
    </Specimens>
  );
}
