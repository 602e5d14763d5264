import type { PDFDocumentProxy } from 'pdfjs-dist';

type Node = Awaited<ReturnType<Awaited<ReturnType<PDFDocumentProxy['getPage']>>['getStructTree']>>;

/**
 * A table's head groups rows. The viewer's library says it is a column's header, between the table and its rows, where
 * assistive technologies then find no table: told as a body, it is a group again, and its cells stay headers.
 */
export function withRowGroups<T extends { role?: string; children?: unknown[] }>(node: T): T {
  if (node.role === 'THead') node.role = 'TBody';
  for (const child of node.children ?? []) withRowGroups(child as T);
  return node;
}

/** Has every page of a document tell its structure so. */
export function repairTables(pdf: PDFDocumentProxy): void {
  const getPage = pdf.getPage.bind(pdf);
  pdf.getPage = async (number) => {
    const page = await getPage(number);
    const read = page.getStructTree.bind(page);
    page.getStructTree = async (): Promise<Node> => withRowGroups((await read()) ?? { children: [] });
    return page;
  };
}
