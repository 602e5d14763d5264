import { isTheirAbsence, ofName } from '@equipage/domain';
import { lazy, Suspense, useState } from 'react';
import { useHasRole } from '../platform/session.ts';
import type { ContractView } from '../platform/views.ts';
import { Button } from '../ui/button.tsx';
import { VisuallyHidden } from '../ui/visually-hidden.tsx';
import { type Absence, absenceDays } from './absence-words.ts';
import styles from './absences.module.css';
import side from './side.module.css';

const CorrectAbsenceDialog = lazy(async () => ({
  default: (await import('./absence-dialog.tsx')).CorrectAbsenceDialog,
}));

/** Who is away, or will be, from when to when; never why. */
export function Absences({ contract }: { contract: ContractView }) {
  const [corrected, setCorrected] = useState<Absence | null>(null);
  const isOfficer = useHasRole('officer');
  const mayCorrect = (absence: Absence) =>
    contract.allowed.includes('correct-absence') &&
    (isOfficer || isTheirAbsence(absence, contract.manager?.id ?? null));
  if (contract.absences.length === 0) return null;
  return (
    <section aria-labelledby="absences">
      <h2 id="absences" className={side.heading}>
        {contract.absences.length > 1 ? 'Absences' : 'Absence'}
      </h2>
      <ul className={styles.lines}>
        {contract.absences.map((absence) => (
          <li key={absence.id}>
            <span>
              <strong>{absence.name}</strong>, {absenceDays(absence)}
            </span>
            {mayCorrect(absence) && (
              <Button small onPress={() => setCorrected(absence)}>
                Corriger<VisuallyHidden> l’absence {ofName(absence.name)}</VisuallyHidden>
              </Button>
            )}
          </li>
        ))}
      </ul>
      {corrected !== null && (
        <Suspense>
          <CorrectAbsenceDialog contract={contract} absence={corrected} onClose={() => setCorrected(null)} />
        </Suspense>
      )}
    </section>
  );
}
