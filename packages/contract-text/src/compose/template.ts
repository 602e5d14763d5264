import { typography } from '@equipage/domain';
import type { Inline } from '../contract-text.ts';
import type { Variable } from '../wording/wording.ts';
import { textOf, type Values } from './values.ts';

const agreement = /\[(?:(lead)=)?([^\]]*)\]/g;
const slotOrEmphasis = /(\{[^}]*\}|_)/;
const endOfSentence = /[.!?…]$/;

/** The text of a sentence, variable by variable (its notation: see wording.ts). Values are put in last. */
export function inlinesOf(
  sentence: string,
  values: Values,
  variables: Readonly<Record<string, Variable>>,
): Inline[] {
  const inlines: Inline[] = [];
  let emphasis = false;
  for (const piece of typography(agreed(sentence, values)).split(slotOrEmphasis)) {
    if (piece === '_') emphasis = !emphasis;
    else if (piece.startsWith('{')) inlines.push(slot(piece.slice(1, -1), values, variables));
    else inlines.push(...clauseWords(piece, emphasis, inlines.at(-1)));
  }
  return inlines;
}

/** Keeps of each `[…|…|…]` what agrees with the person. */
function agreed(sentence: string, values: Values): string {
  return sentence.replaceAll(agreement, (_, person: string | undefined, forms: string) => {
    const [madame = '', monsieur = '', neutral = ''] = forms.split('|');
    const value = values[person === 'lead' ? 'leadAgreement' : 'agreement'];
    return value === 'madame' ? madame : value === 'monsieur' ? monsieur : neutral;
  });
}

function slot(inside: string, values: Values, variables: Readonly<Record<string, Variable>>): Inline {
  const [name = '', words] = inside.split('=', 2);
  const variable = variables[name];
  if (variable === undefined) throw new RangeError(`No variable ${name}`);
  const text = words ?? textOf(values, name);
  if (text !== null) return { text, variable: variable.from };
  return { text: variable.blank ?? '', variable: variable.from, blank: true };
}

/** Words of the clause itself; their full stop gives way when the answer before them already ended its sentence. */
function clauseWords(piece: string, emphasis: boolean, before: Inline | undefined): Inline[] {
  const ended = before?.variable !== undefined && endOfSentence.test(before.text);
  const text = ended && piece.startsWith('.') ? piece.slice(1) : piece;
  if (text === '') return [];
  return [emphasis ? { text, emphasis: true } : { text }];
}
