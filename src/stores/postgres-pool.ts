import { setTimeout } from 'node:timers/promises';
import type { PoolClient, QueryConfig, QueryResult } from 'pg';
import { DatabaseError, Pool, types } from 'pg';
import { isRolledBack, onPostgres } from './on-postgres.ts';

/** One SQL statement with what stands for `$1`, `$2`… */
export interface Sql {
  readonly text: string;
  readonly values?: readonly unknown[];
}

/** What a statement gave: its rows, and how many it changed or found. */
export interface Ran {
  readonly rows: readonly Readonly<Record<string, unknown>>[];
  readonly count: number;
}

/** PostgreSQL through a pool of connections; nothing of a session is relied on, only transactions. */
export interface PostgresPool {
  /** One statement in one round trip: a transaction of its own. */
  run(sql: Sql): Promise<Ran>;
  /** Statements in their order, all or none, sent together in one round trip. */
  atomically(statements: readonly Sql[]): Promise<Ran[]>;
  /** One statement that may take as long as `ms` and cannot be in a transaction; its warnings. */
  maintain(text: string, ms: number): Promise<string[]>;
  end(): Promise<void>;
}

const PATIENCE_MS = 5000;
const CONNECTIONS = 10;
const IDLE_MS = 30_000;
const ATTEMPTS = 5;
const PAUSE_MS = 20;

// Within a transaction the server keeps the same limits, so that a process that was stopped in the
// middle of one does not hold its locks. They end with it, as a pooler needs.
const LIMITS = ['lock_timeout', 'statement_timeout', 'idle_in_transaction_session_timeout'];

const [BOOL, INT8, NUMERIC] = [16, 20, 1700];

// The same as from SQLite: numbers for sums and counts, 0 and 1 for truth.
const NUMBERS = new Map<number, (text: string) => number>([
  [BOOL, (text) => (text === 't' ? 1 : 0)],
  [INT8, Number],
  [NUMERIC, Number],
]);

/**
 * Opens a pool, which connects when it is first used. A connection and an answer are each waited for
 * for `patience` ms: a store that hangs fails the turn.
 */
export function openPostgresPool(url: string, patience = PATIENCE_MS): PostgresPool {
  const begin = ['BEGIN', ...LIMITS.map((name) => `SET LOCAL ${name} = ${patience}`)].join('; ');
  const pool = new Pool({
    ...{ connectionString: url, application_name: 'callguide', max: CONNECTIONS, keepAlive: true },
    ...{ connectionTimeoutMillis: patience, query_timeout: patience },
    ...{ idleTimeoutMillis: IDLE_MS, pipeline: true },
    types: {
      getTypeParser: (type: number, format?: 'text' | 'binary') =>
        NUMBERS.get(type) ?? types.getTypeParser(type, format as 'text'),
    },
  });
  // A connection that is lost while nobody uses it is replaced when somebody needs one.
  pool.on('error', () => {});
  return {
    run: (sql) => again(async () => ranOf(await pool.query(configOf(sql)))),
    atomically: (statements) =>
      again(() => withClient(pool, (client) => transaction(client, begin, statements))),
    maintain: (text, ms) =>
      onPostgres(() => withClient(pool, (client) => maintain(client, text, ms))),
    end: () => onPostgres(() => pool.end()),
  };
}

// What was rolled back left nothing behind, so it can be run again.
function again<T>(run: () => Promise<T>): Promise<T> {
  return onPostgres(async () => {
    for (let attempt = 1; ; attempt += 1) {
      try {
        return await run();
      } catch (error) {
        if (attempt === ATTEMPTS || !isRolledBack(error)) throw error;
        await setTimeout(PAUSE_MS * attempt * Math.random());
      }
    }
  });
}

function configOf({ text, values = [] }: Sql): QueryConfig {
  return { text, values: [...values] };
}

function ranOf({ rows, rowCount }: QueryResult): Ran {
  return { rows, count: rowCount ?? 0 };
}

async function withClient<T>(pool: Pool, run: (client: PoolClient) => Promise<T>): Promise<T> {
  const client = await pool.connect();
  // A connection that is lost also fails the statement that waits on it, which is where it is told.
  const ignore = () => {};
  client.on('error', ignore);
  let isSound = false;
  try {
    const result = await run(client);
    isSound = true;
    return result;
  } catch (error) {
    // What the server refused has left the connection as it was.
    isSound = error instanceof DatabaseError;
    throw error;
  } finally {
    client.removeListener('error', ignore);
    client.release(!isSound);
  }
}

// After a statement that fails, PostgreSQL refuses the others and turns the commit into a rollback.
async function transaction(
  client: PoolClient,
  begin: string,
  statements: readonly Sql[],
): Promise<Ran[]> {
  const sent = [begin, ...statements.map(configOf), 'COMMIT'].map((sql) => client.query(sql));
  const outcomes = await Promise.allSettled(sent);
  const failures = outcomes.filter((outcome) => outcome.status === 'rejected');
  // A lost connection says more than what the server refused on it before.
  const failed = failures.find(({ reason }) => !(reason instanceof DatabaseError)) ?? failures[0];
  if (failed !== undefined) throw failed.reason;
  const results = await Promise.all(sent);
  return results.slice(1, -1).map(ranOf);
}

async function maintain(client: PoolClient, text: string, ms: number): Promise<string[]> {
  const warnings: string[] = [];
  const hear = ({ message = '' }: { message?: string | undefined }) => void warnings.push(message);
  client.on('notice', hear);
  try {
    const config: QueryConfig & { query_timeout: number } = { text, query_timeout: ms };
    await client.query(config);
    return warnings;
  } finally {
    client.removeListener('notice', hear);
  }
}
