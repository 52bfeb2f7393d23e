import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Engine, Store } from '../../../src/stores/store.ts';

/** A clock that tests set by hand. */
export interface TestClock {
  time: number;
  now: () => number;
}

/** Makes a clock that stands still. */
export function createTestClock(time = 1_700_000_000_000): TestClock {
  const clock: TestClock = { time, now: () => clock.time };
  return clock;
}

/** What every engine's stores must do; `open` gives an engine on storage that is empty. */
export function describeStoreContract(name: string, open: (now: () => number) => Promise<Engine>) {
  describe(`store contract: ${name}`, () => {
    let engine: Engine;
    let store: Store;
    let clock: TestClock;

    beforeEach(async () => {
      clock = createTestClock();
      engine = await open(clock.now);
      store = engine.store('one');
    });
    afterEach(() => engine.close());

    const conflict = { code: 'store-conflict' };

    async function keysOf(of: Store): Promise<string[]> {
      const keys = [];
      for await (const [key] of of.iterator<string>()) keys.push(key ?? '');
      return keys.sort();
    }

    describe('versions', () => {
      it('reads nothing where nothing was written', async () => {
        expect(await store.read('a')).toBeUndefined();
      });

      it('reads what was written, with its expiry and version', async () => {
        const expires = clock.time + 1;
        const version = await store.write('a', 'text', { expected: 'new', expires });
        expect(await store.read('a')).toEqual({ value: 'text', expires, version });
      });

      it('takes a write on the version that is there, and gives another one', async () => {
        const first = await store.write('a', '1', { expected: 'new' });
        const second = await store.write('a', '2', { expected: first });
        expect(second).not.toBe(first);
        expect(await store.read('a')).toEqual({ value: '2', expires: undefined, version: second });
      });

      it('refuses a write on an older version, and leaves the row alone', async () => {
        const first = await store.write('a', '1', { expected: 'new' });
        const second = await store.write('a', '2', { expected: first });
        await expect(store.write('a', '3', { expected: first })).rejects.toMatchObject(conflict);
        expect(await store.read('a')).toEqual({ value: '2', expires: undefined, version: second });
      });

      it('refuses a new row where one is, and a version where none is', async () => {
        const version = await store.write('a', '1', { expected: 'new' });
        await expect(store.write('a', '2', { expected: 'new' })).rejects.toMatchObject(conflict);
        await expect(store.write('b', '2', { expected: version })).rejects.toMatchObject(conflict);
        expect(await store.get('a')).toBe('1');
        expect(await store.has('b')).toBe(false);
      });

      it('moves the version on a write that expects anything', async () => {
        const first = await store.write('a', '1', { expected: 'any' });
        const second = await store.write('a', '2', { expected: 'any' });
        await store.set('a', '3');
        expect(second).not.toBe(first);
        await expect(store.write('a', '4', { expected: second })).rejects.toMatchObject(conflict);
      });

      it('does not take a row made anew for the one that was deleted', async () => {
        const before = await store.write('a', '1', { expected: 'new' });
        await store.delete('a');
        await expect(store.write('a', '2', { expected: before })).rejects.toMatchObject(conflict);
        await store.write('a', '3', { expected: 'new' });
        await expect(store.write('a', '2', { expected: before })).rejects.toMatchObject(conflict);
      });

      it('lets exactly one of many writers through', async () => {
        const expected = await store.write('a', '0', { expected: 'new' });
        const writes = Array.from({ length: 8 }, (_, at) =>
          store.write('a', `${at}`, { expected }),
        );
        const outcomes = await Promise.allSettled(writes);
        const won = outcomes.findIndex(({ status }) => status === 'fulfilled');
        expect(outcomes.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
        expect(await store.get('a')).toBe(`${won}`);
      });
    });

    describe('expiry', () => {
      it.each([
        ['the moment before', -1, true],
        ['the moment itself', 0, false],
        ['the moment after', 1, false],
      ])('at %s', async (_, offset, live) => {
        await store.set('a', 'text', clock.time + 1000);
        clock.time += 1000 + offset;
        expect(await store.has('a')).toBe(live);
        expect(await store.get('a')).toBe(live ? 'text' : undefined);
        expect(await store.getMany(['a'])).toEqual([live ? 'text' : undefined]);
        expect(await store.hasMany(['a'])).toEqual([live]);
        expect(await keysOf(store)).toEqual(live ? ['a'] : []);
        expect(await store.delete('a')).toBe(live);
      });

      it('deletes nothing by reading', async () => {
        await store.set('a', 'text', clock.time + 10);
        clock.time += 20;
        await store.get('a');
        clock.time -= 20;
        expect(await store.get('a')).toBe('text');
      });

      it('takes a new row in place of an expired one, and no write on its version', async () => {
        const old = await store.write('a', '1', { expected: 'new', expires: clock.time + 10 });
        clock.time += 10;
        await expect(store.write('a', '2', { expected: old })).rejects.toMatchObject(conflict);
        const version = await store.write('a', '3', { expected: 'new' });
        expect(version).not.toBe(old);
        expect(await store.get('a')).toBe('3');
      });

      it('sweeps expired rows of every namespace, and no others', async () => {
        const expires = clock.time + 10;
        const many = Array.from({ length: 1203 }, (_, at) => ({
          key: `${at}`,
          value: 'x',
          expires,
        }));
        await store.setMany(many);
        await engine.store('two').set('a', 'x', expires);
        await engine.store('two').set('later', 'x', expires + 1);
        await store.set('always', 'x');
        expect(await engine.sweep()).toBe(0);
        clock.time += 10;
        expect(await engine.sweep()).toBe(1204);
        clock.time -= 10;
        expect(await keysOf(store)).toEqual(['always']);
        expect(await keysOf(engine.store('two'))).toEqual(['later']);
      });
    });

    describe("Keyv's methods", () => {
      it('answers many in the order asked, with repetitions', async () => {
        await store.setMany([
          { key: 'a', value: '1' },
          { key: 'b', value: '2', expires: clock.time + 1 },
        ]);
        expect(await store.getMany(['b', 'x', 'a', 'b'])).toEqual(['2', undefined, '1', '2']);
        expect(await store.hasMany(['x', 'a'])).toEqual([false, true]);
        expect(await store.deleteMany(['a', 'x', 'a'])).toEqual([true, false, false]);
        expect(await keysOf(store)).toEqual(['b']);
      });

      it('takes the last of entries with one key', async () => {
        const entries = ['1', '2'].map((value) => ({ key: 'a', value }));
        expect(await store.setMany(entries)).toEqual([true, true]);
        expect(await store.get('a')).toBe('2');
      });

      it('asks nothing of nothing', async () => {
        expect(await store.getMany([])).toEqual([]);
        expect(await store.setMany([])).toEqual([]);
        expect(await store.deleteMany([])).toEqual([]);
      });

      it('refuses what is not text', async () => {
        const refused = { code: 'store-refused' };
        await expect(store.set('a', { value: 1 })).rejects.toMatchObject(refused);
        const entries: { key: string; value: unknown }[] = [
          { key: 'b', value: 'text' },
          { key: 'a', value: 1 },
        ];
        await expect(store.setMany(entries)).rejects.toMatchObject(refused);
        expect(await keysOf(store)).toEqual([]);
      });

      it('iterates over more than a page, while rows come and go', async () => {
        const keys = Array.from({ length: 450 }, (_, at) => `key ${at}`);
        await store.setMany(keys.map((key) => ({ key, value: `of ${key}` })));
        const met = [];
        for await (const [key, value] of store.iterator<string>()) {
          met.push(key);
          expect(value).toBe(`of ${key}`);
          await store.delete(key ?? '');
        }
        expect(met.sort()).toEqual(keys.sort());
        expect(await keysOf(store)).toEqual([]);
      });

      it('declares absolute expiry and every method', () => {
        const { expires, methods } = store.capabilities;
        expect(expires).toBe(true);
        expect(Object.values(methods).every(({ exists }) => exists)).toBe(true);
      });
    });

    describe('namespaces', () => {
      it('keeps them apart', async () => {
        const two = engine.store('two');
        await store.set('a', '1');
        await two.set('a', '2');
        await two.set('b', '2');
        expect(await store.get('a')).toBe('1');
        await two.clear();
        expect(await keysOf(store)).toEqual(['a']);
        expect(await keysOf(two)).toEqual([]);
        expect(await two.delete('a')).toBe(false);
      });

      it('lets Keyv name the namespace of one store without renaming others', async () => {
        const [mine, other] = [engine.store('one'), engine.store('one')];
        await mine.set('a', '1');
        mine.namespace = 'two';
        expect(await mine.has('a')).toBe(false);
        expect(await other.get('a')).toBe('1');
      });

      it('stays open for the others when one disconnects', async () => {
        await store.set('a', '1');
        await engine.store('two').disconnect();
        expect(await store.get('a')).toBe('1');
      });
    });

    it('keeps any text under any key', async () => {
      const text = fc.string({ unit: 'binary', maxLength: 40 });
      const pairs = fc.dictionary(text, text, { maxKeys: 8, noNullPrototype: true });
      await fc.assert(
        fc.asyncProperty(pairs, async (expected) => {
          await store.clear();
          for (const [key, value] of Object.entries(expected)) await store.set(key, value);
          const found = new Map<string, string>();
          for await (const [key, value] of store.iterator<string>()) {
            found.set(key ?? 'none', value ?? 'none');
          }
          expect(found).toEqual(new Map(Object.entries(expected)));
          expect(await store.getMany(Object.keys(expected))).toEqual(Object.values(expected));
        }),
        { numRuns: 40 },
      );
    });

    it('purges when nobody else reads', async () => {
      await store.set('a', '1');
      await store.delete('a');
      expect(await engine.purge()).toBe(true);
    });

    it('rejects everything once it is closed, and never says "nothing there"', async () => {
      await store.set('a', '1');
      const other = await open(clock.now);
      const closed = other.store('one');
      await other.close();
      const failed = { name: 'CallguideError', code: 'store-failed' };
      await expect(closed.get('a')).rejects.toMatchObject(failed);
      await expect(closed.set('a', '1')).rejects.toMatchObject(failed);
      await expect(closed.delete('a')).rejects.toMatchObject(failed);
      await expect(closed.clear()).rejects.toMatchObject(failed);
      await expect(keysOf(closed)).rejects.toMatchObject(failed);
      await expect(other.purge()).rejects.toMatchObject(failed);
      await expect(other.sweep()).rejects.toMatchObject(failed);
    });
  });
}
