import AxeBuilder from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';

const themes = ['light', 'dark'] as const;
/** CSS pixels: a wide screen, and a phone. */
const widths = [1440, 360];
/** The wide screen zoomed to 200 %, and the narrowest that RGAA asks for. */
const reflowWidths = [720, 320];

/** The whole page, every rule of axe, in both themes; and nothing that has to be scrolled sideways. */
export async function expectAccessible(page: Page, { narrow = false } = {}): Promise<void> {
  expect.soft(await gluedWords(page), 'words that only their place parts').toEqual([]);
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

/**
 * Words of one line that only their place on the screen parts: a screen reader that reads the line's text, not its
 * boxes, says them as one word (« lycéesattend »). A space, be it hidden, parts them. Of a button or an
 * option it says the name, in which the browser parts them itself.
 */
function gluedWords(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const inLine = 'span, strong, em, small, time, b, i, u, code, mark, abbr, sup';
    const unheard = 'button, [role="option"], [aria-hidden="true"], [hidden], svg, script, style, canvas';
    const isHeard = (around: Element | null) => around?.checkVisibility() && !around.closest(unheard);
    const pieces = document.createTreeWalker(
      document.body,
      NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT,
      (one) =>
        one.nodeName === 'BR' || (one.nodeType === Node.TEXT_NODE && isHeard(one.parentElement))
          ? NodeFilter.FILTER_ACCEPT
          : NodeFilter.FILTER_SKIP,
    );
    const line = (text: Node): Element | null => {
      let around = text.parentElement;
      while (around?.matches(inLine) && !around.hasAttribute('role')) around = around.parentElement;
      return around;
    };
    const isBox = (text: Node): boolean => {
      for (let one = text.parentElement; one?.matches(inLine); one = one.parentElement)
        if (getComputedStyle(one).display !== 'inline') return true;
      return false;
    };
    const found: string[] = [];
    let before: Node | null = null;
    for (let text = pieces.nextNode(); text !== null; text = pieces.nextNode()) {
      const words = text.textContent ?? '';
      const last = before?.textContent ?? '';
      const inOneLine = before !== null && line(before) === line(text);
      if (
        inOneLine &&
        /[\p{L}\d:%]$/u.test(last) &&
        /^[\p{L}\d]/u.test(words) &&
        (isBox(text) || isBox(before as Node))
      )
        found.push(`${last.slice(-30)}|${words.slice(0, 30)}`);
      before = text;
    }
    return found;
  });
}
