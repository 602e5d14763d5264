import type { ServiceAnswer } from '@equipage/domain';
import { prose } from './typed-words.ts';

/** Who the manager is stays out: that is routing, not content. */
export function serviceValues({ benefits, stockTaking }: ServiceAnswer) {
  return { benefits: prose(benefits), stockTaking };
}
