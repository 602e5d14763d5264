import { PageTitle } from '../ui/page-title.tsx';
import { ActSpecimens } from './act-specimens.tsx';
import { DateSpecimens } from './date-specimens.tsx';
import { EvidenceSpecimens } from './evidence-specimens.tsx';
import { FieldSpecimens } from './field-specimens.tsx';
import { ListSpecimens } from './list-specimens.tsx';
import { MessageSpecimens } from './message-specimens.tsx';
import { SheetSpecimens } from './sheet-specimens.tsx';
import styles from './specimens.module.css';
import { StateSpecimens } from './state-specimens.tsx';
import { SurfaceSpecimens } from './surface-specimens.tsx';
import { WritingSpecimens } from './writing-specimens.tsx';

/** Every component with its states, side by side: to see what one has before drawing another. */
export function SpecimensPage() {
  return (
    <div className={styles.page}>
      <PageTitle>États des composants</PageTitle>
      <p>Page interne. Chaque pièce de l’interface, dans chacun de ses états, en clair comme en sombre.</p>
      <SurfaceSpecimens />
      <ActSpecimens />
      <FieldSpecimens />
      <WritingSpecimens />
      <DateSpecimens />
      <MessageSpecimens />
      <StateSpecimens />
      <SheetSpecimens />
      <EvidenceSpecimens />
      <ListSpecimens />
    </div>
  );
}
