import type { Sentence } from '../wording.ts';

/** Printed under the signatures; not a clause. */
export const mention: readonly Sentence[] = [
  {
    when: { mention: true },
    say: 'L’engagement s’exerce pour le même employeur, sur le temps de travail ; son exercice ne modifie ni le poste, ni la rémunération, ni le statut, et ne constitue ni un cumul d’activités, ni une mise à disposition ou un détachement.',
  },
];
