/** What a short list answers, page by page. */
export interface Page<T> {
  items: T[];
  total: number;
  page: number;
  pageSize: number;
}

const usualPageSize = 25;

/** What the query of a short list says of its page. */
interface Paging {
  page?: number | undefined;
  pageSize?: number | undefined;
}

/** Which page is asked for: the first, of the usual size, unless told otherwise. Pages count from 1. */
export function pageAsked({ page = 1, pageSize = usualPageSize }: Paging): {
  page: number;
  pageSize: number;
} {
  return { page, pageSize };
}

/** The page asked for of a list that is short enough to be read whole; empty past its end. */
export function pageOf<T>(all: T[], asked: Paging): Page<T> {
  const { page, pageSize } = pageAsked(asked);
  const first = (page - 1) * pageSize;
  return { items: all.slice(first, first + pageSize), total: all.length, page, pageSize };
}
