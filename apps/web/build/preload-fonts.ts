import type { Plugin } from 'vite';

/** The two faces that every page shows at once; the others wait until a letter needs them. */
const first = /(source-serif-4-latin-opsz-normal|atkinson-hyperlegible-next-latin-wght-normal)-.*\.woff2$/;

/** Names those faces in the page's head, so that they travel beside the scripts instead of after them. */
export function preloadFonts(): Plugin {
  return {
    name: 'preload-fonts',
    apply: 'build',
    transformIndexHtml: {
      order: 'post',
      handler(_html, { bundle }) {
        const names = Object.keys(bundle ?? {}).filter((name) => first.test(name));
        if (names.length !== 2) throw new Error(`Two fonts to preload, found: ${names.join(', ') || 'none'}`);
        return names.map((name) => ({
          tag: 'link',
          injectTo: 'head' as const,
          attrs: { rel: 'preload', href: `/${name}`, as: 'font', type: 'font/woff2', crossorigin: true },
        }));
      },
    },
  };
}
