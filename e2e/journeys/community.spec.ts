import { readFile } from 'node:fs/promises';
import type { Download, Page } from '@playwright/test';
import { readXlsx } from 'hucre/xlsx';
import { sentContract } from '../contracts.ts';
import { expectHeadingFocused, pressOn, typeIn } from '../keyboard.ts';
import { address, enter } from '../screens/screen.ts';
import { expect, test } from '../test.ts';

const officer = address('magali.gompel');

/** The file that pressing a button saves. */
async function saved(page: Page, name: string): Promise<Download> {
  const downloading = page.waitForEvent('download');
  await pressOn(page, page.getByRole('button', { name }).first());
  return downloading;
}

const linesOf = async (download: Download) =>
  (await readFile(await download.path(), 'utf8'))
    .replace(/^\uFEFF/, '')
    .trimEnd()
    .split('\r\n');

test('the officer finds, filters, sorts, opens a member and comes back to the same place, by keyboard alone', async ({
  newPage,
}) => {
  const page = await enter(newPage, officer);
  await page.goto('/communaute');
  const search = page.getByRole('searchbox');

  await test.step('searches as one types, the focus staying in the box', async () => {
    await typeIn(page, search, 'mobilites');
    await expect(page).toHaveURL(/recherche=mobilites/);
    await expect(search).toBeFocused();
    await expect(page.getByRole('heading', { level: 2 })).toHaveText(/^\d+\s+personnes?$/);
  });

  await test.step('filters and sorts; the address says so', async () => {
    await pressOn(page, page.getByRole('checkbox', { name: /^En cours/ }), 'Space');
    await expect(page).toHaveURL(/phase=active/);
    await pressOn(page, page.getByRole('button', { name: 'Fin', exact: true }));
    await expect(page).toHaveURL(/tri=endsOn/);
    await expect(page.getByRole('columnheader', { name: 'Fin' })).toHaveAttribute('aria-sort', 'ascending');
    await expect(page.locator('[aria-busy="true"]')).toHaveCount(0);
  });

  const member = page.getByRole('row').last().getByRole('rowheader').getByRole('link');
  const name = String(await member.textContent());
  const left = page.url();

  await test.step('opens a member', async () => {
    await pressOn(page, member);
    await expectHeadingFocused(page, name);
    await expect(page.getByRole('heading', { name: 'Ce que vous pouvez faire' })).toBeVisible();
  });

  await test.step('comes back by the link, then by the browser, to the row one left', async () => {
    await pressOn(page, page.getByRole('link', { name: 'La communauté', exact: true }));
    await expect(page).toHaveURL(left);
    await expect(page.getByRole('link', { name, exact: true })).toBeFocused();
    await page.keyboard.press('Enter');
    await expectHeadingFocused(page, name);
    await page.goBack();
    await expect(page).toHaveURL(left);
    await expect(page.getByRole('link', { name, exact: true })).toBeFocused();
  });
});

test('the people chosen stay chosen from page to page, and leave as a file', async ({ newPage }) => {
  const page = await enter(newPage, officer);
  await page.goto('/communaute');
  const first = page.getByRole('row').nth(1);
  const choose = async () => {
    await pressOn(page, first.getByRole('checkbox'), 'Space');
    return String(await first.getByRole('rowheader').getByRole('link').textContent());
  };
  const names = [await choose()];
  await pressOn(page, page.getByRole('button', { name: 'Suivants' }));
  await expect(page).toHaveURL(/page=2/);
  await expect(page.getByRole('navigation', { name: 'Pages de la liste' })).toContainText('26 à 50');
  names.push(await choose());
  const bar = page.getByRole('region', { name: 'Personnes choisies' });
  await expect(bar).toContainText('2 personnes choisies');
  await expect(bar).toContainText(names.join(', '));

  const downloading = page.waitForEvent('download');
  await pressOn(page, bar.getByRole('button', { name: 'Exporter CSV' }));
  const [, ...rows] = await linesOf(await downloading);
  expect(rows.map((row) => row.split(';').slice(0, 2).reverse().join(' ')).toSorted()).toEqual(
    names.toSorted(),
  );
  await pressOn(page, bar.getByRole('button', { name: 'Ne plus les choisir' }));
  await expect(bar).toHaveCount(0);
});

