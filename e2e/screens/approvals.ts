import { expect } from '@playwright/test';
import { at, press, type Screen } from './screen.ts';

const manager = 'pascal.delmas';
/** What waits for a decision. */
export const approvalsScreens: Screen[] = [
  { name: 'approvals', heading: 'À décider', open: at(manager, '/a-decider') },
  { name: 'approvals-executive', heading: 'À décider', open: at('etienne.lacaze', '/a-decider') },
  {
    name: 'approvals-text',
    heading: 'À décider',
    open: at(manager, '/a-decider', press('Lire le contrat entier')),
  },
  {
    name: 'approvals-change',
    heading: 'À décider',
    open: at(manager, '/a-decider', press('Demander une modification')),
  },
  {
    name: 'approvals-refusal',
    heading: 'À décider',
    open: at(manager, '/a-decider', async (page) => {
      await press(/^Refuser/)(page);
      await page.getByRole('dialog').getByRole('button', { name: 'Refuser le contrat' }).click();
      await expect(page.getByText('Écrivez quelques mots.')).toBeVisible();
    }),
  },
  {
    name: 'approvals-not-my-agent',
    heading: 'À décider',
    open: at(manager, '/a-decider', press('Ce n’est pas mon agent')),
  },
  {
    name: 'approvals-all-clear',
    heading: 'Rien n’attend votre décision',
    title: 'À décider',
    open: at('veronique.esteve', '/a-decider'),
  },
];
