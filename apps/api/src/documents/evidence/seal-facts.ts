import { type ContractFile, type Profile, typography } from '@equipage/domain';
import { frenchMoment } from '../../platform/french-moment.ts';
import type { Fact } from '../../platform/report.ts';

/** Where the seal of a file that is made stands, and its time stamp. */
export function sealFacts(
  { state, sealedAt, stampedAt, selfSigned }: ContractFile,
  profile: Profile,
): Fact[] {
  if (state === 'parapheur')
    return [
      { name: 'Cachet', value: typography('Aucun : le fichier est celui que le parapheur a rendu signé.') },
    ];
  if (sealedAt === null)
    return [{ name: 'Cachet', value: typography('Aucun : ce fichier date d’avant les cachets.') }];
  const kind = selfSigned === true ? 'Auto-signé' : 'Du service';
  return [
    { name: 'Cachet', value: `${kind}, posé le ${frenchMoment(sealedAt, profile.timeZone)}` },
    { name: 'Horodatage', value: stampWords(state, stampedAt, profile) },
  ];
}

function stampWords(state: ContractFile['state'], stampedAt: string | null, { timeZone }: Profile): string {
  if (stampedAt !== null) return `Obtenu le ${frenchMoment(stampedAt, timeZone)}`;
  if (state === 'stamp-pending') return typography('Attendu : le serveur est sollicité à nouveau.');
  return state === 'given-up' ? 'Non obtenu' : 'Non demandé';
}
