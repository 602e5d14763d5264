import { type Check, type Criterion, themes } from './grid.ts';

/** What French law lets a service say of itself. */
export type Conformity = 'non conforme' | 'partiellement conforme' | 'totalement conforme';

/** Share of the applicable criteria from which a service may call itself partly conforming. */
const enough = 0.5;

/** Only a person can find that a criterion is met; until each was looked at by one, there was no audit. */
function isAudited({ check, result }: Criterion): boolean {
  return check === 'non applicable' || (check === 'manuel' && result !== '');
}

/** What may be said of the whole, by the grid: *non conforme* until an audit says otherwise. */
export function conformityOf(grid: readonly Criterion[]): Conformity {
  const applicable = grid.filter(({ check }) => check !== 'non applicable');
  if (!grid.every(isAudited)) return 'non conforme';
  const met = applicable.filter(({ result }) => result === 'conforme').length;
  if (met === applicable.length) return 'totalement conforme';
  return met / applicable.length >= enough ? 'partiellement conforme' : 'non conforme';
}

export interface ThemeCount {
  theme: string;
  total: number;
  counts: Record<Check, number>;
}

/** How the criteria of a theme stand. */
function countOf(theme: string, criteria: readonly Criterion[]): ThemeCount {
  const counts: Record<Check, number> = { automatique: 0, manuel: 0, 'non testé': 0, 'non applicable': 0 };
  for (const { check } of criteria) counts[check] += 1;
  return { theme, total: criteria.length, counts };
}

/** Theme by theme, then all together. */
export function countsOf(grid: readonly Criterion[]): { byTheme: ThemeCount[]; whole: ThemeCount } {
  return {
    byTheme: themes.map((theme, index) =>
      countOf(
        theme,
        grid.filter((criterion) => criterion.theme === index + 1),
      ),
    ),
    whole: countOf('Ensemble', grid),
  };
}

export const faultsIn = (grid: readonly Criterion[]): Criterion[] =>
  grid.filter(({ result }) => result === 'non conforme');

/** The day of the latest check, `YYYY-MM-DD`. */
export const dateOf = (grid: readonly Criterion[]): string =>
  grid
    .map(({ date }) => date)
    .sort()
    .at(-1) ?? '';
