import { type Step, steps } from '@equipage/domain';
import type { ContractText } from '../platform/views.ts';

type Inline = ContractText['subtitle'][number];
type Block = ContractText['sections'][number]['blocks'][number];

/** Words of the contract that come from an answer, and where they stand. */
export interface Said {
  variable: string;
  words: string;
  /** « article 4, Temps de mobilisation » */
  place: string;
}

/** Answers that are worked out from others: the question whose answer changes them. */
const worksOutFrom: Readonly<Record<string, string>> = {
  sums: '/commitment/percent',
  term: '/commitment/startsOn',
  lead: '/mission/missionId',
};

/** Pointer of the question behind a variable of the clauses; null when it comes from no question. */
export function questionOf(variable: string): string | null {
  return variable.startsWith('/') ? variable : (worksOutFrom[variable] ?? null);
}

/** Step of the question behind a variable. */
export function stepOfVariable(variable: string): Step | null {
  const name = questionOf(variable)?.split('/')[1];
  return steps.find((step) => step === name) ?? null;
}

/** One passage, told apart from every other by where it came from and how it reads. */
export const passage = (variable: string, words: string): string => `${variable} ${words}`;

/** The runs of each block of the text, with the place of the block. */
function blocksOf(text: ContractText): { place: string; inlines: readonly Inline[] }[] {
  const runs = (block: Block) => (block.kind === 'paragraph' ? [block.inlines] : block.items);
  const dates = text.annex.dates.map((date) => [{ text: date, variable: '/commitment/plannedDates' }]);
  return [
    { place: 'titre', inlines: text.subtitle },
    ...text.sections.flatMap(({ heading, blocks }, index) =>
      blocks.flatMap(runs).map((inlines) => ({ place: `article ${index + 1}, ${heading}`, inlines })),
    ),
    ...dates.map((inlines) => ({ place: 'annexe', inlines })),
  ];
}

/** Everything that answers have put in the text. */
function saidIn(text: ContractText): Said[] {
  return blocksOf(text).flatMap(({ place, inlines }) =>
    inlines.flatMap(({ text: words, variable, blank }) =>
      blank || variable === undefined || questionOf(variable) === null ? [] : [{ variable, words, place }],
    ),
  );
}

/** What one version of the text says and an earlier one did not. */
export function saidSince(before: ContractText, now: ContractText): Said[] {
  const known = new Set(saidIn(before).map(({ variable, words }) => passage(variable, words)));
  return saidIn(now).filter(({ variable, words }) => !known.has(passage(variable, words)));
}

const longestQuote = 40;
const mostQuotes = 3;

/** What was just written, in one sentence to be heard; a long answer is not read again to who has just typed it. */
export function saidInWords(said: readonly Said[]): string | null {
  const [first] = said;
  if (first === undefined) return null;
  const quotes = [...new Set(said.filter(({ place }) => place === first.place).map(({ words }) => words))];
  const short = quotes.filter((words) => words.length <= longestQuote).slice(0, mostQuotes);
  const quoted = short.map((words) => `«\u00a0${words}\u00a0»`).join(', ');
  return `Inscrit dans votre contrat, ${first.place}${quoted === '' ? '' : `\u00a0: ${quoted}`}.`;
}

const lettersBefore = 42;

/** The sentence being written, from a little before its first marked passage; null when nothing is marked. */
export function extractOf(
  text: ContractText,
  isMarked: (variable: string, words: string) => boolean,
): Inline[] | null {
  const marked = (inline: Inline) => inline.variable !== undefined && isMarked(inline.variable, inline.text);
  const block = blocksOf(text).find(({ inlines }) => inlines.some(marked));
  if (block === undefined) return null;
  const start = block.inlines.findIndex(marked);
  const before = block.inlines
    .slice(0, start)
    .map((inline) => inline.text)
    .join('');
  return [{ text: shortened(before) }, ...block.inlines.slice(start)];
}

/** The last words of a text, with the sign that something comes before them. */
function shortened(text: string): string {
  if (text.length <= lettersBefore) return text;
  const end = text.slice(-lettersBefore);
  return `…${end.slice(end.indexOf(' ') + 1)}`;
}
