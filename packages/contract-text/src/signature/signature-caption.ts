import { type Civility, delegationFormula, type Profile, type Seat, typography } from '@equipage/domain';
import { agreementOf } from '../grammar/agreement.ts';
import { of } from '../grammar/article.ts';
import { theTitle } from '../grammar/title.ts';

const agents = { madame: 'L’équipière', monsieur: 'L’équipier', neutral: 'L’équipière ou l’équipier' };
const lineManagers = {
  madame: 'La supérieure hiérarchique',
  monsieur: 'Le supérieur hiérarchique',
  neutral: 'La supérieure ou le supérieur hiérarchique',
};

/** In what capacity a person signs, as printed with their name: it agrees with their civility (clauses.md, Signatures). */
export function signatureCaption(seat: Seat, civility: Civility | null, profile: Profile): string {
  const agreement = agreementOf(civility);
  if (seat === 'agent') return `${agents[agreement]} ${of(typography(profile.lab))}`;
  if (seat === 'manager') return lineManagers[agreement];
  return capitalised(theTitle(typography(profile.executiveTitle), agreement));
}

/**
 * In what capacity a substitute signs for the executive, with the formula that says so: « Pour Madame la Présidente et par
 * délégation, la directrice générale adjointe »
 */
export function delegatedCaption(capacity: string, civility: Civility | null, profile: Profile): string {
  const title = theTitle(typography(capacity), agreementOf(civility));
  return `${standInCaption('delegation', profile)}, ${title}`;
}

/** In whose stead, and on what ground, somebody else than the holder signs. */
export type StandIn = 'delegation' | 'interim' | 'substitution';

/** « Pour Madame la Présidente et par délégation », « par intérim », « par suppléance » */
export function standInCaption(standIn: StandIn, profile: Profile): string {
  if (standIn === 'delegation') return delegationFormula(profile);
  return standIn === 'interim' ? 'par intérim' : 'par suppléance';
}

function capitalised(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}
