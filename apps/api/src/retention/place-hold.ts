import { type FormCode, faultSentence, type legalHoldForm, typography } from '@equipage/domain';
import type * as z from 'zod/mini';
import type { Connection } from '../db/connection.ts';
import { directoryOf } from '../db/directory.ts';
import { problem } from '../platform/problems.ts';
import { complaintReferred, contractNumbered, type HoldRow, keepHold, takeTurn } from './holds.ts';

type Asked = z.output<typeof legalHoldForm>;

const unknownPerson: FormCode = 'unknown-person';

/**
 * Once what is being eliminated is gone, so that no hold is acknowledged on it.
 * @throws the problem `invalid-input` at what nothing is named by
 */
export async function placeHold(
  connection: Connection,
  asked: Asked,
  placed: Pick<HoldRow, 'id' | 'placedById' | 'placedAt'>,
): Promise<void> {
  await takeTurn(connection);
  const subject = await subjectOf(connection, asked);
  return keepHold(connection, { ...placed, ...subject, ground: asked.ground });
}

const nothing = { contractId: null, complaintId: null, personId: null };

/** @throws the problem `invalid-input` at what nothing is named by */
async function subjectOf(connection: Connection, asked: Asked) {
  if ('personId' in asked) {
    const { personId } = asked;
    if ((await directoryOf(connection, [personId])).find(personId) === undefined)
      throw faulty('/personId', unknownPerson, faultSentence(unknownPerson));
    return { ...nothing, personId };
  }
  if ('complaintReference' in asked) {
    const complaintId = await complaintReferred(connection, asked.complaintReference);
    if (complaintId !== null) return { ...nothing, complaintId };
    throw unknownName(
      '/complaintReference',
      'Aucun signalement gardé ne porte cette référence : recopiez-la de sa page.',
    );
  }
  const contractId = await contractNumbered(connection, asked.contractNumber);
  if (contractId !== null) return { ...nothing, contractId };
  throw unknownName(
    '/contractNumber',
    'Aucun contrat ne porte ce numéro : recopiez-le comme il est imprimé.',
  );
}

const unknownName = (pointer: string, detail: string) =>
  faulty(pointer, 'not-allowed-value', typography(detail));

const faulty = (pointer: string, code: FormCode, detail: string) =>
  problem('invalid-input', { errors: [{ pointer, code, detail }] });
