import { useState } from 'react';
import { Below } from '../ui/below.tsx';
import { Button } from '../ui/button.tsx';
import { HeaderBar } from '../ui/header-bar.tsx';
import { InlineSelect } from '../ui/inline-select.tsx';
import { Lede, PagePart } from '../ui/page-part.tsx';
import { RuledLine, RuledList } from '../ui/ruled-list.tsx';
import { Unbroken } from '../ui/unbroken.tsx';
import { Space } from '../ui/visually-hidden.tsx';
import { Specimens } from './specimen.tsx';

type Mode = 'now' | 'daily';

/** What the pages that are neither the contract nor on the desk are made of. */
export function ListSpecimens() {
  const [mode, setMode] = useState<Mode>('daily');
  return (
    <Specimens title="En-tête, parties et listes" stacked>
      <HeaderBar tagline="Contrat d’engagement">
        <span>Enregistré</span>
      </HeaderBar>
      <PagePart title="Qui me remplace">
        <Lede>La personne que vous nommez voit et décide, entre deux dates.</Lede>
        <RuledList>
          <RuledLine
            act={
              <Button small variant="quiet-danger">
                Mettre fin au remplacement
              </Button>
            }
          >
            <p>
              <strong>Solenn Wróbel</strong> remplace Élodie d’Aubigné, par suppléance
              <Space />
              <Below>du 26 novembre 2026 au 16 décembre 2026</Below>
            </p>
          </RuledLine>
          <RuledLine act={null}>
            <h3>Françoise Œuvrard</h3>
            <Below>Directrice de la culture</Below>
          </RuledLine>
          <RuledLine
            act={
              <InlineSelect
                label="Être averti"
                before="Être averti "
                value={mode}
                onChange={setMode}
                options={[
                  { value: 'now', label: 'tout de suite' },
                  { value: 'daily', label: 'une fois par jour' },
                ]}
              />
            }
          >
            <Unbroken>EQ-2026-0042</Unbroken>
            <Below>repris du papier</Below>
          </RuledLine>
        </RuledList>
      </PagePart>
    </Specimens>
  );
}
