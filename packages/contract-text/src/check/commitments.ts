import type { ScenarioName } from './scenarios.ts';

/*
 * What the contract commits each party to, as data (design: clauses.md). A wording may say it in its own words: what is
 * asked is that each need be met, all of them in one section, whoever signs. A need is a list of alternatives, each a
 * pattern over the section's words in lower case, without accents, with plain spaces and apostrophes; `<name>` is the
 * value of that variable.
 */
export interface RequiredCommitment {
  id: string;
  /** Section of the first wording that carries it: where its absence is shown. */
  section: string;
  /** What has to be said, for whoever lost it. */
  says: string;
  needs: readonly (readonly string[])[];
  /** Words that would turn it round. */
  never?: readonly string[];
  /** The answers under which it is printed; all those of a complete contract when absent. */
  under?: readonly ScenarioName[];
}

const lab = '(?:<thelab>|<oflab>|<lab>)';
const possible = 'peut|peuvent|pourra|pourront|susceptibles?|possibles?|eventuel';
/** Before a verb: what is promised would then be no more than possible. */
const perhaps = '(?:peut|peuvent|pourra|pourront|pourrait|pourraient|devrait|devraient)';
const apart = `d'un commun accord|par accord mutuel|en accord avec`;

const context: readonly RequiredCommitment[] = [
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

const framework = ['dans le cadre du projet.*<missiontitle>', 'au titre du projet.*<missiontitle>'];
const ownSentence = ['projet[^.]*<missiontitle>'];

const mission: readonly RequiredCommitment[] = [
  {
    id: 'person',
    section: 'mission',
    says: 'qui s’engage : prénom, nom, fonction, direction et service',
    needs: [['<firstname>'], ['<lastname>'], ['<jobtitle>'], ['<directorate>'], ['<service>']],
  },
  {
    id: 'wish',
    section: 'mission',
    says: 'le souhait exprimé de contribuer activement au réseau régional d’innovation publique',
    needs: [['souhait'], ['contribu'], ['activement', 'active'], [`reseau regional d'innovation publique`]],
  },
  {
    id: 'quality',
    section: 'mission',
    says: 'la qualité d’équipière ou d’équipier du Lab’',
    needs: [['<lastname>'], ['<jobtitle>'], [`equipi(?:er|ere).*${lab}`]],
  },
  {
    id: 'adapted',
    section: 'mission',
    says: 'que la mission, assortie de son échéance, est adaptée à chaque cas',
    needs: [['mission[^.]*echeance'], ['adapte[^.]*(?:chaque cas|chacun)', 'au cas par cas']],
  },
  {
    id: 'five-domains',
    section: 'mission',
    says: 'qu’elle peut s’appuyer sur un ou plusieurs des cinq domaines',
    needs: [[`(?:${possible})[^.]*un ou (?:de )?plusieurs[^.]*cinq domaines`]],
    never: [`doit s'appuyer`, `s'appuie obligatoirement`],
  },
  {
    id: 'domain-managerial',
    section: 'mission',
    says: 'le domaine Innovation managériale : développer les actions de l’Atelier du Management avec la Direction de Projets Facilitation du Changement ; le projet nommé dans une phrase à part',
    under: ['managerial-innovation'],
    needs: [
      ['innovation manageriale'],
      ['developp'],
      ['actions'],
      ['atelier du management'],
      ['direction de projets facilitation du changement'],
      ownSentence,
    ],
  },
  {
    id: 'domain-collective',
    section: 'mission',
    says: 'le domaine Facilitation de l’intelligence collective : coanimer, ou concevoir et piloter, des séminaires ou d’autres temps collectifs hors de sa direction, voire avec des partenaires, dans un but de créativité ou de cohésion ; le projet nommé dans une phrase à part',
    under: ['collective-intelligence'],
    needs: [
      [`facilitation de l'intelligence collective`],
      ['coanim', 'co-anim'],
      ['conception', 'concevoir'],
      ['pilot'],
      ['seminaire'],
      ['temps collectifs', 'sessions collectives', 'reunions collectives'],
      ['hors de sa direction', `(?:dehors|exterieur) de sa direction`],
      ['(?:voire|ou meme)[^.]*partenaires'],
      ['creativ'],
      ['cohesion'],
      ownSentence,
    ],
  },
  {
    id: 'domain-policy',
    section: 'mission',
    says: 'le domaine Innovation dans les politiques publiques : prendre part à des activités menées avec les méthodes du design, dans le cadre du projet nommé',
    under: ['public-policy-innovation'],
    needs: [
      ['innovation dans les politiques publiques'],
      ['prendre part', 'particip'],
      ['activites'],
      ['methodes? (?:du|de) design'],
      framework,
    ],
  },
  {
    id: 'domain-processes',
    section: 'mission',
    says: 'le domaine Process internes : contribuer à la simplification avec les directions ressources (ressources humaines, finances, patrimoine et moyens généraux, systèmes d’information et usages numériques), dans le cadre du projet nommé',
    under: ['internal-processes'],
    needs: [
      ['process internes'],
      ['contribu'],
      ['simplifi'],
      ['directions ressources'],
      ['ressources humaines'],
      ['finances'],
      ['patrimoine'],
      ['moyens generaux'],
      [`systemes? d'information`],
      ['usages numeriques'],
      framework,
    ],
  },
  {
    id: 'domain-democratic',
    section: 'mission',
    says: 'le domaine Innovation démocratique : contribuer à l’animation de ce qui est engagé au titre des outils au service de la citoyenneté active, dans le cadre du projet nommé',
    under: ['democratic-innovation'],
    needs: [
      ['innovation democratique'],
      ['contribu'],
      ['anim'],
      ['outils'],
      ['citoyennete active'],
      framework,
    ],
  },
  {
    id: 'description',
    section: 'mission',
    says: 'le contenu de la mission',
    needs: [['<description>']],
  },
  {
    id: 'deadline',
    section: 'mission',
    says: 'l’échéance de la mission',
    needs: [['echeance[^.]*<deadline>']],
  },
];

const support: readonly RequiredCommitment[] = [
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
  },
];

