import { createHash } from 'node:crypto';
import { existsSync, realpathSync } from 'node:fs';
import { sql } from 'kysely';
import { CallguideError } from '../callguide-error.ts';
import { claim } from '../stores/claim.ts';
import { HALF_COPIED, HALF_REKEYED, openEngine } from '../stores/open-store.ts';
import type { RowsEngine } from '../stores/rows.ts';
import { ENCRYPTION_NOTE } from '../stores/sealed-rows.ts';
import { parseStoreUrl } from '../stores/store-url.ts';
import { type Checksum, createChecksum } from './checksum.ts';
import { namespacesOf, type Part, partsOf } from './store-parts.ts';

/**
 * Tells how far it is, in rows of all: a copy, first copied, then read again on both sides; or a change
 * of the key.
 */
export type Progress = (step: 'copy' | 'check' | 'seal', done: number, all: number) => void;

/** What was copied, part by part. */
export type Copied = readonly (Checksum & { readonly name: string })[];

/**
 * Copies a whole store into an empty one, or goes on with a copy of the same store that was stopped.
 * What is encrypted stays so, under the same key. Nothing is deleted from the first.
 * @throws CallguideError `store-not-empty`, or `store-differs` when both are not the same in the end.
 */
export async function copyStore(from: string, to: string, progress: Progress): Promise<Copied> {
  const name = nameOf(from);
  if (name === nameOf(to))
    throw new CallguideError('store-url', '--from and --to name the same store.');
  if (!isThere(from))
    throw new CallguideError('store-url', 'There is no such file as --from names.');
  // One moment for both: a row that expires meanwhile is copied all the same.
  const moment = Date.now();
  const ending: (() => Promise<void>)[] = [];
  const open = async (url: string) => {
    const claimed = await claim(url);
    ending.push(() => claimed.release());
    const engine = await openEngine(parseStoreUrl(url), { now: () => moment });
    ending.push(() => engine.close());
    return engine;
  };
  try {
    const [source, target] = [await open(from), await open(to)];
    if ((await source.note(HALF_REKEYED)) !== undefined)
      throw new CallguideError(
        'store-half-rekeyed',
        'Finish the change of the key in --from first.',
      );
    // What has expired is neither copied nor counted.
    await source.sweep();
    await begin(source, target, name);
    const copied = await copyParts(source, target, progress);
    await finish(target);
    return copied;
  } finally {
    for (const end of ending.reverse()) await end();
  }
}

function isThere(url: string): boolean {
  const store = parseStoreUrl(url);
  return store.engine === 'postgres' || existsSync(store.file);
}

/** A name for a store that says nothing of the address: the same for the same store. */
function nameOf(url: string): string {
  const store = parseStoreUrl(url);
  if (store.engine === 'postgres') {
    const { host, pathname, search } = new URL(store.url);
    return hashed(`postgres ${host} ${pathname} ${search}`);
  }
  return hashed(`sqlite ${existsSync(store.file) ? realpathSync(store.file) : store.file}`);
}

function hashed(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}

async function begin(source: RowsEngine, target: RowsEngine, name: string): Promise<void> {
  const before = await target.note(HALF_COPIED);
  if (before !== undefined && before !== name) {
    const message = 'The store in --to is the half-done copy of another store than --from.';
    throw new CallguideError('store-not-empty', message);
  }
  if (before === undefined && !(await isEmpty(target))) {
    const message = 'The store in --to is not empty. Name a new file or an empty database.';
    throw new CallguideError('store-not-empty', message);
  }
  await target.noteFirst(HALF_COPIED, name);
  const encryption = await source.note(ENCRYPTION_NOTE);
  if (encryption !== undefined) await target.noteFirst(ENCRYPTION_NOTE, encryption);
}

async function isEmpty(target: RowsEngine): Promise<boolean> {
  if ((await target.note(ENCRYPTION_NOTE)) !== undefined) return false;
  const parts = await partsOf(target, await namespacesOf(target));
  const counts = await Promise.all(parts.map((part) => part.count()));
  return counts.every((count) => count === 0);
}

async function copyParts(
  source: RowsEngine,
  target: RowsEngine,
  progress: Progress,
): Promise<Copied> {
  const namespaces = await namespacesOf(source);
  const [froms, tos] = await Promise.all([
    partsOf(source, namespaces),
    partsOf(target, namespaces),
  ]);
  const counts = await Promise.all(froms.map((part) => part.count()));
  const all = counts.reduce((sum, count) => sum + count, 0);
  let done = 0;
  for (const [at, from] of froms.entries()) {
    const to = tos[at] as Part;
    const there = await to.count();
    done += there;
    progress('copy', done, all);
    for await (const page of from.pages(there)) {
      await to.add(page);
      done += page.length;
      progress('copy', done, all);
    }
  }
  return compare(froms, tos, all, progress);
}

async function compare(
  froms: readonly Part[],
  tos: readonly Part[],
  all: number,
  progress: Progress,
): Promise<Copied> {
  const copied = [];
  let done = 0;
  for (const [at, from] of froms.entries()) {
    const [one, other] = [await checksumOf(from), await checksumOf(tos[at] as Part)];
    if (one.count !== other.count || one.sum !== other.sum) throw differs(from, one, other);
    copied.push({ name: from.name, ...one });
    done += one.count;
    progress('check', done, all);
  }
  return copied;
}

function differs({ name }: Part, one: Checksum, other: Checksum): CallguideError {
  return new CallguideError(
    'store-differs',
    `The copy is not the same (${name}: ${one.count} rows, and ${other.count} in the copy). ` +
      'Something wrote to --from meanwhile: stop every bot, empty --to, and begin again.',
  );
}

async function checksumOf(part: Part): Promise<Checksum> {
  const checksum = createChecksum();
  for await (const page of part.pages(0)) for (const thing of page) checksum.add(thing);
  return checksum.result();
}

async function finish(target: RowsEngine): Promise<void> {
  const { queries, atomically } = await target.tables();
  await atomically([sql`DELETE FROM notes WHERE name = ${HALF_COPIED}`.compile(queries)]);
}
