import { typography } from '@equipage/domain';
import type { Letter } from '../../platform/mail/letter.ts';
import type { EliminationRow } from './store.ts';

/** Tells who began an elimination that it is done. */
export const doneLetter = ({ id, number }: Pick<EliminationRow, 'id' | 'number'>): Letter => ({
  subject: typography(`Élimination terminée : bordereau ${number}`),
  title: typography(`L’élimination du bordereau ${number} est terminée.`),
  blocks: [
    {
      kind: 'paragraph',
      text: typography(
        'Le bordereau et son visa sont conservés. Le journal garde la trace des actes, sans donnée personnelle : il se vérifie toujours.',
      ),
    },
  ],
  action: { label: 'Voir le bordereau', path: `/conservation/bordereaux/${id}` },
  reason: 'Vous recevez ce courriel parce que vous avez établi ou lancé cette élimination.',
});
