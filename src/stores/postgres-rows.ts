import { hasCode } from '../callguide-error.ts';
import { sqlOf } from '../tables/postgres-tables.ts';
import type { Statement } from '../tables/tables.ts';
import { gather } from './gather.ts';
import type { PostgresPool, Ran, Sql } from './postgres-pool.ts';
import type { Row, Rows, RowWrite } from './rows.ts';
import type { Entry, Version } from './store.ts';

const LIVE = '(entries.expires IS NULL OR entries.expires > $2)';

// A row takes its version from a sequence, so no version is ever used twice.
const SQL = {
  read: `SELECT key, value, expires, version FROM entries
    WHERE namespace = $1 AND key = ANY($3::bytea[]) AND ${LIVE}`,
  replace: `UPDATE entries SET value = given.value, expires = given.expires,
      replica = given.replica, version = nextval('entry_versions')
    FROM unnest($3::bytea[], $4::bytea[], $5::bigint[], $6::text[], $7::bigint[])
      AS given (key, value, expires, replica, expected)
    WHERE namespace = $1 AND entries.key = given.key AND version = given.expected AND ${LIVE}
    RETURNING entries.key, version`,
  put: `INSERT INTO entries (namespace, key, version, expires, value, replica)
    SELECT $1, key, nextval('entry_versions'), expires, value, replica
      FROM unnest($3::bytea[], $4::bytea[], $5::bigint[], $6::text[])
        AS given (key, value, expires, replica)
    ON CONFLICT (namespace, key) DO UPDATE SET value = excluded.value,
      expires = excluded.expires, version = excluded.version, replica = excluded.replica
      WHERE $7 OR entries.expires <= $2
    RETURNING key, version`,
  delete: `WITH gone AS (
      SELECT key FROM entries WHERE namespace = $1 AND key = ANY($3::bytea[])
      ORDER BY key FOR UPDATE)
    DELETE FROM entries USING gone WHERE namespace = $1 AND entries.key = gone.key
    RETURNING entries.key, ${LIVE} AS live`,
  // Divides by zero where a row is not of this transaction: then nothing of it holds.
  guard: `SELECT 1 / (count(*) = cardinality($2::bytea[]))::integer FROM entries
    WHERE namespace = $1 AND key = ANY($2) AND xmin = pg_current_xact_id()::xid`,
  clear: 'DELETE FROM entries WHERE namespace = $1',
  scan: `SELECT key, value, expires, version FROM entries
    WHERE namespace = $1 AND ${LIVE} ORDER BY key LIMIT $3`,
  scanAfter: `SELECT key, value, expires, version FROM entries
    WHERE namespace = $1 AND ${LIVE} AND key > $4 ORDER BY key LIMIT $3`,
  // A mark is there before any row that bears it, so one that is not there has gone.
  strays: `SELECT key, value, expires, version FROM entries
    WHERE namespace = $1 AND ${LIVE} AND replica IS NOT NULL AND key > $4
      AND NOT EXISTS (SELECT FROM replicas WHERE mark = entries.replica)
    ORDER BY key LIMIT $3`,
};

const GATHERING = { most: 50, lanes: 2 };

type ReadOne = (key: string) => Promise<Entry | undefined>;
type WriteOne = (turn: TurnWrite) => Promise<Version | undefined>;

/** Rows, and what goes in with them or not at all. */
interface TurnWrite {
  readonly writes: readonly RowWrite[];
  readonly alongside: readonly Statement[];
}

/** The rows of one PostgreSQL database; `now` decides what has expired. */
export class PostgresRows implements Rows {
  readonly #pool: PostgresPool;
  readonly #now: () => number;
  /** By namespace, and for writes also by what they expect. */
  readonly #readOne = new Map<string, ReadOne>();
  readonly #writeOne = new Map<string, WriteOne>();

  constructor(pool: PostgresPool, now: () => number) {
    this.#pool = pool;
    this.#now = now;
  }

