import { sql } from 'kysely';
import type { EngineKind } from '../stores/store.ts';
import type { Database } from '../tables/database.ts';

/** One table beside the sessions, with the columns that tell its rows apart. */
export interface CopiedTable {
  readonly name: string;
  readonly key: readonly string[];
}

/** One row: column by column. */
export type TableRow = Readonly<Record<string, unknown>>;

// The sessions are copied as rows of their engine; the steps of the schema are each engine's own.
const NOT_COPIED = new Set(['entries', 'notes', 'callguide', 'migrations', 'replicas']);

const KEYS: Readonly<
  Record<EngineKind, ReturnType<typeof sql<{ table: string; column: string }>>>
> = {
  sqlite: sql`SELECT tables.name AS "table", columns.name AS "column"
    FROM sqlite_schema AS tables JOIN pragma_table_info(tables.name) AS columns
    WHERE tables.type = 'table' AND columns.pk > 0 ORDER BY tables.name, columns.pk`,
  postgres: sql`SELECT table_name AS "table", column_name AS "column"
    FROM information_schema.key_column_usage
    JOIN information_schema.table_constraints USING (constraint_schema, constraint_name, table_name)
    WHERE constraint_schema = current_schema() AND constraint_type = 'PRIMARY KEY'
    ORDER BY table_name, ordinal_position`,
};

/** The tables that are copied; those of two stores of the same program are the same. */
export async function copiedTables(database: Database, kind: EngineKind): Promise<CopiedTable[]> {
  const keys = await database.rows({ compile: () => KEYS[kind].compile(database.queries) });
  const columns = Map.groupBy(keys, ({ table }) => table);
  return [...columns]
    .filter(([name]) => !NOT_COPIED.has(name))
    .map(([name, key]) => ({ name, key: key.map(({ column }) => column) }));
}

/** How many rows a table holds. */
export async function countRows(database: Database, table: string): Promise<number> {
  const count = sql<{ count: number }>`SELECT count(*) AS count FROM ${sql.id(table)}`;
  const rows = await database.rows({ compile: () => count.compile(database.queries) });
  return rows[0]?.count ?? 0;
}

/** The rows of a table in the order of their keys, page by page; the first ones can be left out. */
export async function* pagesOf(
  database: Database,
  { name, key }: CopiedTable,
  size: number,
  leaveOut = 0,
): AsyncGenerator<TableRow[], void> {
  const columns = sql.join(key.map((column) => sql.id(column)));
  let last: TableRow | undefined;
  for (;;) {
    const values = sql.join(key.map((column) => sql`${last?.[column]}`));
    const after = last === undefined ? sql`` : sql`WHERE (${columns}) > (${values})`;
    const start = last === undefined ? leaveOut : 0;
    const query = sql<TableRow>`SELECT * FROM ${sql.id(name)} ${after}
      ORDER BY ${columns} LIMIT ${size} OFFSET ${start}`;
    const page = await database.rows({ compile: () => query.compile(database.queries) });
    if (page.length === 0) return;
    yield page;
    last = page.at(-1);
  }
}

/** Adds rows to a table, all or none. */
export async function addRows(database: Database, table: string, rows: readonly TableRow[]) {
  const statements = rows.map((row) => {
    const columns = sql.join(Object.keys(row).map((column) => sql.id(column)));
    const values = sql.join(Object.values(row).map((value) => sql`${value}`));
    return sql`INSERT INTO ${sql.id(table)} (${columns}) VALUES (${values})`;
  });
  await database.atomically(statements.map((one) => one.compile(database.queries)));
}
