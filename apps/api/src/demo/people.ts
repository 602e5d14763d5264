import type { Civility, GivenRole, Person, Weekday } from '@equipage/domain';

/*
 * The named people of the demonstration: invented, plausible, with the accents, particles and hyphens that real
 * directories hold. `id` is stable, so that links and tests can rely on it.
 */

export const directorates = {
  general: 'Direction générale des services',
  lab: 'Direction de la Coordination de l’Innovation',
  mobility: 'Direction des Mobilités',
  education: 'Direction de l’Éducation et de la Jeunesse',
  culture: 'Direction de la Culture et du Patrimoine',
  finance: 'Direction des Finances et de la Commande publique',
  people: 'Direction des Ressources humaines',
  digital: 'Direction des Systèmes d’information et des Usages numériques',
  environment: 'Direction de la Transition écologique',
  citizenship: 'Direction de la Citoyenneté et des Démarches participatives',
} as const;
type DirectorateKey = keyof typeof directorates;

interface Extra {
  roles?: readonly GivenRole[];
  manager?: string;
  workShare?: number;
  worksOn?: readonly Weekday[];
  annualised?: boolean;
}

const weekdays: readonly Weekday[] = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday'];
const withoutWednesday: readonly Weekday[] = ['monday', 'tuesday', 'thursday', 'friday'];

