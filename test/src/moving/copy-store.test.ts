import { randomBytes } from 'node:crypto';
import { join } from 'node:path';
import { sql } from 'kysely';
import { afterAll, describe, expect, it, onTestFinished } from 'vitest';
import { copyStore } from '../../../src/moving/copy-store.ts';
import { claim } from '../../../src/stores/claim.ts';
import { openStore } from '../../../src/stores/open-store.ts';
import { runOn, startPostgres } from '../../postgres/server.ts';
import { temporaryFolder } from '../stores/temporary-folder.ts';

const server = await startPostgres();
afterAll(() => server.remove());

const inFile = async () => `sqlite:${join(temporaryFolder(), 'test.sqlite')}`;
const ignore = () => {};
const encryptionKey = randomBytes(32).toString('base64');

async function open(url: string, key?: string) {
  const engine = await openStore(url, { now: Date.now, encryptionKey: key });
  onTestFinished(() => engine.close().catch(ignore));
  return engine;
}

const names = Array.from({ length: 450 }, (_, at) => `person ${at} 生于`);

/** Fills a store with sessions, what has expired, and rows of a table; then leaves it. */
async function fill(url: string, key?: string): Promise<void> {
  const engine = await open(url, key);
  const later = Date.now() + 1e6;
  const sessions = engine.store('sessions');
  await sessions.setMany(names.map((name) => ({ key: name, value: `of ${name}`, expires: later })));
  await sessions.set('long gone', 'text', Date.now() - 1);
  await engine.store('moved-chats').set('a', '{"value":"\\u0000 b"}');
  const { queries, atomically } = await engine.tables();
  const rows = Array.from({ length: 250 }, (_, at) =>
    sql`INSERT INTO leases VALUES (${`lease ${at % 2 === 0 ? 'ä' : 'Z'}${at}`}, ${at}, ${2 ** 40 + at})`.compile(
      queries,
    ),
  );
  await atomically(rows);
  await engine.close();
}

async function contentOf(url: string, key?: string) {
  const engine = await open(url, key);
  const sessions = engine.store('sessions');
  const { queries, rows } = await engine.tables();
  const leases = await rows(queries.selectFrom('leases').selectAll());
  const values = await sessions.getMany(names);
  const moved = await engine.store('moved-chats').get('a');
  const gone = await sessions.get('long gone');
  await engine.close();
  return { values, moved, gone, leases: new Set(leases.map((row) => JSON.stringify(row))) };
}

describe.each([
  ['SQLite to PostgreSQL', inFile, server.schema, undefined],
  ['PostgreSQL to SQLite', server.schema, inFile, undefined],
  ['PostgreSQL to SQLite, encrypted', server.schema, inFile, encryptionKey],
])('a copy from %s', (_, fromPlace, toPlace, key) => {
  it('holds all that lives, and says so part by part', async () => {
    const [from, to] = [await fromPlace(), await toPlace()];
    await fill(from, key);
    const steps: string[] = [];
    const copied = await copyStore(from, to, (step, done, all) => {
      steps.push(`${step} ${done} of ${all}`);
    });
    expect(copied).toMatchObject(
      expect.arrayContaining([
        expect.objectContaining({ name: 'namespace sessions', count: 450 }),
        expect.objectContaining({ name: 'table leases', count: 250 }),
      ]),
    );
    expect(steps.at(-1)).toBe('check 701 of 701');
    const content = await contentOf(to, key);
    expect(content).toEqual(await contentOf(from, key));
    expect(content.values).toEqual(names.map((name) => `of ${name}`));
    expect(content.leases.size).toBe(250);
  });
});

/** A copy that is stopped after so many rows. */
async function stopped(from: string, to: string, rows: number): Promise<void> {
  const copying = copyStore(from, to, (_, done) => {
    if (done >= rows) throw new Error('stopped');
  });
  await expect(copying).rejects.toThrow('stopped');
}

describe('a copy that was stopped', () => {
  it.each([
    [1, 1],
    [200, 2],
    [451, 4],
    [460, 5],
  ])('after %i rows goes on after %i pages, and does nothing twice', async (rows, pages) => {
    const [from, to] = [await inFile(), await server.schema()];
    await fill(from);
    const pagesTo = async (place: string) => {
      const steps: string[] = [];
      await copyStore(from, place, (step) => void steps.push(step));
      return steps.filter((step) => step === 'copy').length;
    };
    const all = await pagesTo(await server.schema());
    await stopped(from, to, rows);
    expect(await pagesTo(to)).toBe(all - pages);
    expect(await contentOf(to)).toEqual(await contentOf(from));
  });

  it('is no store to work with, and no place for another copy', async () => {
    const [from, other, to] = [await inFile(), await inFile(), await server.schema()];
    await fill(from);
    await stopped(from, to, 200);
    await expect(open(to)).rejects.toMatchObject({ code: 'store-half-copied' });
    await fill(other);
    const another = copyStore(other, to, ignore);
    await expect(another).rejects.toMatchObject({ code: 'store-not-empty' });
  });
});

describe('a copy is refused', () => {
  it('into a store that is not empty, which stays as it is', async () => {
    const [from, to] = [await inFile(), await server.schema()];
    await fill(from);
    const engine = await open(to);
    await engine.store('sessions').set('ann', 'text');
    const copy = copyStore(from, to, ignore);
    await expect(copy).rejects.toMatchObject({ code: 'store-not-empty' });
    expect(await engine.store('sessions').get('ann')).toBe('text');
    expect(await runOn(to, 'SELECT count(*) FROM entries')).toEqual([{ count: '1' }]);
  });

  it('into an encrypted one, also when no row is in it', async () => {
    const [from, to] = [await inFile(), await server.schema()];
    await fill(from);
    await (await open(to, encryptionKey)).close();
    const copy = copyStore(from, to, ignore);
    await expect(copy).rejects.toMatchObject({ code: 'store-not-empty' });
  });

  it('from a store that a bot is using, and from one to itself', async () => {
    const [from, to] = [await inFile(), await server.schema()];
    await fill(from);
    const claimed = await claim(from);
    const copy = copyStore(from, to, ignore);
    await expect(copy).rejects.toMatchObject({ code: 'store-claimed' });
    await claimed.release();
    await expect(copyStore(to, to, ignore)).rejects.toMatchObject({ code: 'store-url' });
    const missing = copyStore(await inFile(), to, ignore);
    await expect(missing).rejects.toMatchObject({ code: 'store-url' });
  });

  it('as whole when it differs, because somebody wrote to one side meanwhile', async () => {
    const [from, to] = [await inFile(), await server.schema()];
    await fill(from);
    const late = await open(from);
    let writing: Promise<unknown> | undefined;
    const copy = copyStore(from, to, (step, done) => {
      if (step === 'copy' && done === 201) writing = late.store('sessions').set(names[0]!, 'other');
    });
    await expect(copy).rejects.toMatchObject({ code: 'store-differs' });
    await writing;
    await expect(open(to)).rejects.toMatchObject({ code: 'store-half-copied' });
  });
});
