import type { Day } from '@equipage/domain';
import type { Kit } from '../kit.ts';
import type { ContractTables } from './contracts.ts';
import type { DirectoryTables } from './directory.ts';

/** When who holds a seat on a contract is away, as its acts said: what reminders ask of, person by person. */
export function absenceTables(
  kit: Kit,
  { people }: DirectoryTables,
  { contracts }: Pick<ContractTables, 'contracts'>,
) {
  const absences = kit.table(
    'absences',
    {
      /** As the contract names it. */
      id: kit.text('id').primaryKey(),
      contractId: kit
        .text('contract_id')
        .notNull()
        .references(() => contracts.id),
      personId: kit
        .text('person_id')
        .notNull()
        .references(() => people.id),
      startsOn: kit.text('starts_on').$type<Day>().notNull(),
      endsOn: kit.text('ends_on').$type<Day>().notNull(),
    },
    (t) => [kit.index('absences_person').on(t.personId, t.endsOn)],
  );
  return { absences };
}
