import type { Compilable, CompiledQuery } from 'kysely';

/** A query that Kysely has built, or SQL with its parameters. */
export type Statement = Compilable | CompiledQuery;

/**
 * The tables beside the sessions, on either engine. There are no open transactions: what belongs
 * together goes in as one list, and what depends on the present state is said in SQL. So nothing of
 * another caller can get in between, and a pooler in transaction mode is enough.
 */
export interface Tables {
  /** The rows of one query. */
  rows<Row>(query: Compilable<Row>): Promise<Row[]>;
  /** Runs statements in their order, all or none; gives for each how many rows it changed. */
  atomically(statements: readonly Statement[]): Promise<number[]>;
}

/** The SQL of a statement and what stands for its parameters. */
export function compiled(statement: Statement): CompiledQuery {
  return 'compile' in statement ? statement.compile() : statement;
}
