import { sql } from 'kysely';
import type { RowsEngine } from '../stores/rows.ts';
import type { Database } from '../tables/database.ts';
import type { CopiedTable } from './copied-tables.ts';
import { addRows, copiedTables, countRows, pagesOf } from './copied-tables.ts';

/** Rows of one kind, such as the sessions, that are copied from one store to another. */
export interface Part {
  readonly name: string;
  count(): Promise<number>;
  /** What is there, in the same order each time, page by page; the first ones can be left out. */
  pages(leaveOut: number): AsyncIterable<readonly Thing[]>;
  /** Adds one page, all or none. */
  add(page: readonly Thing[]): Promise<void>;
}

/** One row, without what each engine gives it anew. */
export type Thing = Readonly<Record<string, unknown>>;

const PAGE = 200;

/** The parts of a store; `names` are the namespaces of its sessions and of what is kept like them. */
export async function partsOf(engine: RowsEngine, namespaces: readonly string[]): Promise<Part[]> {
  const database = await engine.tables();
  const tables = await copiedTables(database, engine.kind);
  return [
    ...namespaces.map((namespace) => namespacePart(engine, database, namespace)),
    ...tables.map((table) => tablePart(database, table)),
  ];
}

/** The namespaces in which something is kept. */
export async function namespacesOf(engine: RowsEngine): Promise<string[]> {
  const database = await engine.tables();
  const names = sql<{ namespace: string }>`SELECT DISTINCT namespace FROM entries`;
  const rows = await database.rows({ compile: () => names.compile(database.queries) });
  return rows.map(({ namespace }) => namespace).sort();
}

function tablePart(database: Database, table: CopiedTable): Part {
  return {
    name: `table ${table.name}`,
    count: () => countRows(database, table.name),
    pages: (leaveOut) => pagesOf(database, table, PAGE, leaveOut),
    add: (page) => addRows(database, table.name, page),
  };
}

function namespacePart({ rows }: RowsEngine, database: Database, namespace: string): Part {
  async function count(): Promise<number> {
    const all = sql<{ count: number }>`SELECT count(*) AS count FROM entries
      WHERE namespace = ${namespace}`;
    const found = await database.rows({ compile: () => all.compile(database.queries) });
    return found[0]?.count ?? 0;
  }
  async function* pages(leaveOut: number): AsyncGenerator<Thing[], void> {
    let left = leaveOut;
    let page = await rows.scan(namespace, undefined, PAGE);
    while (page.length > 0) {
      const wanted = page.slice(left).map(({ key, value, expires = null }) => {
        return { key, value, expires };
      });
      if (wanted.length > 0) yield wanted;
      left = Math.max(0, left - page.length);
      page = await rows.scan(namespace, page.at(-1)?.key, PAGE);
    }
  }
  async function add(page: readonly Thing[]): Promise<void> {
    await rows.write(
      namespace,
      page.map(({ key, value, expires }) => ({
        ...{ key: String(key), value: String(value), expected: 'any' as const },
        expires: expires === null ? undefined : Number(expires),
      })),
    );
  }
  return { name: `namespace ${namespace}`, count, pages, add };
}