test('the exports hold what the list shows, and open', async ({ newPage }) => {
  const page = await enter(newPage, officer);
  await page.goto('/communaute?phase=active&tri=-endsOn');
  const total = Number((await page.getByRole('heading', { level: 2 }).textContent())?.replace(/\D/g, ''));
  const csv = await saved(page, 'Exporter CSV');
  expect(csv.suggestedFilename()).toMatch(/^communaute-\d{4}-\d\d-\d\d\.csv$/);
  const [header, ...lines] = await linesOf(csv);
  expect(header).toMatch(/^Nom;Prénom;Direction;Service;/);
  expect(lines).toHaveLength(total);

  const xlsx = await saved(page, 'Exporter XLSX');
  const { sheets } = await readXlsx(await readFile(await xlsx.path()));
  const [titles, ...rows] = sheets[0]?.rows ?? [];
  expect(rows).toHaveLength(total);
  const ends = rows.map((row) => row[titles?.indexOf('Fin prévue') ?? -1]);
  expect(ends.every((end) => end instanceof Date)).toBe(true);
  expect(ends).toEqual(ends.toSorted((a, b) => Number(b) - Number(a)));
});

test('anything is found by keyboard, and Escape gives the focus back', async ({ newPage }) => {
  const page = await enter(newPage, officer);
  await page.goto('/communaute');
  const opener = page.getByRole('button', { name: /^Trouver/ });
  await pressOn(page, opener);
  const box = page.getByRole('combobox', { name: /Une personne/ });
  await expect(box).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(opener).toBeFocused();

  await page.keyboard.press('ControlOrMeta+k');
  await expect(box).toBeFocused();
  await page.keyboard.type('benali');
  await expect(page.getByRole('option', { name: /^Karim Benali/ })).toHaveAttribute('aria-selected', 'true');
  await page.keyboard.press('ArrowDown');
  await expect(page.getByRole('option', { name: /^Contrat de Karim Benali/ })).toHaveAttribute(
    'aria-selected',
    'true',
  );
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('Enter');
  await expectHeadingFocused(page, 'Karim Benali');

  await page.keyboard.press('ControlOrMeta+k');
  await expect(page.getByRole('option').first()).toHaveText(/Karim Benali/);
  await page.keyboard.type('en signature');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/en-signature/);
});

test('the officer hands a contract over and closes it, and the list follows', async ({ newPage }) => {
  await sentContract(await enter(newPage, address('anne.roumieu')), 'helene-castaing');
  const page = await enter(newPage, officer);
  await page.goto('/communaute?en-signature&recherche=roumieu');
  await pressOn(page, page.getByRole('link', { name: 'Anne Roumieu' }));
  await pressOn(page, page.getByRole('button', { name: 'Confier à un autre supérieur' }));
  const sheet = page.getByRole('dialog');
  await typeIn(page, sheet.getByRole('combobox'), 'delarochere');
  await page.getByRole('option', { name: /Gaël de La Rochère/i }).waitFor();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await typeIn(page, sheet.getByRole('textbox', { name: /^Pourquoi/ }), 'Changement de service.');
  await pressOn(page, sheet.getByRole('button', { name: 'Confier le contrat' }));
  await expect(sheet).toHaveCount(0);
  await expect(page.getByText(/Gaël de La Rochère/i).first()).toBeVisible();

  await pressOn(page, page.getByRole('button', { name: 'Clore le contrat' }));
  await pressOn(page, sheet.getByRole('radio', { name: 'Départ ou mobilité' }), 'Space');
  await pressOn(page, sheet.getByRole('button', { name: 'Clore le contrat' }));
  await expect(page.getByText('Clos', { exact: true }).first()).toBeVisible();
  await pressOn(page, page.getByRole('link', { name: 'La communauté', exact: true }));
  await expect(page.getByText('Personne ne correspond à votre recherche')).toBeVisible();
});
