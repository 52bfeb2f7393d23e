import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, expect, onTestFinished, test } from 'vitest';
import { openStore } from '../../../src/stores/open-store.ts';
import { migratePostgres, STEPS, type Step } from '../../../src/stores/postgres-migrations.ts';
import { openPostgresPool } from '../../../src/stores/postgres-pool.ts';
import type { Replicas } from '../../../src/stores/replicas.ts';
import { openDatabase } from '../../../src/tables/database.ts';
import { MIGRATIONS } from '../../../src/tables/migrations.ts';
import { startPostgres } from '../../postgres/server.ts';

const server = await startPostgres();
afterAll(() => server.remove());

const [LONG, KEY] = [60_000, Buffer.alloc(32, 7).toString('base64')];

async function opened(url: string, encryptionKey?: string) {
  const engine = await openStore(url, { now: () => 1000, encryptionKey });
  onTestFinished(() => engine.close());
  return { ...engine, replicas: engine.replicas as Replicas };
}

test('a process is at work until its time runs out and somebody gives it up', async () => {
  const url = await server.schema();
  const { replicas } = await opened(url);
  await replicas.join('a', 50);
  await replicas.join('b', LONG);
  await sleep(100);
  expect(await replicas.living()).toEqual(new Set(['a', 'b']));
  // Late, but not given up: it goes on.
  expect(await replicas.renew('a', 50)).toBe(true);
  await sleep(100);
  await replicas.giveUp();
  expect(await replicas.renew('a', LONG)).toBe(false);
  expect(await replicas.living()).toEqual(new Set(['b']));
  await replicas.leave('b');
  expect(await replicas.living()).toEqual(new Set());
});

test.each([
  ['in the clear', undefined],
  ['encrypted', KEY],
])('rows of which somebody has something to send who is gone are found, %s', async (_, key) => {
  const { replicas, store } = await opened(await server.schema(), key);
  await replicas.join('living', LONG);
  await replicas.join('gone', LONG);
  const rows = store('sessions');
  for (const [name, replica] of [
    ['1', 'gone'],
    ['2', 'living'],
    ['3', undefined],
    ['4', 'gone'],
  ])
    await rows.write(String(name), `of ${name}`, { expected: 'new', replica });
  const strays = async () => {
    const found: (readonly [string, string])[] = [];
    for await (const row of rows.strays()) found.push(row);
    return found;
  };
  expect(await strays()).toEqual([]);
  await replicas.leave('gone');
  expect((await strays()).toSorted()).toEqual([
    ['1', 'of 1'],
    ['4', 'of 4'],
  ]);
  const version = (await rows.read('1'))?.version ?? 0;
  await rows.write('1', 'taken', { expected: version, replica: 'living' });
  await rows.write('4', 'sent', { expected: 'any' });
  expect(await strays()).toEqual([]);
});

const add: Step = { lines: ['CREATE TABLE added (a text)'] };
const change: Step = { lines: ['ALTER TABLE entries RENAME COLUMN value TO text'], breaks: true };

test('an older program runs beside a newer one that added something, not beside one that changed it', async () => {
  const url = await server.schema();
  const { replicas } = await opened(url);
  const pool = openPostgresPool(url);
  onTestFinished(() => pool.end());
  await migratePostgres(pool, [...STEPS, add]);
  await opened(url);
  await replicas.join('an older one', LONG);
  const changing = migratePostgres(pool, [...STEPS, add, change]);
  await expect(changing).rejects.toMatchObject({ code: 'store-claimed' });
  expect(await replicas.renew('an older one', LONG)).toBe(true);
  await replicas.leave('an older one');
  await migratePostgres(pool, [...STEPS, add, change]);
  await expect(opened(url)).rejects.toMatchObject({ code: 'store-newer' });
});

test('the same holds for the tables beside the sessions', async () => {
  const { replicas, tables } = await opened(await server.schema());
  const database = await tables();
  const drop = { name: 'no-leases!', steps: () => [database.queries.schema.dropTable('leases')] };
  const newer = [...MIGRATIONS, drop];
  await replicas.join('an older one', LONG);
  const changing = openDatabase(database, 'postgres', newer);
  await expect(changing).rejects.toMatchObject({ code: 'store-claimed' });
  await replicas.leave('an older one');
  await openDatabase(database, 'postgres', newer);
  await expect(openDatabase(database, 'postgres')).rejects.toMatchObject({ code: 'store-newer' });
});
