import { useQuery } from '@tanstack/react-query';
import { documentAddress } from '../platform/contracts.ts';
import type { ContractView } from '../platform/views.ts';
import { Icon } from '../ui/icon.tsx';
import styles from './document-link.module.css';

const pauseBetweenLooks = 2000;
const settled = ['signed', 'terminated', 'closed'];

/** The PDF as a file. The final one is made just after the last signature: until then the page says so and waits. */
export function DocumentLink({ contract }: { contract: ContractView }) {
  const isFinal = settled.includes(contract.state) && contract.signatures.length > 0;
  const address = documentAddress(contract.id);
  const ready = useQuery({
    queryKey: ['contracts', contract.id, 'document', contract.state],
    queryFn: async () => (await fetch(address, { method: 'HEAD' })).ok,
    enabled: isFinal,
    refetchInterval: (query) => (query.state.data === true ? false : pauseBetweenLooks),
    staleTime: Number.POSITIVE_INFINITY,
  });
  if (isFinal && ready.data !== true) {
    return (
      <p className={styles.pending} role="status">
        <Icon name="clock" /> Le PDF se prépare…
      </p>
    );
  }
  return (
    <a className={styles.link} href={address} download>
      <Icon name="download" />
      {isFinal ? 'Télécharger le PDF' : 'Télécharger le projet (PDF)'}
    </a>
  );
}
