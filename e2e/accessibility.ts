import AxeBuilder from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';

const themes = ['light', 'dark'] as const;
/** CSS pixels: a wide screen, and a phone. */
const widths = [1440, 360];
/** The wide screen zoomed to 200 %, and the narrowest that RGAA asks for. */
const reflowWidths = [720, 320];

/** The whole page, every rule of axe, in both themes; and nothing that has to be scrolled sideways. */
export async function expectAccessible(page: Page, { narrow = false } = {}): Promise<void> {
  const before = page.viewportSize();
  for (const width of widths.filter((each) => !narrow || each < 500)) {
    await expectNoSidewaysScroll(page, width);
    for (const colorScheme of themes) {
      await page.emulateMedia({ colorScheme });
      const { violations } = await new AxeBuilder({ page }).setLegacyMode().analyze();
      const found = violations.flatMap(({ id, nodes }) =>
        nodes.map(({ target }) => `${id}: ${target.join(' ')}`),
      );
      expect.soft(found, `axe, ${width} px, ${colorScheme}`).toEqual([]);
    }
  }
  for (const width of reflowWidths) await expectNoSidewaysScroll(page, width);
  await page.emulateMedia({ colorScheme: null });
  if (before !== null) await page.setViewportSize(before);
}

async function expectNoSidewaysScroll(page: Page, width: number): Promise<void> {
  await page.setViewportSize({ width, height: 900 });
  const needed = await page.evaluate(() => document.documentElement.scrollWidth);
  expect.soft(needed, `width needed at ${width} px`).toBeLessThanOrEqual(width);
}
