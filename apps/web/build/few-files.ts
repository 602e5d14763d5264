import type { Rolldown } from 'vite';

type Groups = NonNullable<Exclude<Rolldown.OutputOptions['codeSplitting'], boolean | undefined>['groups']>;
type Context = Parameters<Extract<Groups[number]['name'], (...given: never[]) => unknown>>[1];

/** The screens of most use, each with all that it needs at once and that the ones before it do not have. */
const screens = [
  ['sign-in', '/src/sign-in/sign-in-page.tsx'],
  ['home', '/src/home/home-page.tsx'],
  ['wizard', '/src/wizard/wizard-page.tsx'],
] as const;

/** An index names all of its package, of which a screen takes little. */
const wholePackage = /\/packages\/[^/]+\/src\/index\.ts$/;

/** All that a module imports, and what that imports, but what is left for later. */
function needsOf(screen: string, context: Context, known: Set<string>): Set<string> {
  if (known.has(screen) || wholePackage.test(screen)) return known;
  known.add(screen);
  for (const id of context.getModuleInfo(screen)?.importedIds ?? []) needsOf(id, context, known);
  return known;
}

/**
 * How the page is cut into files. A browser asks for few at once, and each costs a telephone a journey: what every
 * address begins with is one file, and so is what each of the screens of most use adds to it.
 */
export function fewFiles(root: string): Groups {
  return [
    { name: 'first', tags: ['$initial'], priority: screens.length + 1 },
    ...screens.map(([name, file], place) => {
      let needs: Set<string> | undefined;
      return {
        debugName: name,
        priority: screens.length - place,
        name(id: string, context: Context) {
          needs ??= needsOf(`${root}${file}`, context, new Set());
          return needs.has(id) ? name : null;
        },
      };
    }),
  ];
}
