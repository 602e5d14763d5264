import { type Piece, type Plain, writeSay } from '@equipage/contract-text';

/*
 * A sentence as a field that one types into: words are text, variables and agreements are pieces that stand whole in
 * it. The field is read back into the pieces it was drawn from.
 */

/** After a piece that ends the line, so that one can type there; never kept. */
const placeToType = '\u200B';
/** Signs of the notation, and what no document prints: what is typed or pasted is words. */
const notWords = /[{}[\]|_\p{C}]/gu;

export const onlyWords = (text: string): string =>
  text.replaceAll(/[\r\n\t]+/g, ' ').replaceAll(notWords, '');

/** A variable's name in French. */
export type LabelOf = (name: string) => string;

export interface Looks {
  variable: string;
  agreement: string;
  labelOf: LabelOf;
}

/** What stands in the field for a piece; an agreement shows one of its forms. */
export function shownPiece(piece: Piece, form: number, labelOf: LabelOf): string {
  const shown = (part: Plain): string =>
    part.kind === 'words' ? part.text : (part.words ?? labelOf(part.name));
  return piece.kind === 'agreement' ? (piece.forms[form] ?? []).map(shown).join('') : shown(piece);
}

function pieceNode(piece: Exclude<Piece, { kind: 'words' }>, form: number, looks: Looks): HTMLElement {
  const node = document.createElement('span');
  node.contentEditable = 'false';
  node.className = piece.kind === 'agreement' ? looks.agreement : looks.variable;
  node.dataset.piece = JSON.stringify(piece);
  node.textContent = shownPiece(piece, form, looks.labelOf) || '…';
  return node;
}

export function nodeOf(piece: Piece, form: number, looks: Looks): Node {
  if (piece.kind !== 'words') return pieceNode(piece, form, looks);
  if (!piece.emphasis) return document.createTextNode(piece.text);
  const node = document.createElement('em');
  node.textContent = piece.text;
  return node;
}

export function draw(field: HTMLElement, pieces: readonly Piece[], form: number, looks: Looks): void {
  field.replaceChildren(...pieces.map((piece) => nodeOf(piece, form, looks)), placeToType);
}

/** The pieces that a field holds, in order. */
export function readField(field: Node): Piece[] {
  const pieces: Piece[] = [];
  for (const node of field.childNodes) {
    if (node instanceof HTMLElement && node.dataset.piece !== undefined)
      pieces.push(JSON.parse(node.dataset.piece) as Piece);
    else if (node instanceof HTMLElement && node.tagName === 'EM') {
      const text = onlyWords(node.textContent);
      if (text !== '') pieces.push({ kind: 'words', text, emphasis: true });
    } else if (node instanceof HTMLElement) pieces.push(...readField(node));
    else {
      const text = onlyWords(node.textContent ?? '');
      if (text !== '') pieces.push({ kind: 'words', text });
    }
  }
  return pieces;
}

export const sayOf = (field: Node): string => writeSay(readField(field));
