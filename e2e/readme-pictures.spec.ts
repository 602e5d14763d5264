import { join } from 'node:path';
import { root } from '../scripts/paths.mjs';
import { screens, settled } from './screens/index.ts';
import { test } from './test.ts';

const desktop = { width: 1280, height: 800 };
const telephone = { width: 390, height: 844 };

/** What the README shows: a screen in one of its states, what one sees of it, and the file's name. */
const shown = [
  ['wizard-3-answered', desktop, 'parcours'],
  ['approvals-many', desktop, 'a-decider'],
  ['approvals-many', telephone, 'a-decider-telephone'],
  ['approvals-chosen', desktop, 'direction-generale'],
  ['contract-signed', desktop, 'contrat'],
  ['community', desktop, 'communaute'],
  ['verification-signed', desktop, 'verification'],
] as const;

for (const [name, viewport, file] of shown) {
  test(`${file}, for the README`, async ({ newPage }) => {
    const screen = screens.find((one) => one.name === name);
    if (screen === undefined) throw new Error(`No screen is called ${name}`);
    const page = await screen.open(newPage);
    await page.setViewportSize(viewport);
    await settled(page, screen);
    await page.screenshot({ path: join(root, 'docs/pictures', `${file}.png`) });
  });
}
