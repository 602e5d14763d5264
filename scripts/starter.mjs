import { buildOnce } from './build.mjs';
import { install } from './install.mjs';
import { node } from './paths.mjs';
import { run } from './run.mjs';

const lifeline = new URL('./lifeline.mjs', import.meta.url).href;

/**
 * Installs, builds, then serves until told to stop. The first two are done again only when their inputs have changed,
 * so that a second start needs no network. The exit code is that of the step that ended it.
 */
export async function start() {
  endWithNpm();
  process.exitCode = (await prepare()) || (await serve());
}

/** Says in French what it does, and what failed: whoever tries the product reads this first. */
async function prepare() {
  const installed = await install(() =>
    console.error('Installation des dépendances (la première fois, une minute ou deux)…'),
  );
  if (installed !== 0) {
    console.error('L’installation a échoué\u202f; un premier démarrage a besoin du réseau.');
    return installed;
  }
  const built = await buildOnce(() => console.error('Construction…'));
  if (built !== 0) console.error('La construction a échoué.');
  return built;
}

/** The built server, as a demonstration unless the environment says otherwise. */
function serve() {
  const env = { DEMO: 'true', ...process.env, NODE_ENV: 'production' };
  return run(node, ['--import', lifeline, 'apps/api/dist/main.js'], { env, lifeline: true });
}

/** An npm that is killed outright passes nothing on: without it, under `npm start`, there is nobody left to stop us. */
function endWithNpm() {
  if (process.env.npm_lifecycle_event === undefined) return;
  const npm = process.ppid;
  const look = () => process.ppid !== npm && process.kill(process.pid, 'SIGTERM');
  setInterval(look, 1000).unref();
}
