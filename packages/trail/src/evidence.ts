/**
 * The lines of the extract that the evidence of a contract holds, saved as the interface gives it: `trail`, with a header
 * and its rows. Null for anything else.
 */
export function linesOfEvidence(text: string): string[] | null {
  try {
    const { trail } = Object(JSON.parse(text));
    const { header, rows } = Object(trail);
    if (typeof header !== 'object' || header === null || !Array.isArray(rows)) return null;
    return [header, ...rows].map((line) => JSON.stringify(line));
  } catch {
    return null;
  }
}
