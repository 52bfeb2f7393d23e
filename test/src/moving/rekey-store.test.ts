import { randomBytes } from 'node:crypto';
import { dirname, join } from 'node:path';
import { afterAll, describe, expect, it, onTestFinished, vi } from 'vitest';
import { copyStore } from '../../../src/moving/copy-store.ts';
import { rekeyStore } from '../../../src/moving/rekey-store.ts';
import { claim } from '../../../src/stores/claim.ts';
import { openEngine, openStore } from '../../../src/stores/open-store.ts';
import { parseStoreUrl } from '../../../src/stores/store-url.ts';
import { runOn, startPostgres } from '../../postgres/server.ts';
import { runs } from '../cli/command-line.ts';
import { bytesIn, temporaryFolder } from '../stores/temporary-folder.ts';

const server = await startPostgres();
afterAll(() => server.remove());

const inFile = async () => `sqlite:${join(temporaryFolder(), 'test.sqlite')}`;
const ignore = () => {};
const [from, to, other] = [1, 2, 3].map(() => randomBytes(32).toString('base64')) as [
  string,
  string,
  string,
];
const LATER = Date.now() + 1e7;
const names = Array.from({ length: 450 }, (_, at) => `person ${at} 生于`);

async function open(url: string, key?: string) {
  const engine = await openStore(url, { now: Date.now, encryptionKey: key });
  onTestFinished(() => engine.close().catch(ignore));
  return engine;
}

async function fill(url: string, key?: string): Promise<void> {
  const engine = await open(url, key);
  const sessions = engine.store('sessions');
  await sessions.setMany(names.map((name) => ({ key: name, value: `of ${name}`, expires: LATER })));
  await sessions.set('long gone', 'text', Date.now() - 1);
  await engine.store('relays').set(names[0] as string, 'another');
  await engine.close();
}

async function contentOf(url: string, key: string) {
  const engine = await open(url, key);
  const sessions = engine.store('sessions');
  const entry = await sessions.read(names[7] as string);
  const values = await sessions.getMany(names);
  const relay = await engine.store('relays').get(names[0] as string);
  const listed: unknown[] = [];
  for await (const [name] of sessions.iterator()) listed.push(name);
  await engine.close();
  return { values, relay, expires: entry?.expires, listed: new Set(listed) };
}

/** The names under which rows are kept. */
async function rowNames(url: string): Promise<string[]> {
  const engine = await openEngine(parseStoreUrl(url), { now: Date.now });
  const rows = await engine.rows.scan('sessions', undefined, 1000);
  await engine.close();
  return rows.map(({ key }) => key);
}

async function stopped(url: string, rows: number): Promise<void> {
  const changing = rekeyStore(url, { from, to }, (_, done) => {
    if (done >= rows) throw new Error('stopped');
  });
  await expect(changing).rejects.toThrow('stopped');
}

describe.each([
  ['SQLite', inFile],
  ['PostgreSQL', server.schema],
])('a store on %s', (_, place) => {
  it('is sealed anew: it opens with the new key alone, and is otherwise the same', async () => {
    const url = await place();
    await fill(url, from);
    const [before, oldNames] = [await contentOf(url, from), await rowNames(url)];
    const steps: string[] = [];
    const rekeyed = await rekeyStore(url, { from, to }, (...step) => steps.push(step.join(' ')));
    expect(rekeyed).toEqual({ rows: 451, unreadable: 0 });
    expect([steps[0], steps.at(-1)]).toEqual(['seal 0 451', 'seal 451 451']);
    expect(await contentOf(url, to)).toEqual(before);
    expect(before).toMatchObject({ expires: LATER, relay: 'another' });
    expect(new Set([...oldNames, ...(await rowNames(url))]).size).toBe(900);
    await expect(open(url, from)).rejects.toMatchObject({ code: 'store-key-wrong' });
    await expect(open(url)).rejects.toMatchObject({ code: 'store-key-missing' });
  });

  it.each([0, 1, 200, 450])(
    'that was stopped after %i rows is none to work with, and goes on',
    async (rows) => {
      const url = await place();
      await fill(url, from);
      const before = await contentOf(url, from);
      await stopped(url, rows);
      for (const key of [from, to])
        await expect(open(url, key)).rejects.toMatchObject({ code: 'store-half-rekeyed' });
      const another = rekeyStore(url, { from, to: other }, ignore);
      await expect(another).rejects.toMatchObject({ code: 'store-key-wrong' });
      await rekeyStore(url, { from, to }, ignore);
      expect(await contentOf(url, to)).toEqual(before);
    },
  );

  it('keeps a row that opens with neither key as it is, and counts it', async () => {
    const url = await place();
    await fill(url, from);
    const engine = await openEngine(parseStoreUrl(url), { now: Date.now });
    const [first] = await engine.rows.scan('sessions', undefined, 1);
    const { key = '', expires } = first ?? {};
    await engine.rows.write('sessions', [{ key, value: 'broken', expected: 'any', expires }]);
    await engine.close();
    const rekeyed = await rekeyStore(url, { from, to }, ignore);
    expect(rekeyed).toEqual({ rows: 450, unreadable: 1 });
    expect(await rowNames(url)).toContain(key);
  });

  it('is left as it is by a wrong key, the same key, and where it has none', async () => {
    const [url, plain] = [await place(), await place()];
    await fill(url, from);
    await fill(plain);
    const before = await contentOf(url, from);
    const refused = (keys: { from: string; to: string }, at = url) =>
      expect(rekeyStore(at, keys, ignore)).rejects;
    await refused({ from: other, to }).toMatchObject({ code: 'store-key-wrong' });
    const hex = Buffer.from(from, 'base64').toString('hex');
    await refused({ from, to: hex }).toMatchObject({ code: 'store-key' });
    await refused({ from, to: 'short' }).toMatchObject({ code: 'store-key' });
    await refused({ from, to }, plain).toMatchObject({ code: 'store-plain' });
    expect(await contentOf(url, from)).toEqual(before);
  });

  it('is not copied while its key is being changed', async () => {
    const url = await place();
    await fill(url, from);
    await stopped(url, 200);
    const copying = copyStore(url, await inFile(), ignore);
    await expect(copying).rejects.toMatchObject({ code: 'store-half-rekeyed' });
  });
});

