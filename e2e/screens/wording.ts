import { expect, type Page } from '@playwright/test';
import { at, type Screen } from './screen.ts';

/** The version in preparation, begun if nobody has: one is prepared at a time, whoever looks at it. */
function preparing(then: (page: Page) => Promise<unknown>): Screen['open'] {
  return at('magali.gompel', '/formulation', async (page) => {
    const answer = await page.request.post('/api/wordings', { data: {} });
    expect([201, 409]).toContain(answer.status());
    await page.goto('/formulation/redaction');
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await then(page);
  });
}

const sentence = (page: Page, name: string) => page.getByRole('textbox', { name });
const heading = /Version \d{4}-\d+, en préparation/;
const title = 'Préparer une version';

interface Written {
  title: object[];
  subtitle: object[];
  sections: { code: string; blocks: object[] }[];
  annex: object;
  mention: object[];
}

const added = new Map([
  ['time', 'Toutefois, une date planifiée se déplace si le service en a besoin, sans préavis.'],
  ['recognition', 'Une attestation d’engagement est remise à la fin du contrat.'],
]);

/** The present version with two sentences more. */
function withAdded({ title, subtitle, sections, annex, mention }: Written): Written {
  const longer = sections.map((section) => {
    const say = added.get(section.code);
    const more = say === undefined ? [] : [{ paragraph: [{ say }] }];
    return { ...section, blocks: [...section.blocks, ...more] };
  });
  return { title, subtitle, sections: longer, annex, mention };
}

/** The page that publishes, with sentences to read. Other screens write in the same draft: what it holds is given here. */
function publishing(then: (page: Page) => Promise<unknown>): Screen['open'] {
  return at('magali.gompel', '/formulation', async (page) => {
    await page.request.post('/api/wordings', { data: {} });
    const draft = await (await page.request.get('/api/wordings/draft')).json();
    const present: Written = await (await page.request.get('/api/wordings/present')).json();
    const content = withAdded(present);
    await page.route('**/api/wordings/draft', (route) => route.fulfill({ json: { ...draft, content } }));
    await page.goto('/formulation/publication');
    await expect(page.getByRole('article', { name: 'Temps de mobilisation' })).toBeVisible();
    await then(page);
  });
}

/** What the officer does with the contract's words. */
export const wordingScreens: Screen[] = [
  { name: 'wording-versions', heading: 'Formulation du contrat', open: at('magali.gompel', '/formulation') },
  { name: 'wording-reserved', heading: 'Formulation du contrat', open: at('camille.fabre', '/formulation') },
  {
    name: 'wording-difference',
    heading: 'De la version 2026-1 à la version 2026-1',
    title: 'Ce qui a changé',
    open: at('magali.gompel', '/formulation/differences?avant=2026-1&apres=2026-1'),
  },
  {
    name: 'wording-editor',
    heading,
    title,
    open: preparing((page) => sentence(page, 'Contexte, paragraphe 1, phrase 2').focus()),
  },
  {
    name: 'wording-agreement',
    heading,
    title,
    open: preparing(async (page) => {
      await sentence(page, 'Appui et accompagnement, paragraphe 1, phrase 1').focus();
      await page.getByRole('button', { name: /^Accord «/ }).click();
      await expect(page.getByRole('dialog')).toBeVisible();
    }),
  },
  {
    name: 'wording-faults',
    heading,
    title,
    open: preparing(async (page) => {
      const field = sentence(page, 'Reconnaissance, paragraphe 1, phrase 1');
      await field.focus();
      await page.keyboard.press('ControlOrMeta+A');
      await page.keyboard.insertText('Les agent·es sont félicité(e)s.');
      await expect(field).toHaveAttribute('aria-invalid', 'true');
      await expect(page.getByText('Enregistré', { exact: true })).toBeVisible();
      await page.getByRole('tab', { name: /À corriger/ }).click();
    }),
  },
  {
    name: 'wording-publication',
    heading: /^Publier la version \d{4}-\d+/,
    title: 'Publier une version',
    open: publishing((page) =>
      page.getByRole('article', { name: 'Reconnaissance' }).locator('label').first().click(),
    ),
  },
  {
    name: 'wording-publication-unread',
    heading: /^Publier la version \d{4}-\d+/,
    title: 'Publier une version',
    open: publishing(async (page) => {
      await page.getByRole('button', { name: /^Publier la version/ }).click();
      await expect(page.getByText('Lisez cette phrase, puis cochez-la.').first()).toBeVisible();
    }),
  },
  {
    name: 'wording-changes',
    heading,
    title,
    open: preparing(async (page) => {
      await page.getByRole('tab', { name: 'Changements' }).click();
      await expect(page.getByRole('heading', { name: /Par rapport à la version/ })).toBeVisible();
    }),
  },
];
