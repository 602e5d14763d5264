import { expect, type Locator, type Page } from '@playwright/test';

const mostStops = 200;

/** Goes to an element with the Tab key alone, as someone without a mouse. */
async function tabTo(page: Page, target: Locator): Promise<void> {
  await expect(target).toBeAttached();
  for (let stop = 0; stop < mostStops; stop += 1) {
    if (await isFocused(target)) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`${target} was not reached in ${mostStops} stops of the Tab key`);
}

/** Goes to a button, a link or a box and presses it. */
export async function pressOn(page: Page, target: Locator, key: 'Enter' | 'Space' = 'Enter'): Promise<void> {
  await tabTo(page, target);
  await page.keyboard.press(key);
}

/** Goes to a text field and replaces what it holds. */
export async function typeIn(page: Page, target: Locator, text: string): Promise<void> {
  await tabTo(page, target);
  await page.keyboard.press('ControlOrMeta+A');
  await page.keyboard.insertText(text);
}

/** Goes to a group of radio buttons, then to the one asked for with the arrows. */
export async function chooseRadio(page: Page, group: Locator, name: string): Promise<void> {
  const wanted = group.getByRole('radio', { name });
  await expect(wanted).toBeAttached();
  for (let stop = 0; stop < mostStops && !(await holdsFocus(group)); stop += 1)
    await page.keyboard.press('Tab');
  const choices = await group.getByRole('radio').count();
  for (let step = 0; step < choices && !(await isFocused(wanted)); step += 1)
    await page.keyboard.press('ArrowDown');
  if (!(await wanted.isChecked())) await page.keyboard.press('Space');
  await expect(wanted).toBeChecked();
}

const isFocused = (target: Locator) =>
  target.evaluate((element) => element === element.ownerDocument.activeElement);

const holdsFocus = (target: Locator) =>
  target.evaluate((element) => element.contains(element.ownerDocument.activeElement));

/** Goes to the first part of a date and types the day, month and year, which follow each other. */
export async function typeDate(page: Page, field: Locator, digits: string): Promise<void> {
  await tabTo(page, field.getByRole('spinbutton').first());
  await page.keyboard.type(digits);
}

/** Goes to the calendar, then to one of its days with the arrows: by weeks, then by days. */
export async function goToDay(page: Page, iso: string): Promise<Locator> {
  const day = page.locator(`[data-day="${iso}"]`);
  const cursor = page.locator('[data-day][tabindex="0"]');
  await tabTo(page, cursor);
  const from = (await cursor.getAttribute('data-day')) ?? iso;
  const days = (Date.parse(iso) - Date.parse(from)) / 86_400_000;
  const weeks = Math.trunc(days / 7);
  for (let week = 0; week < Math.abs(weeks); week += 1)
    await page.keyboard.press(weeks > 0 ? 'ArrowDown' : 'ArrowUp');
  for (let step = 0; step < Math.abs(days - weeks * 7); step += 1)
    await page.keyboard.press(days > 0 ? 'ArrowRight' : 'ArrowLeft');
  await expect(day).toBeFocused();
  return day;
}

/** After a navigation one starts reading at the heading. */
export async function expectHeadingFocused(page: Page, name: string | RegExp): Promise<void> {
  await expect(page.getByRole('heading', { level: 1, name })).toBeFocused();
  await expect(page.locator('h1')).toHaveCount(1);
}

/** With a dialog open, the Tab key goes round inside it. */
export async function expectFocusTrapped(page: Page, dialog: Locator): Promise<void> {
  await expect(dialog).toBeVisible();
  const stops = await dialog.getByRole('button').or(dialog.getByRole('textbox')).count();
  for (let stop = 0; stop <= stops + 1; stop += 1) {
    await page.keyboard.press('Tab');
    expect(await holdsFocus(dialog), `stop ${stop} is in the dialog`).toBe(true);
  }
}
