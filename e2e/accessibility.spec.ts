import { expectAccessible } from './accessibility.ts';
import { screens, settled } from './screens/index.ts';
import { expect, test } from './test.ts';

test.describe.configure({ mode: 'parallel' });

for (const screen of screens) {
  test.describe(screen.name, () => {
    test.use({ expectedFaults: screen.faults ?? [] });

    test(`${screen.name} is accessible, in both themes, wide and narrow`, async ({ newPage }) => {
      test.slow(screen.slow === true);
      const page = await screen.open(newPage);
      await settled(page, screen);
      await expect(page.locator('h1')).toHaveCount(1);
      if (screen.title !== undefined || typeof screen.heading === 'string')
        await expect(page).toHaveTitle(`${screen.title ?? screen.heading} · Équipage`);
      await expectAccessible(page, { narrow: screen.narrow ?? false });
    });
  });
}
