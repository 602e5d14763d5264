import { runChecks, staticChecks } from './checks.mjs';

process.exitCode = await runChecks(staticChecks);
