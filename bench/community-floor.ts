import Database from 'better-sqlite3';
import Fastify from 'fastify';

/* The least that answers the same rows of the same file: a prepared statement, and FTS5's sorted prefix. */

const source = new Database(process.argv[2], { readonly: true });
const columns = `contract_id, person_id, first_name, last_name, directorate, mission_title, starts_on, ends_on`;
const list = source.prepare(
  `select ${columns} from listings where member = 1 order by sort_name, contract_id limit 25`,
);

const index = new Database(':memory:');
index.exec(
  `create virtual table names using fts5(text, contract unindexed, tokenize = 'unicode61 remove_diacritics 2')`,
);
const add = index.prepare('insert into names (rowid, text, contract) values (?, ?, ?)');
const rows = source
  .prepare('select search_text, contract_id from listings where member = 1 order by sort_name, contract_id')
  .all() as { search_text: string; contract_id: string }[];
index.transaction(() => {
  for (const [place, { search_text, contract_id }] of rows.entries())
    add.run(place, search_text, contract_id);
})();
const search = index.prepare('select contract from names where names match ? order by rowid limit 25');

const server = Fastify();
server.get('/api/health', () => ({ status: 'ok' }));
server.get('/list', () => list.all());
server.get<{ Querystring: { q: string } }>('/search', ({ query }) => search.all(`${query.q}*`));
await server.listen({ port: Number(process.env.PORT), host: '127.0.0.1' });
