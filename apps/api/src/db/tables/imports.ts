import type { Kit } from '../kit.ts';
import type { DirectoryTables } from './directory.ts';

/** How many people a file made enter, change and leave. */
export interface DirectoryImportResult {
  created: number;
  changed: number;
  unchanged: number;
  left: number;
}

/** Files of the directory: kept until they are confirmed, then only what came of them. */
export function importTables(kit: Kit, { people }: DirectoryTables) {
  const directoryImports = kit.table('directory_imports', {
    id: kit.text('id').primaryKey(),
    adminId: kit
      .text('admin_id')
      .notNull()
      .references(() => people.id),
    createdAt: kit.instant('created_at').notNull(),
    fileName: kit.text('file_name').notNull(),
    csv: kit.bytes('csv').notNull(),
    doneAt: kit.instant('done_at'),
    result: kit.json('result').$type<DirectoryImportResult>(),
  });
  return { directoryImports };
}
