import { expect } from '@playwright/test';
import { at, press, type Screen } from './screen.ts';

const admin = 'ruben.iniguez';

/** The directory that the administrator keeps. */
export const directoryScreens: Screen[] = [
  { name: 'directory', heading: 'Annuaire', open: at(admin, '/annuaire') },
  { name: 'directory-roles', heading: 'Annuaire', open: at(admin, '/annuaire?role=lead') },
  { name: 'directory-nobody', heading: 'Annuaire', open: at(admin, '/annuaire?recherche=zzz') },
  { name: 'directory-reserved', heading: 'Annuaire', open: at('camille.fabre', '/annuaire') },
  { name: 'person', heading: 'Étienne Lacaze', open: at(admin, '/annuaire/etienne-lacaze') },
  {
    name: 'person-refused',
    heading: 'Étienne Lacaze',
    faults: [/status of 409/],
    open: at(admin, '/annuaire/etienne-lacaze', async (page) => {
      await press('Noter le départ')(page);
      await page.getByRole('alertdialog').getByRole('button', { name: 'Noter le départ' }).click();
      await expect(page.getByText('Personne nommée dans les réglages')).toBeVisible();
    }),
  },
  {
    name: 'new-person-faults',
    heading: 'Ajouter une personne',
    faults: [/status of 422/],
    open: at(admin, '/annuaire/nouvelle-personne', async (page) => {
      await page.getByLabel('Quotité de travail, en %').fill('beaucoup');
      await press('Ajouter à l’annuaire')(page);
      await expect(page.getByText('Renseignez ce champ.').first()).toBeVisible();
    }),
  },
];
