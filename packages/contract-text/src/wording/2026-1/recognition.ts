import type { SectionWording } from '../wording.ts';

export const recognition: SectionWording = {
  code: 'recognition',
  heading: 'Reconnaissance',
  blocks: [
    {
      paragraph: [
        {
          say: '[L’engagement de l’équipière|L’engagement de l’équipier|Son engagement] à faire progresser l’administration régionale est reconnu par la Direction générale et par sa propre ligne hiérarchique.',
        },
      ],
    },
  ],
};