const time: readonly RequiredCommitment[] = [
  {
    id: 'range',
    section: 'time',
    says: 'que l’implication doit rester maîtrisée dans la limite de la fourchette du temps de travail',
    needs: [
      ['doit[^.]*maitrise'],
      ['(?:limite|entre|de)[^.]*<percentmin>[^.]*<percentmax>[^.]*temps de travail'],
    ],
    never: ['(?:au-dela|en plus|au moins)[^.]*<percentm', 'ne doit pas[^.]*maitrise'],
  },
  {
    id: 'hours-and-trips',
    section: 'time',
    says: 'que des horaires élargis et des déplacements sont possibles, ponctuellement, quand les deux sont prévus',
    under: ['both'],
    needs: [[`(?:${possible})[^.]*(?:ponctuel|occasionnel)[^.]*horaires elargis[^.]*deplacements`]],
    never: ['doit supposer', 'suppose toujours'],
  },
  {
    id: 'no-hours-no-trips',
    section: 'time',
    says: 'sans horaires élargis ni déplacements, d’un commun accord, quand aucun n’est prévu',
    under: ['neither'],
    needs: [['sans[^.]*horaires elargis'], ['(?:ni|sans)[^.]{0,12}deplacements'], [apart]],
    never: [`(?:${possible})[^.]*horaires elargis`],
  },
  {
    id: 'no-trips',
    section: 'time',
    says: 'sans déplacements, d’un commun accord, quand seuls des horaires élargis sont prévus, qui restent ponctuels',
    under: ['hours-alone'],
    needs: [
      [`(?:${possible})[^.]*(?:ponctuel|occasionnel)[^.]*horaires elargis`],
      ['sans[^.]{0,12}deplacements'],
      [apart],
    ],
  },
  {
    id: 'no-hours',
    section: 'time',
    says: 'sans horaires élargis, d’un commun accord, quand seuls des déplacements sont prévus, qui restent ponctuels',
    under: ['trips-alone'],
    needs: [
      [`(?:${possible})[^.]*(?:ponctuel|occasionnel)[^.]*deplacements`],
      ['sans[^.]{0,12}horaires elargis'],
      [apart],
    ],
  },
  {
    id: 'part',
    section: 'time',
    says: 'la part choisie, soit environ tant d’heures, à titre indicatif, et en demi-journées',
    needs: [
      ['<percent>[^.]*temps de travail', 'temps de travail[^.]*<percent>'],
      ['(?:environ|approximativement)[^.]*<hours>'],
      ['<halfdays>'],
      ['indicati'],
    ],
    never: ['(?:pas|non|nullement) indicati'],
  },
  {
    id: 'hierarchy',
    section: 'time',
    says: 'que l’implication se fait toujours en plein accord avec la hiérarchie',
    needs: [['toujours[^.]*plein accord[^.]*hierarchie', 'plein accord[^.]*hierarchie[^.]*toujours']],
  },
  {
    id: 'release',
    section: 'time',
    says: 'que la hiérarchie s’engage à libérer la personne à des moments donnés pour mener à bien la mission, en levant ses obligations quotidiennes à des dates planifiées à l’avance',
    needs: [
      [`hierarchie[^.]*s'engage a liberer`],
      ['moments donnes'],
      ['mission[^.]*menee a bien', 'mener a bien[^.]*mission'],
      ['lev[^.]*(?:obligations|taches) quotidiennes', '(?:obligations|taches) quotidiennes[^.]*lev'],
      [`dates planifiees a l'avance`],
    ],
    never: [
      `ne s'engage pas`,
      `s'engage a liberer[^.]*(?:dans la mesure du possible|sous reserve|sauf|si le service|si les necessites)`,
      's.efforce de liberer',
    ],
  },
  {
    id: 'dates',
    section: 'time',
    says: 'où figurent les dates planifiées',
    needs: [['annexe']],
  },
  {
    id: 'dates-to-agree',
    section: 'time',
    says: 'que les dates sont à convenir quand aucune n’est planifiée',
    under: ['no-dates'],
    needs: [['a convenir']],
  },
  {
    id: 'free-not-to-answer',
    section: 'time',
    says: 'la liberté de ne pas répondre aux propositions du Lab’ qui arrivent trop tard ou sont incompatibles avec les exigences du service à ce moment-là',
    needs: [
      ['libre de ne pas repondre', `peut ne pas repondre`, `n'est pas tenue?[^.]*repondre`],
      [`propositions[^.]*${lab}`, `${lab}[^.]*propositions`],
      ['trop tard[^.]* ou [^.]*incompatibles', 'incompatibles[^.]* ou [^.]*trop tard'],
      ['exigences du service'],
      ['a ce moment'],
    ],
    never: [`n'est pas libre`],
  },
];

