import { readdirSync, readFileSync, statSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { Client } from 'pg';
import { afterAll, describe, expect, it, onTestFinished, vi } from 'vitest';
import { createSessions } from '../../../src/sessions/sessions.ts';
import { claim } from '../../../src/stores/claim.ts';
import { openStore } from '../../../src/stores/open-store.ts';
import { openPostgresPool } from '../../../src/stores/postgres-pool.ts';
import { runOn, startPostgres } from '../../postgres/server.ts';
import { start } from './child-process.ts';

const server = await startPostgres();
afterAll(() => server.remove());

const now = () => 1000;

async function open(url: string, clock = now) {
  const engine = await openStore(url, { now: clock });
  onTestFinished(() => engine.close());
  return engine;
}

/** The error of something that must fail, in full: what it says, where, and what caused it. */
async function wordsOf(run: Promise<unknown>): Promise<string> {
  const error = await run.catch((error: unknown) => error);
  expect(error).toBeInstanceOf(Error);
  const { stack, cause, message } = error as Error;
  return JSON.stringify([message, stack, String(cause), JSON.stringify(error)]);
}

/** Whether any file of the server, its log of writes included, holds these words. */
function isInFiles(words: string): boolean {
  const files = readdirSync(server.folder, { recursive: true, encoding: 'utf8' });
  const paths = files.map((file) => join(server.folder, file));
  return paths.some((path) => statSync(path).isFile() && readFileSync(path).includes(words));
}

const twenty = Array.from({ length: 20 }, (_, at) => `key ${at}`);

describe('a PostgreSQL database', () => {
  it('is made by one of several replicas that open it at once', async () => {
    const url = await server.database();
    const engines = await Promise.all([1, 2, 3, 4].map(() => open(url)));
    await Promise.all(engines.map((engine) => engine.tables()));
    await engines[0]?.store('sessions').set('ann', 'text');
    expect(await engines[3]?.store('sessions').get('ann')).toBe('text');
    expect(await runOn(url, 'SELECT schema FROM callguide')).toEqual([
      { schema: 1 },
      { schema: 2 },
    ]);
  });

  it('may be used by several bots', async () => {
    const url = await server.schema();
    const both = [await claim(url), await claim(url)];
    for (const one of both) await one.release();
  });

  it('is refused when a newer program wrote it, and left as it is', async () => {
    const url = await server.schema();
    await (await open(url)).store('sessions').set('ann', 'text');
    await runOn(url, 'INSERT INTO callguide VALUES (98)');
    await open(url);
    await runOn(url, 'INSERT INTO callguide VALUES (99, true)');
    const message = expect.stringMatching(/schema 99.*newer version/s);
    await expect(open(url)).rejects.toMatchObject({ code: 'store-newer', message });
    expect(await runOn(url, 'SELECT key FROM entries')).toEqual([{ key: Buffer.from('ann') }]);
  });

  it('is refused when it belongs to another program', async () => {
    const url = await server.schema();
    await runOn(url, 'CREATE TABLE theirs (id integer)');
    await expect(open(url)).rejects.toMatchObject({ code: 'store-foreign' });
  });

  it('is refused when it cannot hold every language', async () => {
    const url = await server.database();
    const narrow = `${url}_narrow`;
    const name = narrow.slice(narrow.lastIndexOf('/') + 1);
    await runOn(url, `CREATE DATABASE ${name} ENCODING 'LATIN1' LOCALE 'C' TEMPLATE template0`);
    const message = expect.stringContaining('UTF8');
    await expect(open(narrow)).rejects.toMatchObject({ code: 'store-url', message });
  });

  it.each([
    ['user or the password', (url: string) => url.replace(/:\/\/\w+:/, '://tester:canary')],
    ['no such database', (url: string) => `${url}_none`],
  ])('says what is wrong when there is %s, without the password', async (words, spoil) => {
    const said = await wordsOf(openStore(spoil(await server.database()), { now }));
    expect(said).toContain(words);
    expect(said).toContain('STORE_URL');
    expect(said).not.toMatch(/canary|pass%|pass:/);
  });

  it('is not asked for a table by a role that may make none', async () => {
    const url = await server.database();
    await runOn(url, "CREATE ROLE guest LOGIN PASSWORD 'guest'");
    const guest = url.replace(/:\/\/.*@/, '://guest:guest@');
    await expect(open(guest)).rejects.toMatchObject({ code: 'store-url' });
  });
});

describe('what talks to PostgreSQL', () => {
  const program = new URL('./listing-process.ts', import.meta.url);

  it('is loaded where it is used, and nowhere else', async () => {
    expect((await start(program, 'sqlite::memory:')).line).toBe('loaded: ');
    expect((await start(program, await server.schema())).line).toBe('loaded: pg');
  });
});

describe('a turn on PostgreSQL', () => {
  it('costs two round trips: what is there is read, what comes of it is written', async () => {
    const engine = await open(await server.schema());
    const sessions = createSessions(engine, { now, retentionDays: 90 });
    await sessions.handleOnce('ann', 'e0', () => ({ session: 0, replies: ['0'], effects: [] }));
    const query = vi.spyOn(Client.prototype, 'query');
    await sessions.handleOnce('ann', 'e1', () => ({ session: 1, replies: ['1'], effects: [] }));
    sessions.sent('ann', 'e1');
    expect(query).toHaveBeenCalledTimes(2);
  });

  it('shares the round trips of turns of others at the same moment', async () => {
    const engine = await open(await server.schema());
    const sessions = createSessions(engine, { now, retentionDays: 90 });
    const query = vi.spyOn(Client.prototype, 'query');
    const turn = (name: string) =>
      sessions.handleOnce(name, 'e1', () => ({ session: name, replies: [], effects: [] }));
    await Promise.all(twenty.map(turn));
    expect(query.mock.calls.length).toBeLessThan(twenty.length / 2);
    expect(await Promise.all(twenty.map((name) => sessions.load(name)))).toEqual(twenty);
  });

  it('fails alone when its own row is refused', async () => {
    const url = await server.schema();
    const store = (await open(url)).store('sessions');
    await runOn(url, "ALTER TABLE entries ADD CHECK (key <> 'key 7'::bytea)");
    const writes = await Promise.allSettled(twenty.map((key) => store.set(key, 'x')));
    const failed = writes.flatMap(({ status }, at) => (status === 'rejected' ? [at] : []));
    expect(failed).toEqual([7]);
    expect((await store.hasMany(twenty)).filter((has) => !has)).toEqual([false]);
  });

  it('runs again when another replica wrote in between, and loses no answer', async () => {
    const url = await server.schema();
    const replicas = await Promise.all(
      [1, 2, 3].map(async () => createSessions(await open(url), { now, retentionDays: 90 })),
    );
    const events = Array.from({ length: 30 }, (_, at) => `e${at}`);
    const answer = (event: string) => (session: unknown) => {
      const answers = (session ?? []) as string[];
      return { session: [...answers, event], replies: [], effects: [] };
    };
    await Promise.all(
      events.flatMap((event) => replicas.map((one) => one.handleOnce('ann', event, answer(event)))),
    );
    const answers = (await replicas[0]?.load('ann')) as string[];
    expect(answers.toSorted()).toEqual(events.toSorted());
  });

  it('leaves nothing behind in a session of the server', async () => {
    const url = await server.schema();
    const pool = openPostgresPool(url);
    onTestFinished(() => pool.end());
    await pool.atomically([{ text: 'CREATE TABLE pets (name text)' }]);
    await pool.run({ text: 'INSERT INTO pets VALUES ($1)', values: ['Rex'] });
    const left = [
      'SELECT count(*) AS left FROM pg_prepared_statements',
      "SELECT count(*) AS left FROM pg_settings WHERE source = 'session'",
      "SELECT count(*) AS left FROM pg_locks WHERE locktype = 'advisory'",
      'SELECT count(*) AS left FROM pg_listening_channels()',
    ];
    for (const text of left) expect((await pool.run({ text })).rows).toEqual([{ left: 0 }]);
  });

  it('settles what others do at the same moment, under every isolation', async () => {
    const url = await server.database();
    const name = url.slice(url.lastIndexOf('/') + 1);
    await runOn(url, `ALTER DATABASE ${name} SET default_transaction_isolation = 'serializable'`);
    const [one, two] = [(await open(url)).store('s'), (await open(url)).store('s')];
    const expected = await one.write('ann', '0', { expected: 'new' });
    const writes = Array.from({ length: 6 }, (_, at) =>
      (at % 2 === 0 ? one : two).write('ann', `${at}`, { expected }),
    );
    const outcomes = await Promise.allSettled(writes);
    const lost = outcomes.flatMap((it) => (it.status === 'rejected' ? [it.reason.code] : []));
    expect(lost).toEqual(Array.from({ length: 5 }, () => 'store-conflict'));
  });

  it('lets two write the same rows in opposite order', async () => {
    const url = await server.schema();
    const [one, two] = [(await open(url)).store('s'), (await open(url)).store('s')];
    const entries = twenty.map((key) => ({ key, value: 'x' }));
    for (let time = 0; time < 2; time += 1)
      await Promise.all([one.setMany(entries), two.setMany(entries.toReversed())]);
    expect(await one.hasMany(twenty)).toEqual(twenty.map(() => true));
  });
});

describe('a PostgreSQL server in trouble', () => {
  it('that restarts fails what is asked meanwhile, and serves what is asked later', async () => {
    const own = await startPostgres();
    onTestFinished(() => own.remove());
    const engine = await open(await own.database());
    const store = engine.store('sessions');
    await store.set('ann', 'text');
    await own.stop();
    // The first one may still be given a connection that is just being lost.
    await expect(store.get('ann')).rejects.toMatchObject({ code: 'store-failed' });
    const message = 'PostgreSQL cannot be reached (ECONNREFUSED).';
    await expect(store.get('ann')).rejects.toMatchObject({ code: 'store-failed', message });
    await expect(store.setMany([])).resolves.toEqual([]);
    await expect(engine.tables()).rejects.toMatchObject({ code: 'store-failed' });
    await expect(engine.purge()).rejects.toMatchObject({ code: 'store-failed' });
    await own.start();
    expect(await store.get('ann')).toBe('text');
    await engine.tables();
  });

  it('that takes connections and says nothing is not waited for without end', async () => {
    const silent = createServer(() => {});
    await new Promise<void>((resolve) => silent.listen(0, '127.0.0.1', resolve));
    onTestFinished(() => void silent.close());
    const { port } = silent.address() as { port: number };
    const pool = openPostgresPool(`postgres://bot:canary@127.0.0.1:${port}/db`, 100);
    const said = await wordsOf(pool.run({ text: 'SELECT 1' }));
    expect(said).toContain('did not do it in time');
    expect(said).not.toContain('canary');
  });

  it('that takes too long fails the statement and is asked again on another connection', async () => {
    const pool = openPostgresPool(await server.schema(), 200);
    onTestFinished(() => pool.end());
    const busy = { code: 'store-busy' };
    await expect(pool.run({ text: 'SELECT pg_sleep(3)' })).rejects.toMatchObject(busy);
    const slow = pool.atomically([{ text: 'SELECT pg_sleep(3)' }, { text: 'SELECT 1' }]);
    await expect(slow).rejects.toMatchObject(busy);
    expect((await pool.run({ text: 'SELECT 1 AS one' })).rows).toEqual([{ one: 1 }]);
  });

  it('that keeps a table locked is not waited for without end, and nothing is half done', async () => {
    const url = await server.schema();
    await runOn(url, 'CREATE TABLE pets (name text)');
    const pool = openPostgresPool(url, 300);
    onTestFinished(() => pool.end());
    const other = new Client({ connectionString: url });
    await other.connect();
    await other.query('BEGIN; LOCK TABLE pets');
    const insert = { text: "INSERT INTO pets VALUES ('Rex')" };
    const write = pool.atomically([insert, insert]);
    await expect(write).rejects.toMatchObject({ code: 'store-busy' });
    await other.end();
    expect((await pool.run({ text: 'SELECT * FROM pets' })).rows).toEqual([]);
  });

  it('is quoted without what was stored', async () => {
    const url = await server.schema();
    const engine = await open(url);
    await runOn(url, "ALTER TABLE entries ADD CHECK (value <> 'canary'::bytea)");
    const said = await wordsOf(engine.store('sessions').set('ann of canary', 'canary'));
    expect(said).toContain('23514');
    expect(said).not.toContain('canary');
  });

  it('writes many all or none', async () => {
    const url = await server.schema();
    const store = (await open(url)).store('sessions');
    await runOn(url, "ALTER TABLE entries ADD CHECK (key <> 'bob'::bytea)");
    const all = ['ann', 'bob', 'eve'].map((key) => ({ key, value: '1' }));
    await expect(store.setMany(all)).rejects.toMatchObject({ code: 'store-failed' });
    expect(await store.hasMany(['ann', 'bob', 'eve'])).toEqual([false, false, false]);
  });
});

describe('a person on PostgreSQL who asks to be forgotten', () => {
  async function forgetting(encryptionKey?: string) {
    const url = await server.database();
    const engine = await openStore(url, { now, encryptionKey });
    onTestFinished(() => engine.close());
    const sessions = createSessions(engine, { now, retentionDays: 90 });
    const words = `canary of ${encryptionKey ?? 'nobody'}`;
    const turned = { session: { words }, replies: [], effects: [] };
    for (const event of ['e1', 'e2']) await sessions.handleOnce('ann@canary', event, () => turned);
    return { url, words, forget: () => sessions.forget('ann@canary') };
  }

  it('has left no readable byte where there is a key, in no file and at no time', async () => {
    const { url, words, forget } = await forgetting('ab'.repeat(32));
    await runOn(url, 'CHECKPOINT');
    expect(isInFiles(words) || isInFiles('ann@canary')).toBe(false);
    await forget();
    expect(isInFiles(words) || isInFiles('ann@canary')).toBe(false);
    expect(await runOn(url, 'SELECT key FROM entries')).toEqual([]);
  });

  it('is gone from the table where there is none, and from the log only in time', async () => {
    const { url, words, forget } = await forgetting();
    await runOn(url, 'CHECKPOINT');
    expect(isInFiles(words)).toBe(true);
    await forget();
    expect(await runOn(url, "SELECT pg_relation_size('entries') AS size")).toEqual([{ size: '0' }]);
  });
});

describe('a sweep on PostgreSQL', () => {
  it('is shared by replicas that sweep at once', async () => {
    const url = await server.schema();
    let time = 1000;
    const engines = await Promise.all([1, 2, 3].map(() => open(url, () => time)));
    const many = Array.from({ length: 1600 }, (_, at) => ({
      key: `${at}`,
      value: 'x',
      expires: 1001,
    }));
    await engines[0]?.store('s').setMany(many);
    time = 1001;
    const swept = await Promise.all(engines.map((engine) => engine.sweep()));
    const rest = await engines[0]?.sweep();
    expect(swept.reduce((sum, count) => sum + count, rest ?? 0)).toBe(1600);
    expect(await runOn(url, 'SELECT key FROM entries')).toEqual([]);
  });

  it('says that a purge has to wait while somebody else is at the table', async () => {
    const url = await server.schema();
    const engine = await open(url);
    const other = new Client({ connectionString: url });
    await other.connect();
    await other.query('BEGIN; LOCK TABLE entries IN SHARE MODE');
    expect(await engine.purge()).toBe(false);
    await other.end();
    expect(await engine.purge()).toBe(true);
  });
});
