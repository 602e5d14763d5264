import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type BrowserContext, chromium } from 'playwright-core';
import { buildFloorPage, scriptBytes, whileServing } from './floor-page.ts';
import { judge, type Verdict } from './lighthouse.ts';
import { whileRunning } from './running.ts';
import { countScripts, signIn } from './scripts-weight.ts';

const folder = mkdtempSync(join(tmpdir(), 'equipage-bench-'));
/** Someone of the demonstration who has no contract yet. */
const agent = 'helene.castaing@demo.equipage.example';
const steps = ['moi', 'mission', 'temps', 'service', 'relecture'];

/** Goes through the wizard as one does, and opens what opens; gives the address of its first step. */
async function walkWizard(context: BrowserContext, address: string): Promise<string> {
  const page = await context.newPage();
  await signIn(page, address, agent);
  const started = await page.request.post(`${address}/api/contracts`);
  const { id } = (await started.json()) as { id: string };
  const first = `${address}/contrats/${id}/etapes/${steps[0]}`;
  for (const step of steps) {
    await page.goto(`${address}/contrats/${id}/etapes/${step}`);
    await page.waitForLoadState('networkidle');
    const closed = page.locator('main [aria-expanded="false"], main [aria-haspopup]');
    for (const one of await closed.all()) {
      await one.click({ timeout: 2000 }).catch(() => undefined);
      await page.keyboard.press('Escape');
    }
    await page.waitForLoadState('networkidle');
  }
  return first;
}

const kilobytes = (bytes: number) => (bytes / 1000).toFixed(1);

function reportWeight(what: string, bytes: number, floor: number): void {
  console.log(
    `${what}: ${kilobytes(bytes)} kB of script, floor ${kilobytes(floor)} kB, ${(bytes / floor).toFixed(2)} ×`,
  );
}

function reportVerdict(what: string, { performance, accessibility, lcp, tbt, cls }: Verdict): void {
  console.log(
    `${what}: performance ${performance.toFixed(0)}, accessibility ${accessibility.toFixed(0)}, ` +
      `LCP ${lcp.toFixed(0)} ms, TBT ${tbt.toFixed(0)} ms, CLS ${cls.toFixed(3)}`,
  );
}

async function measure(address: string): Promise<void> {
  const floorPage = await buildFloorPage();
  const floor = scriptBytes(floorPage);
  const browser = await chromium.launch({
    executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
    args: ['--no-sandbox', '--disable-background-networking', '--disable-sync'],
  });
  try {
    const stranger = await browser.newContext();
    const firstPage = countScripts(stranger);
    await (await stranger.newPage()).goto(`${address}/connexion`, { waitUntil: 'networkidle' });
    reportWeight('first page', await firstPage(), floor);

    const member = await browser.newContext();
    const wizard = countScripts(member);
    const step = await walkWizard(member, address);
    reportWeight('wizard, all its widgets loaded', await wizard(), floor);

    const [cookie] = await member.cookies(address);
    await whileServing(floorPage, async (least) => reportVerdict('floor', await judge(least, folder)));
    reportVerdict('first page', await judge(`${address}/connexion`, folder));
    reportVerdict('wizard', await judge(step, folder, `${cookie?.name}=${cookie?.value}`));
  } finally {
    await browser.close();
  }
}

try {
  const env = {
    DEMO: 'true',
    DATABASE_URL: `file:${join(folder, 'product.db')}`,
    LOG_LEVEL: 'silent',
  };
  await whileRunning({ args: ['apps/api/dist/main.js'], env }, ({ address }) => measure(address));
} finally {
  rmSync(folder, { recursive: true, force: true });
}
