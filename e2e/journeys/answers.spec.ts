import type { Page } from '@playwright/test';
import { completeDraft, draftOf, myContract, sentContract } from '../contracts.ts';
import { expectFocusTrapped, expectHeadingFocused, pressOn, typeIn } from '../keyboard.ts';
import { expect, test } from '../test.ts';
import { chooseManager, signAndSend } from './wizard-by-keyboard.ts';

const address = (name: string) => `${name}@demo.equipage.example`;

/** Opens a dialog with the keyboard: the focus goes round inside, Escape gives it back to the button. */
async function openDialog(page: Page, button: string, role: 'dialog' | 'alertdialog' = 'dialog') {
  const opener = page.getByRole('button', { name: button });
  const dialog = page.getByRole(role);
  await pressOn(page, opener);
  await expectFocusTrapped(page, dialog);
  await page.keyboard.press('Escape');
  await expect(dialog).toBeHidden();
  await expect(opener).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(dialog).toBeVisible();
  return dialog;
}

const historyOf = (page: Page) => page.getByRole('region', { name: 'Historique' });

test('a manager asks for a change, the agent reads it, corrects and signs again', async ({ as }) => {
  const agent = await as(address('hugo.lafforgue'));
  const { id } = await sentContract(agent);
  const manager = await as(address('bruno.delpech'));
  await manager.goto(`/a-decider/${id}`);
  const dialog = await openDialog(manager, 'Demander une modification');
  await pressOn(manager, dialog.getByRole('button', { name: 'Envoyer la demande' }));
  const message = dialog.getByRole('textbox');
  await expect(message).toBeFocused();
  await expect(message).toHaveAccessibleDescription(/Écrivez quelques mots\./);
  await typeIn(manager, message, 'Pouvez-vous éviter les mardis ?');
  await pressOn(manager, dialog.getByRole('button', { name: 'Envoyer la demande' }));
  await expect(manager.getByText('Modification demandée à Hugo Lafforgue.').first()).toBeVisible();

  await agent.goto('/');
  await expect(
    agent.getByRole('heading', { level: 1, name: 'Bruno Delpech vous demande une modification' }),
  ).toBeVisible();
  await expect(agent.getByText('Pouvez-vous éviter les mardis ?')).toBeVisible();
  await pressOn(agent, agent.getByRole('link', { name: 'Modifier mon contrat' }));
  await expect(agent.getByText('Pouvez-vous éviter les mardis ?')).toBeVisible();
  await agent.goto(`/contrats/${id}/etapes/temps`);
  await pressOn(agent, agent.getByRole('button', { name: /^Retirer le mardi/ }));
  await expect(agent.getByText('Enregistré', { exact: true })).toBeVisible();
  await agent.goto(`/contrats/${id}/etapes/relecture`);
  await signAndSend(agent, 'Bruno Delpech');

  await manager.goto(`/a-decider/${id}`);
  await expect(manager.getByText('À convenir ensemble, plus tard.')).toBeVisible();
  await pressOn(manager, manager.getByRole('button', { name: 'Donner mon accord et signer' }));
  await expect(manager.getByText(/^Accord donné pour Hugo Lafforgue/).first()).toBeVisible();
});

test('a manager refuses with a reason, which the agent reads with their name', async ({ as }) => {
  const agent = await as(address('thimai.tran'));
  const { id } = await sentContract(agent);
  const manager = await as(address('claire.lhermet'));
  await manager.goto(`/a-decider/${id}`);
  const dialog = await openDialog(manager, 'Refuser, avec un motif…');
  await typeIn(manager, dialog.getByRole('textbox'), 'La clôture des comptes occupe toute l’équipe.');
  await pressOn(manager, dialog.getByRole('button', { name: 'Refuser le contrat' }));
  await expect(manager.getByText('Contrat de Thị Mai Trần refusé.').first()).toBeVisible();

  await agent.goto('/');
  await pressOn(agent, agent.getByRole('link', { name: 'Lire par qui, et pourquoi' }));
  await expectHeadingFocused(agent, 'Votre contrat d’engagement');
  const refusal = agent.getByRole('main').getByText('Claire Lhermet a refusé ce contrat.');
  await expect(refusal).toBeVisible();
  await expect(agent.getByText('La clôture des comptes occupe toute l’équipe.').first()).toBeVisible();
  await expect(
    historyOf(agent)
      .getByText(/Claire Lhermet/)
      .first(),
  ).toBeVisible();
});

