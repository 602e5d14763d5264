import { expect } from '@playwright/test';
import { type Contract, contractSignedAgain, myContract } from '../contracts.ts';
import { emailOf } from '../people.ts';
import { address, at, atContract, enter, press, type Screen } from './screen.ts';

const contractPage = ({ id }: Contract) => `/contrats/${id}`;
/** The contract of someone, as its project lead sees it. */
const leadsPage: Screen['open'] = async (newPage) => {
  const member = await enter(newPage, address('minh.nguyen'));
  const { id, lead } = await myContract(member);
  const page = await enter(newPage, await emailOf(member, lead.id));
  await page.goto(`/contrats/${id}`);
  return page;
};

/** A contract that its manager signed once, and that was changed since; as that manager. No journey has these two. */
const changedPage: Screen['open'] = async (newPage) => {
  const agent = await enter(newPage, address('claire.lhermet'));
  const manager = await enter(newPage, address('helene.castaing'));
  const executive = await enter(newPage, address('etienne.lacaze'));
  const { id } = await contractSignedAgain(agent, manager, executive, 'helene-castaing');
  await manager.goto(`/contrats/${id}`);
  await expect(manager.getByRole('heading', { name: 'Ce qui a changé' })).toBeVisible();
  return manager;
};

/** He may have begun another since. */
const withdrawnPage: Screen['open'] = async (newPage) => {
  const page = await enter(newPage, address('loic.kerdoncuff'));
  await page.goto(contractPage(await myContract(page, 'withdrawn')));
  return page;
};

/** The directory is everybody's: in the page's eyes alone, his employment ends before his contract does. */
const employmentEnding: Screen['open'] = async (newPage) => {
  const page = await enter(newPage, address('maite.etcheverry'));
  const { id } = await myContract(page);
  await page.route(`**/api/contracts/${id}`, async (route) => {
    const answer = await route.fetch();
    const json = { ...(await answer.json()), employmentEndsOn: '2026-12-31' };
    await route.fulfill({ response: answer, json });
  });
  await page.goto(`/contrats/${id}`);
  await expect(page.getByText(/prend fin le jeudi 31 décembre/)).toBeVisible();
  return page;
};

const mine = { heading: 'Votre contrat d’engagement', title: 'Mon contrat d’engagement' };
/** The page of a contract, in each state. */
export const contractsScreens: Screen[] = [
  { name: 'contract-draft', ...mine, open: atContract('gwenael.quemeneur', contractPage) },
  { name: 'contract-employment-ending', ...mine, open: employmentEnding },
  { name: 'contract-awaiting', ...mine, open: atContract('minh.nguyen', contractPage) },
  {
    name: 'contract-take-back',
    ...mine,
    open: atContract('minh.nguyen', contractPage, press('Reprendre pour modifier')),
  },
  { name: 'contract-sent-back', ...mine, open: atContract('paul-emile.vidal', contractPage) },
  {
    name: 'contract-changed',
    heading: 'Contrat d’engagement de Claire Lhermet',
    title: 'Contrat de Claire Lhermet',
    open: changedPage,
  },
  { name: 'contract-withdrawn', ...mine, open: withdrawnPage },
  { name: 'contract-closed', ...mine, open: atContract('antoine.saint-exupery', contractPage) },
  { name: 'contract-evaluation', ...mine, open: atContract('louis-marie.detreville', contractPage) },
  { name: 'contract-declined', ...mine, open: atContract('marguerite.oeuvrard', contractPage) },
  { name: 'contract-signed', ...mine, open: atContract('aicha.mansouri', contractPage) },
  {
    name: 'contract-pdf',
    ...mine,
    slow: true,
    open: atContract('aicha.mansouri', contractPage, async (page) => {
      await press('Voir le PDF dans la page')(page);
      const pages = page.getByRole('region', { name: 'Pages du document' });
      await expect(pages.locator('canvas').first()).toBeVisible();
      await expect(pages.locator('canvas[aria-hidden]')).toHaveCount(0);
    }),
  },
  {
    name: 'contract-terminate',
    ...mine,
    open: atContract('aicha.mansouri', contractPage, press('Mettre fin à l’engagement')),
  },
  { name: 'contract-terminated', ...mine, open: atContract('angela.munoz', contractPage) },
  {
    name: 'contract-for-lead',
    heading: 'Contrat d’engagement de Minh Nguyễn',
    title: 'Contrat de Minh Nguyễn',
    open: leadsPage,
  },
  {
    name: 'contract-unknown',
    heading: 'Introuvable',
    faults: [/40[04]/],
    open: at('solene.marty', '/contrats/inconnu'),
  },
];
