import { expect, type Page } from '@playwright/test';
import { fromToday } from '../days.ts';
import { address, enter, type NewPage, press, type Screen } from './screen.ts';

/** Nobody else's test is about her. */
const shown = {
  heading: 'Contrat d’engagement de Jeanne Pélissier',
  title: 'Contrat de Jeanne Pélissier',
};

/** The officer, on a contract whose agent is away some days of next month; recorded once however many screens ask. */
async function contractPage(newPage: NewPage): Promise<Page> {
  const page = await enter(newPage, address('magali.gompel'));
  const { items } = await (await page.request.get('/api/search?q=pelissier jeanne')).json();
  const id = (items as { kind: string; id: string }[]).find(({ kind }) => kind === 'contract')?.id;
  const { version, absences } = await (await page.request.get(`/api/contracts/${id}`)).json();
  const days = { startsOn: fromToday(30).iso, endsOn: fromToday(34).iso };
  if (absences.length === 0)
    await page.request.post(`/api/contracts/${id}/absences`, {
      data: { of: 'agent', ...days },
      headers: { 'if-match': `"${version}"` },
    });
  await page.goto(`/contrats/${id}`);
  await expect(page.getByRole('heading', { name: 'Absence', exact: true })).toBeVisible();
  return page;
}

const dialogBy =
  (button: RegExp): Screen['open'] =>
  async (newPage) => {
    const page = await contractPage(newPage);
    await press(button)(page);
    await expect(page.getByRole('dialog').getByRole('spinbutton').first()).toBeVisible();
    return page;
  };

/** Days on which somebody is away, on a contract. */
export const absencesScreens: Screen[] = [
  { name: 'contract-absence', ...shown, open: contractPage },
  { name: 'absence-to-record', ...shown, open: dialogBy(/^Enregistrer une absence$/) },
  { name: 'absence-to-correct', ...shown, open: dialogBy(/^Corriger/) },
];
