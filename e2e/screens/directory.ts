import { expect, type Page } from '@playwright/test';
import { directoryCsv } from '../directory-file.ts';
import { at, press, type Screen } from './screen.ts';

const admin = 'ruben.iniguez';

const importing = 'Importer un fichier';
const sound = [
  'Anouk;Delrieu;anouk@region.example;Assistante;Direction des Mobilités;;80',
  'Camille;Fabre;camille.fabre@demo.equipage.example;Cheffe de pôle;Direction des Mobilités;anouk@region.example;100',
];
const wrong = 'Zoé;;zoe@region;Assistante;Direction des Mobilités;personne@region.example;beaucoup';

async function give(page: Page, ...rows: string[]): Promise<void> {
  await page.locator('input[type="file"]').setInputFiles(directoryCsv(...rows));
  await expect(page.getByRole('table').first()).toBeVisible();
}

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
  { name: 'directory-import', heading: importing, open: at(admin, '/annuaire/import') },
  {
    name: 'directory-import-preview',
    heading: importing,
    open: at(admin, '/annuaire/import', (page) => give(page, ...sound)),
  },
  {
    name: 'directory-import-faults',
    heading: importing,
    open: at(admin, '/annuaire/import', (page) => give(page, ...sound, wrong)),
  },
  {
    name: 'directory-import-unreadable',
    heading: importing,
    open: at(admin, '/annuaire/import', async (page) => {
      const file = { name: 'paie.csv', mimeType: 'text/csv', buffer: Buffer.from('Nom;Salaire\nA;1') };
      await page.locator('input[type="file"]').setInputFiles(file);
      await expect(page.getByText('Le fichier paie.csv n’a pas pu être lu.')).toBeVisible();
    }),
  },
];
