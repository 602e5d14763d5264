import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import Database from 'better-sqlite3';
import { median } from './medians.ts';
import { whileRunning } from './running.ts';

/*
 * A directory of 20 000 people from a file: seen, then imported, then changed by a second file. Floor: the same rows
 * inserted bare, by one prepared statement in one transaction, in the same tables of the same file (whose triggers index their words).
 */

const count = Number(process.env.PEOPLE ?? 20_000);
const rounds = 3;

/** Everybody has a manager among those before them. */
function csvOf(service: string): string {
  const head =
    'Prénom;Nom;Adresse électronique;Fonction;Direction;Service;Supérieur hiérarchique;Quotité;Jours';
  const lines = Array.from({ length: count }, (_, place) => {
    const above = place === 0 ? '' : `p${Math.floor(place / 10)}@region.example`;
    const who = `Prénom${place};Nom-de-Famille${place % 997};p${place}@region.example`;
    return `${who};Chargée de mission;Direction des mobilités;${service};${above};80;lundi mardi jeudi`;
  });
  return [head, ...lines].join('\r\n');
}

interface Preview {
  id: string;
  plan: string;
  counts: Record<string, number>;
}

async function importing(address: string, cookie: string, csv: string) {
  const form = new FormData();
  form.append('file', new Blob([csv]), 'annuaire.csv');
  const started = performance.now();
  const sent = await fetch(`${address}/api/directory/imports`, {
    method: 'POST',
    headers: { cookie },
    body: form,
  });
  const preview = (await sent.json()) as Preview;
  const seen = performance.now();
  const confirmed = await fetch(`${address}/api/directory/imports/${preview.id}/confirmation`, {
    method: 'POST',
    headers: { cookie, 'content-type': 'application/json' },
    body: JSON.stringify({ plan: preview.plan, departures: [] }),
  });
  if (!confirmed.ok) throw new Error(await confirmed.text());
  return { preview: (seen - started) / 1000, confirmation: (performance.now() - seen) / 1000 };
}

/** The longest time that a small request waited while something was done, in milliseconds. */
async function longestWait(address: string, work: () => Promise<unknown>): Promise<number> {
  let isOver = false;
  let longest = 0;
  const asking = (async () => {
    while (!isOver) {
      const began = performance.now();
      await (await fetch(`${address}/api/health`)).text();
      longest = Math.max(longest, performance.now() - began);
      await pause(5);
    }
  })();
  await work();
  isOver = true;
  await asking;
  return longest;
}

/** The same rows, from the file that the product filled, inserted bare in its own tables. */
function bareSeconds(file: string): number {
  const db = new Database(file);
  db.pragma('foreign_keys = OFF');
  const tables = ['people', 'person_changes'].map((table) => {
    const rows = db.prepare(`select * from ${table} where ${table === 'people' ? 'email' : 'person_id'} in
      (select ${table === 'people' ? 'email' : 'id'} from people where email like 'p%@region.example')`);
    return { table, rows: rows.all() as Record<string, unknown>[] };
  });
  const ids = "(select id from people where email like 'p%@region.example')";
  db.exec(`delete from person_changes where person_id in ${ids}; delete from people where id in ${ids}`);
  db.pragma('foreign_keys = ON');
  const started = performance.now();
  db.transaction(() => {
    db.pragma('defer_foreign_keys = ON');
    for (const { table, rows } of tables) {
      const columns = Object.keys(rows[0] ?? {});
      const insert = db.prepare(
        `insert into ${table} (${columns.join()}) values (${columns.map((column) => `@${column}`).join()})`,
      );
      for (const row of rows) insert.run(row);
    }
  })();
  db.close();
  return (performance.now() - started) / 1000;
}

const previews: number[] = [];
const imports: number[] = [];
const updates: number[] = [];
const floors: number[] = [];
const waits: number[] = [];
for (let round = 0; round < rounds; round += 1) {
  const folder = mkdtempSync(join(tmpdir(), 'equipage-bench-'));
  const file = join(folder, 'product.db');
  const launch = {
    args: ['apps/api/dist/main.js'],
    env: { DATABASE_URL: `file:${file}`, DEMO: 'true', SEED_MEMBERS: '0', LOG_LEVEL: 'error' },
  };
  await whileRunning(launch, async ({ address }) => {
    const body = JSON.stringify({ email: 'ruben.iniguez@demo.equipage.example' });
    const headers = { 'content-type': 'application/json' };
    while (!(await fetch(`${address}/api/ready`)).ok) await pause(100);
    const signedIn = await fetch(`${address}/api/session/demo`, { method: 'POST', headers, body });
    const cookie = signedIn.headers.getSetCookie()[0]?.split(';')[0] ?? '';
    const wait = await longestWait(address, async () => {
      const first = await importing(address, cookie, csvOf('Lignes'));
      previews.push(first.preview);
      imports.push(first.confirmation);
    });
    waits.push(wait);
    updates.push((await importing(address, cookie, csvOf('Études'))).confirmation);
  });
  floors.push(bareSeconds(file));
  rmSync(folder, { recursive: true, force: true });
}
const [preview, created, changed, floor] = [previews, imports, updates, floors].map(median);
const ratio = (value = 0) => (value / (floor ?? 1)).toFixed(1);
console.log(`${count} people: seen in ${preview?.toFixed(2)} s, imported in ${created?.toFixed(2)} s`);
console.log(`changed by a second file in ${changed?.toFixed(2)} s; inserted bare in ${floor?.toFixed(2)} s`);
console.log(`ratios: seen ${ratio(preview)}, imported ${ratio(created)}, changed ${ratio(changed)}`);
console.log(`longest wait of another request meanwhile: ${median(waits).toFixed(0)} ms`);
