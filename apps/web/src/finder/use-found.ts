import { endpoints } from '@equipage/contract-api';
import { queryOptions, useQuery } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { addresses } from '../platform/addresses.ts';
import { api } from '../platform/api.ts';
import { useSession } from '../platform/session.ts';
import type { Found } from '../platform/views.ts';
import { type Option, optionOf, type Place, pagesFound } from './places.ts';
import { recentOptions } from './recent.ts';

const pause = 150;
/** With fewer letters or digits, the interface refuses. */
const fewestSigns = 2;

const searchQuery = (q: string) =>
  queryOptions({
    queryKey: ['search', q],
    queryFn: async () => (await api(endpoints.search, { query: { q } })).items,
    enabled: q.replace(/[^\p{L}\p{N}]/gu, '').length >= fewestSigns,
    placeholderData: (before: Found[] | undefined) => before,
  });

export interface FoundNow {
  options: Option[];
  searching: boolean;
  failed: boolean;
}

/** What a text finds: pages at once, the rest after a short pause; what was opened last while nothing is typed. */
export function useFound(text: string, entries: readonly Place[]): FoundNow {
  const { person } = useSession();
  const typed = text.trim();
  const settled = useSettled(typed);
  const found = useQuery(searchQuery(settled));
  const holdsCommunity = entries.some(({ to }) => to === addresses.community);
  if (typed === '')
    return {
      options: [...recentOptions(person.id), ...pagesFound(entries, '')].filter(isFirst),
      searching: false,
      failed: false,
    };
  const items = typed.length < fewestSigns ? [] : (found.data ?? []);
  return {
    options: [...pagesFound(entries, typed), ...items.map((one) => optionOf(one, holdsCommunity))],
    searching: settled !== typed || found.isFetching,
    failed: found.isError,
  };
}

const isFirst = (option: Option, place: number, all: readonly Option[]) =>
  all.findIndex(({ id }) => id === option.id) === place;

function useSettled(text: string): string {
  const [settled, setSettled] = useState(text);
  useEffect(() => {
    const timer = setTimeout(() => setSettled(text), pause);
    return () => clearTimeout(timer);
  }, [text]);
  return settled;
}
