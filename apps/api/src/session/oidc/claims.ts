import { emailAddress, forbiddenCharacters, textLimits } from '@equipage/domain';
import * as z from 'zod/mini';
import type { Answered } from './provider.ts';

/** Who a provider says came back. */
export interface Claimed {
  issuer: string;
  subject: string;
  /** In lower case; null when none was given. */
  email: string | null;
  /** `unsaid`: the provider does not tell whether it verified the address. */
  emailVerified: boolean | 'unsaid';
  firstName: string;
  lastName: string;
  jobTitle: string;
  directorate: string;
  /** When the person was asked who they are; null when the provider does not tell. */
  authenticatedAt: Date | null;
}

/** What the directory needs, of all that a provider tells: the identity's own token says who, its page the rest. */
export function claimedBy({ issuer, claims, userinfo }: Answered): Claimed {
  const told: Record<string, unknown> = { ...claims, ...userinfo };
  // The address and what vouches for it come from one place.
  const mail = userinfo.email === undefined ? claims : userinfo;
  const email = z.safeParse(emailAddress, mail.email);
  const verified = mail.email_verified;
  return {
    issuer,
    subject: claims.sub,
    email: email.success ? email.data : null,
    emailVerified:
      typeof verified === 'boolean' ? verified : verified === undefined ? 'unsaid' : verified === 'true',
    ...namesOf(told, email.data ?? ''),
    jobTitle: printable(told.job_title ?? told.title, textLimits.title),
    directorate: printable(told.organizational_unit ?? told.department, textLimits.title),
    authenticatedAt: claims.auth_time === undefined ? null : new Date(claims.auth_time * 1000),
  };
}

/** First and last name; from the whole name, or at worst from the address, when they are not told apart. */
function namesOf(told: Record<string, unknown>, email: string): Pick<Claimed, 'firstName' | 'lastName'> {
  const name = (value: unknown) => printable(value, textLimits.name);
  const firstName = name(told.given_name);
  const lastName = name(told.usual_name) || name(told.family_name);
  if (firstName !== '' && lastName !== '') return { firstName, lastName };
  const whole = name(told.name) || fromAddress(email);
  const [first = '', ...others] = whole.split(' ');
  return { firstName: firstName || first, lastName: lastName || others.join(' ') || first };
}

/** « camille.de-roux@… » gives « Camille De-Roux ». */
function fromAddress(email: string): string {
  const [local = ''] = email.split('@');
  const words = printable(local.replaceAll(/[._+]+/g, ' '), textLimits.name);
  return words.replaceAll(
    /(^|[ -])(\p{Ll})/gu,
    (_, before: string, letter: string) => before + letter.toUpperCase(),
  );
}

/** A text as the directory takes it: one line, composed, not too long, without what a document cannot print. */
function printable(value: unknown, most: number): string {
  if (typeof value !== 'string') return '';
  const line = value.normalize('NFC').replaceAll(/\s+/gu, ' ').trim();
  let kept = '';
  for (const character of line) {
    if (forbiddenCharacters(character, { lines: false }).length > 0) continue;
    if (kept.length + character.length > most) break;
    kept += character;
  }
  return kept.trim();
}
