import { sql } from 'kysely';
import { CallguideError } from '../callguide-error.ts';
import { claim } from '../stores/claim.ts';
import { parseEncryptionKey } from '../stores/encryption-key.ts';
import { HALF_COPIED, HALF_REKEYED, openEngine } from '../stores/open-store.ts';
import type { Row, RowsEngine } from '../stores/rows.ts';
import { createSeal, type Seal } from '../stores/seal.ts';
import { ENCRYPTION_NOTE, keyCheck, opensCheck, resealed } from '../stores/sealed-rows.ts';
import { parseStoreUrl } from '../stores/store-url.ts';
import type { Database } from '../tables/database.ts';
import type { Statement } from '../tables/tables.ts';
import type { Progress } from './copy-store.ts';
import { namespacesOf } from './store-parts.ts';

/** The key that a store has, and the one that it is to have, as `ENCRYPTION_KEY` takes them. */
export interface Keys {
  readonly from: string;
  readonly to: string;
}

/** How many rows are sealed with the new key, and how many open with neither and stay as they are. */
export interface Rekeyed {
  readonly rows: number;
  readonly unreadable: number;
}

interface Sealing {
  readonly engine: RowsEngine;
  readonly database: Database;
  readonly from: Seal;
  readonly to: Seal;
}

const PAGE = 200;

/**
 * Seals every row of a store anew with another key, page by page, or goes on where that was stopped. No
 * bot may be running, and until it is done none starts. Nothing is ever kept in the clear.
 * @throws CallguideError naming what is in the way; then nothing has changed, or the rest waits.
 */
export async function rekeyStore(url: string, keys: Keys, progress: Progress): Promise<Rekeyed> {
  const [from, to] = [keys.from, keys.to].map((key) => createSeal(parseEncryptionKey(key)));
  if (!from || !to || parseEncryptionKey(keys.from).every((byte, i) => byte === at(keys.to, i)))
    throw new CallguideError('store-key', 'NEW_ENCRYPTION_KEY is the key that the store has.');
  const claimed = await claim(url);
  try {
    const engine = await openEngine(parseStoreUrl(url), { now: Date.now });
    try {
      await nobodyElse(engine);
      await engine.sweep();
      return await resealAll({ engine, database: await engine.tables(), from, to }, progress);
    } finally {
      await engine.close();
    }
  } finally {
    await claimed.release();
  }
}

function at(key: string, place: number): number | undefined {
  return parseEncryptionKey(key)[place];
}

/** On PostgreSQL nothing is claimed; but every bot at work says so. */
async function nobodyElse({ replicas }: RowsEngine): Promise<void> {
  await replicas?.giveUp();
  const living = (await replicas?.living())?.size ?? 0;
  if (living === 0) return;
  const message = `${living} bots are at work on the store. Stop them all; what is done stays done.`;
  throw new CallguideError('store-claimed', message);
}

async function resealAll(sealing: Sealing, progress: Progress): Promise<Rekeyed> {
  const { engine, database } = sealing;
  await begin(sealing);
  let [rows, unreadable] = [0, 0];
  const all = await countEntries(database);
  progress('seal', 0, all);
  for (const namespace of await namespacesOf(engine))
    for await (const page of pagesIn(engine, namespace)) {
      const { statements, lost } = await resealPage(sealing, namespace, page);
      if (statements.length > 0) await database.atomically(statements);
      rows += statements.length;
      unreadable += lost;
      progress('seal', Math.min(rows, all), all);
    }
  await nobodyElse(engine);
  await finish(sealing);
  progress('seal', all, all);
  return { rows, unreadable };
}

/** Refuses what cannot be done, and notes with which key it was begun. */
async function begin({ engine, from, to }: Sealing): Promise<void> {
  if ((await engine.note(HALF_COPIED)) !== undefined)
    throw new CallguideError(
      'store-half-copied',
      'The store is a half-done copy: finish that first.',
    );
  const check = await engine.note(ENCRYPTION_NOTE);
  if (check === undefined)
    throw new CallguideError('store-plain', 'The store is not encrypted: it has no key to change.');
  if (!opensCheck(from, check))
    throw new CallguideError(
      'store-key-wrong',
      'ENCRYPTION_KEY is not the key that the store has.',
    );
  const { queries, atomically } = await engine.tables();
  const noted = sql`INSERT INTO notes (name, value) VALUES (${HALF_REKEYED}, ${keyCheck(to)})
    ON CONFLICT (name) DO NOTHING`;
  await atomically([noted.compile(queries)]);
  const begun = await engine.note(HALF_REKEYED);
  if (begun === undefined || !opensCheck(to, begun))
    throw new CallguideError(
      'store-key-wrong',
      'The change of the key was begun with another NEW_ENCRYPTION_KEY: finish it with that one.',
    );
}

async function countEntries({ rows, queries }: Database): Promise<number> {
  const counting = sql<{ count: number }>`SELECT count(*) AS count FROM entries`;
  const [row] = await rows({ compile: () => counting.compile(queries) });
  return Number(row?.count);
}

/** All rows, in the order of their names; one that got a new name meanwhile may come again. */
async function* pagesIn({ rows }: RowsEngine, namespace: string): AsyncGenerator<Row[], void> {
  let page = await rows.scan(namespace, undefined, PAGE);
  while (page.length > 0) {
    yield page;
    page = await rows.scan(namespace, page.at(-1)?.key, PAGE);
  }
}

/** The changes of a page: none for what has the new key already, and for what opens with neither. */
async function resealPage({ engine, database, from, to }: Sealing, namespace: string, page: Row[]) {
  const statements: Statement[] = [];
  let lost = 0;
  const bytes = (text: string) => (engine.kind === 'postgres' ? Buffer.from(text) : text);
  for (const row of page) {
    if (resealed(namespace, row, to, to)) continue;
    const anew = resealed(namespace, row, from, to);
    if (anew === undefined) lost += 1;
    else
      statements.push(
        sql`UPDATE entries SET key = ${bytes(anew.key)}, value = ${bytes(anew.value)}
          WHERE namespace = ${namespace} AND key = ${bytes(row.key)}`.compile(database.queries),
      );
  }
  return { statements, lost };
}

/** From now on the store has the new key; of what the old one sealed no bytes are left, where that can be had. */
async function finish({ engine, database, to }: Sealing): Promise<void> {
  const { queries, atomically } = database;
  await atomically([
    sql`UPDATE notes SET value = ${keyCheck(to)} WHERE name = ${ENCRYPTION_NOTE}`.compile(queries),
    sql`DELETE FROM notes WHERE name = ${HALF_REKEYED}`.compile(queries),
  ]);
  await engine.purge();
}
