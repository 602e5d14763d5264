import type { SectionWording } from '../wording.ts';

export const context: SectionWording = {
  code: 'context',
  heading: 'Contexte',
  blocks: [
    {
      paragraph: [
        {
          say: 'Depuis {since}, {theRegion} mène une démarche ambitieuse qui promeut l’innovation publique par le design de service.',
        },
        {
          say: 'Initiée et portée par {theLab}, cette démarche vise à transformer l’administration régionale, pour plus de simplicité et d’efficacité dans ses relations avec les habitants, les citoyens et les usagers.',
        },
      ],
    },
    {
      paragraph: [
        {
          say: 'Cette démarche est rappelée dans le _Projet d’Administration_, en cohérence avec la feuille de route stratégique {ofLab} et avec les attentes exprimées par {head}.',
        },
        {
          say: 'L’actualité interroge chaque jour un peu plus l’efficacité et le sens de l’action publique : le temps est venu d’amplifier cette démarche.',
        },
      ],
    },
    {
      paragraph: [
        {
          say: 'À cette fin, la décision a été prise d’élargir la communauté des agents chargés d’animer le projet régional d’innovation publique, aux côtés {ofLabDirectorate} / {lab} et de tous les agents mobilisés au sein de {theCarryingDirectorate}.',
        },
      ],
    },
  ],
};
