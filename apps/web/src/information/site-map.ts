import type { Role } from '@equipage/domain';
import { addresses } from '../platform/addresses.ts';

interface Place {
  to: string;
  label: string;
  /** Only for those who hold one of these roles; for anyone signed in without. */
  roles?: readonly Role[];
}

interface Branch {
  id: string;
  heading: string;
  /** Open without a session. */
  open?: true;
  places: readonly Place[];
}

const branches: readonly Branch[] = [
  {
    id: 'yours',
    heading: 'Votre espace',
    places: [
      { to: addresses.home, label: 'Accueil' },
      { to: addresses.news, label: 'Nouvelles' },
      { to: addresses.myData, label: 'Mes données' },
      { to: addresses.register, label: 'Fiche du registre des traitements' },
      { to: addresses.staffNote, label: 'Qui voit quoi' },
      { to: addresses.mailPreferences, label: 'Mes courriels' },
      { to: addresses.sessions, label: 'Mes sessions' },
      { to: addresses.approvals, label: 'À décider', roles: ['manager', 'executive'] },
      { to: addresses.approvals, label: 'À préparer', roles: ['assistant'] },
      { to: addresses.standIns, label: 'Me faire remplacer', roles: ['manager'] },
      {
        to: addresses.secretariat,
        label: 'Secrétariat de la direction générale',
        roles: ['admin', 'executive'],
      },
      { to: addresses.delegations, label: 'Délégations de signature', roles: ['admin', 'executive'] },
    ],
  },
  {
    id: 'community',
    heading: 'La communauté',
    places: [
      { to: addresses.community, label: 'Communauté', roles: ['officer'] },
      { to: addresses.takeover, label: 'Reprise des contrats papier', roles: ['officer'] },
      { to: addresses.seals, label: 'Cachets des contrats', roles: ['officer', 'admin'] },
      { to: addresses.mailFollowUp, label: 'Suivi des courriels', roles: ['officer', 'admin'] },
      { to: addresses.retention, label: 'Conservation', roles: ['officer', 'admin'] },
      { to: addresses.rectifications, label: 'Corrections demandées', roles: ['officer', 'admin'] },
      { to: addresses.complaints, label: 'Défauts d’accessibilité signalés', roles: ['officer', 'admin'] },
      { to: addresses.wordings, label: 'Formulation', roles: ['officer', 'admin'] },
      { to: addresses.mailLetters, label: 'Courriels types', roles: ['officer', 'admin'] },
    ],
  },
  {
    id: 'administration',
    heading: 'L’administration',
    places: [
      { to: addresses.directory, label: 'Annuaire', roles: ['admin'] },
      { to: addresses.newPerson, label: 'Ajouter une personne', roles: ['admin'] },
      { to: addresses.directoryImport, label: 'Importer l’annuaire', roles: ['admin'] },
      { to: addresses.settings, label: 'Réglages', roles: ['admin'] },
      { to: addresses.trail, label: 'Journal', roles: ['admin'] },
    ],
  },
  {
    id: 'anyone',
    heading: 'Ouvert à tous',
    open: true,
    places: [
      { to: addresses.signIn, label: 'Se connecter' },
      { to: addresses.verification, label: 'Vérifier un contrat' },
      { to: addresses.help, label: 'Aide' },
      { to: addresses.accessibility, label: 'Déclaration d’accessibilité' },
      { to: addresses.accessibilityGrid, label: 'Grille d’accessibilité' },
      { to: addresses.privacy, label: 'Données personnelles' },
      { to: addresses.legal, label: 'Mentions légales' },
    ],
  },
];

/** The pages that somebody with these roles may open; nobody's roles are empty once signed in. */
export function placesFor(roles: readonly Role[]): Branch[] {
  const mayOpen = ({ roles: wanted }: Place, open: boolean) =>
    open || (roles.length > 0 && (wanted ?? roles).some((role) => roles.includes(role)));
  return branches
    .map((branch) => ({
      ...branch,
      places: branch.places.filter((place) => mayOpen(place, branch.open === true)),
    }))
    .filter(({ places }) => places.length > 0);
}
