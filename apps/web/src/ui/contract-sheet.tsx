import type { EndpointAnswer, endpoints } from '@equipage/contract-api';
import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { Button } from './button.tsx';
import { classNames } from './class-names.ts';
import clause from './clause.module.css';
import { Clause, type Fold } from './clause.tsx';
import styles from './contract-sheet.module.css';
import { Loading } from './loading.tsx';
import { Sheet } from './sheet.tsx';
import { useFolds } from './use-folds.ts';
import { Space, VisuallyHidden } from './visually-hidden.tsx';

type ContractText = EndpointAnswer<typeof endpoints.getText>;
type Inline = ContractText['subtitle'][number];

/** Said in the step that one is in, or only just now. */
export type Mark = 'step' | 'latest';

export interface ContractSheetProps {
  text: ContractText;
  /** Top of the sheet, on the left and on the right. */
  organisation: { region: string; lab: string };
  /** How an answer is marked, from where it came and how it reads; a hairline under it without a mark. */
  markOf?: ((variable: string, words: string) => Mark | null) | undefined;
  /** Where a blank is filled in: it then leads there. */
  addressOf?: ((variable: string) => string | null) | undefined;
  /** On a phone the text is long: each clause is folded under its heading. */
  folds?: boolean | undefined;
  /** After the clauses: the signatures. */
  children?: ReactNode;
  className?: string | undefined;
}

/** The contract as it is signed: numbered clauses, the answers underlined, the blanks dotted. */
export function ContractSheet({
  text,
  organisation,
  markOf = () => null,
  addressOf = () => null,
  folds = false,
  children,
  className,
}: ContractSheetProps) {
  const look = { markOf, addressOf };
  const { of, allOpen, setAll } = useFolds([...text.sections.map(({ code }) => code), annexCode]);
  const foldOf = (code: string) => (folds ? of(code) : undefined);
  return (
    <Sheet className={classNames(styles.sheet, className)} lang="fr" aria-label="Texte du contrat">
      <p className={styles.header}>
        <span>
          {organisation.region}
          <Space />
        </span>
        <span>{organisation.lab}</span>
      </p>
      <p className={styles.title}>
        {text.title}
        <Space />
        <span className={styles.subtitle}>
          <Run inlines={text.subtitle} look={look} />
        </span>
      </p>
      {folds && (
        <Button small className={clause.all} onPress={() => setAll(!allOpen)}>
          {allOpen ? 'Replier tous les articles' : 'Déplier tous les articles'}
        </Button>
      )}
      {text.sections.map((section, index) => (
        <Clause key={section.code} number={index + 1} heading={section.heading} fold={foldOf(section.code)}>
          {section.blocks.map((block, place) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: a clause's blocks never change places
            <Block key={place} block={block} look={look} />
          ))}
        </Clause>
      ))}
      <Annex annex={text.annex} look={look} fold={foldOf(annexCode)} />
      {children}
      {text.mention !== null && <p className={styles.mention}>{text.mention}</p>}
    </Sheet>
  );
}

interface Look {
  markOf: (variable: string, words: string) => Mark | null;
  addressOf: (variable: string) => string | null;
}

function Block({ block, look }: { block: ContractText['sections'][number]['blocks'][number]; look: Look }) {
  if (block.kind === 'paragraph') {
    return (
      <p>
        <Run inlines={block.inlines} look={look} />
      </p>
    );
  }
  return (
    <ul className={styles.list}>
      {block.items.map((item, place) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a clause's items never change places
        <li key={place}>
          <Run inlines={item} look={look} />
        </li>
      ))}
    </ul>
  );
}

function Run({ inlines, look }: { inlines: readonly Inline[]; look: Look }) {
  return inlines.map((inline, place) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: the runs of a sentence never change places
    <Words key={place} inline={inline} look={look} />
  ));
}

function Words({ inline: { text, variable, blank, emphasis }, look }: { inline: Inline; look: Look }) {
  if (blank) return <Blank variable={variable ?? ''} words={text} look={look} />;
  if (emphasis) return <em>{text}</em>;
  return variable === undefined ? text : <Answer variable={variable} words={text} look={look} />;
}

interface AnswerProps {
  variable: string;
  words: string;
  look: Look;
}

/** What is missing, in the sentence where it will stand. */
function Blank({ variable, words, look }: AnswerProps) {
  const address = look.addressOf(variable);
  if (address === null) return <span className={styles.blank}>{words}</span>;
  return (
    <Link to={address} className={classNames(styles.blank, styles.toFill)} data-variable={variable}>
      <VisuallyHidden>À compléter&nbsp;: </VisuallyHidden>
      {words}
    </Link>
  );
}

/** Marker, rule and flag: what was just written is seen without its colour. */
function Answer({ variable, words, look }: AnswerProps) {
  const mark = look.markOf(variable, words);
  if (mark !== null) {
    return (
      <mark
        key={words}
        className={classNames(styles.fresh, mark === 'latest' && styles.latest)}
        data-variable={variable}
        data-mark={mark}
      >
        {mark === 'latest' && (
          <span className={styles.flag} aria-hidden="true">
            <span>à l’instant</span>
          </span>
        )}
        {words}
      </mark>
    );
  }
  if (!variable.startsWith('/')) return words;
  return (
    <span className={styles.answer} data-variable={variable}>
      {words}
    </span>
  );
}

/** A few words of it outside the sheet, the marker without its flag. */
export function MarkedWords({
  inlines,
  isMarked,
}: {
  inlines: readonly Inline[];
  isMarked: (variable: string, words: string) => boolean;
}) {
  const markOf = (variable: string, words: string) => (isMarked(variable, words) ? 'step' : null);
  return <Run inlines={inlines} look={{ markOf, addressOf: () => null }} />;
}

/** The paper while its text is on its way. */
export function ContractSheetLoading() {
  return (
    <Sheet className={styles.sheet}>
      <Loading what="le texte du contrat" />
    </Sheet>
  );
}

const annexCode = 'annex';
/** Answer that the dates of the annex come from. */
const datesVariable = '/commitment/plannedDates';

function Annex({ annex, look, fold }: { annex: ContractText['annex']; look: Look; fold: Fold | undefined }) {
  return (
    <Clause heading={annex.heading} fold={fold}>
      <p>{annex.intro}</p>
      {annex.dates.length > 0 && (
        <ul className={styles.list}>
          {annex.dates.map((date) => (
            <li key={date}>
              <Answer variable={datesVariable} words={date} look={look} />
            </li>
          ))}
        </ul>
      )}
    </Clause>
  );
}
