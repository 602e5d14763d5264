import { type ContractFile, frenchDay, typography } from '@equipage/domain';
import { dayOf, moment } from '../ui/french-dates.ts';

/** What the seal of a contract is worth, and where its file stands, in full sentences. */
export function fileWords(file: ContractFile): string[] {
  return sentences(file).map(typography);
}

function sentences({ state, sealedAt, stampedAt, selfSigned }: ContractFile): string[] {
  if (state === 'parapheur')
    return [
      'Le document est celui que le parapheur a rendu signé, gardé tel quel : il porte cette signature, et pas le cachet du service.',
    ];
  if (state === 'unsealed')
    return ['Ce document date d’avant les cachets électroniques : il n’en porte pas.'];
  if (sealedAt === null)
    return [
      state === 'given-up'
        ? 'Le document définitif n’a pas pu être établi. Le laboratoire doit en relancer la fabrication.'
        : 'Le document définitif reçoit son cachet quand il est établi, en quelques secondes.',
    ];
  const seal = selfSigned
    ? `Cachet auto-signé du ${frenchDay(dayOf(sealedAt))} : il prouve que le fichier n’a pas changé, pas qui l’a émis.`
    : `Cachet du service, du ${frenchDay(dayOf(sealedAt))} : il prouve que le fichier n’a pas changé et qui l’a émis.`;
  const stamp = stampWords(state, stampedAt);
  return stamp === null ? [seal] : [seal, stamp];
}

function stampWords(state: ContractFile['state'], stampedAt: string | null): string | null {
  if (stampedAt !== null) return `Horodaté le ${moment(stampedAt)} par un tiers.`;
  if (state === 'stamp-pending')
    return 'Horodatage attendu : le serveur d’horodatage n’a pas encore répondu, il est sollicité à nouveau.';
  return state === 'given-up'
    ? 'Horodatage non obtenu : le serveur n’a pas répondu. Le laboratoire peut relancer la demande.'
    : null;
}
