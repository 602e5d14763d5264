import { pressOn, typeIn } from '../keyboard.ts';
import { startOwnServer } from '../own-server.ts';
import { expect, test } from '../test.ts';

/* Nothing is set up: this journey has a server of its own, outside the demonstration. */

let server: Awaited<ReturnType<typeof startOwnServer>>;

test.beforeAll(async () => {
  server = await startOwnServer({ NODE_ENV: 'development', ADMIN_EMAIL: 'administration@exemple.fr' });
});
test.afterAll(() => server.stop());

const organisation: Record<string, string> = {
  'Nom de la collectivité': 'Département du Gers',
  'Depuis combien de temps la démarche existe': 'un an',
  'L’autorité qui fixe les attentes': 'Monsieur le Président',
  'Nom du laboratoire': 'Le Laboratoire',
  'Direction du laboratoire': 'Direction de l’Innovation',
  'Direction générale déléguée qui le porte': 'Direction générale déléguée',
  'Communication du laboratoire : prénom et nom': 'Prénom Nom',
  'Communication du laboratoire : fonction': 'chargé de communication',
  'Titre imprimé sous sa signature': 'Directrice générale des services',
};
const person = ['Prénom', 'Nom', 'Adresse électronique', 'Fonction', 'Direction'];

test('an organisation is described once, by keyboard, and its administrator is signed in', async ({
  browser,
}) => {
  const address = /http\S+\/premier-demarrage#\S+/.exec(server.printed())?.[0] ?? '';
  const context = await browser.newContext({ baseURL: server.address });
  const page = await context.newPage();
  await page.goto('/');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Équipage n’est pas encore configuré');

  await page.goto(address);
  const field = (name: string, place = 0) => page.getByRole('textbox', { name, exact: true }).nth(place);
  await expect(field('Adresse électronique')).toHaveValue('administration@exemple.fr');
  const save = page.getByRole('button', { name: 'Enregistrer et commencer' });
  await pressOn(page, save);
  await expect(page.getByRole('group', { name: /corriger/ })).toBeFocused();
  await expect(page.getByText('Renseignez ce champ.').first()).toBeVisible();

  for (const [name, value] of Object.entries(organisation)) await typeIn(page, field(name), value);
  for (const place of [0, 1, 2])
    for (const name of person) {
      const isEmail = name === 'Adresse électronique';
      await typeIn(page, field(name, place), isEmail ? `personne-${place}@exemple.fr` : `${name} ${place}`);
    }
  await pressOn(page, save);
  await expect(page.getByRole('link', { name: 'Réglages' })).toBeVisible();
  await expect(page).toHaveURL(`${server.address}/`);

  await page.goto('/reglages');
  await expect(page.getByLabel('Nom de la collectivité')).toHaveValue('Département du Gers');
  await page.goto(address);
  await expect(page.getByText('Cette adresse ne convient pas, ou plus')).toBeVisible();
  await context.close();
});
