import type { DatabaseSync } from 'node:sqlite';
import type { Compilable } from 'kysely';
import { inTransaction, onSqlite } from '../stores/on-sqlite.ts';
import { createPrepared, parameter } from './prepared.ts';
import type { Tables } from './tables.ts';

/** The tables on the connection of the sessions: each list of statements runs without a pause. */
export function sqliteTables(database: DatabaseSync): Tables {
  const prepared = createPrepared(database);

  return {
    rows: async <Row>(query: Compilable<Row>) =>
      onSqlite(() => {
        const { sql, parameters } = query.compile();
        return prepared.statement(sql).all(...parameters.map(parameter)) as Row[];
      }),
    atomically: async (statements) =>
      onSqlite(() => inTransaction(database, () => statements.map(prepared.run))),
  };
}
