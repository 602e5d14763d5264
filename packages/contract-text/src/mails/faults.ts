import { mailLimits } from '@equipage/domain';
import { type WordingFaultCode, wordingFaultSentence } from '../check/faults.ts';
import { faultsOfWords } from '../check/signs.ts';
import { readSay } from '../edit/pieces.ts';
import type { MailLetter, MailNeed } from './letter.ts';
import {
  isBlockVariable,
  isMailVariable,
  type MailVariable,
  mailVariableLabels,
  mailVariables,
} from './variables.ts';

/** The words of a mail, with `{variables}`; the figures, what somebody wrote and the link are added to them. */
export interface MailWords {
  subject: string;
  /** The first line: what happened, or what is asked. */
  title: string;
  /** Its paragraphs; none where the first line says it all. */
  body: readonly string[];
  /** What the link says. */
  action: string;
}

type GenderCode = Extract<WordingFaultCode, 'median-dot' | `gender-${string}`>;
type OwnCode =
  | GenderCode
  | 'forbidden-character'
  | 'variable-not-here'
  | 'not-said'
  | 'empty-words'
  | 'empty-action'
  | 'no-variable-here'
  | 'not-alone'
  | 'leads-elsewhere';
export type MailFaultCode = WordingFaultCode | OwnCode;

/** What keeps the words of a mail from being used, and where: a JSON pointer into them. */
export interface MailFault {
  pointer: string;
  code: MailFaultCode;
  about?: string;
}

/** `typography` sets these when the mail is written. */
const repaired: ReadonlySet<string> = new Set(['straight-apostrophe']);

/** Everything that is wrong with the words of a letter; nothing is refused later than this. */
export function mailFaults(words: MailWords, letter: MailLetter): MailFault[] {
  const { subject, title, body, action } = words;
  return [
    ...faultsIn('/subject', subject, letter, mailLimits.subject),
    ...faultsIn('/title', title, letter, mailLimits.title),
    ...body.flatMap((paragraph, place) =>
      faultsIn(`/body/${place}`, paragraph, letter, mailLimits.paragraph),
    ),
    ...faultsOfAction(action, letter),
    ...letter.needs.flatMap((need) => notSaid(need, [title, ...body])),
  ];
}

function faultsIn(pointer: string, say: string, letter: MailLetter, most: number): MailFault[] {
  if (say.trim() === '') return [{ pointer, code: 'empty-words' }];
  const found: Omit<MailFault, 'pointer'>[] =
    say.length > most ? [{ code: 'too-long', about: `${most}` }] : [];
  if (letter.isWayIn === true) found.push(...faultsOfWay(say));
  found.push(...faultsOfBlock(pointer, say));
  if (say.includes('_')) found.push({ code: 'stray-sign', about: '_' });
  for (const piece of readSay(say)) {
    if (piece.kind === 'agreement') found.push({ code: 'stray-sign', about: '[' });
    else if (piece.kind === 'words') found.push(...strayIn(piece.text), ...faultsOfWords(piece.text));
    else found.push(...faultsOfVariable(piece, letter));
  }
  return found.filter(({ code }) => !repaired.has(code)).map((fault) => ({ pointer, ...fault }));
}

function strayIn(text: string): Omit<MailFault, 'pointer'>[] {
  const sign = /[{}[\]|]/.exec(text)?.[0];
  return sign === undefined ? [] : [{ code: 'stray-sign', about: sign }];
}

function faultsOfVariable(
  { name, words }: { name: string; words?: string },
  { variables }: MailLetter,
): Omit<MailFault, 'pointer'>[] {
  if (!isMailVariable(name) || words !== undefined) return [{ code: 'unknown-variable', about: name }];
  return variables.includes(name) ? [] : [{ code: 'variable-not-here', about: mailVariableLabels[name] }];
}

const lists = mailVariables.filter(isBlockVariable);

