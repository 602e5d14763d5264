import { enableCompileCache } from 'node:module';
import { assetPath } from './platform/assets.ts';

/*
 * What starts the bundle. Node keeps what it compiled of it beside it, and begins from that the next time; the build
 * starts it once (`warm-up.ts`), so that there is none that has to compile it all.
 */

// By the environment, which the worker threads inherit.
process.env.NODE_COMPILE_CACHE ??= assetPath('compiled');
process.env.NODE_COMPILE_CACHE_PORTABLE ??= '1';
enableCompileCache();
await import('./main.ts');
