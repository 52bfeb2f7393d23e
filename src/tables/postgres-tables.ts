import type { Compilable } from 'kysely';
import type { PostgresPool, Sql } from '../stores/postgres-pool.ts';
import { compiled, type Statement, type Tables } from './tables.ts';

/** What stands for truth on both engines: SQLite has no booleans. */
function parameter(value: unknown): unknown {
  return typeof value === 'boolean' ? Number(value) : value;
}

/** A statement as the pool takes it. */
export function sqlOf(statement: Statement): Sql {
  const { sql, parameters } = compiled(statement);
  return { text: sql, values: parameters.map(parameter) };
}

/** The tables on the pool of the sessions: each list of statements is one transaction, sent at once. */
export function postgresTables(pool: PostgresPool): Tables {
  return {
    rows: async <Row>(query: Compilable<Row>) => (await pool.run(sqlOf(query))).rows as Row[],
    atomically: async (statements) => {
      const sent = statements.map(sqlOf);
      const [only] = sent;
      const alone = sent.length === 1 && only !== undefined;
      const ran = alone ? [await pool.run(only)] : await pool.atomically(sent);
      return ran.map(({ count }) => count);
    },
  };
}