test('a contract sent to the wrong manager is taken back and sent to another', async ({ as }) => {
  const agent = await as(address('adrien.bonnefoy'));
  const { id } = await sentContract(agent);
  const wrong = await as(address('nicolas.brugidou'));
  await wrong.goto(`/a-decider/${id}`);
  const dialog = await openDialog(wrong, 'Ce n’est pas mon agent', 'alertdialog');
  await pressOn(wrong, dialog.getByRole('button', { name: 'Le signaler' }));
  await expect(wrong.getByText(/^C’est noté : Adrien Bonnefoy/).first()).toBeVisible();

  await agent.goto('/');
  await expect(agent.getByText('Votre contrat est peut-être arrivé à la mauvaise personne')).toBeVisible();
  const takeBack = await openDialog(agent, 'Reprendre pour modifier', 'alertdialog');
  await pressOn(agent, takeBack.getByRole('button', { name: 'Reprendre pour modifier' }));
  await expectHeadingFocused(agent, 'Vous et votre service');
  await agent.goto(`/contrats/${id}/etapes/service`);
  await chooseManager(agent, 'Anne Roumieu');
  await expect(agent.getByText('Enregistré', { exact: true })).toBeVisible();
  await agent.goto(`/contrats/${id}/etapes/relecture`);
  await signAndSend(agent, 'Anne Roumieu');
  const other = await as(address('anne.roumieu'));
  await other.goto('/a-decider');
  await expect(other.getByRole('link', { name: /Adrien Bonnefoy/ })).toBeVisible();
  await wrong.goto('/a-decider');
  await expect(wrong.getByRole('link', { name: /Adrien Bonnefoy/ })).toHaveCount(0);
});

test('an agent withdraws, then begins another contract from the first', async ({ as }) => {
  const agent = await as(address('rachida.elamrani'));
  const { id } = await sentContract(agent);
  await agent.goto(`/contrats/${id}`);
  const dialog = await openDialog(agent, 'Retirer mon projet', 'alertdialog');
  await pressOn(agent, dialog.getByRole('button', { name: 'Retirer mon projet' }));
  await expect(agent.getByText(/^Vous avez retiré ce projet/)).toBeVisible();
  await expect(agent.getByRole('button', { name: 'Retirer mon projet' })).toHaveCount(0);
  await agent.goto('/');
  await pressOn(agent, agent.getByRole('button', { name: /à partir de celui-ci/ }));
  await expectHeadingFocused(agent, 'Vous et votre service');
  expect((await draftOf(agent)).id).not.toBe(id);
});

test('an agent ends their engagement, then goes back on it', async ({ as }) => {
  const agent = await as(address('karim.benali'));
  const { id } = await myContract(agent);
  await agent.goto(`/contrats/${id}`);
  const dialog = await openDialog(agent, 'Mettre fin à l’engagement', 'alertdialog');
  await pressOn(agent, dialog.getByRole('button', { name: 'Déclarer la fin' }));
  const ending = agent.getByText(/^Fin anticipée : dernier jour le/);
  await expect(ending).toBeVisible();
  const back = await openDialog(agent, 'Revenir sur cette fin', 'alertdialog');
  await pressOn(agent, back.getByRole('button', { name: 'Poursuivre mon engagement' }));
  await expect(agent.getByRole('button', { name: 'Mettre fin à l’engagement' })).toBeVisible();
  await expect(ending).toHaveCount(0);
});

test('a draft never signed is discarded for good', async ({ as }) => {
  const agent = await as(address('sacha.vasseur'));
  const { id } = await draftOf(agent);
  await agent.goto('/');
  const dialog = await openDialog(agent, 'Supprimer le brouillon', 'alertdialog');
  await pressOn(agent, dialog.getByRole('button', { name: 'Supprimer le brouillon' }));
  await expect(agent.getByRole('button', { name: 'Commencer mon contrat' })).toBeVisible();
  expect((await agent.request.get(`/api/contracts/${id}`)).status()).toBe(404);
});

test('the executive who is also the manager signs once for both', async ({ as }) => {
  const agent = await as(address('sophie.estournet'));
  const { id } = await completeDraft(agent);
  await agent.goto(`/contrats/${id}/etapes/relecture`);
  await signAndSend(agent, 'Étienne Lacaze');
  const executive = await as(address('etienne.lacaze'));
  await executive.goto(`/a-decider/${id}`);
  await pressOn(executive, executive.getByRole('button', { name: /[Ss]igner/ }));
  await expect(
    executive.getByText('Le contrat de Sophie Estournet est signé par tous.').first(),
  ).toBeVisible();
  await agent.reload();
  await expect(agent.getByText('une seule signature vaut pour les deux')).toBeVisible();
  await expect(agent.getByText('Étienne Lacaze').and(agent.locator('dd *'))).toHaveCount(2);
});
