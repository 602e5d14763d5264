/*
 * A sentence of the wording, taken apart as its editor shows it: words, variables, agreements. The notation is that of
 * wording.ts; a sign of it that stands alone stays among the words, where it is a fault.
 */

interface Words {
  kind: 'words';
  text: string;
  emphasis?: true;
}

/** A variable's value or, with `words`, words that answer for it. */
interface Slot {
  kind: 'variable';
  name: string;
  words?: string;
}

export type Plain = Words | Slot;

/** What agrees with a person: the forms for madame, monsieur and an unknown civility, in that order. */
export interface AgreementPiece {
  kind: 'agreement';
  person: 'agent' | 'lead';
  forms: Plain[][];
}

export type Piece = Plain | AgreementPiece;

const marks = /(\{[^{}[\]]*\}|\[[^[\]]*\]|_)/;
const lead = 'lead=';

/** Takes a sentence apart. `writeSay` puts it together again, sign for sign. */
export function readSay(say: string): Piece[] {
  const pieces: Piece[] = [];
  let emphasis = false;
  for (const part of say.split(marks)) {
    if (part === '_') emphasis = !emphasis;
    else if (/^\[.*\]$/s.test(part)) pieces.push(agreement(part.slice(1, -1)));
    else if (/^\{.*\}$/s.test(part)) pieces.push(slot(part.slice(1, -1)));
    else if (part !== '') pieces.push({ kind: 'words', text: part, ...(emphasis && { emphasis }) });
  }
  return pieces;
}

function slot(inside: string): Slot {
  const [name = '', ...words] = inside.split('=');
  return { kind: 'variable', name, ...(words.length > 0 && { words: words.join('=') }) };
}

function agreement(inside: string): AgreementPiece {
  const isLead = inside.startsWith(lead);
  const forms = (isLead ? inside.slice(lead.length) : inside).split('|').map(readForm);
  return { kind: 'agreement', person: isLead ? 'lead' : 'agent', forms };
}

/** A form holds words and variables, no agreement. */
export function readForm(form: string): Plain[] {
  return readSay(form).filter((piece) => piece.kind !== 'agreement');
}

export function writeSay(pieces: readonly Piece[]): string {
  return pieces.map(written).join('').replaceAll('__', '');
}

function written(piece: Piece): string {
  if (piece.kind === 'words') return piece.emphasis ? `_${piece.text}_` : piece.text;
  if (piece.kind === 'variable')
    return `{${piece.name}${piece.words === undefined ? '' : `=${piece.words}`}}`;
  return `[${piece.person === 'lead' ? lead : ''}${piece.forms.map(writeSay).join('|')}]`;
}