const serviceGains: readonly RequiredCommitment[] = [
  {
    id: 'informs',
    section: 'service',
    says: 'que la personne informe régulièrement sa hiérarchie et ses collègues de sa participation, de ses effets sur l’organisation du service et de ses apports',
    needs: [
      ['informe regulierement', 'regulierement[^.]*inform'],
      ['hierarchie[^.]*collegues', 'collegues[^.]*hierarchie'],
      ['participation'],
      ['effets[^.]*organisation du service'],
      ['apport'],
    ],
    never: [`n'informe pas`],
  },
  {
    id: 'stock-taking',
    section: 'service',
    says: 'que des réunions de bilan périodiques peuvent se tenir',
    needs: [
      [
        `reunions? de bilan periodiques?[^.]*(?:${possible})`,
        `(?:${possible})[^.]*reunions? de bilan periodiques?`,
      ],
    ],
    never: [`reunions? de bilan[^.]*(?:doivent|obligatoire|ne (?:peu|pour))`],
  },
  ...(
    [
      ['rhythm-on-request', 'à la demande', 'stock-on-request', ['a la demande']],
      ['rhythm-monthly', 'chaque mois', 'stock-monthly', ['chaque mois', 'tous les mois', 'mensuel']],
      [
        'rhythm-quarterly',
        'chaque trimestre',
        'stock-quarterly',
        ['chaque trimestre', 'tous les trimestres', 'trimestriel'],
      ],
      ['rhythm-midterm', 'à mi-parcours', 'stock-midterm', ['mi-parcours']],
    ] as const
  ).map(
    ([id, words, under, alternatives]): RequiredCommitment => ({
      id,
      section: 'service',
      says: `le rythme des bilans, quand c’est « ${words} »`,
      under: [under],
      needs: [alternatives],
    }),
  ),
  {
    id: 'benefits',
    section: 'service',
    says: 'que la participation sera bénéfique : compétences supplémentaires, culture interne de l’innovation, accès direct aux ressources du Lab’ pour le service',
    needs: [
      ['(?:sera|est) benefique', 'beneficiera'],
      ['competences supplementaires'],
      [`culture interne de l'innovation`, `culture de l'innovation[^.]*interne`],
      [`acces direct aux ressources ${lab}`],
      ['pour le service', 'au service'],
    ],
    never: [`${perhaps} (?:etre benefique|apporter)`, `n'apportera? pas`],
  },
  {
    id: 'added-benefits',
    section: 'service',
    says: 'ce que la personne ajoute aux apports pour le service',
    needs: [['<benefits>']],
  },
];

