/**
 * The number that a contract receives at its agent's first signature, never used again.
 * @param sequence the place in the year, from 1
 */
export function contractNumber(year: number, sequence: number): string {
  return `ENG-${year}-${String(sequence).padStart(4, '0')}`;
}
