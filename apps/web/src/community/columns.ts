import { type Column, columns, type View } from './address.ts';

/** What each view shows until the officer chooses otherwise. */
const usual: Record<View, readonly Column[]> = {
  members: ['phase', 'mission', 'directorate', 'end', 'attention'],
  signing: ['phase', 'waiting', 'mission', 'directorate'],
  calling: ['attention', 'phase', 'mission', 'directorate', 'end'],
};

const kept = (view: View) => `equipage-colonnes-${view}`;

/** The columns of a view: those of the address, else those chosen last time on this device, else the usual ones. */
export function shownColumns(view: View, asked: readonly Column[] | null): readonly Column[] {
  if (asked !== null) return asked;
  const words = localStorage.getItem(kept(view))?.split(' ');
  return words === undefined ? usual[view] : columns.filter((column) => words.includes(column));
}

export function rememberColumns(view: View, chosen: readonly Column[]): void {
  localStorage.setItem(kept(view), chosen.join(' '));
}