/** « d’Aubigné, Élodie » → `elodie.daubigne` */
function identifier(firstName: string, lastName: string): string {
  const plain = (text: string) =>
    text
      .normalize('NFD')
      .replace(/\p{M}|[’' ]/gu, '')
      .replace(/[đĐ]/g, 'd')
      .replace(/[œŒ]/g, 'oe')
      .toLowerCase();
  return `${plain(firstName)}.${plain(lastName)}`;
}

function person(
  civility: Civility | null,
  firstName: string,
  lastName: string,
  jobTitle: string,
  directorate: DirectorateKey,
  service: string,
  extra: Extra = {},
): Person {
  const identity = identifier(firstName, lastName);
  return {
    id: identity.replace('.', '-'),
    civility,
    firstName,
    lastName,
    email: `${identity}@demo.equipage.example`,
    jobTitle,
    directorate: directorates[directorate],
    service,
    workShare: extra.workShare ?? 100,
    worksOn: extra.worksOn ?? weekdays,
    annualised: extra.annualised ?? false,
    managerId: extra.manager ?? null,
    roles: extra.roles ?? [],
  };
}

const direction: readonly Person[] = [
  person('monsieur', 'Étienne', 'Lacaze', 'Directeur général des services', 'general', 'Direction générale', {
    roles: ['executive'],
  }),
  person(
    'madame',
    'Valérie',
    'Cabanel',
    'Assistante de la direction générale',
    'general',
    'Direction générale',
    {
      roles: ['assistant'],
      manager: 'etienne-lacaze',
    },
  ),
  person('madame', 'Magali', 'GOMPEL', 'Chargée de communication du Lab’', 'lab', 'Le Lab’', {
    roles: ['officer'],
    manager: 'helene-castaing',
  }),
  person('monsieur', 'Corentin', 'Le Goff', 'Chargé d’animation de la communauté', 'lab', 'Le Lab’', {
    roles: ['officer'],
    manager: 'helene-castaing',
  }),
  person('monsieur', 'Farid', 'Belkacem', 'Chef de projet innovation', 'lab', 'Le Lab’', {
    roles: ['lead'],
    manager: 'helene-castaing',
  }),
  person('madame', 'Solène', 'Marty', 'Cheffe de projet innovation', 'lab', 'Le Lab’', {
    roles: ['lead'],
    manager: 'helene-castaing',
  }),
  person('madame', 'Naïma', 'Bouzid', 'Cheffe de projet innovation', 'lab', 'Le Lab’', {
    roles: ['lead'],
    manager: 'helene-castaing',
  }),
  person('madame', 'Hélène', 'Castaing', 'Directrice de la coordination de l’innovation', 'lab', 'Le Lab’', {
    manager: 'etienne-lacaze',
  }),
  person('monsieur', 'Ruben', 'Íñiguez', 'Administrateur fonctionnel', 'digital', 'Applications et données', {
    roles: ['admin'],
    manager: 'nicolas-brugidou',
  }),
];

const lineManagers: readonly Person[] = [
  person(
    'madame',
    'Nathalie',
    'Serra',
    'Cheffe du service Transports scolaires',
    'mobility',
    'Transports scolaires',
    {
      manager: 'bruno-delpech',
    },
  ),
  person('monsieur', 'Bruno', 'Delpech', 'Directeur des mobilités', 'mobility', 'Direction', {
    manager: 'etienne-lacaze',
  }),
  person('monsieur', 'Nicolas', 'Brugidou', 'Directeur des systèmes d’information', 'digital', 'Direction', {
    manager: 'etienne-lacaze',
  }),
  person('madame', 'Claire', 'Lhermet', 'Cheffe du service Budget', 'finance', 'Budget', {
    manager: 'etienne-lacaze',
  }),
  person('madame', 'Sabine', 'Kieffer', 'Cheffe du service Carrières', 'people', 'Carrières et paie', {
    manager: 'etienne-lacaze',
  }),
  person(
    'monsieur',
    'Pascal',
    'Delmas',
    'Chef du service Participation citoyenne',
    'citizenship',
    'Participation citoyenne',
    {
      manager: 'etienne-lacaze',
    },
  ),
  person('madame', 'Anne', 'Roumieu', 'Cheffe du service Patrimoine', 'culture', 'Patrimoine', {
    manager: 'etienne-lacaze',
  }),
  person(
    'madame',
    'Véronique',
    'Estève',
    'Directrice de la transition écologique',
    'environment',
    'Direction',
    {
      manager: 'etienne-lacaze',
    },
  ),
  person('monsieur', 'Gaël', 'de La Rochère', 'Chef du service Lycées', 'education', 'Vie des lycées', {
    manager: 'etienne-lacaze',
  }),
];

const members: readonly Person[] = [
  person(
    'madame',
    'Élodie',
    'd’Aubigné',
    'Gestionnaire des transports scolaires',
    'mobility',
    'Transports scolaires',
    { manager: 'nathalie-serra' },
  ),
  person('monsieur', 'Minh', 'Nguyễn', 'Acheteur', 'mobility', 'Transports scolaires', {
    manager: 'nathalie-serra',
  }),
  person('madame', 'Maïté', 'Etcheverry', 'Gestionnaire de lignes', 'mobility', 'Transports scolaires', {
    manager: 'nathalie-serra',
  }),
  person('monsieur', 'Karim', 'Benali', 'Technicien d’exploitation', 'mobility', 'Transports scolaires', {
    manager: 'nathalie-serra',
  }),
  person('madame', 'Yasmine', 'Haddad', 'Chargée de mission', 'citizenship', 'Participation citoyenne', {
    manager: 'pascal-delmas',
  }),
  person('madame', 'Bérengère', 'Puech', 'Assistante de direction', 'finance', 'Budget', {
    manager: 'claire-lhermet',
  }),
  person('monsieur', 'Jean-Noël', 'Cazaux', 'Technicien informatique', 'digital', 'Postes de travail', {
    manager: 'nicolas-brugidou',
  }),
  person('monsieur', 'Louis-Marie', 'de Tréville', 'Conseiller mobilité', 'people', 'Carrières et paie', {
    manager: 'sabine-kieffer',
  }),
  person('madame', 'Aïcha', 'Mansouri', 'Cheffe de projet habitat', 'environment', 'Aménagement durable', {
    manager: 'veronique-esteve',
  }),
  person(null, 'Solenn', 'Wróbel', 'Documentaliste', 'culture', 'Patrimoine', {
    manager: 'anne-roumieu',
    workShare: 80,
    worksOn: withoutWednesday,
  }),
  person('madame', 'Inès', 'Ñíguez', 'Juriste', 'finance', 'Commande publique', {
    manager: 'claire-lhermet',
  }),
  person('monsieur', 'Antoine', 'Saint-Exupéry', 'Cartographe', 'environment', 'Données territoriales', {
    manager: 'veronique-esteve',
  }),
  person('madame', 'Marguerite', 'Œuvrard', 'Archiviste', 'culture', 'Patrimoine', {
    manager: 'anne-roumieu',
    workShare: 90,
  }),
  person('monsieur', 'Thibault', 'Le Bihan', 'Développeur', 'digital', 'Applications et données', {
    manager: 'nicolas-brugidou',
  }),
  person('madame', 'Fatoumata', 'Diallo', 'Chargée de recrutement', 'people', 'Emploi et compétences', {
    manager: 'sabine-kieffer',
  }),
  person('monsieur', 'Paul-Émile', 'Vidal', 'Agent d’accueil', 'education', 'Vie des lycées', {
    manager: 'gael-delarochere',
    annualised: true,
  }),
  person('madame', 'Céleste', 'Ferrándiz', 'Médiatrice culturelle', 'culture', 'Publics', {
    manager: 'anne-roumieu',
    workShare: 50,
    worksOn: ['monday', 'tuesday', 'wednesday'],
  }),
  person('monsieur', 'Bastien', 'Garrigues', 'Contrôleur de gestion', 'finance', 'Budget', {
    manager: 'claire-lhermet',
  }),
  person('madame', 'Lucie', 'Sabatier', 'Cheffe de projet numérique', 'digital', 'Applications et données', {
    manager: 'nicolas-brugidou',
  }),
  person('monsieur', 'Oumar', 'Traoré', 'Chargé de concertation', 'citizenship', 'Participation citoyenne', {
    manager: 'pascal-delmas',
  }),
  person('madame', 'Jeanne', 'Pélissier', 'Ingénieure biodiversité', 'environment', 'Biodiversité', {
    manager: 'veronique-esteve',
  }),
  person('monsieur', 'Loïc', 'Kerdoncuff', 'Gestionnaire de parc', 'mobility', 'Transports régionaux', {
    manager: 'bruno-delpech',
  }),
  person('madame', 'Ángela', 'Muñoz', 'Coordinatrice pédagogique', 'education', 'Apprentissage', {
    manager: 'gael-delarochere',
  }),
  person('monsieur', 'Dragoș', 'Ionescu', 'Analyste des données', 'digital', 'Applications et données', {
    manager: 'nicolas-brugidou',
  }),
  person('madame', 'Ophélie', 'Carrière', 'Chargée de communication interne', 'people', 'Vie au travail', {
    manager: 'sabine-kieffer',
  }),
  person('monsieur', 'Zoltán', 'Szőke', 'Technicien bâtiment', 'education', 'Patrimoine des lycées', {
    manager: 'gael-delarochere',
  }),
  person('madame', 'Apolline', 'Roux-Lévy', 'Chargée de subventions', 'culture', 'Création', {
    manager: 'anne-roumieu',
  }),
  person('monsieur', 'Henri', 'Dupuy', 'Directeur délégué', 'general', 'Direction générale', {
    manager: 'etienne-lacaze',
  }),
  person('monsieur', 'Gwenaël', 'Quéméneur', 'Régisseur', 'culture', 'Création', { manager: 'anne-roumieu' }),
  person('madame', 'Noémie', 'Aït-Ouali', 'Chargée de formation', 'people', 'Emploi et compétences', {
    manager: 'sabine-kieffer',
  }),
];

/** Nobody here has a contract: the first steps of a demonstration are theirs. */
const newcomers: readonly Person[] = [
  person('madame', 'Camille', 'Fabre', 'Gestionnaire administrative', 'mobility', 'Transports scolaires', {
    manager: 'nathalie-serra',
  }),
  person('monsieur', 'Hugo', 'Lafforgue', 'Chargé d’études', 'mobility', 'Transports régionaux', {
    manager: 'bruno-delpech',
  }),
  person('madame', 'Thị Mai', 'Trần', 'Comptable', 'finance', 'Budget', { manager: 'claire-lhermet' }),
  person('monsieur', 'Adrien', 'Bonnefoy', 'Administrateur de réseaux', 'digital', 'Infrastructures', {
    manager: 'nicolas-brugidou',
  }),
  person('madame', 'Rachida', 'El Amrani', 'Assistante sociale du personnel', 'people', 'Vie au travail', {
    manager: 'sabine-kieffer',
    workShare: 80,
    worksOn: withoutWednesday,
  }),
  person(null, 'Sacha', 'Vasseur', 'Chargé de mission climat', 'environment', 'Énergie', {
    manager: 'veronique-esteve',
  }),
  person('madame', 'Léa', 'Castelnau', 'Chargée de participation', 'citizenship', 'Participation citoyenne', {
    manager: 'pascal-delmas',
  }),
  person('monsieur', 'Mamadou', 'Sow', 'Gestionnaire de bourses', 'education', 'Apprentissage', {
    manager: 'gael-delarochere',
  }),
  person('madame', 'Élisabeth', 'Vu Đình', 'Juriste', 'finance', 'Commande publique', {
    manager: 'claire-lhermet',
  }),
  person('monsieur', 'Victor', 'Hernández', 'Technicien d’exploitation', 'mobility', 'Transports scolaires', {
    manager: 'nathalie-serra',
  }),
  person('monsieur', 'Jérémie', 'Guérin', 'Cuisinier de lycée', 'education', 'Vie des lycées', {
    manager: 'gael-delarochere',
    annualised: true,
  }),
  person('madame', 'Sophie', 'Estournet', 'Secrétaire générale adjointe', 'general', 'Direction générale', {
    manager: 'etienne-lacaze',
  }),
];

/** About sixty people, in the order in which the sign-in page presents them. */
export const demoPeople: readonly Person[] = [...direction, ...lineManagers, ...members, ...newcomers];
