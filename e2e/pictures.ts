import { join } from 'node:path';
import { expect, type Page } from '@playwright/test';
import { root } from '../scripts/paths.mjs';

const sizes = [
  { width: 1440, height: 900 },
  { width: 768, height: 1024 },
  { width: 360, height: 740 },
];
const themes = ['light', 'dark'] as const;

/**
 * Takes the page wide, on a tablet and on a phone, light and dark, for eyes to look at: `pictures/<name>-360-dark.png`.
 * The whole page; and on a phone also what one sees before scrolling, with what stays at the edges.
 */
export async function takePictures(page: Page, name: string, { narrow = false } = {}): Promise<void> {
  for (const size of sizes.filter(({ width }) => !narrow || width < 500)) {
    await page.setViewportSize(size);
    for (const colorScheme of themes) {
      await page.emulateMedia({ colorScheme });
      await page.evaluate(() => window.scrollTo(0, 0));
      await redrawn(page);
      const path = (view: string) =>
        join(root, 'pictures', `${name}-${size.width}-${colorScheme}${view}.png`);
      await page.screenshot({ path: path(''), fullPage: true });
      if (size.width === 360) await page.screenshot({ path: path('-first') });
    }
  }
}

/** The pages of a document are drawn again at another width: blank until then. */
async function redrawn(page: Page): Promise<void> {
  const frame = () => new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn)));
  await page.evaluate(frame);
  await expect(page.locator('canvas[style*="hidden"]')).toHaveCount(0);
}
