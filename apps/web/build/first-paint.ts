import { createHash } from 'node:crypto';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import react from '@vitejs/plugin-react';
import { createServer, type Plugin } from 'vite';
import type * as painting from '../src/app/first-paint.tsx';

/** A screen that people often begin with, as its address and as the page's router writes it. */
interface Screen {
  address: string;
  path: string;
  isSignedIn: boolean;
}

const signIn: Screen = { address: '/connexion', path: '/connexion', isSignedIn: false };
const step = (slug: string): Screen => ({
  address: `/contrats/:contractId/etapes/${slug}`,
  path: '/contrats/:contractId/etapes/:step?',
  isSignedIn: true,
});
const screens = [signIn, ...['moi', 'mission', 'temps', 'service'].map(step)];

const place = '<div id="root"></div>';
const namedScript = /<script type="module"[^>]* src="([^"]+)"><\/script>/;
const namedStyle = /<link rel="stylesheet"[^>]* href="([^"]+)">/g;

/**
 * Writes documents that hold what some screens show before any script: their title and what they are for, drawn when
 * the page is built by the components that draw them later. `first-paint.json` says which are for which address; in a
 * demonstration they are others. Nothing in them can be pressed until the script is there.
 */
export function firstPaints(): Plugin {
  let root = '';
  let folder = '';
  return {
    name: 'first-paint',
    apply: 'build',
    configResolved(config) {
      root = config.root;
      folder = join(config.root, config.build.outDir);
    },
    closeBundle: {
      order: 'pre',
      sequential: true,
      handler: () => withPainting(root, (ours) => writeAll(folder, ours)),
    },
  };
}

type Painting = typeof painting;

/** Our own sources, as they run without a browser: their classes bear the same names as in the build. */
async function withPainting(root: string, use: (ours: Painting) => Promise<void>): Promise<void> {
  const server = await createServer({
    root,
    configFile: false,
    plugins: [react()],
    appType: 'custom',
    logLevel: 'error',
    server: { middlewareMode: true, watch: null, hmr: false, ws: false },
    optimizeDeps: { noDiscovery: true },
  });
  try {
    await use((await server.ssrLoadModule('/src/app/first-paint.tsx')) as Painting);
  } finally {
    await server.close();
  }
}

async function writeAll(folder: string, { firstPaint, beforePaint }: Painting): Promise<void> {
  const page = await readFile(join(folder, 'index.html'), 'utf8');
  const known: FirstFiles[] = await readJson(folder, 'first-files.json');
  await mkdir(join(folder, 'first-paint'));
  const written = [];
  const inline = new Set<string>();
  const script = beforePaint + starterOf(page);
  for (const { address, path, isSignedIn } of screens) {
    const files = known.find((one) => one.path === path)?.files ?? [];
    const styles = await readStyles(
      folder,
      [...page.matchAll(namedStyle)].map(([, file = '']) => file).concat(files),
    );
    const write = async (demo: boolean) => {
      const drawn = await firstPaint(address, { demo, isSignedIn });
      const style = styleOf(drawn, styles);
      inline.add(style);
      const name = `first-paint/${address.split('/').at(-1)}${demo ? '-demo' : ''}.html`;
      await writeFile(join(folder, name), withPaint(page, { drawn, style, script, files }));
      return name;
    };
    written.push({ path: address, isSignedIn, own: await write(false), demo: await write(true) });
  }
  await writeFile(join(folder, 'first-paint.json'), JSON.stringify(written));
  await writeFile(join(folder, 'first-files.json'), JSON.stringify(leftToTheDocument(known)));
  await allow(folder, inline, script);
}

const readJson = async (folder: string, name: string) =>
  JSON.parse(await readFile(join(folder, name), 'utf8'));

/** As `first-files.ts` writes it. */
interface FirstFiles {
  path: string;
  files: string[];
  data: string | null;
}

/** A document that asks for its screen's files itself has none announced with it: only the data, which are small. */
function leftToTheDocument(known: readonly FirstFiles[]): FirstFiles[] {
  const drawn = screens.map(({ address, path }) => {
    const data = known.find((one) => one.path === path)?.data ?? null;
    return { path: address, files: [], data };
  });
  return [...drawn, ...known.filter(({ path }) => drawn.every((one) => one.path !== path))];
}

interface Document {
  drawn: string;
  style: string;
  script: string;
  /** What the screen needs besides the page's own script. */
  files: readonly string[];
}

/** The styles are in the document: it shows itself as soon as it is there, and asks nothing of the network first. */
function withPaint(page: string, { drawn, style, script, files }: Document): string {
  if (!page.includes(place)) throw new Error('The document has no place for the page');
  return page
    .replaceAll(namedStyle, '')
    .replace(namedScript, () => `<script data-files="${files.join(' ')}">${script}</script>`)
    .replace('</head>', () => `<style>${style}</style></head>`)
    .replace(place, () => `<div id="root" inert>${drawn}</div>`);
}

/**
 * The page's script, and what its screen needs besides, are asked for once what is drawn has been shown: a telephone
 * does one after the other. A page that is not looked at shows nothing, and does not wait long.
 */
function starterOf(page: string): string {
  const file = namedScript.exec(page)?.[1];
  if (file === undefined) throw new Error('The document names no script');
  return `{const{files}=document.currentScript.dataset;
let asked=false;
const start=()=>{if(asked)return;asked=true;
for(const href of files.match(/\\S+/g)??[]){const link=document.createElement('link');
if(href.endsWith('.js'))link.rel='modulepreload';else{link.rel='preload';link.as='style';link.crossOrigin=''}
link.href=href;document.head.append(link)}
import('${file}');
setTimeout(()=>Intl.DateTimeFormat.supportedLocalesOf('fr-FR'));
setTimeout(()=>{try{sessionStorage.length}catch{}})};
setTimeout(start,document.hidden?0:1000);
new PerformanceObserver(start).observe({type:'paint',buffered:true})}`;
}

const sumOf = (text: string): string => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

/** The content security policy takes these very texts, and no other (`style-hashes.ts`). */
async function allow(folder: string, styles: ReadonlySet<string>, script: string): Promise<void> {
  const { styleHashes } = await readJson(folder, 'csp.json');
  const all = { styleHashes: [...styleHashes, ...[...styles].map(sumOf)], scriptHashes: [sumOf(script)] };
  await writeFile(join(folder, 'csp.json'), JSON.stringify(all));
}

/** The text of each file of styles, in order. */
async function readStyles(folder: string, files: readonly string[]): Promise<string[]> {
  const styles = files.filter((file) => file.endsWith('.css'));
  return Promise.all(styles.map((file) => readFile(join(folder, file), 'utf8')));
}

/**
 * The styles that what was drawn takes something from.
 * @throws Error when a class has no style, its name being another one in the build
 */
function styleOf(drawn: string, styles: readonly string[]): string {
  const classes = [...drawn.matchAll(/ class="([^"]+)"/g)].flatMap(([, names = '']) => names.split(' '));
  const homes = classes.map((name) => {
    const home = styles.find((text) => text.includes(`.${name}`));
    if (home === undefined)
      throw new Error(`What is drawn first bears the class ${name}, which has no style`);
    return home;
  });
  return styles.filter((text, place) => place === 0 || homes.includes(text)).join('');
}
