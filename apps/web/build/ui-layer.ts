import type { CSSOptions } from 'vite';

type Plugins = NonNullable<Exclude<CSSOptions['postcss'], string | undefined>['plugins']>;
type Plugin = Extract<Plugins[number], { postcssPlugin: string }>;

/** A file of styles, and the layer it belongs to: each gives way to the next, and all to those of the screens. */
const layers = [
  [/\/src\/ui\/base\.css$/, 'base'],
  [/\/src\/ui\/[^/]+\.module\.css$/, 'ui'],
] as const;

/**
 * Puts the styles of the shared components in a layer of their own: a screen that gives one a class has the last word,
 * whichever of their files the browser reads first.
 */
export const uiLayer: Plugin = {
  postcssPlugin: 'ui-layer',
  Once(root, { AtRule }) {
    const file = root.source?.input.file?.replaceAll('\\', '/') ?? '';
    const layer = layers.find(([pattern]) => pattern.test(file))?.[1];
    if (layer === undefined) return;
    const nodes = root.nodes.slice();
    root.removeAll();
    root.append(new AtRule({ name: 'layer', params: layer, nodes }));
  },
};
