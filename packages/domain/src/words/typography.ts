import { narrowNoBreakSpace, noBreakSpace } from './french.ts';

/*
 * Each rule takes the spaces that may already stand there, so that applying them twice changes nothing. A mark in
 * the middle of a word (`12:30`, `https://…`, `?page=2`) is left alone, and so is one that begins a line.
 */
const rules: readonly (readonly [RegExp, string])[] = [
  [/'/g, '’'],
  [/(?<=[^\s:;!?(«])[ \u00A0\u2009\u202F]*([;!?]+)(?=[\s»)\],.…]|$)/g, `${narrowNoBreakSpace}$1`],
  [/(?<=[^\s:;!?(«])[ \u00A0\u2009\u202F]*:(?=[\s«»]|$)/g, `${noBreakSpace}:`],
  [/(?<=\d)[ \u00A0\u2009\u202F]*%/g, `${noBreakSpace}%`],
  [/«[ \u00A0\u2009\u202F]*(?=\S)/g, `«${noBreakSpace}`],
  [/(?<=\S)[ \u00A0\u2009\u202F]*»/g, `${noBreakSpace}»`],
  [/(?<!\p{L})(n°)[ \u00A0\u2009\u202F]*(?=\S)/giu, `$1${noBreakSpace}`],
];

/**
 * Sets the spaces and apostrophes of French in the product's own words, and in sentences that a person typed: U+202F
 * before `;` `!` `?`, U+00A0 before `:` and `%`, inside « » and after n°, ’ for '. Applying it twice changes nothing.
 * Names are printed as typed: put them in after this, never before.
 */
export function typography(text: string): string {
  return rules.reduce((words, [pattern, replacement]) => words.replace(pattern, replacement), text);
}
