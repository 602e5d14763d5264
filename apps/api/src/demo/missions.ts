import { addDays, type Day, type DomainCode, type Mission } from '@equipage/domain';

interface Outline {
  id: string;
  domains: readonly DomainCode[];
  title: string;
  description: string;
  /** Deadline, in days from the day of the seed; null when the mission has none. */
  dueIn: number | null;
  leadId: string;
  status?: 'closed';
}

const outlines: readonly Outline[] = [
  {
    id: 'transports-scolaires',
    domains: ['public-policy-innovation'],
    title: 'Repenser l’inscription aux transports scolaires avec les familles',
    description:
      'Observer trois guichets, animer deux ateliers avec des parents d’élèves et mettre à l’essai une première maquette du parcours d’inscription.',
    dueIn: 150,
    leadId: 'farid-belkacem',
  },
  {
    id: 'atelier-du-management',
    domains: ['managerial-innovation'],
    title: 'Faire vivre l’Atelier du Management',
    description:
      'Préparer et animer trois séances d’échange entre encadrants autour de situations apportées par les équipes.',
    dueIn: 170,
    leadId: 'solene-marty',
  },
  {
    id: 'seminaires-des-directions',
    domains: ['collective-intelligence'],
    title: 'Co-animer les séminaires des directions',
    description:
      'Concevoir le déroulé de deux séminaires avec les directions qui le demandent, puis les co-animer.',
    dueIn: 160,
    leadId: 'naima-bouzid',
  },
  {
    id: 'achats-simplifies',
    domains: ['internal-processes'],
    title: 'Simplifier les petits achats',
    description:
      'Suivre dix achats de bout en bout, repérer les étapes inutiles et proposer un circuit plus court avec les services.',
    dueIn: 120,
    leadId: 'solene-marty',
  },
  {
    id: 'budget-participatif',
    domains: ['democratic-innovation'],
    title: 'Accompagner le budget participatif des lycées',
    description:
      'Aider les lycées volontaires à faire émerger, discuter et choisir leurs projets avec les élèves.',
    dueIn: 140,
    leadId: 'farid-belkacem',
  },
  {
    id: 'accueil-nouveaux-agents',
    domains: ['internal-processes', 'managerial-innovation'],
    title: 'Réinventer l’accueil des nouveaux agents',
    description:
      'Écouter vingt agents arrivés dans l’année et construire avec eux un parcours d’accueil qui donne envie de rester.',
    dueIn: 130,
    leadId: 'naima-bouzid',
  },
  {
    id: 'covoiturage-rural',
    domains: ['public-policy-innovation', 'democratic-innovation'],
    title: 'Expérimenter le covoiturage dans les vallées',
    description:
      'Enquêter sur place auprès des habitants de deux vallées et mettre à l’épreuve un service simple avec eux.',
    dueIn: 155,
    leadId: 'farid-belkacem',
  },
  {
    id: 'reunions-utiles',
    domains: ['collective-intelligence', 'managerial-innovation'],
    title: 'Des réunions plus courtes et plus utiles',
    description:
      'Former des facilitateurs dans cinq services et mesurer avec eux ce qui change au bout de trois mois.',
    dueIn: 110,
    leadId: 'solene-marty',
  },
  {
    id: 'lettres-claires',
    domains: ['internal-processes', 'public-policy-innovation'],
    title: 'Des courriers que l’on comprend',
    description:
      'Réécrire les vingt courriers les plus envoyés avec des usagers et suivre l’effet sur les appels reçus.',
    dueIn: 145,
    leadId: 'naima-bouzid',
  },
  {
    id: 'conseil-citoyen',
    domains: ['democratic-innovation'],
    title: 'Animer le panel citoyen sur l’eau',
    description:
      'Préparer les supports, accueillir les participants et co-animer quatre journées de délibération.',
    dueIn: null,
    leadId: 'farid-belkacem',
  },
  {
    id: 'musees-accessibles',
    domains: ['public-policy-innovation'],
    title: 'Des musées plus accessibles',
    description:
      'Parcourir six musées avec des visiteurs en situation de handicap et prioriser les aménagements avec les équipes.',
    dueIn: 165,
    leadId: 'solene-marty',
  },
  {
    id: 'dematerialisation-courrier',
    domains: ['internal-processes'],
    title: 'Le circuit du parapheur, sans papier',
    description:
      'Décrire le circuit actuel, l’essayer sans papier dans deux directions et en tirer les leçons.',
    dueIn: -20,
    leadId: 'naima-bouzid',
    status: 'closed',
  },
];

/** The catalogue of the demonstration; deadlines follow the day of the seed, so that it never ages. */
export function demoMissions(today: Day): Mission[] {
  return outlines.map(({ dueIn, status, ...mission }) => ({
    ...mission,
    deadline: dueIn === null ? null : addDays(today, dueIn),
    status: status ?? 'open',
  }));
}
