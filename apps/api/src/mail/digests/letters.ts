import { type Contract, dayIn, frenchDay, frenchPercent, noBreakSpace } from '@equipage/domain';
import type { Letter, LetterBlock, LetterItem } from '../../platform/mail/letter.ts';
import { labWords } from '../../platform/mail/words/lab-words.ts';
import type { WordsFor } from '../../platform/mail/words/reworded.ts';
import { worded } from '../../platform/mail/words/worded.ts';
import type { Known } from '../known.ts';
import { valuesOf } from '../words/facts.ts';

/** What the day's or the week's mail of somebody says. */
export interface Digest {
  toSign: readonly Known[];
  toDecide: readonly Known[];
  /** What happened, oldest first. */
  lines: readonly LetterItem[];
}

/** « Élodie d’Aubigné, Études, 7,5 %, accord de Nathalie Serra le 24 novembre 2026 » */
function signLine(known: Known): string {
  const { contract, profile } = known;
  const { identity, commitment } = contract.content;
  return [
    valuesOf(known).agent,
    identity.service ?? identity.directorate ?? '',
    commitment.percent === null ? '' : frenchPercent(commitment.percent),
    agreementOf(contract, profile.timeZone),
  ]
    .filter((part) => part !== '')
    .join(', ');
}

function agreementOf({ signatures }: Contract, timeZone: string): string {
  const given = signatures.find(({ seat }) => seat === 'manager');
  return given === undefined ? '' : `accord de ${given.name} le ${frenchDay(dayIn(given.at, timeZone))}`;
}

const itemOf = (known: Known, text: string): LetterItem => ({
  text,
  path: `/a-decider/${known.contract.id}`,
});

const counted = (count: number, one: string, several: string): string =>
  count === 1 ? `1${noBreakSpace}${one}` : `${count}${noBreakSpace}${several}`;

/** « 2 contrats attendent votre signature, 1 nouvelle » */
function summaryOf({ toSign, toDecide, lines }: Digest): string {
  const waiting = (count: number, forWhat: string): string[] =>
    count === 0 ? [] : [`${counted(count, 'contrat attend', 'contrats attendent')} votre ${forWhat}`];
  return [
    ...waiting(toSign.length, 'signature'),
    ...waiting(toDecide.length, 'accord'),
    ...(lines.length === 0 ? [] : [counted(lines.length, 'nouvelle', 'nouvelles')]),
  ].join(', ');
}

function listsOf({ toSign, toDecide, lines }: Digest): LetterBlock[] {
  const list = (title: string, items: readonly LetterItem[]): LetterBlock[] =>
    items.length === 0 ? [] : [{ kind: 'list', title, items }];
  const deciding = (known: Known) =>
    itemOf(known, `${valuesOf(known).agent}${noBreakSpace}: ${valuesOf(known).figures}`);
  return [
    ...list(
      'À signer',
      toSign.map((known) => itemOf(known, signLine(known))),
    ),
    ...list('À décider', toDecide.map(deciding)),
    ...list('Ce qui s’est passé', lines),
  ];
}

const reasons = {
  weekly: 'Vous recevez ce courriel une fois par semaine, quand des contrats attendent votre signature.',
  daily: 'Vous recevez ce courriel une fois par jour, parce que vous l’avez choisi.',
} as const;

/** The day's or the week's mail: what waits first, then what happened. */
export function digestLetter(
  wordsFor: WordsFor,
  digest: Digest,
  { rhythm, lab }: { rhythm: 'daily' | 'weekly'; lab: string },
): Letter {
  const waits = digest.toSign.length + digest.toDecide.length > 0;
  const daily = { kind: waits ? 'daily-digest' : 'daily-news', as: 'reader' } as const;
  const weekly = { kind: 'weekly-digest', as: 'executive' } as const;
  return worded(wordsFor(rhythm === 'weekly' ? weekly : daily), {
    values: { ...labWords(lab), summary: summaryOf(digest) },
    list: listsOf(digest),
    path: waits ? '/a-decider' : '/',
    reason: reasons[rhythm],
    settings: '/mes-courriels',
  });
}
