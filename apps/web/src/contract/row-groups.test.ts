import { expect, it } from 'vitest';
import { withRowGroups } from './row-groups.ts';

it('takes a table’s head for a group of rows, however deep, and leaves the rest', () => {
  const cell = { role: 'TH', children: [{ type: 'content', id: 'p1' }] };
  const table = (group: string) => ({
    role: 'Root',
    children: [{ role: 'Table', children: [{ role: group, children: [{ role: 'TR', children: [cell] }] }] }],
  });
  expect(withRowGroups(table('THead'))).toEqual(table('TBody'));
});
