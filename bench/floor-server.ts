import Database from 'better-sqlite3';
import { drizzle } from 'drizzle-orm/better-sqlite3';
import { integer, sqliteTable, text } from 'drizzle-orm/sqlite-core';
import Fastify from 'fastify';

/* The least that answers from a database with the same libraries. */

const people = sqliteTable('people', { id: integer().primaryKey(), name: text().notNull() });
const client = new Database(process.argv[2]);
client.exec('create table if not exists people (id integer primary key, name text not null)');
const db = drizzle(client);

const server = Fastify();
server.get('/api/health', () => {
  db.select().from(people).limit(1).all();
  return { status: 'ok' };
});
await server.listen({ port: Number(process.env.PORT), host: '127.0.0.1' });
