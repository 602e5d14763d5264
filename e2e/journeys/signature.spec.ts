import { readFile } from 'node:fs/promises';
import { workingTuesday } from '../days.ts';
import { expectHeadingFocused, pressOn, typeIn } from '../keyboard.ts';
import { expect, test } from '../test.ts';
import {
  answerCommitment,
  answerIdentity,
  answerMission,
  answerService,
  comeIn,
  signAndSend,
} from './wizard-by-keyboard.ts';

test('three people sign a contract and the officer sees the new member, by keyboard alone', async ({
  newPage,
}) => {
  test.slow(true, 'five people’s browsers, every step by the Tab key');
  const agent = await newPage();
  await comeIn(agent, 'Camille Fabre');
  await test.step('the agent answers the five steps and signs', async () => {
    await pressOn(agent, agent.getByRole('button', { name: 'Commencer mon contrat' }));
    await expectHeadingFocused(agent, 'Vous et votre service');
    await answerIdentity(agent);
    await answerMission(agent);
    await answerCommitment(agent, workingTuesday(10));
    await answerService(agent, 'Nathalie Serra');
    await signAndSend(agent, 'Nathalie Serra');
    await expect(agent.getByText(/Nathalie Serra doit donner son accord/)).toBeVisible();
  });

  await test.step('the manager agrees', async () => {
    const manager = await newPage();
    await comeIn(manager, 'Nathalie Serra');
    await pressOn(manager, manager.getByRole('link', { name: 'Camille Fabre' }));
    await expect(manager.getByRole('heading', { level: 2, name: 'Camille Fabre' })).toBeVisible();
    await expect(manager.getByText('60 h 15', { exact: true }).first()).toBeVisible();
    await pressOn(manager, manager.getByRole('button', { name: 'Donner mon accord et signer' }));
    await expect(manager.getByText(/^Accord donné pour Camille Fabre/).first()).toBeVisible();
    await expect(manager.locator('#case')).toBeFocused();
    await expect(manager.getByRole('link', { name: /Camille Fabre/ })).toHaveCount(0);
  });

  await test.step('the executive signs', async () => {
    const executive = await newPage();
    await comeIn(executive, 'Étienne Lacaze');
    await pressOn(executive, executive.getByRole('link', { name: /^À décider/ }));
    await expectHeadingFocused(executive, 'À décider');
    await pressOn(executive, executive.getByRole('link', { name: /Camille Fabre/ }));
    await expect(executive.getByRole('heading', { level: 2, name: 'Camille Fabre' })).toBeVisible();
    await pressOn(executive, executive.getByRole('button', { name: 'Signer', exact: true }));
    await expect(
      executive.getByText('Le contrat de Camille Fabre est signé par tous.').first(),
    ).toBeVisible();
  });

  await test.step('the agent downloads the PDF', async () => {
    await agent.reload();
    await expect(agent.getByText('Tout le monde a signé.')).toBeVisible();
    const downloading = agent.waitForEvent('download');
    await pressOn(agent, agent.getByRole('button', { name: 'Télécharger le PDF' }));
    const download = await downloading;
    expect(download.suggestedFilename()).toMatch(/^contrat-ENG-\d{4}-\d{4}\.pdf$/);
    const file = await readFile(await download.path());
    expect(file.subarray(0, 5).toString()).toBe('%PDF-');
    expect(file.subarray(-1024).toString('latin1')).toContain('%%EOF');
  });

  await test.step('the officer sees the new member', async () => {
    const officer = await newPage();
    await comeIn(officer, 'Magali GOMPEL');
    await pressOn(officer, officer.getByRole('link', { name: 'Communauté', exact: true }));
    await expectHeadingFocused(officer, 'La communauté');
    await typeIn(officer, officer.getByRole('searchbox'), 'fabre');
    await expect(
      officer.getByRole('link', { name: /Camille Fabre|Fabre Camille|Camille FABRE/ }),
    ).toBeVisible();
    await expect(officer.getByText('Simplifier l’inscription aux transports')).toBeVisible();
  });
});
