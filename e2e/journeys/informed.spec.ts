import type { Page } from '@playwright/test';
import { sentContract } from '../contracts.ts';
import { expectHeadingFocused, pressOn, typeIn } from '../keyboard.ts';
import { expect, test } from '../test.ts';

const address = (name: string) => `${name}@demo.equipage.example`;
const words = 'Gardons le mois de janvier libre.';

/** Picks from a list by what one types. */
async function pick(page: Page, name: string, typed: string, option: RegExp): Promise<void> {
  const box = page.getByRole('combobox', { name });
  await box.first().fill(typed);
  await page.getByRole('option', { name: option }).waitFor();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
}

test('somebody kept informed observes, and the executive reads it before signing', async ({ as }) => {
  const admin = await as(address('ruben.iniguez'));
  await admin.goto('/reglages');
  await pressOn(admin, admin.getByRole('link', { name: 'Encadrement tenu informé, adresses en copie' }));
  await expectHeadingFocused(admin, 'Encadrement et copies');
  await pick(admin, 'Direction', 'ressources', /Ressources humaines/);
  await pick(admin, 'Personne', 'castaing', /Hélène Castaing/);
  await pressOn(admin, admin.getByRole('button', { name: 'Tenir informé', exact: true }));
  await expect(admin.getByRole('listitem').filter({ hasText: 'Hélène Castaing' })).toBeVisible();

  const agent = await as(address('noemie.ait-ouali'));
  const { id } = await sentContract(agent);
  const reader = await as(address('helene.castaing'));
  await reader.goto(`/contrats/${id}`);
  await pressOn(reader, reader.getByRole('button', { name: 'Faire une observation' }));
  await typeIn(reader, reader.getByRole('textbox', { name: 'Votre observation' }), words);
  await pressOn(reader, reader.getByRole('button', { name: 'Joindre cette observation' }));
  await expect(reader.getByRole('dialog')).toHaveCount(0);
  await expect(reader.getByText(words)).toBeVisible();
  await expect(reader.getByRole('button', { name: 'Faire une observation' })).toHaveCount(0);

  const manager = await as(address('sabine.kieffer'));
  await manager.goto(`/a-decider/${id}`);
  await expect(manager.getByText(words)).toBeVisible();
  await pressOn(manager, manager.getByRole('button', { name: 'Donner mon accord et signer' }));
  const state = async () => (await (await manager.request.get(`/api/contracts/${id}`)).json()).state;
  await expect.poll(state).toBe('awaiting-executive');
  const executive = await as(address('etienne.lacaze'));
  await executive.goto('/a-decider');
  await expect(executive.getByText(words)).toBeVisible();
  await executive.goto(`/a-decider/bordereau?contrats=${id}`);
  await expect(executive.getByText(words)).toBeVisible();
});
