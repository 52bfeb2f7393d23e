import { statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { openStore } from '../../../src/stores/open-store.ts';
import { start } from './child-process.ts';
import { bytesIn, temporaryFolder } from './temporary-folder.ts';

const now = () => 1000;
const program = new URL('./writing-process.ts', import.meta.url);

function inFile() {
  const folder = temporaryFolder();
  const file = join(folder, 'test.sqlite');
  return { folder, file, url: `sqlite:${file}` as const };
}

describe('an SQLite file', () => {
  it('holds a write whose process was killed right after it', async () => {
    const { url } = inFile();
    const child = await start(program, url);
    expect(child.line).toBe('written');
    await child.kill();
    const engine = await openStore(url, { now });
    expect(await engine.store('sessions').get(`of ${child.pid}`)).toBe('x'.repeat(3000));
    await engine.close();
  });

  it('is made by one of several processes that open it at once', async () => {
    const { url } = inFile();
    const children = await Promise.all([1, 2, 3].map(() => start(program, url)));
    const engine = await openStore(url, { now });
    const keys = children.map(({ pid }) => `of ${pid}`);
    expect(await engine.store('sessions').hasMany(keys)).toEqual([true, true, true]);
    await engine.close();
  });

  it('is readable by its owner alone, and writes ahead', async () => {
    const { file, url } = inFile();
    const engine = await openStore(url, { now });
    expect(statSync(file).mode & 0o777).toBe(0o600);
    expect(statSync(`${file}-wal`).mode & 0o777).toBe(0o600);
    const setting = (name: string) =>
      Object.values(engine.database.prepare(`PRAGMA ${name}`).get()!);
    expect(setting('journal_mode')).toEqual(['wal']);
    expect(setting('synchronous')).toEqual([1]);
    expect(setting('secure_delete')).toEqual([1]);
    await engine.close();
  });

  it('can be made to survive a power cut', async () => {
    const engine = await openStore(inFile().url, { now, synchronous: 'full' });
    expect(engine.database.prepare('PRAGMA synchronous').get()).toEqual({ synchronous: 2 });
    await engine.close();
  });

  it('is refused when a newer program wrote it, and left as it is', async () => {
    const { file, url } = inFile();
    const engine = await openStore(url, { now });
    await engine.store('sessions').set('ann', 'text');
    engine.database.exec('PRAGMA user_version = 99');
    await engine.close();
    await expect(openStore(url, { now })).rejects.toMatchObject({
      code: 'store-newer',
      message: expect.stringMatching(/schema 99.*newer version/s),
    });
    const raw = new DatabaseSync(file);
    expect(raw.prepare('SELECT value FROM entries').all()).toEqual([{ value: 'text' }]);
    raw.close();
  });

  it('is refused when it belongs to another program, or is no database', async () => {
    const { file, url } = inFile();
    const other = new DatabaseSync(file);
    other.exec('CREATE TABLE theirs (id INTEGER)');
    other.close();
    await expect(openStore(url, { now })).rejects.toMatchObject({ code: 'store-foreign' });
    const text = inFile();
    writeFileSync(text.file, 'Dear diary, '.repeat(100));
    await expect(openStore(text.url, { now })).rejects.toMatchObject({ code: 'store-foreign' });
  });

  it('is refused where no file can be', async () => {
    const url = `sqlite:${join(temporaryFolder(), 'none', 'test.sqlite')}`;
    await expect(openStore(url, { now })).rejects.toMatchObject({ code: 'store-failed' });
  });

  it('fails a write that another connection blocks, and says so', async () => {
    const { file, url } = inFile();
    const engine = await openStore(url, { now });
    engine.database.exec('PRAGMA busy_timeout = 10');
    const other = new DatabaseSync(file);
    other.exec('BEGIN IMMEDIATE');
    const write = engine.store('sessions').set('ann', 'text');
    await expect(write).rejects.toMatchObject({ code: 'store-busy' });
    await expect(
      engine.store('sessions').setMany([
        { key: 'ann', value: '1' },
        { key: 'bob', value: '2' },
      ]),
    ).rejects.toMatchObject({ code: 'store-busy' });
    other.close();
    expect(await engine.store('sessions').has('ann')).toBe(false);
    await engine.close();
  });

  it('writes many all or none', async () => {
    const engine = await openStore(inFile().url, { now });
    const store = engine.store('sessions');
    engine.database.exec(`CREATE TRIGGER full BEFORE INSERT ON entries WHEN NEW.key = 'bob'
      BEGIN SELECT RAISE(ABORT, 'disk full'); END`);
    const both = ['ann', 'bob'].map((key) => ({ key, value: '1' }));
    await expect(store.setMany(both)).rejects.toMatchObject({ code: 'store-failed' });
    expect(await store.hasMany(['ann', 'bob'])).toEqual([false, false]);
    await engine.close();
  });
});

describe('a purge', () => {
  it('says when somebody reads just now, and works afterwards', async () => {
    const { file, url, folder } = inFile();
    const engine = await openStore(url, { now });
    await engine.store('sessions').set('ann', 'born in 1985');
    const reader = new DatabaseSync(file);
    reader.exec('BEGIN; SELECT * FROM entries');
    await engine.store('sessions').delete('ann');
    expect(await engine.purge()).toBe(false);
    expect(bytesIn(folder)).toContain('born in 1985');
    reader.close();
    expect(await engine.purge()).toBe(true);
    expect(bytesIn(folder)).not.toContain('born in 1985');
    await engine.close();
  });

  it('follows a sweep', async () => {
    const { folder, url } = inFile();
    let time = 1000;
    const engine = await openStore(url, { now: () => time });
    await engine.store('sessions').set('ann', 'born in 1985', 1001);
    time = 1001;
    expect(bytesIn(folder)).toContain('born in 1985');
    expect(await engine.sweep()).toBe(1);
    expect(bytesIn(folder)).not.toContain('born in 1985');
    await engine.close();
  });

  it('leaves only what lives, whatever was written and deleted before', async () => {
    const key = fc.integer({ min: 0, max: 6 }).map((at) => `person-${at}`);
    const size = fc.oneof(fc.integer({ min: 1, max: 400 }), fc.integer({ min: 400, max: 3000 }));
    const write = fc.record({ key, size });
    await fc.assert(
      fc.asyncProperty(fc.array(write, { minLength: 5, maxLength: 40 }), async (writes) => {
        const { folder, url } = inFile();
        const engine = await openStore(url, { now });
        const store = engine.store('sessions');
        const living = new Map<string, string>();
        for (const [at, { key, size }] of writes.entries()) {
          const words = `<${key}#${at}>`;
          if (size % 5 === 0) await store.delete(key);
          else await store.set(key, words.repeat(size));
          living.set(key, size % 5 === 0 ? 'deleted' : words);
        }
        expect(await engine.purge()).toBe(true);
        const found = new Set(bytesIn(folder).match(/<person-\d#\d+>/g));
        await engine.close();
        expect(found).toEqual(new Set([...living.values()].filter((words) => words !== 'deleted')));
      }),
      { numRuns: 25 },
    );
  });
});
