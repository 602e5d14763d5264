import type { Civility, Profile, Seat } from '@equipage/domain';
import { agreementOf } from '../grammar/agreement.ts';
import { of } from '../grammar/article.ts';
import { agreedTitle } from '../grammar/title.ts';

const managerCaptions = {
  madame: 'La supérieure hiérarchique',
  monsieur: 'Le supérieur hiérarchique',
  neutral: 'La supérieure ou le supérieur hiérarchique',
} as const;

const agentCaptions = {
  madame: 'L’équipière',
  monsieur: 'L’équipier',
  neutral: 'L’équipière ou l’équipier',
} as const;

/** In what capacity a person signs, as printed under their signature; it agrees with their civility. */
export function signatureCaption(seat: Seat, civility: Civility | null, profile: Profile): string {
  const agreement = agreementOf(civility);
  if (seat === 'agent') return `${agentCaptions[agreement]} ${of(profile.lab)}`;
  if (seat === 'manager') return managerCaptions[agreement];
  return agreedTitle(profile.executiveTitle, agreement);
}
