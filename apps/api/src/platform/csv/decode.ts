/** Why a file cannot be read at all, in a French sentence. */
export class CsvFault extends Error {
  override name = 'CsvFault';
}

const byteOrderMark = '\uFEFF';

/**
 * The text of what a spreadsheet saves as CSV, in UTF-8 or Windows-1252.
 * @throws CsvFault for what is no text, and for a file of which some lines are in one and some in the other
 */
export function decodeCsv(bytes: Uint8Array): string {
  const [first, second] = bytes;
  const isWide = (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff);
  if (isWide || bytes.includes(0))
    throw new CsvFault(
      'Ce fichier n’est pas un CSV. Dans le tableur, enregistrez-le au format « CSV UTF-8 ».',
    );
  return decoded(bytes).replace(byteOrderMark, '');
}

/** What an accented letter in UTF-8 becomes when it is read as Windows-1252, « Ã© »: no French word holds it. */
const misread = /[ÂÃ][\u0080-\u00BFŒœŠšŸŽžƒˆ˜–—‘-„†‡•…‰‹›€™]/;

function decoded(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    const text = new TextDecoder('windows-1252').decode(bytes);
    const place = text.search(misread);
    if (place === -1) return text;
    const line = text.slice(0, place).split(/\r\n|\r|\n/).length;
    throw new CsvFault(
      `Ce fichier mêle deux encodages, à la ligne ${line} par exemple : enregistrez-le de nouveau au format « CSV UTF-8 ».`,
    );
  }
}
