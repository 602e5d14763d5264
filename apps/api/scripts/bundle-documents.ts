import { readFileSync } from 'node:fs';
import type { Plugin } from 'rolldown';
import { bundledFiles, workerFile } from '../src/documents/assets.ts';

/** Puts the documents' worker, templates and fonts where the bundled server looks for them (src/documents/assets.ts). */
export function bundleDocuments(): Plugin {
  return {
    name: 'bundle-documents',
    buildStart() {
      this.emitFile({ type: 'chunk', id: workerFile, fileName: 'render-worker.js' });
      for (const { from, to } of bundledFiles()) {
        this.emitFile({ type: 'asset', fileName: to, source: readFileSync(from) });
      }
    },
  };
}
