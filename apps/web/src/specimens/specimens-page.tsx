import { addresses } from '../platform/addresses.ts';
import { PlainPage } from '../ui/plain-page.tsx';
import { ActSpecimens } from './act-specimens.tsx';
import { DateSpecimens } from './date-specimens.tsx';
import { EvidenceSpecimens } from './evidence-specimens.tsx';
import { FieldSpecimens } from './field-specimens.tsx';
import { ListSpecimens } from './list-specimens.tsx';
import { MessageSpecimens } from './message-specimens.tsx';
import { SheetSpecimens } from './sheet-specimens.tsx';
import { StateSpecimens } from './state-specimens.tsx';
import { SurfaceSpecimens } from './surface-specimens.tsx';
import { WritingSpecimens } from './writing-specimens.tsx';

/** Every component with its states, side by side: to see what one has before drawing another. */
export function SpecimensPage() {
  return (
    <PlainPage wide title="États des composants" way={{ to: addresses.siteMap, label: 'Plan du site' }}>
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
    </PlainPage>
  );
}
