import type { ContractView } from '../platform/views.ts';
import { Notice } from '../ui/notice.tsx';

/** Where the reader signs this contract; null when it is here. */
export function elsewhere({ allowed, waitingFor }: ContractView): 'paper' | 'parapheur' | null {
  const { method } = waitingFor ?? { method: 'product' };
  return allowed.includes('sign') || method === 'product' ? null : method;
}

const words = {
  paper: {
    one: 'Ce contrat se signe sur papier.',
    several: 'Ces contrats se signent sur papier.',
    next: 'La communication du Lab’ enregistre votre signature, avec le papier numérisé.',
  },
  parapheur: {
    one: 'Ce contrat se signe au parapheur.',
    several: 'Ces contrats se signent au parapheur.',
    next: 'Le fichier part de la page du contrat dans votre parapheur, et y revient signé.',
  },
} as const;

/** Says why there is no button to sign with, and what happens instead. */
export function SignsElsewhere({ contracts }: { contracts: readonly ContractView[] }) {
  const [way = null] = contracts.map(elsewhere).filter((one) => one !== null);
  if (way === null) return null;
  const { one, several, next } = words[way];
  return (
    <Notice kind="wait" title={contracts.length === 1 ? one : several}>
      <p>{next} Demander une modification ou refuser se fait toujours ici.</p>
    </Notice>
  );
}
