import { expect, type Page } from '@playwright/test';
import { address, at, enter, type NewPage, press, type Screen } from './screen.ts';

const heading = 'Encadrement et copies';
const settings = '/reglages/encadrement-et-copies';

/** An address in copy, once however many screens ask for it. */
async function copyOne(admin: Page): Promise<void> {
  const email = 'carrieres@demo.equipage.example';
  const data = { kind: 'copied', directorate: null, name: 'Carrières et paie', email };
  await admin.request.post('/api/recipients', { data });
}

/** The contract of a person, by their name, as somebody who reads it. */
async function contractOf(newPage: NewPage, reader: string, name: string): Promise<[Page, string]> {
  const page = await enter(newPage, address(reader));
  const { items } = await (await page.request.get(`/api/search?q=${name}`)).json();
  const found = (items as { kind: string; id: string }[]).find(({ kind }) => kind === 'contract');
  return [page, found?.id ?? ''];
}

function dialogOn(reader: string, button: string): Screen['open'] {
  return async (newPage) => {
    const [page, id] = await contractOf(newPage, reader, 'nguyen');
    await page.goto(`/contrats/${id}`);
    await press(button)(page);
    await expect(page.getByRole('dialog')).toBeVisible();
    return page;
  };
}

const minhs = { heading: 'Contrat d’engagement de Minh Nguyễn', title: 'Contrat de Minh Nguyễn' };

/** Who is kept informed of contracts and observes, and which addresses are in copy. */
export const recipientsScreens: Screen[] = [
  {
    name: 'recipients',
    heading,
    open: at('ruben.iniguez', '/', async (admin) => {
      await copyOne(admin);
      await admin.goto(settings);
      await expect(admin.getByText('Carrières et paie')).toBeVisible();
    }),
  },
  {
    name: 'recipients-faults',
    heading,
    faults: [/status of 422/],
    open: at('ruben.iniguez', settings, async (admin) => {
      await admin.getByRole('button', { name: 'Tenir informé', exact: true }).click();
      await expect(admin.getByText('Renseignez ce champ.').first()).toBeVisible();
    }),
  },
  {
    name: 'contract-for-information',
    heading: 'Contrat d’engagement d’Apolline Roux-Lévy',
    title: 'Contrat d’Apolline Roux-Lévy',
    open: async (newPage) => {
      const [page, id] = await contractOf(newPage, 'sophie.estournet', 'apolline');
      await page.goto(`/contrats/${id}`);
      await expect(page.getByText('Le salon du patrimoine')).toBeVisible();
      return page;
    },
  },
  { name: 'contract-observe', ...minhs, open: dialogOn('bruno.delpech', 'Faire une observation') },
  {
    name: 'contract-school-agreement',
    ...minhs,
    open: dialogOn('magali.gompel', 'Consigner l’accord d’un lycée'),
  },
  {
    name: 'decision-with-observation',
    heading: 'À décider',
    open: async (newPage) => {
      const [, id] = await contractOf(newPage, 'magali.gompel', 'apolline');
      const page = await enter(newPage, address('etienne.lacaze'));
      await page.goto(`/a-decider/${id}`);
      await expect(page.getByText('Le salon du patrimoine')).toBeVisible();
      return page;
    },
  },
];
