import { forbiddenCharacters, textLimits } from '@equipage/domain';
import * as asn1js from 'asn1js';
import type { SignedData } from 'pkijs';
import { oid } from './oids.ts';

/* What a signature tells of itself and of its certificate: nobody vouches for it, and any of it may be missing. */

/** The name in a certificate's subject or issuer as Node writes it, in letters that our documents can print. */
export function nameOf(distinguished: string): string {
  const lines = distinguished.split('\n');
  const common = lines.findLast((line) => line.startsWith('CN='))?.slice('CN='.length);
  const name = (common ?? lines.join(', ')).normalize('NFC').trim();
  const printable = [...name].map((letter) =>
    forbiddenCharacters(letter, { lines: false }).length === 0 ? letter : '?',
  );
  return printable.slice(0, textLimits.title).join('') || '(sans nom)';
}

/** The instant among what is signed, which some programs write there. */
export function signingTime({ signerInfos }: SignedData): string | null {
  const attribute = signerInfos[0]?.signedAttrs?.attributes.find(({ type }) => type === oid.signingTime);
  const value: unknown = attribute?.values[0];
  if (!(value instanceof asn1js.UTCTime || value instanceof asn1js.GeneralizedTime)) return null;
  return isoOf(value.toDate());
}

const dated = /\/M\s*\(D:(\d{4})(\d\d)(\d\d)(\d\d)(\d\d)(\d\d)(?:Z|([+-])(\d\d)'?(\d\d)'?)?/;
/** How far around the signature its dictionary is looked at, in bytes. */
const around = 4096;

/** The `M` of the dictionary that holds a signature, before it or after. */
export function dictionaryTime(file: Buffer, start: number, end: number): string | null {
  const before = file.toString('latin1', Math.max(0, start - around), start);
  const after = file.toString('latin1', end, end + around);
  const own = before.slice(before.lastIndexOf(' obj') + 1) + after.slice(0, after.indexOf('endobj'));
  const [, year, month, day, hour, minute, second, sign = '+', hours = '00', minutes = '00'] =
    dated.exec(own) ?? [];
  if (year === undefined) return null;
  return isoOf(new Date(`${year}-${month}-${day}T${hour}:${minute}:${second}${sign}${hours}:${minutes}`));
}

const isoOf = (date: Date): string | null => (Number.isNaN(date.getTime()) ? null : date.toISOString());