/** What is a part of the letter by itself is neither in its head nor among other words. */
function faultsOfBlock(pointer: string, say: string): Omit<MailFault, 'pointer'>[] {
  const isParagraph = pointer.startsWith('/body/');
  return lists
    .filter((name) => say.includes(`{${name}}`) && !(isParagraph && say.trim() === `{${name}}`))
    .map((name) => ({ code: 'not-alone', about: mailVariableLabels[name] }));
}

/** An address, or figures that could pass for a code or a telephone: a way in has its own, and no other. */
const elsewhere = /[^\s«»(]*(?:@|:\/\/|www\.|\p{L}\.\p{L}{2})[^\s»)]*|\d(?:[\s.-]?\d){3,}/iu;

function faultsOfWay(say: string): Omit<MailFault, 'pointer'>[] {
  const found = elsewhere.exec(say)?.[0].replace(/[.,]$/, '');
  return found === undefined ? [] : [{ code: 'leads-elsewhere', about: found }];
}

/** The link's words are a label: the same for every contract. */
function faultsOfAction(action: string, { isWayIn }: MailLetter): MailFault[] {
  const pointer = '/action';
  if (action.trim() === '') return [{ pointer, code: 'empty-action' }];
  if (action.length > mailLimits.action)
    return [{ pointer, code: 'too-long', about: `${mailLimits.action}` }];
  if (/[{}[\]|_]/.test(action)) return [{ pointer, code: 'no-variable-here' }];
  return [...(isWayIn === true ? faultsOfWay(action) : []), ...faultsOfWords(action)]
    .filter(({ code }) => !repaired.has(code))
    .map((fault) => ({ pointer, ...fault }));
}

function notSaid(need: MailNeed, sentences: readonly string[]): MailFault[] {
  const isSaid = need.some((name) => sentences.some((say) => say.includes(`{${name}}`)));
  if (isSaid) return [];
  return [{ pointer: '/title', code: 'not-said', about: need.map(quoted).join(' ou ') }];
}

const quoted = (name: MailVariable): string => `« ${mailVariableLabels[name]} »`;

/** No word of a mail agrees with its reader by itself. */
const markedGender = (word: string): string =>
  `« ${word} » marque le genre : écrivez les deux mots, ou une tournure qui convient à tout le monde.`;

const ownSentences: Readonly<Record<OwnCode, (about: string) => string>> = {
  'median-dot': markedGender,
  'gender-point': markedGender,
  'gender-slash': markedGender,
  'gender-parenthesis': markedGender,
  'gender-hyphen': markedGender,
  'forbidden-character': (characters) =>
    `Un courriel ne peut pas contenir ${characters} : retirez ce caractère.`,
  'variable-not-here': (label) =>
    `« ${label} » n’a pas de valeur dans ce courriel, ou ne se dit pas à qui le reçoit : retirez cette variable.`,
  'not-said': (labels) =>
    `Le message doit encore dire ${labels} : insérez cette variable dans la première ligne ou dans un paragraphe.`,
  'empty-words': () => 'Ce texte est vide : écrivez-le ou supprimez-le.',
  'empty-action': () => 'Le lien n’a pas de nom : sans lui, on ne sait où aller.',
  'not-alone': (label) =>
    `« ${label} » prend un paragraphe à elle seule : mettez-la dans le corps du message, et retirez les mots qui l’entourent.`,
  'leads-elsewhere': (found) =>
    `« ${found} » ressemble à une adresse ou à un numéro : ce courriel ouvre un accès, il ne porte que son lien et son code. Retirez ces signes.`,
  'no-variable-here': () => 'Le nom du lien est le même pour tous : n’y mettez ni variable ni signe réservé.',
};

const isOwn = (code: MailFaultCode): code is OwnCode => Object.hasOwn(ownSentences, code);

/** What is wrong and what to do, in French. */
export function mailFaultSentence({ code, about = '' }: Pick<MailFault, 'code' | 'about'>): string {
  return isOwn(code) ? ownSentences[code](about) : wordingFaultSentence({ code, about });
}