  async read(namespace: string, keys: readonly string[]): Promise<(Entry | undefined)[]> {
    const [only] = keys;
    if (only === undefined) return [];
    if (keys.length > 1) return this.#read(namespace, keys);
    const readOne =
      this.#readOne.get(namespace) ??
      gather<string, Entry | undefined>(GATHERING, (some) => this.#read(namespace, some));
    this.#readOne.set(namespace, readOne);
    return [await readOne(only)];
  }

  async write(
    namespace: string,
    writes: readonly RowWrite[],
    alongside: readonly Statement[] = [],
  ): Promise<(Version | undefined)[]> {
    const [write, ...others] = writes;
    if (write === undefined) return [];
    if (others.length > 0) return this.#writeAll(namespace, [{ writes, alongside }]);
    const place = `${kindOf(write)} ${namespace}`;
    const writeOne =
      this.#writeOne.get(place) ??
      gather<TurnWrite, Version | undefined>(GATHERING, (turns) =>
        this.#writeAll(namespace, turns),
      );
    this.#writeOne.set(place, writeOne);
    return [await writeOne({ writes, alongside })];
  }

  /** Where something goes alongside, all is written or nothing: a conflict of several rejects. */
  async #writeAll(
    namespace: string,
    turns: readonly TurnWrite[],
  ): Promise<(Version | undefined)[]> {
    const writes = turns.flatMap((turn) => turn.writes);
    const alongside = turns.flatMap((turn) => turn.alongside).map(sqlOf);
    const batches = batchesOf(writes);
    const now = this.#now();
    const own = batches.map((batch) => statementFor(namespace, batch, now));
    const keys = writes.map(({ key }) => bytesOf(key));
    const guard = alongside.length > 0 ? [{ text: SQL.guard, values: [namespace, keys] }] : [];
    try {
      return versionsOf(batches, await this.#together([...own, ...guard, ...alongside]));
    } catch (error) {
      if (turns.length > 1 || !hasCode(error, 'store-conflict')) throw error;
      return writes.map(() => undefined);
    }
  }

  // One statement is a transaction of its own already.
  async #together(statements: readonly Sql[]): Promise<Ran[]> {
    const [first, ...others] = statements;
    if (first === undefined) return [];
    return others.length === 0 ? [await this.#pool.run(first)] : this.#pool.atomically(statements);
  }

  async delete(namespace: string, keys: readonly string[]): Promise<boolean[]> {
    if (keys.length === 0) return [];
    const values = [namespace, this.#now(), keys.map(bytesOf)];
    const { rows } = await this.#pool.run({ text: SQL.delete, values });
    const live = new Set(rows.filter((row) => row.live === 1).map((row) => textOf(row.key)));
    // A key that is named again is not there any more.
    return keys.map((key) => live.delete(key));
  }

  async clear(namespace: string): Promise<void> {
    await this.#pool.run({ text: SQL.clear, values: [namespace] });
  }

  async scan(namespace: string, after: string | undefined, limit: number): Promise<Row[]> {
    const values = [namespace, this.#now(), limit];
    const { rows } = await this.#pool.run(
      after === undefined
        ? { text: SQL.scan, values }
        : { text: SQL.scanAfter, values: [...values, bytesOf(after)] },
    );
    return rows.map((row) => ({ key: textOf(row.key), ...entryOf(row) }));
  }

  async strays(namespace: string, after: string | undefined, limit: number): Promise<Row[]> {
    const values = [namespace, this.#now(), limit, bytesOf(after ?? '')];
    const { rows } = await this.#pool.run({ text: SQL.strays, values });
    return rows.map((row) => ({ key: textOf(row.key), ...entryOf(row) }));
  }

  async #read(namespace: string, keys: readonly string[]): Promise<(Entry | undefined)[]> {
    const values = [namespace, this.#now(), keys.map(bytesOf)];
    const { rows } = await this.#pool.run({ text: SQL.read, values });
    const entries = new Map(rows.map((row) => [textOf(row.key), entryOf(row)]));
    return keys.map((key) => entries.get(key));
  }
}

/** The version of each row in the order of the batches; undefined where it was not written. */
function versionsOf(
  batches: readonly (readonly RowWrite[])[],
  ran: readonly Ran[],
): (Version | undefined)[] {
  return batches.flatMap((batch, at) => {
    const versions = new Map(ran[at]?.rows.map((row) => [textOf(row.key), Number(row.version)]));
    return batch.map(({ key }) => versions.get(key));
  });
}

type Kind = 'version' | 'new' | 'any';

function kindOf({ expected }: RowWrite): Kind {
  return typeof expected === 'number' ? 'version' : expected;
}

/** Writes in their order, cut where the kind changes or a key comes again: one statement for each. */
function batchesOf(writes: readonly RowWrite[]): RowWrite[][] {
  const batches: RowWrite[][] = [];
  let keys = new Set<string>();
  let kind: Kind | undefined;
  for (const write of writes) {
    if (kindOf(write) !== kind || keys.has(write.key)) {
      batches.push([]);
      keys = new Set();
      kind = kindOf(write);
    }
    batches.at(-1)?.push(write);
    keys.add(write.key);
  }
  return batches;
}

// Rows go in the order of their keys: two replicas that write the same ones wait for one another, and
// not both for ever.
function statementFor(namespace: string, batch: readonly RowWrite[], now: number): Sql {
  const rows = batch
    .map(({ key, ...write }) => ({ ...write, key: bytesOf(key) }))
    .sort((one, other) => one.key.compare(other.key));
  const kind = batch[0] === undefined ? 'any' : kindOf(batch[0]);
  const values = [
    ...[namespace, now, rows.map(({ key }) => key), rows.map(({ value }) => bytesOf(value))],
    ...[rows.map(({ expires }) => expires), rows.map(({ replica }) => replica)],
  ];
  return kind === 'version'
    ? { text: SQL.replace, values: [...values, rows.map(({ expected }) => expected)] }
    : { text: SQL.put, values: [...values, kind === 'any'] };
}

// Keys and values are kept as bytes: PostgreSQL's text cannot hold every character.
function bytesOf(text: string): Buffer {
  return Buffer.from(text, 'utf8');
}

function textOf(bytes: unknown): string {
  return (bytes as Buffer).toString('utf8');
}

function entryOf({ value, expires, version }: Ran['rows'][number]): Entry {
  return {
    value: textOf(value),
    expires: expires === null ? undefined : Number(expires),
    version: Number(version),
  };
}
