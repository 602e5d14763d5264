import { type Contract, dayIn, frenchDay, frenchPercent, noBreakSpace, typography } from '@equipage/domain';
import type { Letter, LetterBlock, LetterItem } from '../../platform/mail/letter.ts';
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

/** The day's or the week's mail: what waits first, then what happened. */
export function digestLetter({ toSign, toDecide, lines }: Digest, rhythm: 'daily' | 'weekly'): Letter {
  const list = (title: string, items: readonly LetterItem[]): LetterBlock[] =>
    items.length === 0 ? [] : [{ kind: 'list', title, items }];
  const signing = toSign.map((known) => itemOf(known, signLine(known)));
  const deciding = toDecide.map((known) =>
    itemOf(known, `${valuesOf(known).agent}${noBreakSpace}: ${valuesOf(known).figures}`),
  );
  const title = [
    ...(signing.length > 0
      ? [`${counted(signing.length, 'contrat attend', 'contrats attendent')} votre signature`]
      : []),
    ...(deciding.length > 0
      ? [`${counted(deciding.length, 'contrat attend', 'contrats attendent')} votre accord`]
      : []),
    ...(lines.length > 0 ? [counted(lines.length, 'nouvelle', 'nouvelles')] : []),
  ].join(', ');
  const when = rhythm === 'weekly' ? 'Cette semaine' : 'Aujourd’hui';
  const waits = signing.length + deciding.length > 0;
  return {
    subject: typography(`${when} : ${title}`),
    title: `${title}.`,
    blocks: [
      ...list('À signer', signing),
      ...list('À décider', deciding),
      ...list('Ce qui s’est passé', lines),
    ],
    action: waits
      ? { label: 'Voir tout ce qui attend', path: '/a-decider' }
      : { label: 'Ouvrir Équipage', path: '/' },
    reason:
      rhythm === 'weekly'
        ? 'Vous recevez ce courriel une fois par semaine, quand des contrats attendent votre signature.'
        : 'Vous recevez ce courriel une fois par jour, parce que vous l’avez choisi.',
    settings: '/mes-courriels',
  };
}
