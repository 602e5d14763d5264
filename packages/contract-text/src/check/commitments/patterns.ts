/* Parts of patterns that several commitments are looked for by. */

export const lab = '(?:<thelab>|<oflab>|<lab>)';
export const possible = 'peut|peuvent|pourra|pourront|susceptibles?|possibles?|eventuel';
/** Before a verb: what is promised would then be no more than possible. */
export const perhaps = '(?:peut|peuvent|pourra|pourront|pourrait|pourraient|devrait|devraient)';
export const apart = `d'un commun accord|par accord mutuel|en accord avec`;
