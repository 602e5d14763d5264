import { expectHeadingFocused, pressOn } from '../keyboard.ts';
import { startOwnServer } from '../own-server.ts';
import { expect, test } from '../test.ts';

/** A secretariat is named here: on a server of its own, whose address is elsewhere for the other tests. */
test.use({ expectedFaults: [/^request to elsewhere: http:\/\/127\.0\.0\.1:/] });

test('the executive names a secretariat by keyboard, which reads, chooses and prints, and never signs', async ({
  newPage,
}) => {
  const server = await startOwnServer({ DEMO: 'true', NODE_ENV: 'production' });
  const as = async (name: string) => {
    const page = await newPage();
    const data = { email: `${name}@demo.equipage.example` };
    await page.request.post(`${server.address}/api/session/demo`, { data });
    return page;
  };
  const page = await as('etienne.lacaze');
  await page.goto(`${server.address}/a-decider`);
  await pressOn(page, page.getByRole('link', { name: 'Secrétariat' }));
  await expectHeadingFocused(page, 'Secrétariat de la direction générale');
  await page.getByRole('combobox', { name: 'Qui prépare les signatures' }).fill('puech');
  await page.getByRole('option', { name: /Bérengère Puech/ }).waitFor();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await pressOn(page, page.getByRole('button', { name: 'Nommer au secrétariat' }));
  const line = page.getByRole('listitem').filter({ hasText: 'Bérengère Puech' });
  await expect(line).toBeVisible();

  const other = await as('berengere.puech');
  await other.goto(server.address);
  await pressOn(other, other.getByRole('link', { name: /^À préparer/ }).first());
  await expectHeadingFocused(other, 'À préparer');
  await expect(other.getByRole('button', { name: /Signer/ })).toHaveCount(0);
  await pressOn(other, other.getByRole('checkbox', { name: /^Choisir le contrat/ }).first(), 'Space');
  await expect(other.getByText('1 contrat choisi')).toBeVisible();
  await pressOn(other, other.getByRole('link', { name: 'Bordereau des choisis' }));
  await expectHeadingFocused(other, 'Bordereau de signature');
  await other.goto(`${server.address}/a-decider`);
  await pressOn(other, other.getByRole('main').getByRole('listitem').getByRole('link').first());
  await expect(other.getByRole('heading', { name: 'Vous préparez cette signature' })).toBeVisible();
  for (const name of [/Signer/, 'Demander une modification', 'Refuser'])
    await expect(other.getByRole('button', { name })).toHaveCount(0);

  await pressOn(page, line.getByRole('button', { name: 'Retirer du secrétariat' }));
  await pressOn(page, page.getByRole('alertdialog').getByRole('button', { name: 'Retirer du secrétariat' }));
  await expect(line).toHaveCount(0);
  await other.goto(server.address);
  await expect(other.getByRole('link', { name: /^À préparer/ })).toHaveCount(0);
  for (const one of [page, other]) await one.context().close();
  await server.stop();
});
