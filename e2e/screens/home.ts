import { expect } from '@playwright/test';
import { at, type Screen } from './screen.ts';

const states: Screen[] = (
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

/** The organisation sends this kind of staff to the Lab first: in the page's eyes alone, as the setting is everybody's. */
const refused: Screen = {
  name: 'home-refused',
  heading: 'Donnez un peu de votre temps à l’innovation publique',
  title: 'Accueil',
  faults: [/status of 409/],
  open: at('jeremie.guerin', '/', async (page) => {
    const problem = {
      type: 'urn:problem-type:equipage:staff-not-eligible',
      title: 'Voyez avec le Lab’',
      status: 409,
      code: 'staff-not-eligible',
      detail:
        'L’annuaire vous donne la catégorie « Stagiaire », pour laquelle le contrat d’engagement ne se commence pas ici : voyez avec le Lab’ ce qui est possible.',
    };
    await page.route('**/api/contracts', (route) =>
      route.request().method() === 'POST'
        ? route.fulfill({ status: 409, contentType: 'application/problem+json', json: problem })
        : route.continue(),
    );
    await page.getByRole('button', { name: 'Commencer mon contrat' }).click();
    await expect(page.getByRole('alert')).toContainText('Stagiaire');
  }),
};

/** The home page, in each state of one’s contract. */
export const homeScreens: Screen[] = [...states, refused];
