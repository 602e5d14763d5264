import { basisWords, ofPerson, standInLabels } from '@equipage/domain';
import type { Approval } from '../platform/views.ts';
import { Notice } from '../ui/notice.tsx';

/** « à la place de Nathalie Serra, par intérim », or by which arrêté; null in one's own name. */
export function steadWords({ inSteadOf }: Pick<Approval, 'inSteadOf'>): string | null {
  if (inSteadOf === null) return null;
  const ground =
    inSteadOf.kind === 'delegation'
      ? `par délégation, ${basisWords(inSteadOf.basis)}`
      : standInLabels[inSteadOf.kind];
  return `à la place ${ofPerson(inSteadOf.person)}, ${ground}`;
}

/** Says in whose stead one decides, before anything else. */
export function InStead({ approval }: { approval: Approval }) {
  const words = steadWords(approval);
  if (words === null) return null;
  return (
    <Notice kind="wait" title={`Vous décidez ${words}.`}>
      <p>Vos deux noms figurent sur le contrat et dans son historique.</p>
    </Notice>
  );
}
