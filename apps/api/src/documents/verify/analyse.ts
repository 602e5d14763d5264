import { createHash } from 'node:crypto';
import { readVerificationCode } from '@equipage/domain';
import { readSeals, type SealReading } from './read-seal.ts';

/** What a file says of itself, to be held against what this service keeps. Nothing in it is unpacked. */
export interface Analysis {
  sha256: string;
  isPdf: boolean;
  isEncrypted: boolean;
  /** Verification codes that stand in it, in their printed form. */
  codes: string[];
  /** Whether it says that it is a *projet* of ours. */
  isDraft: boolean;
  seals: SealReading[];
}

/** Where `%PDF-` may stand at the latest, in bytes: readers accept something before it. */
const headerWithin = 1024;
/** A file of ours holds one code; past so many places nothing is looked for any more. */
const mostPlaces = 64;
const beforeCode = 'verifier#';

/** Reads a file of at most some tens of mebibytes, in a time that grows with its length and nothing else. */
export function analyse(file: Buffer): Analysis {
  const isPdf = file.subarray(0, headerWithin).includes('%PDF-');
  return {
    sha256: createHash('sha256').update(file).digest('hex'),
    isPdf,
    isEncrypted: isPdf && file.includes('/Encrypt'),
    codes: isPdf ? codesIn(file) : [],
    isDraft: isPdf && isDraft(file),
    seals: isPdf ? readSeals(file) : [],
  };
}

function codesIn(file: Buffer): string[] {
  const found = new Set<string>();
  let at = file.indexOf(beforeCode);
  for (let place = 0; at !== -1 && place < mostPlaces; place++) {
    const start = at + beforeCode.length;
    const [typed = ''] = /^[0-9A-Za-z-]*/.exec(file.toString('latin1', start, start + 14)) ?? [];
    const code = readVerificationCode(typed);
    if (code !== null) found.add(code);
    at = file.indexOf(beforeCode, start);
  }
  return [...found];
}

/** Our drafts say so in the title of their XMP packet, which stands in clear. */
function isDraft(file: Buffer): boolean {
  const at = file.indexOf('<dc:title>');
  if (at === -1) return false;
  return /^<dc:title>.{0,80}>Projet (de|–) [^<]*contrat d’engagement/is.test(
    file.toString('utf8', at, at + 400),
  );
}
