import { hash } from 'node:crypto';
import { coverPersonal } from '@equipage/domain';
import { commit, type Json, type Opening, type Sha256, saltOf, type TrailRecord } from '@equipage/trail';
import type { Tables } from '../tables.ts';

export type EventRow = Tables['contractEvents']['$inferSelect'];

export const sha256: Sha256 = (text) => hash('sha256', text);

/** What a record holds besides its event. */
interface Place {
  position: number;
  secret: string;
  /** When an event older than the trail was put in it; undefined for all others. */
  adoptedAt?: string | undefined;
}

/** What the trail keeps of an event: the act as it was, whatever is personal as commitments. */
export function recordOf(row: EventRow, { position, secret, adoptedAt }: Place): TrailRecord {
  const cover = (pointer: string, value: unknown) => ({
    ...commit(sha256, saltOf(sha256, secret, pointer), value as Json),
  });
  const record: Record<string, Json> = {
    at: new Date(row.at).toISOString(),
    type: row.type,
    party: row.party,
    actor: cover('/actor', row.actorId),
    data: coverPersonal(row.data, (pointer, value) => cover(`/data${pointer}`, value)) as Json,
  };
  if (adoptedAt !== undefined) record.adoptedAt = adoptedAt;
  return { ...record, position, contractId: row.contractId, sequence: row.sequence };
}

/** What opens each commitment of an event's record, by its pointer there. */
export function openingsOf(row: EventRow, secret: string): Record<string, Opening> {
  const openings: Record<string, Opening> = {};
  const open = (pointer: string, value: unknown): void => {
    openings[pointer] = { salt: saltOf(sha256, secret, pointer), value: value as Json };
  };
  open('/actor', row.actorId);
  coverPersonal(row.data, (pointer, value) => open(`/data${pointer}`, value));
  return openings;
}
