import optimizeLocales from '@react-aria/optimize-locales-plugin';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { compressAssets } from './build/compress-assets.ts';
import { fewFiles } from './build/few-files.ts';
import { firstFiles } from './build/first-files.ts';
import { firstPaints } from './build/first-paint.ts';
import { lightEndpoints } from './build/light-endpoints.ts';
import { oneCalendar } from './build/one-calendar.ts';
import { preloadFont } from './build/preload-font.ts';
import { styleHashes } from './build/style-hashes.ts';
import { uiLayer } from './build/ui-layer.ts';

export default defineConfig({
  plugins: [
    react(),
    lightEndpoints(),
    oneCalendar(),
    optimizeLocales.vite({ locales: ['fr-FR'] }),
    preloadFont(),
    firstFiles(),
    styleHashes(),
    firstPaints(),
    compressAssets(),
  ],
  css: { postcss: { plugins: [uiLayer] } },
  build: {
    // `light-dark()`, native nesting and `popover`: what browsers have had since 2024.
    target: ['chrome123', 'firefox128', 'safari17.5'],
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    rolldownOptions: {
      output: { codeSplitting: { groups: fewFiles(import.meta.dirname) } },
      onLog(level, log, report) {
        // « use client » speaks to frameworks that render on a server; here it means nothing.
        if (log.code === 'MODULE_LEVEL_DIRECTIVE') return;
        // How long our own compression took on a busy machine is no fault of the page.
        if (log.code === 'PLUGIN_TIMINGS') return;
        if (level === 'warn') throw new Error(`The bundler warns: ${log.message}`);
        report(level, log);
      },
    },
  },
  server: {
    proxy: { '/api': process.env.API_URL ?? 'http://127.0.0.1:3000' },
  },
});
