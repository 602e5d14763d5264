import {
  firstWording,
  type SpecimenReader,
  specimenReaders,
  wordingDifference,
  wordingFaultSentence,
} from '@equipage/contract-text';
import { typography } from '@equipage/domain';
import { useQuery } from '@tanstack/react-query';
import { useDeferredValue, useState } from 'react';
import { Tab, TabList, TabPanel, Tabs } from 'react-aria-components/Tabs';
import { Loaded } from '../platform/loaded.tsx';
import { Button } from '../ui/button.tsx';
import { InlineSelect } from '../ui/inline-select.tsx';
import { Sheet } from '../ui/sheet.tsx';
import { Unbroken } from '../ui/unbroken.tsx';
import { DifferenceView } from './difference-view.tsx';
import { useEditing } from './editing.ts';
import { Preview, readers } from './preview.tsx';
import { organisationQuery, versionQuery } from './queries.ts';
import styles from './side-panel.module.css';

/** Beside the sheet: how it will read, what keeps it from being published, what it changes. */
export function SidePanel({
  next,
  present,
  onForm,
}: {
  next: string;
  present: string;
  onForm: (form: number) => void;
}) {
  const { faults } = useEditing();
  return (
    <Tabs className={styles.panel ?? ''}>
      <TabList className={styles.tabs ?? ''} aria-label="À côté de la feuille">
        <Tab id="preview" className={styles.tab ?? ''}>
          Aperçu
        </Tab>
        <Tab id="faults" className={styles.tab ?? ''}>
          À corriger ({faults.length})
        </Tab>
        <Tab id="changes" className={styles.tab ?? ''}>
          Changements
        </Tab>
      </TabList>
      <TabPanel id="preview" className={styles.content ?? ''}>
        <PreviewPanel next={next} onForm={onForm} />
      </TabPanel>
      <TabPanel id="faults" className={styles.content ?? ''}>
        <FaultsPanel />
      </TabPanel>
      <TabPanel id="changes" className={styles.content ?? ''}>
        <ChangesPanel present={present} />
      </TabPanel>
    </Tabs>
  );
}

function PreviewPanel({ next, onForm }: { next: string; onForm: (form: number) => void }) {
  const content = useDeferredValue(useEditing().content);
  const organisation = useQuery(organisationQuery);
  const [reader, setReader] = useState<SpecimenReader>('madame');
  const choose = (chosen: SpecimenReader) => {
    setReader(chosen);
    onForm(Math.min(specimenReaders.indexOf(chosen), 2));
  };
  return (
    <>
      <p className={styles.choice}>
        <InlineSelect
          label="Pour qui lire l’aperçu"
          before="Lu par une personne&nbsp;: "
          value={reader}
          onChange={choose}
          options={readers}
        />
      </p>
      <Loaded query={organisation} what="l’aperçu">
        {({ profile }) => <Preview content={content} version={next} profile={profile} reader={reader} />}
      </Loaded>
    </>
  );
}

function FaultsPanel() {
  const { faults, goTo } = useEditing();
  return (
    <Sheet className={styles.card}>
      {faults.length === 0 ? (
        <p>Rien à corriger : cette version peut être publiée.</p>
      ) : (
        <ol className={styles.faults}>
          {faults.map((fault) => (
            <li key={`${fault.pointer} ${fault.code} ${fault.about}`}>
              <p>{typography(wordingFaultSentence(fault))}</p>
              <Button small variant="quiet" iconAfter="forward" onPress={() => goTo(placeOf(fault.pointer))}>
                Aller à l’endroit
              </Button>
            </li>
          ))}
        </ol>
      )}
    </Sheet>
  );
}

/** What takes the focus for a fault: a whole part is reached by its first field. */
function placeOf(pointer: string): string {
  if (pointer === '/sections') return '/sections/0';
  return pointer === '/title' ? '/title/0' : pointer;
}

function ChangesPanel({ present }: { present: string }) {
  const { content } = useEditing();
  const before = useQuery(versionQuery(present));
  return (
    <Sheet className={styles.card}>
      <h2 className={styles.cardTitle}>
        Par rapport à la version <Unbroken>{present}</Unbroken>
      </h2>
      <Loaded query={before} what="la version présente">
        {(version) => (
          <DifferenceView
            parts={wordingDifference(version, { variables: firstWording.variables, ...content })}
          />
        )}
      </Loaded>
    </Sheet>
  );
}
