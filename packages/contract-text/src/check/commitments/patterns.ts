/* Parts of patterns that several commitments are looked for by. */

export const lab = '(?:<thelab>|<oflab>|<lab>)';
export const possible = 'peut|peuvent|pourra|pourront|susceptibles?|possibles?|eventuel';
/** Before a verb: what is promised would then be no more than possible. */
export const perhaps = '(?:peut|peuvent|pourra|pourront|pourrait|pourraient|devrait|devraient)';
export const apart = `d'un commun accord|par accord mutuel|en accord avec`;

/* Parts of what would contradict a commitment, in one sentence. */

export const may = '(?:peut|peuvent|pourra|pourront|pourrait|pourraient)';
export const mayNot = `(?:ne ${may}|ne saurai(?:t|ent)|n'a pas le droit|n'ont pas le droit)`;
export const must = `(?:doi(?:t|vent)|devr(?:a|ont)|(?:est|sont|sera|seront) tenue?s?|a l'obligation|ont l'obligation)`;
export const takenAway = '(?:retire|repris|refuse|supprime|suspendu|annule|reduit|interrompu)e?s?';
/** Said without a negation, and not of an agreement between the two: « ne … pas obligatoire » contradicts nothing. */
export const plainly = (pattern: string): string =>
  `^(?!.*(?:\\bne |\\bn'|\\bjamais\\b|\\bni\\b|\\bsans\\b|commun accord)).*${pattern}`;
