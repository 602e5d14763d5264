import type { RequiredCommitment } from './commitment.ts';
import { lab } from './patterns.ts';

export const context: readonly RequiredCommitment[] = [
  {
    id: 'approach',
    section: 'context',
    says: 'depuis quand la région mène une démarche ambitieuse d’innovation publique par le design de service',
    needs: [
      ['<since>'],
      ['<theregion>'],
      ['ambitieu'],
      ['promeut', 'promouvoir', 'promotion', 'en faveur', 'au service'],
      ['innovation publique'],
      ['design de service'],
    ],
  },
  {
    id: 'carried',
    section: 'context',
    says: 'que le Lab’ a initié et porte cette démarche',
    needs: [
      [`initie.*${lab}`, `${lab}.*initie`],
      [`porte.*${lab}`, `${lab}.*porte`],
    ],
  },
  {
    id: 'aim',
    section: 'context',
    says: 'qu’elle vise à transformer l’administration régionale, pour plus de simplicité et d’efficacité dans ses relations avec habitants, citoyens et usagers',
    needs: [
      ['transform'],
      ['administration regionale'],
      ['simplicite', 'plus simple'],
      ['efficacite', 'plus efficace'],
      ['relations? avec', 'rapports avec'],
      ['habitant'],
      ['citoyen'],
      ['usager'],
    ],
  },
  {
    id: 'recalled',
    section: 'context',
    says: 'qu’elle est rappelée dans le Projet d’Administration, en cohérence avec la feuille de route stratégique du Lab’ et les attentes exprimées par l’autorité',
    needs: [
      ['rappele'],
      [`projet d'administration`],
      ['coheren', 'en ligne avec', 'conforme'],
      ['feuille de route strategique'],
      [lab],
      ['attentes'],
      ['exprime'],
      ['<head>'],
    ],
  },
  {
    id: 'amplify',
    section: 'context',
    says: 'que l’actualité interroge chaque jour un peu plus l’efficacité et le sens de l’action publique, et que le temps est venu d’amplifier la démarche',
    needs: [
      ['actualite'],
      ['chaque jour un peu plus', 'un peu plus chaque jour', 'chaque jour davantage'],
      [`efficacite.*sens de l'action publique`, `sens.*efficacite de l'action publique`],
      ['temps est venu', 'moment est venu', 'il est temps'],
      ['amplifi'],
    ],
  },
  {
    id: 'widen',
    section: 'context',
    says: 'que la décision a été prise d’élargir la communauté des agents chargés d’animer le projet régional d’innovation publique',
    needs: [
      ['decision a ete prise', 'il a ete decide', 'a ete decide'],
      ['elargi'],
      ['communaute'],
      ['agents'],
      ['anim'],
      [`projet regional d'innovation publique`],
    ],
  },
  {
    id: 'beside',
    section: 'context',
    says: 'aux côtés de qui : la direction du Lab’, le Lab’ et tous les agents mobilisés de la direction générale déléguée',
    needs: [
      ['aux cotes', 'avec'],
      ['<oflabdirectorate>'],
      ['<lab>', '<thelab>'],
      ['tous les agents', `l'ensemble des agents`],
      ['mobilise'],
      ['<thecarryingdirectorate>'],
    ],
  },
];
