import type { Civility } from '@equipage/domain';

/** How the words about a person agree; `neutral` when their civility is unknown. */
export type Agreement = Civility | 'neutral';

export function agreementOf(civility: Civility | null): Agreement {
  return civility ?? 'neutral';
}

/** Whether the words about a list stand in the singular or in the plural. */
export function numberOf(list: readonly unknown[]): 'none' | 'one' | 'several' {
  if (list.length === 0) return 'none';
  return list.length === 1 ? 'one' : 'several';
}
