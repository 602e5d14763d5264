import { defineConfig } from '@playwright/test';
import journeys from './playwright.config.ts';

/** Pictures of every screen, to be looked at: they judge nothing by themselves. */
export default defineConfig({
  ...journeys,
  testIgnore: [],
  testMatch: ['pictures.spec.ts', 'readme-pictures.spec.ts'],
  outputDir: '../test-results/pictures',
  reporter: [['list']],
});
