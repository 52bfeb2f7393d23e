import { CompiledQuery } from 'kysely';
import { CallguideError } from '../callguide-error.ts';
import { refuseBeside } from '../stores/postgres-migrations.ts';
import { MIGRATIONS, type Migration } from './migrations.ts';
import { type Queries, queriesFor } from './queries.ts';
import type { Tables } from './tables.ts';

/** The tables of an engine at the schema of this program, and what builds queries for them. */
export interface Database extends Tables {
  readonly queries: Queries;
}

async function done(tables: Tables, queries: Queries): Promise<readonly string[]> {
  const table = queries.schema.createTable('migrations').ifNotExists();
  await tables.atomically([table.addColumn('name', 'text', (name) => name.primaryKey())]);
  const rows = await tables.rows(queries.selectFrom('migrations').select('name'));
  return rows.map(({ name }) => name);
}

/** Another replica may take the same step at the same time: the name goes in first, and only once. */
async function take(tables: Tables, queries: Queries, { name, steps }: Migration): Promise<void> {
  const named = queries.insertInto('migrations').values({ name });
  try {
    await tables.atomically([named, ...steps(queries)]);
  } catch (error) {
    if (!(await done(tables, queries)).includes(name)) throw error;
  }
}

/** Whether a program that does not know a step cannot live with it. */
function breaks(name: string): boolean {
  return name.endsWith('!');
}

/** A step that breaks older programs waits until none is at work; an SQLite file has one process. */
async function takeBreaking(tables: Tables, queries: Queries, migration: Migration): Promise<void> {
  await refuseBeside(async (text) => {
    const [row] = await tables.rows({
      compile: () => CompiledQuery.raw(text) as CompiledQuery<{ count: number }>,
    });
    return row?.count;
  });
  await take(tables, queries, migration);
}

/**
 * Brings the tables of an engine to the schema of this program. It lives with what a newer one added.
 * @throws CallguideError `store-newer` where a newer program changed what this one knows.
 */
export async function openDatabase(
  tables: Tables,
  engine: 'sqlite' | 'postgres',
  migrations: readonly Migration[] = MIGRATIONS,
): Promise<Database> {
  const queries = queriesFor(engine);
  const taken = await done(tables, queries);
  const isUnknown = (name: string) => migrations.every((one) => one.name !== name);
  const unknown = taken.find((name) => breaks(name) && isUnknown(name));
  if (unknown !== undefined) {
    const message = `The store was written by a newer Callguide (it knows "${unknown}"). Start the newer version, or restore a backup from before the update.`;
    throw new CallguideError('store-newer', message);
  }
  for (const migration of migrations) {
    if (taken.includes(migration.name)) continue;
    const isShared = engine === 'postgres' && breaks(migration.name);
    await (isShared ? takeBreaking : take)(tables, queries, migration);
  }
  return { ...tables, queries };
}
