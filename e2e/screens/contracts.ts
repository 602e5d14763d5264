import { type Contract, myContract } from '../contracts.ts';
import { address, at, atContract, enter, press, type Screen } from './screen.ts';

const contractPage = ({ id }: Contract) => `/contrats/${id}`;
/** The contract of someone, as its project lead sees it. */
const leadsPage: Screen['open'] = async (newPage) => {
  const member = await enter(newPage, address('minh.nguyen'));
  const { id, lead } = await myContract(member);
  const answer = await member.request.get('/api/session/demo');
  const { items } = (await answer.json()) as { items: { id: string; email: string }[] };
  const page = await enter(newPage, String(items.find((person) => person.id === lead.id)?.email));
  await page.goto(`/contrats/${id}`);
  return page;
};

const mine = { heading: 'Votre contrat d’engagement', title: 'Mon contrat d’engagement' };
/** The page of a contract, in each state. */
export const contractsScreens: Screen[] = [
  { name: 'contract-draft', ...mine, open: atContract('gwenael.quemeneur', contractPage) },
  { name: 'contract-awaiting', ...mine, open: atContract('minh.nguyen', contractPage) },
  {
    name: 'contract-take-back',
    ...mine,
    open: atContract('minh.nguyen', contractPage, press('Reprendre pour modifier')),
  },
  { name: 'contract-declined', ...mine, open: atContract('marguerite.oeuvrard', contractPage) },
  { name: 'contract-signed', ...mine, open: atContract('aicha.mansouri', contractPage) },
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
