import { linesOfPart, type WordingPart } from '@equipage/contract-text';
import { classNames } from '../ui/class-names.ts';
import { Sheet } from '../ui/sheet.tsx';
import { useEditing } from './editing.ts';
import { HeadingField } from './heading-field.tsx';
import { SectionEditor } from './section-editor.tsx';
import { Sentence } from './sentence.tsx';
import styles from './sheet-editor.module.css';

/** The whole wording as a sheet of paper that one writes on. */
export function SheetEditor() {
  const { content } = useEditing();
  return (
    <Sheet className={styles.sheet} lang="fr" aria-label="Version en préparation">
      <Part part="title" label="Titre" className={styles.title} />
      <Part part="subtitle" label="Sous-titre" className={styles.subtitle} />
      {content.sections.map((section, place) => (
        <SectionEditor key={section.code} section={section} place={place} />
      ))}
      <section className={styles.clause}>
        <HeadingField pointer="/annex/heading" heading={content.annex.heading} label="Titre de l’annexe" />
        <Part part="annex" label="Annexe" />
      </section>
      <section className={classNames(styles.clause, styles.mention)}>
        <h2 className={styles.partName}>Mention sous les signatures</h2>
        <Part part="mention" label="Mention" />
      </section>
    </Sheet>
  );
}

/** Sentences that stand outside the sections. */
function Part({
  part,
  label,
  className,
}: {
  part: WordingPart;
  label: string;
  className?: string | undefined;
}) {
  const { content } = useEditing();
  const lines = linesOfPart({ variables: {}, ...content }, part);
  return (
    <div className={className}>
      {lines.map(({ pointer, sentence }, place) => (
        <Sentence
          key={pointer}
          sentence={sentence as Parameters<typeof Sentence>[0]['sentence']}
          pointer={pointer}
          label={`${label}, phrase ${place + 1}`}
          count={lines.length}
        />
      ))}
    </div>
  );
}
