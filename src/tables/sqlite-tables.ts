import type { DatabaseSync, SQLInputValue, StatementSync } from 'node:sqlite';
import type { Compilable } from 'kysely';
import { inTransaction, onSqlite } from '../stores/on-sqlite.ts';
import { compiled, type Statement, type Tables } from './tables.ts';

const MOST_PREPARED = 200;

/** The last statements that were prepared, by their SQL: preparing one costs more than running it. */
class Prepared {
  readonly #database: DatabaseSync;
  readonly #known = new Map<string, StatementSync>();

  constructor(database: DatabaseSync) {
    this.#database = database;
  }

  get(sql: string): StatementSync {
    const known = this.#known.get(sql) ?? this.#database.prepare(sql);
    this.#known.delete(sql);
    this.#known.set(sql, known);
    const [oldest] = this.#known.keys();
    if (this.#known.size > MOST_PREPARED && oldest !== undefined) this.#known.delete(oldest);
    return known;
  }
}

/** What SQLite takes for a value: it has no booleans. */
function parameter(value: unknown): SQLInputValue {
  return typeof value === 'boolean' ? Number(value) : (value as SQLInputValue);
}

/** The tables on the connection of the sessions: each list of statements runs without a pause. */
export function sqliteTables(database: DatabaseSync): Tables {
  const prepared = new Prepared(database);

  function run(statement: Statement): number {
    const { sql, parameters } = compiled(statement);
    return Number(prepared.get(sql).run(...parameters.map(parameter)).changes);
  }

  return {
    rows: async <Row>(query: Compilable<Row>) =>
      onSqlite(() => {
        const { sql, parameters } = query.compile();
        return prepared.get(sql).all(...parameters.map(parameter)) as Row[];
      }),
    atomically: async (statements) =>
      onSqlite(() => inTransaction(database, () => statements.map(run))),
  };
}
