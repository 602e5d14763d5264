import { execFile } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { toolEnvironment } from '../scripts/paths.mjs';
import { median } from './medians.ts';

/** A tool of this measure alone, which npm fetches for it: nobody who starts or tests the product installs it. */
const lighthouse = 'lighthouse@13.5.0';
const rounds = 3;
/** It sometimes misses the beginning of its own recording; it says so, and is asked again. */
const tries = 3;

const run = promisify(execFile);

export interface Verdict {
  /** Scores out of 100. */
  performance: number;
  accessibility: number;
  /** Milliseconds: largest contentful paint, total blocking time. */
  lcp: number;
  tbt: number;
  /** Cumulative layout shift, without unit. */
  cls: number;
}

interface Report {
  categories: Record<'performance' | 'accessibility', { score: number }>;
  audits: Record<string, { numericValue: number }>;
}

/**
 * What Lighthouse says of a page on a telephone (slow 4G, a processor four times slower): the median of three runs.
 * @param cookie the session's, `equipage=…`
 */
export async function judge(url: string, folder: string, cookie?: string): Promise<Verdict> {
  const reports: Report[] = [];
  for (let round = 0; round < rounds; round += 1) reports.push(await runLighthouse(url, folder, cookie));
  const of = (value: (report: Report) => number) => median(reports.map(value));
  const audit = (name: string) => of(({ audits }) => audits[name]?.numericValue ?? Number.NaN);
  return {
    performance: of(({ categories }) => categories.performance.score * 100),
    accessibility: of(({ categories }) => categories.accessibility.score * 100),
    lcp: audit('largest-contentful-paint'),
    tbt: audit('total-blocking-time'),
    cls: audit('cumulative-layout-shift'),
  };
}

async function runLighthouse(url: string, folder: string, cookie?: string, left = tries): Promise<Report> {
  try {
    return await runOnce(url, folder, cookie);
  } catch (error) {
    if (left === 1) throw error;
    return runLighthouse(url, folder, cookie, left - 1);
  }
}

async function runOnce(url: string, folder: string, cookie?: string): Promise<Report> {
  const output = join(folder, 'lighthouse.json');
  const headers = cookie === undefined ? [] : ['--extra-headers', JSON.stringify({ Cookie: cookie })];
  const flags = '--headless=new --no-sandbox --disable-gpu --disable-background-networking --disable-sync';
  await run(
    'npx',
    [
      '--yes',
      lighthouse,
      url,
      '--quiet',
      '--output=json',
      `--output-path=${output}`,
      '--only-categories=performance,accessibility',
      `--chrome-flags=${flags}`,
      ...headers,
    ],
    { env: { CHROME_PATH: process.env.CHROMIUM ?? '/usr/bin/chromium', ...toolEnvironment() } },
  );
  return JSON.parse(await readFile(output, 'utf8')) as Report;
}
