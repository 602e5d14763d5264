import { takePictures } from './pictures.ts';
import { screens, settled } from './screens/index.ts';
import { test } from './test.ts';

test.describe.configure({ mode: 'parallel' });

for (const screen of screens) {
  test.describe(screen.name, () => {
    test.use({ expectedFaults: screen.faults ?? [] });

    test(`pictures of ${screen.name}`, async ({ newPage }) => {
      test.slow(screen.slow === true);
      const page = await screen.open(newPage);
      await settled(page, screen);
      await takePictures(page, screen.name, { narrow: screen.narrow ?? false });
    });
  });
}
