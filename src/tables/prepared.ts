import type { DatabaseSync, SQLInputValue, StatementSync } from 'node:sqlite';
import { compiled, type Statement } from './tables.ts';

const MOST_PREPARED = 200;

/** The last statements that were prepared, by their SQL: preparing one costs more than running it. */
export interface Prepared {
  statement(sql: string): StatementSync;
  /** Runs a statement and counts the rows that it changed. */
  run(statement: Statement): number;
}

/** What SQLite takes for a value: it has no booleans. */
export function parameter(value: unknown): SQLInputValue {
  return typeof value === 'boolean' ? Number(value) : (value as SQLInputValue);
}

/** The prepared statements of one connection; none at first. */
export function createPrepared(database: DatabaseSync): Prepared {
  const known = new Map<string, StatementSync>();

  function statement(sql: string): StatementSync {
    const found = known.get(sql) ?? database.prepare(sql);
    known.delete(sql);
    known.set(sql, found);
    const [oldest] = known.keys();
    if (known.size > MOST_PREPARED && oldest !== undefined) known.delete(oldest);
    return found;
  }

  return {
    statement,
    run: (given) => {
      const { sql, parameters } = compiled(given);
      return Number(statement(sql).run(...parameters.map(parameter)).changes);
    },
  };
}
