/** What a short list answers, page by page. */
export interface Page<T> {
  items: T[];
  total: number;
  page: number;
  pageSize: number;
}

const usualPageSize = 25;

/** The page asked for of a list that is short enough to be read whole; empty past its end. */
export function pageOf<T>(
  all: T[],
  asked: { page?: number | undefined; pageSize?: number | undefined },
): Page<T> {
  const { page = 1, pageSize = usualPageSize } = asked;
  const first = (page - 1) * pageSize;
  return { items: all.slice(first, first + pageSize), total: all.length, page, pageSize };
}
