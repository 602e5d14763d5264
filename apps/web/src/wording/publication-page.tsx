import { firstWording, sentencesToConfirm, wordingDifference, wordingFaults } from '@equipage/contract-text';
import { useQuery } from '@tanstack/react-query';
import { Navigate } from 'react-router';
import { addresses } from '../platform/addresses.ts';
import { Loaded } from '../platform/loaded.tsx';
import { Disclosure } from '../ui/disclosure.tsx';
import { counted } from '../ui/french-count.ts';
import { Notice } from '../ui/notice.tsx';
import { PageHead } from '../ui/page-head.tsx';
import { Pad, Sheet } from '../ui/sheet.tsx';
import { Unbroken } from '../ui/unbroken.tsx';
import { DifferenceView } from './difference-view.tsx';
import { PartToRead } from './part-to-read.tsx';
import styles from './publication-page.module.css';
import { PublishForm } from './publish-form.tsx';
import { type Draft, readyQuery, versionQuery, type Wording } from './queries.ts';
import { Reserved } from './reserved.tsx';
import { useReading } from './use-reading.ts';

/** What a version adds or changes, read sentence by sentence beside what the contract promises; then it is published. */
export function PublicationPage() {
  const draft = useQuery(readyQuery);
  const present = useQuery(versionQuery(draft.data?.present ?? ''));
  return (
    <Reserved>
      <Loaded query={draft} what="la version en préparation" page>
        {(read) =>
          read === null ? (
            <Navigate to={addresses.wordings} replace />
          ) : (
            <Loaded query={present} what="la version présente" page>
              {(before) => <Publication key={read.version} draft={read} present={before} />}
            </Loaded>
          )
        }
      </Loaded>
    </Reserved>
  );
}

function Publication({ draft, present }: { draft: Draft; present: Wording }) {
  const data = { variables: firstWording.variables, ...draft.content };
  const faults = wordingFaults(data).length;
  const difference = wordingDifference(present, data);
  return (
    <>
      <PageHead
        tab="Publier une version"
        way={{ to: addresses.wordingDraft, label: 'Revenir à la feuille' }}
        title={
          <>
            Publier la version <Unbroken>{draft.nextVersion}</Unbroken>
          </>
        }
      />
      {faults > 0 || difference.length === 0 ? (
        <Notice kind="wait" title="Cette version ne peut pas encore être publiée" className={styles.refused}>
          <p>
            {faults > 0
              ? `${counted(faults, 'point')} à corriger sur la feuille.`
              : 'Elle dit la même chose que la version présente.'}
          </p>
        </Notice>
      ) : (
        <Reading draft={draft} toConfirm={sentencesToConfirm(present, data)} difference={difference} />
      )}
    </>
  );
}

interface ReadingProps {
  draft: Draft;
  toConfirm: ReturnType<typeof sentencesToConfirm>;
  difference: ReturnType<typeof wordingDifference>;
}

function Reading({ draft, toConfirm, difference }: ReadingProps) {
  const reading = useReading(toConfirm.flatMap(({ sentences }) => sentences));
  return (
    <>
      <p className={styles.lede}>
        {toConfirm.length === 0
          ? 'Elle n’ajoute et ne change aucune phrase : elle en retire, ou revient à des mots déjà publiés.'
          : 'Cochez chaque phrase ajoutée ou changée une fois que vous l’avez lue à côté de ce qui est promis : rien ne doit être repris d’une main de ce qui est donné de l’autre. Les mots soulignés sont de ceux qui restreignent ; une phrase qui n’en porte aucun peut restreindre aussi.'}
      </p>
      <Pad className={styles.pad}>
        {toConfirm.map((part) => (
          <PartToRead key={part.code} part={part} reading={reading} />
        ))}
        <Sheet className={styles.card}>
          <Disclosure label="Comparer, avant et après">
            <DifferenceView parts={difference} />
          </Disclosure>
          <PublishForm draft={draft} reading={reading} />
        </Sheet>
      </Pad>
    </>
  );
}
