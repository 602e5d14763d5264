import { cpSync } from 'node:fs';
import { join } from 'node:path';
import { defineConfig, type Plugin } from 'rolldown';
import { bundleDocuments } from './scripts/bundle-documents.ts';

const output = join(import.meta.dirname, 'dist');

/** Not put in the bundle: what loads a binary, or files of its own package. */
const external = ['better-sqlite3', '@myriaddreamin/typst-ts-node-compiler', '@fastify/swagger-ui'];

/** Puts the migrations of both engines beside the bundle, where `assetPath` looks for them. */
const copyMigrations: Plugin = {
  name: 'copy-migrations',
  writeBundle() {
    cpSync(join(import.meta.dirname, 'migrations'), join(output, 'migrations'), { recursive: true });
  },
};

/** The server in a few files: it starts sooner, and in far less memory, than from a thousand modules. */
export default defineConfig({
  input: 'src/main.ts',
  platform: 'node',
  external,
  plugins: [bundleDocuments(), copyMigrations],
  output: {
    dir: output,
    cleanDir: true,
    entryFileNames: '[name].js',
    chunkFileNames: '[name]-[hash].js',
  },
  onLog(level, log, report) {
    if (level === 'warn') throw new Error(`The bundler warns: ${log.message}`);
    report(level, log);
  },
});
