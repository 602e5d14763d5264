import type { RequiredCommitment } from './commitment.ts';
import { lab, may, must, perhaps, plainly, takenAway } from './patterns.ts';

export const support: readonly RequiredCommitment[] = [
  {
    id: 'support',
    section: 'support',
    says: 'les actions d’appui et de sensibilisation dont la personne bénéficie, proposées par la direction générale déléguée : ateliers, mini-formations, échanges d’expériences en interne ou à l’extérieur, documents, ressources et bibliographie',
    needs: [
      ['benefici'],
      ['appui'],
      ['sensibilisation'],
      ['<thecarryingdirectorate>'],
      ['ateliers'],
      ['mini-formations'],
      [`echanges d'experiences`],
      ['interne[^.]*exterieur', 'exterieur[^.]*interne'],
      ['documents'],
      ['[^s] ressources'],
      [`bibliographie[^.]*innovation publique`],
    ],
    never: [`(?:${perhaps} beneficier|ne benefici)[^.]*(?:appui|sensibilisation|visibilite)`],
    against: [
      plainly(
        `(?:appui|accompagnement|actions)[^.]*(?:facultati|${may} etre ${takenAway}|a la charge de|a ses frais)`,
      ),
    ],
  },
  {
    id: 'lead',
    section: 'support',
    says: 'la relation privilégiée avec la personne qui conduit le projet innovation du Lab’ sur lequel on s’est positionné : la fonction, puis son nom',
    needs: [
      ['relation privilegiee'],
      [`chef(?:fe)? de projet innovation.*${lab}.*<leadname>`],
      ['projet sur lequel', `projet qu'`],
      ['positionn', 'choisi'],
    ],
    never: [`${perhaps} entretenir`, `n'entretient`],
  },
  {
    id: 'listening',
    section: 'support',
    says: 'la relation avec la fonction de communication, puis son nom, à l’écoute de tous les besoins signalés',
    needs: [
      ['relation privilegiee[^.]*<thereferent>', '<thereferent>[^.]*relation privilegiee'],
      ['<thereferent>.*<referentname>'],
      ['ecoute', 'entend'],
      ['tous les besoins', `l'ensemble des besoins`],
      ['signal'],
    ],
    never: [`n'est pas a l'ecoute`],
  },
  {
    id: 'visibility',
    section: 'support',
    says: 'la visibilité spécifique, comme membre de la communauté interne du Lab’, dans le rapport annuel d’activités (le Book) et les outils de communication internes et externes, existants ou à venir',
    needs: [
      ['membre'],
      [`communaute interne ${lab}`],
      ['benefici[^.]*visibilite specifique', 'visibilite specifique'],
      [`rapport annuel d'activites?[^.]*book`],
      ['outils de communication'],
      ['internes[^.]*externes', 'externes[^.]*internes'],
      ['existants'],
      ['a venir', 'futurs'],
    ],
    against: [`n'appara[^.]*(?:rapport|book|communication)`],
  },
  {
    id: 'gathering',
    section: 'support',
    says: 'l’invitation à la rencontre annuelle de la communauté, qui dresse le bilan collectif des actions engagées, à des fins de documentation et d’amélioration continue',
    needs: [
      ['invit[^.]*rencontre annuelle'],
      ['communaute'],
      ['bilan collectif[^.]*actions engagees'],
      ['documentation'],
      ['amelioration continue'],
    ],
    never: ['obligat[^.]*rencontre annuelle', 'tenue?s? de participer'],
    against: [
      plainly('(?:rencontre annuelle|rassemblement)[^.]*obligatoire'),
      plainly(`${must}[^.]*rencontre annuelle`),
      `n'est pas invite`,
    ],
  },
  {
    id: 'publication',
    section: 'support',
    says: 'que chaque photographie, citation ou nom publié à l’extérieur demande son propre consentement, révocable et sans conséquence',
    needs: [
      ['photographie', 'photo'],
      ['citation'],
      ['nom'],
      ['exterieur', 'dehors'],
      [
        'consentement[^.]*(?:distinct|propre|particulier)',
        '(?:distinct|propre|particulier)[^.]*consentement',
      ],
      ['revocable', 'peut etre retire'],
      ['sans consequence', 'sans aucune consequence'],
    ],
    never: ['vaut consentement', 'vaut accord'],
    against: [
      plainly('vaut (?:consentement|accord|autorisation)'),
      plainly(`autorise (?:par avance |d'avance |ainsi )?(?:la publication|la diffusion|l'utilisation)`),
    ],
  },
];
