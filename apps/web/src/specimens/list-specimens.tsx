import { Button } from '../ui/button.tsx';
import { Lede, PagePart } from '../ui/page-part.tsx';
import { Quiet, RuledLine, RuledList } from '../ui/ruled-list.tsx';
import { Space } from '../ui/visually-hidden.tsx';
import { Specimens } from './specimen.tsx';

/** What the pages that are neither the contract nor on the desk are made of. */
export function ListSpecimens() {
  return (
    <Specimens title="Parties et listes" stacked>
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
              <Quiet>du 26 novembre 2026 au 16 décembre 2026</Quiet>
            </p>
          </RuledLine>
          <RuledLine act={null}>
            <h3>Françoise Œuvrard</h3>
            <Quiet>Directrice de la culture</Quiet>
          </RuledLine>
        </RuledList>
      </PagePart>
    </Specimens>
  );
}
