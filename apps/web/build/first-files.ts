import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Plugin } from 'vite';

const routerFile = 'src/app/router.tsx';
/** An address of the router, then the file of the screen that is shown there. */
const screenAt =
  /(?:index: true|path: '([^'*]+)')(?:(?!path: '|index: true|import\().)*import\('([^']+)'\)/gs;
const anyScreen = /\bimport\('/g;

type Bundle = Parameters<Extract<NonNullable<Plugin['generateBundle']>, (...given: never[]) => unknown>>[1];

/** What each screen waits for, as its loader asks for it (router.tsx). */
const dataOf: Readonly<Record<string, string>> = {
  '/contrats/:contractId': '/api/contracts/:contractId',
  '/contrats/:contractId/etapes/:step?': '/api/contracts/:contractId',
  '/a-decider/:contractId?': '/api/approvals',
};

/**
 * Writes `first-files.json`, `[{ path, files, data }]`: what the screen at an address needs besides what the page
 * itself names, so that the server can announce it with the page. Otherwise a browser learns of a screen's file, and
 * of the data it shows, only once the page's own scripts have run: more journeys over the network, each time a page
 * is opened.
 */
export function firstFiles(): Plugin {
  let root = '';
  return {
    name: 'first-files',
    apply: 'build',
    configResolved(config) {
      root = config.root;
    },
    async generateBundle(_options, bundle) {
      const router = await readFile(join(root, routerFile), 'utf8');
      const screens = [...router.matchAll(screenAt)];
      if (screens.length !== [...router.matchAll(anyScreen)].length)
        throw new Error(`Not every screen of ${routerFile} could be read with its address`);
      const named = new Set(filesOf(bundle, (chunk) => chunk.isEntry));
      const source = JSON.stringify(
        screens.map(([, path = '', file = '']) => {
          const module = join(root, 'src/app', file);
          const files = filesOf(bundle, (chunk) => chunk.moduleIds.includes(module));
          return {
            path: `/${path}`,
            files: files.filter((one) => !named.has(one)),
            data: dataOf[`/${path}`] ?? null,
          };
        }),
      );
      this.emitFile({ type: 'asset', fileName: 'first-files.json', source });
    },
  };
}

type Chunk = Extract<Bundle[string], { type: 'chunk' }>;

/** The addresses of a chunk, of its styles, and of all that it imports at once. */
function filesOf(bundle: Bundle, isWanted: (chunk: Chunk) => boolean): string[] {
  const files = new Set<string>();
  const add = (chunk: Chunk) => {
    if (files.has(`/${chunk.fileName}`)) return;
    files.add(`/${chunk.fileName}`);
    for (const style of chunk.viteMetadata?.importedCss ?? []) files.add(`/${style}`);
    for (const name of chunk.imports) {
      const imported = bundle[name];
      if (imported?.type === 'chunk') add(imported);
    }
  };
  for (const file of Object.values(bundle)) if (file.type === 'chunk' && isWanted(file)) add(file);
  return [...files];
}
