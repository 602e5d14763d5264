import { mostChosen } from '@equipage/contract-api';
import { fullName } from '@equipage/domain';
import { useSyncExternalStore } from 'react';
import type { CommunityRow } from '../platform/views.ts';

/** A row that the officer chose, kept from page to page and as long as the tab is open. */
export interface ChosenPerson {
  contractId: string;
  name: string;
}

const kept = 'equipage-choix';
let chosen: readonly ChosenPerson[] = JSON.parse(sessionStorage.getItem(kept) ?? '[]');
const listeners = new Set<() => void>();

function keep(people: readonly ChosenPerson[]): void {
  chosen = people.slice(0, mostChosen);
  sessionStorage.setItem(kept, JSON.stringify(chosen));
  for (const listener of listeners) listener();
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

export const useChosenPeople = () => useSyncExternalStore(subscribe, () => chosen);

/** Chooses rows, or no longer; as many as an export can name. */
export function choosePeople(rows: readonly CommunityRow[], isChosen: boolean): void {
  const others = chosen.filter(({ contractId }) => !rows.some((row) => row.contractId === contractId));
  const added = rows.map((row) => ({ contractId: row.contractId, name: fullName(row) }));
  keep(isChosen ? [...others, ...added] : others);
}

export const chooseNobody = () => keep([]);
