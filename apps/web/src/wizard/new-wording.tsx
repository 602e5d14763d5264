import { useQuery } from '@tanstack/react-query';
import { Link } from 'react-router';
import { addresses } from '../platform/addresses.ts';
import { contractTextQuery } from '../platform/contracts.ts';
import type { ContractView } from '../platform/views.ts';
import { Notice } from '../ui/notice.tsx';
import { Unbroken } from '../ui/unbroken.tsx';

/** The contract's words changed since its agent answered last: that is said, with the way to what changed. */
export function NewWording({ contract: { id, contentHash } }: { contract: ContractView }) {
  const text = useQuery(contractTextQuery(id, contentHash)).data;
  if (text?.formerWording === undefined) return null;
  return (
    <Notice title="Les mots du contrat ont changé depuis votre dernière réponse.">
      <p>
        Vos réponses sont intactes&#8239;; votre contrat s’écrit maintenant avec la version{' '}
        <Unbroken>{text.wording}</Unbroken>.{' '}
        <Link to={addresses.wordingDifference(text.formerWording, text.wording)}>Voir ce qui a changé</Link>
      </p>
    </Notice>
  );
}
