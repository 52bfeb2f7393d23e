import type { Queries } from './queries.ts';
import type { Statement } from './tables.ts';

/** One step from a schema to the next. */
export interface Migration {
  readonly name: string;
  readonly steps: (queries: Queries) => readonly Statement[];
}

/**
 * The steps in their order: append, never edit. An older program may run beside a newer one while
 * replicas are replaced, so a step only adds.
 */
export const MIGRATIONS: readonly Migration[] = [];
