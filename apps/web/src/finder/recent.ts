import type { Option } from './places.ts';

/* What was opened last, for as long as the tab is open: names stay on no shared computer. */

const most = 5;
const kept = (personId: string) => `equipage-trouve-${personId}`;

export function recentOptions(personId: string): Option[] {
  return JSON.parse(sessionStorage.getItem(kept(personId)) ?? '[]') as Option[];
}

export function rememberOption(personId: string, option: Option): void {
  const others = recentOptions(personId).filter(({ id }) => id !== option.id);
  sessionStorage.setItem(kept(personId), JSON.stringify([option, ...others].slice(0, most)));
}
