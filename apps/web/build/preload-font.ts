import type { Plugin } from 'vite';

/** The interface's own face. The others are heavier than they are urgent: they come when a letter needs them. */
const first = /atkinson-hyperlegible-next-latin-wght-normal-.*\.woff2$/;

/** Names that face in the page's head, so that it travels beside the scripts instead of after them. */
export function preloadFont(): Plugin {
  return {
    name: 'preload-font',
    apply: 'build',
    transformIndexHtml: {
      order: 'post',
      handler(_html, { bundle }) {
        const name = Object.keys(bundle ?? {}).find((file) => first.test(file));
        if (name === undefined) throw new Error('The font to preload is not in the build');
        const attrs = { rel: 'preload', href: `/${name}`, as: 'font', type: 'font/woff2', crossorigin: true };
        return [{ tag: 'link', injectTo: 'head', attrs }];
      },
    },
  };
}
