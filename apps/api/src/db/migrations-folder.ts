import { assetPath } from '../platform/assets.ts';
import type { Engine } from './database.ts';

/** Where the migrations of an engine stand. */
export const migrationsFolder = (engine: Engine): string => assetPath('migrations', engine);
