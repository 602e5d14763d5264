import { expect, type Page } from '@playwright/test';
import { finalFile } from '../final-file.ts';
import { address, enter, type NewPage, type Screen } from './screen.ts';

const heading = 'Vérifier un contrat';
const member = address('aicha.mansouri');

/** The public page, by someone who holds the file of a contract; then what they do with it. */
function holding(then: (page: Page, held: { file: Buffer; code: string }) => Promise<unknown>) {
  return async (newPage: NewPage) => {
    const held = await finalFile(await enter(newPage, member));
    const page = await newPage();
    await page.goto('/verifier');
    await then(page, held);
    return page;
  };
}

const lay = (page: Page, buffer: Buffer, name = 'contrat.pdf') =>
  page.locator('input[type=file]').setInputFiles({ name, mimeType: 'application/pdf', buffer });
const changed = (file: Buffer) => Buffer.concat([file, Buffer.from('\n')]);
const result = (page: Page, name: string | RegExp) =>
  expect(page.getByRole('heading', { level: 2, name })).toBeVisible();

/** Anyone, with a file or a code. */
export const verificationScreens: Screen[] = [
  {
    name: 'verification',
    heading,
    open: async (newPage) => {
      const page = await newPage();
      await page.goto('/verifier');
      return page;
    },
  },
  {
    name: 'verification-signed',
    heading,
    open: holding(async (page, { file }) => {
      await lay(page, file);
      await result(page, 'C’est le contrat qui a été signé');
    }),
  },
  {
    name: 'verification-to-send',
    heading,
    open: holding(async (page, { file }) => {
      await lay(page, changed(file));
      await result(page, /Ce fichier n’est pas, tel quel/);
    }),
  },
  {
    name: 'verification-altered',
    heading,
    open: holding(async (page, { file }) => {
      await lay(page, changed(file));
      await page.getByRole('button', { name: 'Envoyer le fichier' }).click();
      await result(page, 'Ce fichier n’est pas celui qui a été signé');
    }),
  },
  {
    name: 'verification-code',
    heading,
    open: holding(async (page, { code }) => {
      await page.goto(`/verifier#${code}`);
      await result(page, 'Ce code est celui d’un contrat signé');
    }),
  },
  {
    name: 'verification-code-unknown',
    heading,
    open: async (newPage) => {
      const page = await newPage();
      await page.goto('/verifier#0000-0000-0000');
      await result(page, 'Ce code n’est celui d’aucun contrat');
      return page;
    },
  },
  {
    name: 'verification-code-wrong',
    heading,
    open: async (newPage) => {
      const page = await newPage();
      await page.goto('/verifier');
      await page.getByRole('textbox').fill('7K4M');
      await page.getByRole('button', { name: 'Vérifier ce code' }).click();
      await expect(page.getByText(/Un code a douze/)).toBeVisible();
      return page;
    },
  },
  {
    name: 'verification-no-camera',
    heading,
    open: async (newPage) => {
      const page = await newPage();
      await page.goto('/verifier');
      await page.getByRole('button', { name: 'Scanner le code QR' }).click();
      await expect(page.getByRole('alert')).toContainText('Cet appareil n’a pas d’appareil photo');
      return page;
    },
  },
];
