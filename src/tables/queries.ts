import {
  DummyDriver,
  Kysely,
  PostgresAdapter,
  PostgresIntrospector,
  PostgresQueryCompiler,
  SqliteAdapter,
  SqliteIntrospector,
  SqliteQueryCompiler,
} from 'kysely';
import type { Schema } from './schema.ts';

/** Builds queries, type-checked against the schema; it runs none. */
export type Queries = Kysely<Schema>;

/** Queries in the SQL of an engine. */
export function queriesFor(engine: 'sqlite' | 'postgres'): Queries {
  const createDriver = () => new DummyDriver();
  if (engine === 'sqlite')
    return new Kysely<Schema>({
      dialect: {
        createDriver,
        createAdapter: () => new SqliteAdapter(),
        createQueryCompiler: () => new SqliteQueryCompiler(),
        createIntrospector: (database) => new SqliteIntrospector(database),
      },
    });
  return new Kysely<Schema>({
    dialect: {
      createDriver,
      createAdapter: () => new PostgresAdapter(),
      createQueryCompiler: () => new PostgresQueryCompiler(),
      createIntrospector: (database) => new PostgresIntrospector(database),
    },
  });
}
