import { randomInt } from 'node:crypto';
import type { DatabaseSync, StatementSync } from 'node:sqlite';
import { createPrepared, type Prepared } from '../tables/prepared.ts';
import type { Statement } from '../tables/tables.ts';
import { inTransaction, onSqlite } from './on-sqlite.ts';
import type { Row, Rows, RowWrite } from './rows.ts';
import type { Entry, Version } from './store.ts';

const LIVE = '(expires IS NULL OR expires > :now)';

const SQL = {
  read: `SELECT value, expires, version FROM entries
    WHERE namespace = :namespace AND key = :key AND ${LIVE}`,
  keep: `UPDATE entries SET value = :value, version = version + 1 WHERE namespace = :namespace
    AND key = :key AND version = :expected AND expires IS :expires AND ${LIVE}`,
  replace: `UPDATE entries SET value = :value, expires = :expires, version = version + 1
    WHERE namespace = :namespace AND key = :key AND version = :expected AND ${LIVE}`,
  create: `INSERT INTO entries (namespace, key, version, expires, value)
    VALUES (:namespace, :key, :version, :expires, :value)
    ON CONFLICT DO UPDATE SET value = excluded.value, expires = excluded.expires,
      version = entries.version + 1 WHERE entries.expires <= :now
    RETURNING version`,
  put: `INSERT INTO entries (namespace, key, version, expires, value)
    VALUES (:namespace, :key, :version, :expires, :value)
    ON CONFLICT DO UPDATE SET value = excluded.value, expires = excluded.expires,
      version = entries.version + 1
    RETURNING version`,
  delete: `DELETE FROM entries WHERE namespace = :namespace AND key = :key
    RETURNING ${LIVE} AS live`,
  clear: 'DELETE FROM entries WHERE namespace = :namespace',
  scan: `SELECT key, value, expires, version FROM entries
    WHERE namespace = :namespace AND ${LIVE} ORDER BY key LIMIT :limit`,
  scanAfter: `SELECT key, value, expires, version FROM entries
    WHERE namespace = :namespace AND key > :after AND ${LIVE} ORDER BY key LIMIT :limit`,
};

/** The rows of one SQLite database; `now` decides what has expired. */
export class SqliteRows implements Rows {
  readonly #database: DatabaseSync;
  readonly #now: () => number;
  readonly #prepared: Prepared;
  readonly #statements: Readonly<Record<keyof typeof SQL, StatementSync>>;

  constructor(database: DatabaseSync, now: () => number) {
    this.#database = database;
    this.#now = now;
    this.#prepared = createPrepared(database);
    const prepared = Object.entries(SQL).map(([name, sql]) => [name, database.prepare(sql)]);
    this.#statements = Object.fromEntries(prepared);
  }

  async read(namespace: string, keys: readonly string[]): Promise<(Entry | undefined)[]> {
    const now = this.#now();
    return onSqlite(() =>
      keys.map((key) => entryOf(this.#statements.read.get({ namespace, key, now }))),
    );
  }

  async write(
    namespace: string,
    writes: readonly RowWrite[],
    alongside: readonly Statement[] = [],
  ): Promise<(Version | undefined)[]> {
    const now = this.#now();
    const write = (one: RowWrite) => this.#write(namespace, one, now);
    if (alongside.length === 0) return this.#together(writes, write);
    return onSqlite(() =>
      inTransaction(this.#database, () => {
        const versions = writes.map(write);
        if (!versions.includes(undefined)) alongside.forEach(this.#prepared.run);
        return versions;
      }),
    );
  }

  async delete(namespace: string, keys: readonly string[]): Promise<boolean[]> {
    const now = this.#now();
    const { delete: statement } = this.#statements;
    return this.#together(keys, (key) => statement.get({ namespace, key, now })?.live === 1);
  }

  async clear(namespace: string): Promise<void> {
    onSqlite(() => this.#statements.clear.run({ namespace }));
  }

  async scan(namespace: string, after: string | undefined, limit: number): Promise<Row[]> {
    const now = this.#now();
    const { scan, scanAfter } = this.#statements;
    return onSqlite(() => {
      const first = after === undefined;
      const found = first
        ? scan.all({ namespace, limit, now })
        : scanAfter.all({ namespace, after, limit, now });
      return found.map((row) => ({ key: String(row.key), ...toEntry(row) }));
    });
  }

  /** None: the one process that owns the file has taken over what was left when it started. */
  async strays(): Promise<Row[]> {
    return [];
  }

  // An update of one row is a transaction of its own already.
  #together<Item, Result>(items: readonly Item[], run: (item: Item) => Result): Result[] {
    const all = () => items.map(run);
    return onSqlite(() => (items.length > 1 ? inTransaction(this.#database, all) : all()));
  }

  #write(namespace: string, write: RowWrite, now: number): Version | undefined {
    const { key, value, expected } = write;
    const expires = write.expires ?? null;
    if (typeof expected === 'number') {
      const row = { namespace, key, value, expires, expected, now };
      const { keep, replace } = this.#statements;
      // An update that names `expires` writes its index too, which is far away in a large file.
      const isWritten = keep.run(row).changes === 1 || replace.run(row).changes === 1;
      return isWritten ? expected + 1 : undefined;
    }
    // Versions begin anywhere, so that a row made anew is not taken for the one that was deleted.
    const row = { namespace, key, value, expires, version: randomInt(2 ** 47) };
    const written =
      expected === 'new'
        ? this.#statements.create.get({ ...row, now })
        : this.#statements.put.get(row);
    return written === undefined ? undefined : Number(written.version);
  }
}

type Found = ReturnType<StatementSync['get']>;

function entryOf(row: Found): Entry | undefined {
  return row === undefined ? undefined : toEntry(row);
}

function toEntry(row: NonNullable<Found>): Entry {
  const expires = row.expires === null ? undefined : Number(row.expires);
  return { value: String(row.value), expires, version: Number(row.version) };
}
