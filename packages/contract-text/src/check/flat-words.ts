import { unaccented } from '@equipage/domain';
import { readSay } from '../edit/pieces.ts';

/** Lower case, no accents, plain spaces and apostrophes: what the patterns of commitments are written for. */
export function flatWords(text: string): string {
  return unaccented(text).replaceAll('’', "'").replaceAll('œ', 'oe').replaceAll(/\s+/g, ' ');
}

/** A sentence of the wording as it is read to a woman, to a man and without civility; a variable as `<name>`. */
export function flatForms(say: string): string[] {
  const pieces = readSay(say);
  return [0, 1, 2].map((form) =>
    flatWords(
      pieces
        .flatMap((piece) => (piece.kind === 'agreement' ? (piece.forms[form] ?? []) : piece))
        .map((piece) => (piece.kind === 'words' ? piece.text : (piece.words ?? `<${piece.name}>`)))
        .join(''),
    ),
  );
}
