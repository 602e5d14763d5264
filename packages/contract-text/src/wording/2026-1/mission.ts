import type { SectionWording, Sentence } from '../wording.ts';

const wish: readonly Sentence[] = [
  { when: { agreement: 'madame' }, say: '{civility=Madame}' },
  { when: { agreement: 'monsieur' }, say: '{civility=Monsieur}' },
  {
    say: '{firstName} {lastName}, {jobTitle}, {directorate}, {service}, a exprimé le souhait de contribuer activement au réseau régional d’innovation publique, en qualité [d’équipière|d’équipier|d’équipière ou d’équipier] {ofLab}.',
  },
];

const scope: readonly Sentence[] = [
  {
    say: 'Sa mission, assortie de son échéance, est adaptée à chaque cas et peut s’appuyer sur un ou plusieurs des cinq domaines de l’innovation publique régionale.',
  },
  { when: { domainsNumber: 'none' }, say: 'Pour la présente mission : {domains}.' },
  { when: { domainsNumber: 'one' }, say: 'Le domaine retenu est le suivant :' },
  { when: { domainsNumber: 'several' }, say: 'Les domaines retenus sont les suivants :' },
];

const domains: readonly Sentence[] = [
  {
    when: { domains: 'managerial-innovation' },
    say: '{domains=Innovation managériale} : développer les actions menées au sein de l’Atelier du Management, avec la Direction de Projets Facilitation du Changement',
  },
  {
    when: { domains: 'collective-intelligence' },
    say: '{domains=Facilitation de l’intelligence collective} : coanimer des séminaires ou d’autres temps collectifs hors de sa direction, voire avec des partenaires, ou en prendre en charge la conception et le pilotage, dans un but de créativité ou de cohésion',
  },
  {
    when: { domains: 'public-policy-innovation' },
    say: '{domains=Innovation dans les politiques publiques} : prendre part à des activités menées avec les méthodes du design, dans le cadre du projet « {missionTitle} »',
  },
  {
    when: { domains: 'internal-processes' },
    say: '{domains=Process internes} : contribuer à la simplification avec les principales directions ressources (ressources humaines, finances, patrimoine et moyens généraux, systèmes d’information et usages numériques), dans le cadre du projet « {missionTitle} »',
  },
  {
    when: { domains: 'democratic-innovation' },
    say: '{domains=Innovation démocratique} : contribuer à l’animation de ce qui est engagé au titre des outils au service de la citoyenneté active, dans le cadre du projet « {missionTitle} »',
  },
];

/** The last three domains name the project themselves; for the first two a sentence of its own does. */
const project: readonly Sentence[] = [
  {
    whenAny: [
      { domainsNumber: 'none' },
      { domains: 'managerial-innovation' },
      { domains: 'collective-intelligence' },
    ],
    say: 'Cette mission s’inscrit dans le projet « {missionTitle} ».',
  },
];

export const mission: SectionWording = {
  code: 'mission',
  heading: 'Engagement et mission confiée',
  blocks: [
    { paragraph: wish },
    { paragraph: scope },
    { list: domains },
    { paragraph: project },
    { paragraph: [{ say: 'Contenu de la mission : {description}.' }] },
    { paragraph: [{ say: 'L’échéance de la mission est fixée au {deadline}.' }] },
  ],
};
