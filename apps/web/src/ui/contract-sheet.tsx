import type { EndpointAnswer, endpoints } from '@equipage/contract-api';
import type { ReactNode } from 'react';
import { classNames } from './class-names.ts';
import styles from './contract-sheet.module.css';
import { Sheet } from './sheet.tsx';

type ContractText = EndpointAnswer<typeof endpoints.getText>;
type Inline = ContractText['subtitle'][number];

export interface ContractSheetProps {
  text: ContractText;
  /** Top of the sheet, on the left and on the right. */
  organisation: { region: string; lab: string };
  /** Whether an answer was given in the step that one is in: it is then marked. */
  isFresh?: ((variable: string) => boolean) | undefined;
  /** After the clauses: the signatures. */
  children?: ReactNode;
  /** Level of the headings of the clauses: under the page's own. */
  className?: string | undefined;
}

/** The contract as it is signed: numbered clauses, the answers underlined, the blanks dotted. */
export function ContractSheet({
  text,
  organisation,
  isFresh = () => false,
  children,
  className,
}: ContractSheetProps) {
  return (
    <Sheet className={classNames(styles.sheet, className)} lang="fr" aria-label="Texte du contrat">
      <p className={styles.header}>
        <span>{organisation.region}</span>
        <span>{organisation.lab}</span>
      </p>
      <p className={styles.title}>
        {text.title}
        <span className={styles.subtitle}>
          <Run inlines={text.subtitle} isFresh={isFresh} />
        </span>
      </p>
      {text.sections.map((section, index) => (
        <section key={section.code} className={styles.clause} id={`clause-${section.code}`}>
          <h2 className={styles.heading}>
            <span className={styles.number}>{index + 1}</span>
            {section.heading}
          </h2>
          {section.blocks.map((block, place) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: a clause's blocks never change places
            <Block key={place} block={block} isFresh={isFresh} />
          ))}
        </section>
      ))}
      <Annex annex={text.annex} />
      {children}
      {text.mention !== null && <p className={styles.mention}>{text.mention}</p>}
    </Sheet>
  );
}

type Fresh = (variable: string) => boolean;

function Block({
  block,
  isFresh,
}: {
  block: ContractText['sections'][number]['blocks'][number];
  isFresh: Fresh;
}) {
  if (block.kind === 'paragraph') {
    return (
      <p>
        <Run inlines={block.inlines} isFresh={isFresh} />
      </p>
    );
  }
  return (
    <ul className={styles.list}>
      {block.items.map((item, place) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a clause's items never change places
        <li key={place}>
          <Run inlines={item} isFresh={isFresh} />
        </li>
      ))}
    </ul>
  );
}

function Run({ inlines, isFresh }: { inlines: readonly Inline[]; isFresh: Fresh }) {
  return inlines.map((inline, place) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: the runs of a sentence never change places
    <Words key={place} inline={inline} isFresh={isFresh} />
  ));
}

function Words({ inline: { text, variable, blank, emphasis }, isFresh }: { inline: Inline; isFresh: Fresh }) {
  if (blank) return <span className={styles.blank}>{text}</span>;
  if (emphasis) return <em>{text}</em>;
  if (variable === undefined || !variable.startsWith('/')) return text;
  return isFresh(variable) ? (
    <mark className={styles.fresh}>{text}</mark>
  ) : (
    <span className={styles.answer}>{text}</span>
  );
}

function Annex({ annex }: { annex: ContractText['annex'] }) {
  return (
    <section className={styles.clause}>
      <h2 className={styles.heading}>{annex.heading}</h2>
      <p>{annex.intro}</p>
      {annex.dates.length > 0 && (
        <ul className={styles.list}>
          {annex.dates.map((date) => (
            <li key={date}>{date}</li>
          ))}
        </ul>
      )}
    </section>
  );
}
