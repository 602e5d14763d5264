import { Desk } from '../../apps/api/src/documents/seal/testing.openssl.ts';
import {
  prepareStamping,
  stampedBy,
  startStampServer,
} from '../../apps/api/src/documents/time-stamp/testing.server.ts';
import { expectAccessible } from '../accessibility.ts';
import { finalFile } from '../final-file.ts';
import { pressOn } from '../keyboard.ts';
import { startOwnServer } from '../own-server.ts';
import { expect, test } from '../test.ts';

/* A time-stamp server that is down, then back: this journey has a product of its own that is told of it. */

const desk = new Desk();
let stamps: Awaited<ReturnType<typeof startStampServer>>;
let server: Awaited<ReturnType<typeof startOwnServer>>;

test.beforeAll(async () => {
  prepareStamping(desk);
  stamps = await startStampServer();
  stamps.behave((_, response) => void response.writeHead(503).end());
  server = await startOwnServer({ DEMO: 'true', TIMESTAMP_URL: stamps.url.href });
});
test.afterAll(async () => {
  await server.stop();
  await stamps.close();
  desk.close();
});

test('the officer sees which contract waits for its time stamp, and has it asked for again, by keyboard', async ({
  browser,
}) => {
  const enter = async (name: string, path: string) => {
    const context = await browser.newContext({ baseURL: server.address });
    const page = await context.newPage();
    await page.request.post('/api/session/demo', { data: { email: `${name}@demo.equipage.example` } });
    await page.goto(path);
    return page;
  };
  const agent = await enter('aicha.mansouri', '/');
  await finalFile(agent);

  const officer = await enter('magali.gompel', '/cachets');
  await expect(officer.getByText('Il prouve que le fichier n’a pas changé, pas qui l’a émis.')).toBeVisible();
  await expect(officer.getByText('par un tiers, après le cachet')).toBeVisible();
  const again = officer.getByRole('button', { name: 'Relancer maintenant' });
  await expect(async () => {
    await officer.reload();
    await expect(officer.getByText(/^Horodatage, depuis le/).first()).toBeVisible({ timeout: 1000 });
    await expect(officer.getByText(/essais?, le prochain le/).first()).toBeVisible({ timeout: 1000 });
  }).toPass({ timeout: 30_000 });
  await expectAccessible(officer);

  stamps.behave((request) => stampedBy(desk, request, { signer: 'stamper' }));
  await pressOn(officer, again);
  await expect(async () => {
    await officer.reload();
    await expect(officer.getByText('Tous les contrats signés ont leur document')).toBeVisible({
      timeout: 1000,
    });
  }).toPass({ timeout: 30_000 });
  await agent.goto(`/contrats/${(await (await agent.request.get('/api/contracts')).json()).items[0].id}`);
  await expect(agent.getByText(/^Horodaté le .* par un tiers\.$/)).toBeVisible();
});
