import { CallguideError } from '../callguide-error.ts';
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

/**
 * Brings the tables of an engine to the schema of this program.
 * @throws CallguideError `store-newer` where a newer program has been here.
 */
export async function openDatabase(
  tables: Tables,
  engine: 'sqlite' | 'postgres',
  migrations: readonly Migration[] = MIGRATIONS,
): Promise<Database> {
  const queries = queriesFor(engine);
  const taken = await done(tables, queries);
  const unknown = taken.find((name) => migrations.every((one) => one.name !== name));
  if (unknown !== undefined) {
    const message = `The store was written by a newer Callguide (it knows "${unknown}"). Start the newer version, or restore a backup from before the update.`;
    throw new CallguideError('store-newer', message);
  }
  for (const migration of migrations)
    if (!taken.includes(migration.name)) await take(tables, queries, migration);
  return { ...tables, queries };
}
