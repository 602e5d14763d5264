import { addresses } from '../platform/addresses.ts';
import { ButtonLink } from '../ui/button.tsx';
import { counted } from '../ui/french-count.ts';
import { PagePart } from '../ui/page-part.tsx';
import type { ImportResult as Result } from './import-queries.ts';

/** What was done, and the way to the directory. */
export function ImportResult({ result: { created, changed, unchanged, left } }: { result: Result }) {
  const figures = [
    `${counted(created, 'entrée')}, ${counted(changed, 'changement')}, ${counted(left, 'départ')}`,
    `${counted(unchanged, 'personne')} sans changement`,
  ];
  return (
    <PagePart focused title="Le fichier est importé">
      {figures.map((words) => (
        <p key={words}>{words}.</p>
      ))}
      <ButtonLink variant="primary" to={addresses.directory}>
        Voir l’annuaire
      </ButtonLink>
    </PagePart>
  );
}
