import { coded, letterAudiences, letterKinds, mailLimits, text } from '@equipage/domain';
import * as z from 'zod/mini';
import { instant, nullableText, personName } from './shapes.ts';

/** What became of a mail: null as long as it waits; `no-server` in a demonstration that sends none. */
const mailOutcomes = ['sent', 'no-server', 'refused', 'exhausted', 'gone', 'expired'] as const;

/** A mail that was or would have been sent. */
export const demoMail = z.strictObject({
  id: z.string(),
  kind: z.string(),
  to: z.string(),
  subject: z.string(),
  text: z.string(),
  html: z.string(),
  at: z.string(),
  messageId: z.string(),
  outcome: z.nullable(z.enum(mailOutcomes)),
});

/** Why a mail did not leave, as far as it may be said: what a server writes may quote anybody. */
export const mailCauses = [
  'no-mailbox',
  'mailbox-full',
  'message-refused',
  'sender-refused',
  'login-refused',
  'certificate-unknown',
  'no-encryption',
  'unreachable',
  'too-slow',
  'later',
  'not-an-address',
  'unknown',
] as const;
export type MailCause = (typeof mailCauses)[number];

/** What is done about a mail that was given up. */
const mailActs = ['retried', 'dealt-with'] as const;

/**
 * A mail that the server gave up. Of one about a contract, whoever reads no contract is told neither what it says nor
 * which one: `kind`, `subject` and `contract` are null.
 */
const givenUpMail = z.strictObject({
  id: z.string(),
  kind: nullableText,
  subject: nullableText,
  to: z.strictObject({ person: z.nullable(personName), address: z.string() }),
  contract: z.nullable(z.strictObject({ id: z.string(), number: nullableText })),
  /** When it was written, in the domain's time. */
  at: instant,
  /** Null when the server was stopped each time it tried. */
  givenUpAt: z.nullable(instant),
  attempts: z.number(),
  cause: z.enum(mailCauses),
  /** The three figures that the mail server answered. */
  reply: z.nullable(z.number()),
  /** False of a mail that held a way in: its words are gone. */
  mayRetry: z.boolean(),
});

/** A page of the mails that were given up, and what was done about others, the last first. */
export const givenUpMails = z.strictObject({
  items: z.array(givenUpMail),
  total: z.number(),
  page: z.number(),
  pageSize: z.number(),
  acts: z.array(z.strictObject({ act: z.enum(mailActs), at: instant, by: personName, count: z.number() })),
});

/** The words of a mail, its variables in braces (packages/contract-text/src/mails). */
export const mailWords = z.strictObject({
  subject: text(mailLimits.subject),
  title: text(mailLimits.title),
  body: z.array(text(mailLimits.paragraph)).check(z.maxLength(mailLimits.paragraphs, coded('too-many'))),
  action: text(mailLimits.action),
});

const letter = {
  id: z.string(),
  kind: z.enum(letterKinds),
  to: z.array(z.enum(letterAudiences)),
};
const changed = z.strictObject({ at: instant, by: personName });

/** A mail whose words may be changed; `changed` is null as long as it keeps those that the product comes with. */
export const mailLetterSummary = z.strictObject({
  ...letter,
  subject: z.string(),
  changed: z.nullable(changed),
});

export const mailLetterView = z.strictObject({
  ...letter,
  /** 0 as long as nobody changed it. */
  version: z.number(),
  words: mailWords,
  original: mailWords,
  /** What was made of it, the last first; null words are the original ones, taken up again. */
  history: z.array(z.strictObject({ ...changed.shape, version: z.number(), words: z.nullable(mailWords) })),
});

/** A mail as it would be read by nobody in particular. */
export const mailPreview = z.strictObject({ subject: z.string(), text: z.string(), html: z.string() });
