import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openStore } from '../../../src/stores/open-store.ts';
import type { Engine, Store } from '../../../src/stores/store.ts';
import { createTurnView } from '../../../src/stores/turn-view.ts';

describe('turn view', () => {
  let engine: Engine;
  let store: Store;

  beforeEach(async () => {
    engine = await openStore('sqlite::memory:', { now: () => 1000 });
    store = engine.store('sessions');
  });
  afterEach(() => engine.close());

  it('writes what it has read, again and again', async () => {
    const view = createTurnView(store);
    expect(await view.get('ann')).toBeUndefined();
    expect(await view.set('ann', { answers: 1 })).toBe(true);
    expect(await view.set('ann', { answers: 2 })).toBe(true);
    expect(await createTurnView(store).get('ann')).toEqual({ answers: 2 });
  });

  it('lets one of two turns on one key win, and keeps both answers after a second run', async () => {
    await store.set('ann', JSON.stringify({ value: ['first'] }));
    async function answer(text: string, view = createTurnView(store)): Promise<void> {
      const answers = await view.get<string[]>('ann');
      await new Promise((resolve) => setTimeout(resolve, 5));
      await view.set('ann', [...(answers ?? []), text]);
    }
    const turns = await Promise.allSettled([answer('second'), answer('third')]);
    const lost = turns.flatMap((turn) => (turn.status === 'rejected' ? [turn.reason] : []));
    expect(lost).toMatchObject([{ code: 'store-conflict' }]);
    await answer(turns[0]?.status === 'rejected' ? 'second' : 'third');
    const answers = await createTurnView(store).get<string[]>('ann');
    expect(answers?.toSorted()).toEqual(['first', 'second', 'third']);
  });

  it('is not refreshed by what other views or the store read', async () => {
    const view = createTurnView(store);
    await view.get('ann');
    await createTurnView(store).get('ann');
    await store.set('ann', '{"value":1}');
    await store.get('ann');
    await createTurnView(store).get('ann');
    await expect(view.set('ann', 2)).rejects.toMatchObject({ code: 'store-conflict' });
    expect(await createTurnView(store).get('ann')).toBe(1);
  });

  it('conflicts when the row was deleted, or made anew, since', async () => {
    await store.set('ann', '{"value":1}');
    const view = createTurnView(store);
    await view.get('ann');
    await store.delete('ann');
    await expect(view.set('ann', 2)).rejects.toMatchObject({ code: 'store-conflict' });
    await store.set('ann', '{"value":3}');
    await expect(view.set('ann', 2)).rejects.toMatchObject({ code: 'store-conflict' });
  });

  it('refuses to write a key that it has not read', async () => {
    await store.set('ann', '{"value":1}');
    const view = createTurnView(store);
    await view.get('bob');
    await expect(view.set('ann', 2)).rejects.toMatchObject({ code: 'store-unread' });
    expect(await store.get('ann')).toBe('{"value":1}');
  });

  it('counts looking for a key as reading it', async () => {
    await store.set('ann', '{"value":1}');
    const view = createTurnView(store);
    expect(await view.has('ann')).toBe(true);
    expect(await view.has(['ann', 'bob'])).toEqual([true, false]);
    expect(await view.get(['ann', 'bob'])).toEqual([1, undefined]);
    expect(await view.set('bob', 2)).toBe(true);
  });

  it('leaves deleting and writing many to the store', async () => {
    const view = createTurnView(store);
    const refused = { code: 'store-refused' };
    await expect(view.delete('ann')).rejects.toMatchObject(refused);
    await expect(view.delete(['ann'])).rejects.toMatchObject(refused);
    await expect(view.clear()).rejects.toMatchObject(refused);
    const entries = [{ key: 'ann', value: 1 }];
    await expect(view.setMany(entries)).rejects.toMatchObject(refused);
  });

  it('gives the store the absolute expiry, and does not judge it by its own clock', async () => {
    const view = createTurnView(store);
    await view.get('ann');
    await view.setRaw('ann', { value: 1, expires: 1001 });
    expect(await store.read('ann')).toMatchObject({
      value: '{"value":1,"expires":1001}',
      expires: 1001,
    });
    expect(await createTurnView(store).get('ann')).toBe(1);
  });

  it('rejects when the store fails or the row is no JSON: never "nothing there"', async () => {
    await store.set('ann', 'no JSON');
    await expect(createTurnView(store).get('ann')).rejects.toThrow(SyntaxError);
    const view = createTurnView(store);
    await view.get('bob');
    await engine.close();
    await expect(view.get('ann')).rejects.toMatchObject({ code: 'store-failed' });
    await expect(view.set('bob', 1)).rejects.toMatchObject({ code: 'store-failed' });
    engine = await openStore('sqlite::memory:', { now: () => 1000 });
  });

  it.each([':base64:aGk=', ':bigint:7', '::', ': "quoted" \\ \u0000 \ud83d\ude00'])(
    'keeps the words %j as they are',
    async (words) => {
      const view = createTurnView(store);
      await view.get('ann');
      await view.set('ann', { words });
      expect(await view.get('ann')).toEqual({ words });
      expect(await store.get('ann')).toBe(JSON.stringify({ value: { words } }));
    },
  );

  it('costs microseconds to make', () => {
    const make = (count: number) => {
      const start = performance.now();
      for (let at = 0; at < count; at += 1) createTurnView(store);
      return ((performance.now() - start) * 1000) / count;
    };
    make(2000);
    expect(Math.min(make(2000), make(2000), make(2000))).toBeLessThan(100);
  });
});
