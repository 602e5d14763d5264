import type { ResolvedText } from '@equipage/domain';
import type { Block, ContractText, Inline } from '../contract-text.ts';
import { isAnswer } from './answers.ts';
import type { TextChange } from './text-changes.ts';

type Compose = (text: ResolvedText) => ContractText;

interface Clause {
  section: string | null;
  heading: string;
  lines: string[];
}

/**
 * What the clauses themselves say otherwise. The earlier wording is written with the present answers, so that a
 * difference is one of wording and never an answer told twice.
 */
export function wordingChanges(before: ResolvedText, after: ResolvedText, compose: Compose): TextChange[] {
  const answered = Object.entries(after.values).filter(([name]) => isAnswer(name));
  const values = { ...before.values, ...Object.fromEntries(answered) };
  const was = clausesOf(compose({ wording: before.wording, values }));
  const is = clausesOf(compose(after));
  const gone = was.filter((clause) => !is.some((other) => sameClause(clause, other)));
  return [...is, ...gone].flatMap((clause) => {
    const earlier = was.find((other) => sameClause(clause, other))?.lines ?? [];
    const later = is.find((other) => sameClause(clause, other))?.lines ?? [];
    const removed = earlier.filter((line) => !later.includes(line));
    const added = later.filter((line) => !earlier.includes(line));
    if (removed.length === 0 && added.length === 0) return [];
    const { section, heading } = clause;
    return [{ section, heading, label: 'Rédaction', before: removed, after: added, kept: null }];
  });
}

/** The clauses have their code, what stands around them its heading. */
function sameClause(one: Clause, other: Clause): boolean {
  return one.section === other.section && (one.section !== null || one.heading === other.heading);
}

function clausesOf({ title, subtitle, sections, annex, mention }: ContractText): Clause[] {
  return [
    { section: null, heading: 'Titre', lines: [title, said(subtitle)] },
    ...sections.map(({ code, heading, blocks }) => ({
      section: code,
      heading,
      lines: [heading, ...blocks.flatMap(linesOf)],
    })),
    { section: null, heading: 'Annexe', lines: [annex.heading, annex.intro] },
    { section: null, heading: 'Mention', lines: mention === null ? [] : [mention] },
  ];
}

function linesOf(block: Block): string[] {
  return block.kind === 'paragraph' ? [said(block.inlines)] : block.items.map(said);
}

function said(inlines: readonly Inline[]): string {
  return inlines.map(({ text }) => text).join('');
}
