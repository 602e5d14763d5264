import type { ServiceAnswer } from '@equipage/domain';

/** Who the manager is stays out: that is routing, not content. */
export function serviceValues({ benefits, stockTaking }: ServiceAnswer) {
  return { benefits, stockTaking };
}
