import { createHash } from 'node:crypto';
import type { Plugin } from 'vite';

const source = /react-aria\/.*\/overlays\/usePreventScroll\.mjs$/;
const injected = /style\.textContent = `([^`$]*)`\.trim\(\)/;

/**
 * React Aria adds one constant `<style>` while a dialog is open on iOS. Its hash goes to `csp.json`
 * as `{ "styleHashes": ["'sha256-…'"] }`, for the server's content security policy to allow that text and no other.
 */
export function styleHashes(): Plugin {
  const hashes = new Set<string>();
  return {
    name: 'style-hashes',
    apply: 'build',
    transform: {
      filter: { id: source },
      handler(code, id) {
        const text = injected.exec(code)?.[1];
        if (text === undefined) throw new Error(`No constant style found any more in ${id}`);
        hashes.add(`'sha256-${createHash('sha256').update(text.trim()).digest('base64')}'`);
      },
    },
    generateBundle() {
      const content = JSON.stringify({ styleHashes: [...hashes] });
      this.emitFile({ type: 'asset', fileName: 'csp.json', source: content });
    },
  };
}
