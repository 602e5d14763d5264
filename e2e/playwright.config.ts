import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { defineConfig } from '@playwright/test';
import { freePort } from '../scripts/free-port.mjs';
import { node, root } from '../scripts/paths.mjs';

// Each of Playwright's processes reads this file: the first chooses, the others inherit its environment.
process.env.E2E_PORT ??= String(await freePort());
process.env.E2E_DATA ??= mkdtempSync(join(tmpdir(), 'equipage-e2e-'));
const port = process.env.E2E_PORT;
const address = `http://127.0.0.1:${port}`;

/** What Chromium does of its own accord (updates, telemetry) is off: any request to elsewhere is then the page's. */
const chromiumFlags = [
  '--no-sandbox',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-quic',
];

/** The journeys, in a real browser, against the built server with a database of its own. */
export default defineConfig({
  testDir: '.',
  testIgnore: ['pictures.spec.ts', 'readme-pictures.spec.ts'],
  outputDir: '../test-results/journeys',
  globalTeardown: './remove-data.ts',
  workers: 2,
  forbidOnly: process.env.CI !== undefined,
  reporter: [['list'], ['json', { outputFile: '../test-results/journeys.json' }]],
  expect: { timeout: 10_000 },
  timeout: 120_000,
  use: {
    baseURL: address,
    browserName: 'chromium',
    launchOptions: { executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium', args: chromiumFlags },
    contextOptions: { reducedMotion: 'reduce' },
    viewport: { width: 1440, height: 900 },
    locale: 'fr-FR',
    timezoneId: 'Europe/Paris',
    screenshot: 'only-on-failure',
    trace: 'retain-on-failure',
  },
  webServer: {
    command: `"${node}" apps/api/dist/main.js`,
    cwd: root,
    url: `${address}/api/ready`,
    env: {
      PORT: port,
      DEMO: 'true',
      DATABASE_URL: `file:${process.env.E2E_DATA}/equipage.db`,
      NODE_ENV: 'production',
    },
    gracefulShutdown: { signal: 'SIGTERM', timeout: 10_000 },
  },
});
