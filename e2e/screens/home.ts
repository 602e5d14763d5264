import { at, type Screen } from './screen.ts';

/** The home page, in each state of one’s contract. */
export const homeScreens: Screen[] = (
  [
    ['invitation', 'jeremie.guerin', 'Donnez un peu de votre temps'],
    ['draft', 'gwenael.quemeneur', 'Votre contrat est commencé'],
    ['awaiting-manager', 'minh.nguyen', /doit donner son accord/],
    ['disputed', 'zoltan.szoke', /doit donner son accord/],
    ['awaiting-executive', 'bastien.garrigues', /doit signer/],
    ['changes-requested', 'paul-emile.vidal', /vous demande une modification/],
    ['declined', 'marguerite.oeuvrard', 'Donnez un peu de votre temps'],
    ['upcoming', 'lucie.sabatier', /Votre contrat commence le/],
    ['active', 'maite.etcheverry', 'Votre contrat est en cours'],
    ['evaluation-due', 'louis-marie.detreville', 'Le moment de l’évaluation est venu'],
    ['terminated', 'angela.munoz', /Votre contrat prend fin le/],
    ['executive', 'etienne.lacaze', /votre décision/],
    ['officer', 'magali.gompel', /./],
  ] as const
).map(([state, who, heading]) => ({
  name: `home-${state}`,
  heading,
  // How many wait stands before it for who decides.
  ...(state !== 'executive' && { title: 'Accueil' }),
  open: at(who, '/'),
}));
