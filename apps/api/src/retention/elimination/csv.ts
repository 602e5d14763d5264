import { stateLabels } from '@equipage/domain';
import { type Cell, csvHead, csvLine } from '../../platform/csv/write.ts';
import type { Elimination } from './view.ts';
import { fateWords, kindWords } from './words.ts';

type Line = Elimination['lines'][number];

const columns: readonly [string, (line: Line, elimination: Elimination) => Cell][] = [
  ['Bordereau', (_, { number }) => number],
  ['Nature', ({ kind }) => kindWords[kind]],
  ['Contrat', ({ number }) => number],
  ['État', ({ state }) => stateLabels[state]],
  ['Début', ({ startsOn }) => (startsOn === null ? null : { day: startsOn })],
  ['Fin', ({ end }) => ({ day: end })],
  ['Actes', ({ pieces }) => pieces.acts],
  ['Fichiers', ({ pieces }) => pieces.files],
  ['Courriels', ({ pieces }) => pieces.mails],
  ['Rappels', ({ pieces }) => pieces.reminders],
  ['Empreinte du fichier (SHA-256)', ({ sha256 }) => sha256],
  ['Sort', (line, { state }) => fateWords(line, state)],
];

/** A list as a spreadsheet reads it. */
export function eliminationCsv(elimination: Elimination): Buffer {
  const lines = elimination.lines.map((line) => csvLine(columns.map(([, of]) => of(line, elimination))));
  return Buffer.from(csvHead(columns.map(([header]) => header)) + lines.join(''));
}
