import { at, type Screen } from './screen.ts';

/** What others did since one's last visit. */
export const newsScreens: Screen[] = [
  { name: 'news', heading: 'Nouvelles', open: at('magali.gompel', '/nouvelles') },
  { name: 'news-none', heading: 'Nouvelles', open: at('jeremie.guerin', '/nouvelles') },
];
