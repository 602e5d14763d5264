import { typography } from '@equipage/domain';

/** What is true of the seal that a file is about to receive, in the sentences that it prints. */
export function sealStatements({ selfSigned, stamps }: { selfSigned: boolean; stamps: boolean }): string[] {
  const seal = selfSigned
    ? 'Cachet auto-signé : prouve que le fichier n’a pas changé, pas qui l’a émis.'
    : 'Cachet du service : prouve que le fichier n’a pas changé, et qui l’a émis.';
  const stamp = 'Un horodatage par un tiers s’y ajoute : la page de vérification dit s’il a été obtenu.';
  return [seal, ...(stamps ? [stamp] : [])].map(typography);
}
