import { type FormCode, faultSentence, type legalHoldForm, typography } from '@equipage/domain';
import type * as z from 'zod/mini';
import type { Connection } from '../db/connection.ts';
import { directoryOf } from '../db/directory.ts';
import { problem } from '../platform/problems.ts';
import { contractNumbered, type HoldRow, keepHold, takeTurn } from './holds.ts';

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
  const { ground } = asked;
  if ('personId' in asked) {
    const { personId } = asked;
    if ((await directoryOf(connection, [personId])).find(personId) === undefined)
      throw faulty('/personId', unknownPerson, faultSentence(unknownPerson));
    return keepHold(connection, { ...placed, contractId: null, personId, ground });
  }
  const contractId = await contractNumbered(connection, asked.contractNumber);
  if (contractId === null)
    throw faulty(
      '/contractNumber',
      'not-allowed-value',
      typography('Aucun contrat ne porte ce numéro : recopiez-le comme il est imprimé.'),
    );
  return keepHold(connection, { ...placed, contractId, personId: null, ground });
}

const faulty = (pointer: string, code: FormCode, detail: string) =>
  problem('invalid-input', { errors: [{ pointer, code, detail }] });
