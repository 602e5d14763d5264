import type { MailWords } from '@equipage/contract-text';
import { type Audience, historyMessage, type Notice, type NoticeKind } from '@equipage/domain';
import type { Letter } from '../../platform/mail/letter.ts';
import { originalWords } from '../../platform/mail/words/original.ts';
import type { MailValues } from '../../platform/mail/words/template.ts';
import { worded } from '../../platform/mail/words/worded.ts';
import { factRows, type MailFacts, valuesOf } from './facts.ts';

const reasons: Readonly<Record<Audience, string>> = {
  agent: 'Vous recevez ce courriel parce que ce contrat est le vôtre.',
  manager: 'Vous recevez ce courriel parce que ce contrat vous désigne pour la hiérarchie.',
  'former-manager': 'Vous recevez ce courriel parce que ce contrat vous désignait pour la hiérarchie.',
  executive: 'Vous recevez ce courriel parce que vous signez pour la direction générale des services.',
  officer: 'Vous recevez ce courriel parce que vous suivez la communauté.',
  lead: 'Vous recevez ce courriel parce que vous suivez cette mission.',
  informed:
    'Vous recevez ce courriel parce que les contrats de cette direction vous sont communiqués pour information.',
  signatory: 'Vous recevez ce courriel parce que votre signature a été enregistrée.',
};

const standsInReason =
  'Vous recevez ce courriel parce que vous remplacez aujourd’hui la personne que ce contrat désigne pour la hiérarchie.';

/** The kinds whose mail is the last word on something: they carry every figure. */
const withFigures: ReadonlySet<NoticeKind> = new Set([
  'signature-receipt',
  'to-decide',
  'to-sign',
  'to-observe',
  'conclusion',
  'paper-signature',
]);

/** The very page that a mail is about. */
function pathOf({ kind, as }: Pick<Notice, 'kind' | 'as'>, contractId: string): string {
  if (as === 'former-manager') return '/a-decider';
  if (as === 'officer') return `/contrats/${contractId}`;
  const isDecision = kind === 'to-decide' || kind === 'to-sign';
  return isDecision ? `/a-decider/${contractId}` : `/contrats/${contractId}`;
}

/** What somebody is told of an act, in words: what happened, what was written, the figures, and the page. */
export function noticeLetter(
  notice: Notice,
  facts: MailFacts,
  words: MailWords = originalWords(notice),
): Letter {
  return composed(notice, words, {
    values: valuesOf(facts),
    quote: historyMessage(notice.event),
    rows: factRows(facts, isWhole(notice)),
    contractId: facts.contract.id,
  });
}

type Told = Pick<Notice, 'kind' | 'as' | 'standsIn'>;

/** Whether every figure is told: never to who leads a mission. */
export const isWhole = ({ kind, as }: Told): boolean => as !== 'lead' && withFigures.has(kind);

/** What a letter is made of besides its words. */
export interface LetterFacts {
  values: MailValues;
  /** What somebody wrote. */
  quote: string | null;
  rows: readonly { label: string; value: string }[];
  contractId: string;
}

export function composed(
  told: Told,
  words: MailWords,
  { values, quote, rows, contractId }: LetterFacts,
): Letter {
  const letter = worded(words, {
    values,
    after: [{ kind: 'facts', rows }],
    path: pathOf(told, contractId),
    reason: told.standsIn ? standsInReason : reasons[told.as],
  });
  if (quote === null) return letter;
  return { ...letter, blocks: [{ kind: 'quote', text: quote }, ...letter.blocks] };
}
