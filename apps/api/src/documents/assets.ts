import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

/*
 * Where the documents' files are. From source they stand beside this module and in the font's package; the build
 * copies `bundledFiles` beside the bundle, so that a server needs neither sources nor the font's package.
 */

const isBundled = import.meta.url.endsWith('.js');

/** The templates, by the name `render` knows them by. */
export const templateNames = ['contract'] as const;
export type TemplateName = (typeof templateNames)[number];

/** The faces of Source Serif 4 that the templates use, and no other: the coverage table is their intersection. */
const faces = [
  '400Regular/SourceSerif4_400Regular.ttf',
  '400Regular_Italic/SourceSerif4_400Regular_Italic.ttf',
  '600SemiBold/SourceSerif4_600SemiBold.ttf',
  '600SemiBold_Italic/SourceSerif4_600SemiBold_Italic.ttf',
] as const;

function sourceOfFace(face: string): string {
  return createRequire(import.meta.url).resolve(`@expo-google-fonts/source-serif-4/${face}`);
}
