/*
 * Turns by which French restricts, withdraws, obliges or adds a condition. They are marked in the sentences that a
 * publisher reads, and decide nothing: a sentence without any of them may take a promise back as well.
 */

/** Patterns over words in lower case, with accents, plain apostrophes and spaces; each stands between two non-letters. */
const restrictiveTurns = {
  opposition:
    "toutefois|cependant|néanmoins|pourtant|mais|en revanche|par contre|malgré|nonobstant|quoique|quoi qu'il|bien qu[e']",
  exception:
    "sauf|excepté|hormis|hors|à l'exception|exception|exclu\\p{L}*|sous réserve|sous toutes réserves|à moins|par dérogation|dérog\\p{L}+|à titre exceptionnel|exceptionnel\\p{L}*|à défaut|faute d[e']|contraire",
  condition:
    "à condition|à la condition|conditionn\\p{L}+|pourvu qu[e']|si|s'ils?|en cas d[e']|le cas échéant|subordonn\\p{L}+|dépend\\p{L}*|dès lors|dans la mesure|dans la limite|selon (?:les|la) (?:possibilités|disponibilité|nécessités)\\p{L}*|tant qu[e']",
  negation: "n[e']|ni|non|sans|jamais|aucune?|nul(?:le)?(?= )|nullement|pas|point(?= de)|cesse\\p{L}*",
  withdrawal:
    'retir\\p{L}+|retrait|repri[st]\\p{L}*|reprendre|refus\\p{L}*|supprim\\p{L}+|suppression|suspend\\p{L}*|suspens\\p{L}+|annul\\p{L}+|report\\p{L}*|rédui\\p{L}+|réduction|interromp\\p{L}+|révo\\p{L}+|interdi\\p{L}+|limit\\p{L}+|renonc\\p{L}+|rompre|rupture|résili\\p{L}+|remis\\p{L}* en (?:cause|question)|caduc\\p{L}*|dispens\\p{L}+|modifi\\p{L}+',
  oneSided:
    "à tout moment|à tout instant|seule?s? juges?|jug(?:e|ent|era|eront)|décide\\p{L}*|discrétion\\p{L}*|appréci\\p{L}+|se réserve\\p{L}*|unilatéral\\p{L}*|prim(?:e|ent|era|eront) sur|priorit\\p{L}+|prioritaire\\p{L}*|prévau\\p{L}+|prévalent|l'emporte\\p{L}*|comme (?:il|elle|bon)|libre d[e']|imprévu\\p{L}*",
  obligation:
    "doi(?:t|vent)|devr\\p{L}+|obligat\\p{L}+|obligé\\p{L}*|tenue?s? (?:de|d'|à)|impos\\p{L}+|exig\\p{L}+|impérati\\p{L}+|sous peine|sanction\\p{L}*|préavis|autoris\\p{L}+|validation|approbation|accord|motiv\\p{L}+|justifi\\p{L}+|au préalable|préalable\\p{L}*|soumis\\p{L}*|vaut|valent|responsabilité|requis\\p{L}*|nécessit\\p{L}+|faut",
  limit:
    "seule?s?|seulement|uniquement|exclusi\\p{L}+|simplement|au plus|au maximum|maximum|maximal\\p{L}*|au moins|minimum|minimal\\p{L}*|au-delà|dépass\\p{L}+|excéd\\p{L}+|plus d[e']|moins d[e']|jusqu'\\p{L}*|autant que possible|au mieux",
  weakening:
    "s'effor\\p{L}+|en principe|facultati\\p{L}+|à titre indicatif|indicati\\p{L}+|si possible|dans toute la mesure|éventuel\\p{L}*|à l'essai|provisoire\\p{L}*|précaire",
  absolute:
    'toutes?|tous|toujours|systématique\\p{L}*|automatique\\p{L}*|tacite\\p{L}*|de plein droit|en toutes circonstances|quels? que|quelles? que|ferme|définiti\\p{L}+|irrévocable\\p{L}*|inchangé\\p{L}*|rest(?:e|ent|era|eront)|demeure\\p{L}*|maint(?:ien|enu)\\p{L}*|identiques?|la même|le même|les mêmes',
  pay: 'prime|primes|rémunér\\p{L}+|indemni\\p{L}+|promotion|avancement|carrière|récupér\\p{L}+|rattrap\\p{L}+|compens\\p{L}+|à la charge|à ses frais|frais|payé\\p{L}*|salaire|notation|entretien professionnel|évalu\\p{L}+',
  ownTime: 'temps personnel|temps libre|vie privée|domicile|week-ends?|dimanches?|samedis?|soirs?|congés?',
  figure: '\\d[\\d., ]*|pour cent|vingt|trente|quarante|cinquante|cent',
} as const satisfies Record<string, string>;

/** A run of a sentence, and whether it is one of these turns. */
export interface WeighedWords {
  text: string;
  turn?: true;
}

/** An elided word ends before another; any other ends where no letter follows. */
const any = new RegExp(
  `(?<![\\p{L}\\d])(?:${Object.values(restrictiveTurns).join('|')})(?:(?<=')|(?![\\p{L}\\d]))`,
  'gu',
);

/** Letter for letter as long as what it is made of. */
const plainLetters = (text: string): string => text.toLowerCase().replaceAll('’', "'").replaceAll(/\s/g, ' ');

/** A sentence, run by run, with the turns that restrict. */
export function weighed(sentence: string): WeighedWords[] {
  const runs: WeighedWords[] = [];
  let from = 0;
  for (const { index, 0: found } of plainLetters(sentence).matchAll(any)) {
    if (index > from) runs.push({ text: sentence.slice(from, index) });
    runs.push({ text: sentence.slice(index, index + found.length), turn: true });
    from = index + found.length;
  }
  if (from < sentence.length) runs.push({ text: sentence.slice(from) });
  return runs;
}

export const restricts = (sentence: string): boolean => weighed(sentence).some(({ turn }) => turn);
