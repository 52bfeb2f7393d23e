import { DatabaseError } from 'pg';
import { CallguideError } from '../callguide-error.ts';

/** Runs something on PostgreSQL and turns its errors into ours. */
export async function onPostgres<T>(run: () => Promise<T>): Promise<T> {
  try {
    return await run();
  } catch (error) {
    throw error instanceof CallguideError ? error : failure(error);
  }
}

// PostgreSQL has rolled all of it back, because of what others did at the same moment.
const [SERIALIZATION, DEADLOCK] = ['40001', '40P01'];
// A table that another replica made just then: as a name, a type, or a row of the catalogue.
const MADE = new Set(['42P07', '42710']);
const UNIQUE = '23505';

/** Whether nothing of it was done, and the same may well succeed now. */
export function isRolledBack(error: unknown): boolean {
  const state = sqlState(error);
  const inCatalogue = error instanceof DatabaseError && error.schema === 'pg_catalog';
  if (state === UNIQUE) return inCatalogue;
  return state === SERIALIZATION || state === DEADLOCK || MADE.has(state);
}

// lock and statement timeouts, too many connections, and what `isRolledBack` met too often
const BUSY_STATES = new Set(['55P03', '57014', '53300', SERIALIZATION, DEADLOCK]);
const BUSY_WORDS = /timeout/i;
const REFUSED: Readonly<Record<string, string>> = {
  '28P01': 'PostgreSQL refuses the user or the password.',
  '28000': 'PostgreSQL refuses the user.',
  '3D000': 'PostgreSQL has no such database. Create it, for example with: createdb',
  '3F000': 'The role has no schema to keep tables in. Let it own its database.',
  '42501': 'The role lacks a right that it needs. Let it own its database, and all tables in it.',
};

// The division by zero of a guard: a row that must have been written in the transaction was not.
const GUARDED = '22012';

// The original goes no further, not even as a cause: its words can hold rows and parts of the URL.
function failure(error: unknown): CallguideError {
  const state = sqlState(error);
  const refused = REFUSED[state];
  if (refused !== undefined) return new CallguideError('store-url', `STORE_URL: ${refused}`);
  if (state === GUARDED) return new CallguideError('store-conflict', 'Another write came first.');
  const words = wordsOf(error);
  if (BUSY_STATES.has(state) || (state === '' && BUSY_WORDS.test(words)))
    return new CallguideError('store-busy', `PostgreSQL did not do it in time (${words}).`);
  if (state === '' && error instanceof Error && 'code' in error)
    return new CallguideError('store-failed', `PostgreSQL cannot be reached (${words}).`);
  return new CallguideError('store-failed', `The PostgreSQL store failed (${words}).`);
}

function sqlState(error: unknown): string {
  return error instanceof DatabaseError ? (error.code ?? '') : '';
}

// Of values (class 22) and constraints (23), and where a connection was to go, only the code.
function wordsOf(error: unknown): string {
  const state = sqlState(error);
  if (/^2[23]/.test(state)) return state;
  if (error instanceof DatabaseError) return `${state}: ${error.message}`;
  if (!(error instanceof Error)) return typeof error;
  return 'code' in error ? String(error.code) : error.message;
}
