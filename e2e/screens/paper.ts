import { expect, type Page } from '@playwright/test';
import { awaitedContract, paperCsv } from '../paper.ts';
import { at, press, type Screen } from './screen.ts';

const officer = 'magali.gompel';
const heading = 'Reprendre des contrats papier';
const known = { firstName: 'Camille', lastName: 'Fabre', email: 'camille.fabre@demo.equipage.example' };
const unknown = { firstName: 'Anouk', lastName: 'Delrieu', email: 'anouk.delrieu@region.example' };

async function give(page: Page, file: ReturnType<typeof paperCsv>): Promise<void> {
  await page.locator('input[type="file"]').setInputFiles(file);
  await expect(page.getByRole('table')).toBeVisible();
}

/** What the officer takes over from paper, and the trail that the administrator reads. */
export const paperScreens: Screen[] = [
  { name: 'takeover', heading, open: at(officer, '/communaute/reprise') },
  {
    name: 'takeover-preview',
    heading,
    open: at(officer, '/communaute/reprise', (page) =>
      give(page, paperCsv({ ...known, scan: 'fabre.pdf' }, { ...unknown, scan: '' })),
    ),
  },
  {
    name: 'takeover-faults',
    heading,
    open: at(officer, '/communaute/reprise', (page) =>
      give(
        page,
        paperCsv({ ...known, scan: '', percent: 'beaucoup' }, { ...unknown, email: 'anouk', scan: '' }),
      ),
    ),
  },
  {
    name: 'takeover-unreadable',
    heading,
    open: at(officer, '/communaute/reprise', async (page) => {
      const file = { name: 'notes.csv', mimeType: 'text/csv', buffer: Buffer.from('Nom;Salaire\nA;1') };
      await page.locator('input[type="file"]').setInputFiles(file);
      await expect(page.getByText('Le fichier notes.csv n’a pas pu être lu.')).toBeVisible();
    }),
  },
  {
    name: 'paper-signature',
    heading: /Contrat d’engagement d/,
    title: 'Contrat d’Apolline Roux-Lévy',
    open: at(officer, '/communaute', async (page) => {
      await page.goto(await awaitedContract(page, 'roux-lévy'));
      await press('Enregistrer une signature sur papier')(page);
      await page.getByRole('button', { name: 'Enregistrer la signature' }).click();
      await expect(page.getByText('Choisissez le papier numérisé.')).toBeVisible();
    }),
  },
  { name: 'trail', heading: 'Le journal', open: at('ruben.iniguez', '/journal') },
];
