const preferences = '/ViewerPreferences <<';
const shown = Buffer.from('\n    /DisplayDocTitle true');

/**
 * A file whose readers show its title instead of its name, as PDF/UA asks: the engine says so only in a file that claims
 * that norm. It writes the catalog last, so that what is added there moves nothing but the table of objects.
 * @throws Error when the engine no longer writes its files so
 */
export function withShownTitle(made: Buffer): Buffer {
  if (made.includes('/DisplayDocTitle')) return made;
  const catalog = made.lastIndexOf(' obj\n');
  const place = made.indexOf(preferences, catalog) + preferences.length;
  const table = made.indexOf('\nxref\n', catalog) + 1;
  const start = made.lastIndexOf('startxref\n');
  const isCatalog = made.subarray(catalog, table).includes('/Type /Catalog');
  if (!isCatalog || place < catalog || place > table || table > start)
    throw new Error('the catalog is not the last object of the file');
  return Buffer.concat([
    made.subarray(0, place),
    shown,
    made.subarray(place, start),
    Buffer.from(`startxref\n${table + shown.length}\n%%EOF`),
  ]);
}
