import { typography } from '@equipage/domain';
import file from './grid.csv?raw';

/*
 * The audit grid of the accessibility statement: the 106 criteria of RGAA 4.1, kept as a file that an auditor fills in
 * with a spreadsheet. A tool finds faults; it never establishes that a criterion is met.
 */

/** The thirteen themes of RGAA 4.1, in order. */
export const themes = [
  'Images',
  'Cadres',
  'Couleurs',
  'Multimédia',
  'Tableaux',
  'Liens',
  'Scripts',
  'Éléments obligatoires',
  'Structure de l’information',
  'Présentation de l’information',
  'Formulaires',
  'Navigation',
  'Consultation',
] as const;

const checks = ['automatique', 'manuel', 'non testé', 'non applicable'] as const;
export type Check = (typeof checks)[number];

/** What a check found: « sans faute » is a tool's word, the two others a person's. */
const results = ['sans faute', 'conforme', 'non conforme', ''] as const;
type Result = (typeof results)[number];

export interface Criterion {
  /** « 10.11 » */
  number: string;
  /** From 1. */
  theme: number;
  /** In our own few words: the reference's stand in RGAA itself. */
  words: string;
  check: Check;
  result: Result;
  /** The test, in the sources; empty without one. */
  evidence: string;
  /** What that test looks at. */
  rules: string;
  /** `YYYY-MM-DD`, empty when nothing was looked at. */
  date: string;
  note: string;
}

function oneOf<T extends string>(known: readonly T[], value: string, line: string): T {
  const found = known.find((one) => one === value);
  if (found === undefined) throw new Error(`The audit grid says « ${value} »: ${line}`);
  return found;
}

function criterionOf(line: string): Criterion {
  const [number = '', words = '', check = '', result = '', evidence = '', rules = '', date = '', note = ''] =
    line.split(';');
  return {
    number,
    theme: Number.parseInt(number, 10),
    words: typography(words),
    check: oneOf(checks, check, line),
    result: oneOf(results, result, line),
    evidence,
    rules,
    date,
    note: typography(note),
  };
}

/** @throws an error at a state or a result that means nothing */
export function readGrid(text: string): Criterion[] {
  const [, ...lines] = text.trim().split(/\r?\n/);
  return lines.map(criterionOf);
}

export const grid: readonly Criterion[] = readGrid(file);
