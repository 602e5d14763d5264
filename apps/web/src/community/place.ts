import { useEffect, useRef } from 'react';
import { useLocation } from 'react-router';
import { addresses } from '../platform/addresses.ts';

/* The place that one left in the list: its address, and the row. Kept for as long as the tab is open. */

const kept = 'equipage-place';

interface Place {
  search: string;
  contractId: string;
}

function readPlace(): Place | null {
  const words = sessionStorage.getItem(kept);
  return words === null ? null : (JSON.parse(words) as Place);
}

export function leaveFrom(contractId: string): void {
  sessionStorage.setItem(kept, JSON.stringify({ search: window.location.search, contractId }));
}

/** The list as one left it. */
export function listAddress(): string {
  return `${addresses.community}${readPlace()?.search ?? ''}`;
}

/** Back in the list, the focus is on the row that one left, which comes into view. */
export function useReturn() {
  const table = useRef<HTMLTableElement>(null);
  const { search } = useLocation();
  const arrived = useRef(search);
  useEffect(() => {
    const place = readPlace();
    if (place === null || place.search !== arrived.current) return;
    const link = table.current?.querySelector<HTMLElement>(`[data-place="${CSS.escape(place.contractId)}"]`);
    link?.focus();
    link?.scrollIntoView({ block: 'nearest' });
    sessionStorage.setItem(kept, JSON.stringify({ search: place.search, contractId: '' }));
  }, []);
  return table;
}