const end: readonly RequiredCommitment[] = [
  {
    id: 'recognition',
    section: 'recognition',
    says: 'que l’engagement à faire progresser l’administration régionale est reconnu par la Direction générale et par la ligne hiérarchique de la personne',
    needs: [
      ['engagement[^.]*progresser'],
      ['administration regionale'],
      ['reconnu[^.]*direction generale', 'direction generale[^.]*reconn'],
      [
        'direction generale[^.]* et [^.]*ligne hierarchique',
        'ligne hierarchique[^.]* et [^.]*direction generale',
      ],
    ],
    never: [`n'est pas reconnu`, `${perhaps} (?:etre reconnu|reconnaitre)`],
  },
  {
    id: 'term',
    section: 'term',
    says: 'la durée prévisionnelle, avant évaluation et prolongation éventuelle',
    needs: [
      ['duree previsionnelle[^.]*<months>', '<months>[^.]*previsionnel'],
      ['evaluation'],
      ['prolongation[^.]{0,6}eventuelle', 'eventuelle[^.]{0,6}prolongation'],
    ],
  },
  {
    id: 'dates-of-term',
    section: 'term',
    says: 'les dates, incluses, et ce qui vaut quand la dernière signature est postérieure',
    needs: [
      ['<startson>[^.]*<endson>[^.]*inclu'],
      ['derniere signature[^.]*(?:posterieure|plus tard)'],
      ['a compter du jour[^.]*', `prend effet`],
    ],
  },
  {
    id: 'early-end',
    section: 'term',
    says: 'que la personne peut, si elle en ressent le besoin, mettre fin au contrat avant son terme par simple déclaration à la fonction de communication',
    needs: [
      ['besoin'],
      ['(?:peut|permet)[^.]*mettre (?:fin|un terme)'],
      ['avant son terme'],
      ['simple declaration[^.]*(?:<toreferent>|<thereferent>)'],
    ],
    never: [
      'preavis',
      'motivee',
      'accord prealable',
      '(?:accord|autorisation|avis|justifi)[^.]*mettre (?:fin|un terme)',
      'mettre (?:fin|un terme)[^.]*(?:accord|autorisation|justifi|sous reserve)',
    ],
  },
  {
    id: 'renewal-title',
    section: 'title',
    says: 'le numéro du contrat prolongé, dans le titre d’une prolongation',
    under: ['renewal'],
    needs: [['prolongation[^.]*<renewalof>']],
  },
];

/** Everything that a wording has to carry. */
export const requiredCommitments: readonly RequiredCommitment[] = [
  ...context,
  ...mission,
  ...support,
  ...time,
  ...serviceGains,
  ...end,
];
