import type { Database } from '../tables/database.ts';
import type { Surroundings } from './audience.ts';

/** The languages, and the platforms and workspaces of an office's people. */
export async function surroundingsOf(
  { queries, ...database }: Database,
  languages: readonly string[],
  office: string,
): Promise<Surroundings> {
  const rows = await database.rows(
    queries
      .selectFrom('people')
      .select(['platform', 'workspace'])
      .distinct()
      .where('office', '=', office),
  );
  return {
    languages,
    platforms: [...new Set(rows.map(({ platform }) => platform))],
    workspaces: [...new Set(rows.map(({ workspace }) => workspace))],
  };
}
