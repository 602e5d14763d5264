import { type StaffKind, staffKinds, type Weekday, weekdays } from '@equipage/domain';

/* What a file of the directory says in words. What is not understood is given back, for the schema to refuse. */

const letters = (word: string) =>
  word
    .normalize('NFD')
    .replaceAll(/[^\p{L}]/gu, '')
    .toLowerCase();

const words = (cell: string) =>
  cell
    .split(/[\s,;|/+]+/)
    .map((word) => word.trim())
    .filter((word) => word !== '');

const frenchDays: Record<string, Weekday> = {
  lundi: 'monday',
  mardi: 'tuesday',
  mercredi: 'wednesday',
  jeudi: 'thursday',
  vendredi: 'friday',
};
const shortest = 3;

/** « lundi, mar. JEU » in French or in English, whole or begun; the five days for an empty cell. */
export function daysFrom(cell: string): string[] {
  const given = words(cell);
  if (given.length === 0) return [...weekdays];
  return given.map((word) => dayNamed(letters(word)) ?? word);
}

function dayNamed(word: string): Weekday | undefined {
  if (word.length < shortest) return undefined;
  const names = [...Object.entries(frenchDays), ...weekdays.map((day) => [day, day] as const)];
  return names.find(([name]) => name.startsWith(word))?.[1];
}

const yes: ReadonlySet<string> = new Set(['oui', 'o', 'yes', 'y', 'vrai', 'true', 'x']);
const no: ReadonlySet<string> = new Set(['non', 'n', 'no', 'faux', 'false', '']);

/** Yes or no in either language, 1 or 0; an empty cell is no. */
export function yesNoFrom(cell: string): boolean | string {
  const word = cell.trim().toLowerCase();
  if (yes.has(word) || word === '1') return true;
  return no.has(word) || word === '0' ? false : cell;
}

const staffWords: Record<string, StaffKind> = {
  fonctionnaire: 'civil-servant',
  titulaire: 'civil-servant',
  contractuel: 'contract',
  contractuelle: 'contract',
  vacataire: 'temporary',
  apprenti: 'apprentice',
  apprentie: 'apprentice',
  stagiaire: 'intern',
  collaborateurdelus: 'elected-staff',
  collaboratricedelus: 'elected-staff',
  autre: 'other',
};

export function staffFrom(cell: string): StaffKind | string | null {
  const word = letters(cell);
  if (word === '') return null;
  return staffKinds.find((kind) => letters(kind) === word) ?? staffWords[word] ?? cell;
}

/** The addresses of a cell that may hold several. */
export const addressesFrom = (cell: string): string[] => words(cell).map((word) => word.toLowerCase());
