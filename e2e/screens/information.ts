import { at, type NewPage, type Screen } from './screen.ts';

/** A page that anyone may open. */
const open = (path: string) => async (newPage: NewPage) => {
  const page = await newPage();
  await page.goto(path);
  return page;
};

/** What a public service has to say of itself. */
export const informationScreens: Screen[] = [
  { name: 'accessibility', heading: 'Déclaration d’accessibilité', open: open('/accessibilite') },
  { name: 'accessibility-grid', heading: 'Grille d’accessibilité', open: open('/accessibilite/grille') },
  { name: 'legal', heading: 'Mentions légales', open: open('/mentions-legales') },
  { name: 'privacy', heading: 'Données personnelles', open: open('/donnees-personnelles') },
  { name: 'site-map', heading: 'Plan du site', open: open('/plan-du-site') },
  { name: 'site-map-admin', heading: 'Plan du site', open: at('ruben.iniguez', '/plan-du-site') },
  { name: 'my-data', heading: 'Mes données', open: at('nathalie.serra', '/mes-donnees') },
  {
    name: 'help',
    heading: /^Aide$/,
    open: async (newPage) => {
      const page = await open('/aide')(newPage);
      await page.getByRole('button', { name: 'Comment commencer un contrat' }).click();
      return page;
    },
  },
];
