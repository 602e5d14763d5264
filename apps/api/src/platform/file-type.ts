import { faultSentence, forbiddenCharacters } from '@equipage/domain';
import { type ScanType, scanTypes } from '../db/tables/takeovers.ts';
import { problem } from './problems.ts';

/** How each type of file begins, whatever its name says. */
const beginnings: Record<ScanType, readonly number[]> = {
  'application/pdf': [0x25, 0x50, 0x44, 0x46, 0x2d],
  'image/jpeg': [0xff, 0xd8, 0xff],
  'image/png': [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a],
};

/**
 * What a scan is, by its first bytes.
 * @throws the problem `not-a-scan` for anything but a PDF, a JPEG or a PNG
 */
export function scanTypeOf(bytes: Uint8Array): ScanType {
  const type = scanTypes.find((one) => beginnings[one].every((byte, place) => bytes[place] === byte));
  if (type === undefined) throw problem('not-a-scan');
  return type;
}

const longest = 160;

/**
 * The name of a file that somebody sends: without its folders, composed (NFC), as it is named in the file of contracts.
 * @throws the problem `invalid-input` for a name that no file should have
 */
export function scanName(given: string): string {
  const name = given
    .normalize('NFC')
    .replace(/^.*[/\\]/s, '')
    .trim();
  const isFit =
    name !== '' && name.length <= longest && forbiddenCharacters(name, { lines: false }).length === 0;
  if (isFit) return name;
  const detail = faultSentence('wrong-format');
  throw problem('invalid-input', { errors: [{ pointer: '/file', code: 'wrong-format', detail }] });
}
