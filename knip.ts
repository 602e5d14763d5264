import type { KnipConfig } from 'knip';

/** A style sheet that takes a font from a package depends on that package. */
const fontsOf = (css: string): string =>
  [...css.matchAll(/url\("(@[^"]+)"\)/g)].map(([, font]) => `import '${font}';`).join('\n');

export default {
  // Our packages are read by nobody else: what their index exports has to be used here.
  includeEntryExports: true,
  treatConfigHintsAsErrors: true,
  // A type that stands in a signature may be named by who calls, even if nobody does yet.
  ignoreExportsUsedInFile: { interface: true, type: true },
  compilers: { css: fontsOf },
  workspaces: {
    '.': { entry: ['scripts/{start,test,dev,deploy,lifeline,shifted-clock}.mjs'] },
    'apps/api': {
      // Worker threads are started by the path of their file.
      entry: ['src/documents/**/*-worker.ts'],
      drizzle: { config: ['drizzle.*.config.ts'] },
    },
    'apps/web': {},
    'packages/*': {},
    // Debian's: scripts/system-packages.mjs sees that they are there.
    e2e: { playwright: { config: ['*.config.ts'] }, ignoreBinaries: ['pdfinfo', 'pdftoppm'] },
    bench: { entry: ['floor-server.ts', 'floor-page/main.tsx', 'community-floor.ts', 'loop-watch.ts'] },
  },
} satisfies KnipConfig;
