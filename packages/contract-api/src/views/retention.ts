import { contractStates, retentionForm, visaForm } from '@equipage/domain';
import * as z from 'zod/mini';
import { instant, nullableText, personName } from './shapes.ts';

const day = z.string();

const retentionCategories = ['contracts', 'exchanges', 'drafts', 'leavers', 'complaints', 'logs'] as const;
const eliminationStates = ['prepared', 'authorised', 'under-way', 'done', 'abandoned'] as const;

/** One kind of what is kept: how much of it would go today, is held, is announced; the next day on which some is due. */
const category = z.strictObject({
  id: z.enum(retentionCategories),
  ready: z.number(),
  held: z.number(),
  announced: z.number(),
  next: z.nullable(day),
});

const legalHold = z.strictObject({
  id: z.string(),
  /** Null of a contract that is no longer kept. */
  contractNumber: nullableText,
  /** Of what somebody told of a page. */
  complaintReference: nullableText,
  person: z.nullable(personName),
  ground: z.string(),
  placedBy: personName,
  placedAt: instant,
  liftedBy: z.nullable(personName),
  liftedAt: z.nullable(instant),
  liftedBecause: nullableText,
});

const pieces = z.strictObject({
  acts: z.number(),
  files: z.number(),
  mails: z.number(),
  reminders: z.number(),
});

const eliminationCard = z.strictObject({
  id: z.string(),
  number: z.string(),
  state: z.enum(eliminationStates),
  preparedBy: personName,
  preparedAt: instant,
  contracts: z.number(),
  exchanges: z.number(),
  done: z.number(),
  leftOut: z.number(),
  visa: z.nullable(visaForm),
  visaRecordedBy: z.nullable(personName),
  visaRecordedAt: z.nullable(instant),
  startedBy: z.nullable(personName),
  startedAt: z.nullable(instant),
  doneAt: z.nullable(instant),
  abandonedBy: z.nullable(personName),
  abandonedAt: z.nullable(instant),
});

/** A list of what is to be eliminated: contracts by their numbers, nobody by name. */
export const elimination = z.strictObject({
  ...eliminationCard.shape,
  retention: retentionForm,
  lines: z.array(
    z.strictObject({
      kind: z.enum(['contract', 'exchanges']),
      number: z.string(),
      state: z.enum(contractStates),
      startsOn: z.nullable(day),
      end: day,
      pieces,
      sha256: nullableText,
      doneAt: z.nullable(instant),
      leftOut: z.nullable(z.enum(['held', 'abandoned'])),
    }),
  ),
});

/** What would be eliminated today, and what is held. */
export const retentionState = z.strictObject({
  today: day,
  retention: retentionForm,
  categories: z.array(category),
  holds: z.array(legalHold),
  eliminations: z.array(eliminationCard),
});