describe('while a bot runs', () => {
  it('nothing is changed on SQLite', async () => {
    const url = await inFile();
    await fill(url, from);
    const claimed = await claim(url);
    const changing = rekeyStore(url, { from, to }, ignore);
    await expect(changing).rejects.toMatchObject({ code: 'store-claimed' });
    await claimed.release();
    expect((await contentOf(url, from)).values).toHaveLength(450);
  });

  it('nothing is changed on PostgreSQL, and what one that came later wrote is not passed over', async () => {
    const url = await server.schema();
    await fill(url, from);
    const bot = await openEngine(parseStoreUrl(url), { now: Date.now });
    onTestFinished(() => bot.close());
    await bot.replicas?.join('bot', 60_000);
    const changing = () => rekeyStore(url, { from, to }, ignore);
    await expect(changing()).rejects.toMatchObject({ code: 'store-claimed' });
    expect(await runOn(url, "SELECT name FROM notes WHERE name = 'half-rekeyed'")).toEqual([]);
    await bot.replicas?.leave('bot');
    let joined: Promise<void> | undefined;
    const late = rekeyStore(url, { from, to }, () => {
      joined ??= bot.replicas?.join('late', 60_000);
    });
    await expect(late).rejects.toMatchObject({ code: 'store-claimed' });
    await joined;
    await expect(open(url, to)).rejects.toMatchObject({ code: 'store-half-rekeyed' });
    await bot.replicas?.leave('late');
    await changing();
    expect((await contentOf(url, to)).values).toEqual(names.map((name) => `of ${name}`));
  });
});

it('leaves no byte of what the old key sealed in the files of SQLite', async () => {
  const url = await inFile();
  await fill(url, from);
  const folder = dirname(url.replace('sqlite:', ''));
  const engine = await openEngine(parseStoreUrl(url), { now: Date.now });
  const rows = await engine.rows.scan('sessions', undefined, 1000);
  const old = rows.flatMap(({ key, value }) => [key, value.slice(0, 40)]);
  await engine.close();
  expect(old.filter((text) => bytesIn(folder).includes(text))).toHaveLength(900);
  await rekeyStore(url, { from, to }, ignore);
  const bytes = bytesIn(folder);
  expect(old.filter((text) => bytes.includes(text))).toEqual([]);
});

describe('the command', () => {
  it('takes the keys from the environment alone, and says what to do next', async () => {
    const url = await inFile();
    await fill(url, from);
    for (const [name, value] of Object.entries({ STORE_URL: url, ENCRYPTION_KEY: from }))
      vi.stubEnv(name, value);
    const missing = await runs('rekey');
    expect(missing).toMatchObject({ code: 2, out: '' });
    expect(missing.err).toContain('NEW_ENCRYPTION_KEY');
    vi.stubEnv('NEW_ENCRYPTION_KEY', to);
    const done = await runs('rekey');
    expect(done).toMatchObject({ code: 0, err: '' });
    expect(done.out).toContain('451 rows are sealed anew');
    expect(done.out).not.toContain(to);
    expect(await runs('rekey')).toMatchObject({ code: 2, out: '' });
    expect((await contentOf(url, to)).values).toHaveLength(450);
  });
});
