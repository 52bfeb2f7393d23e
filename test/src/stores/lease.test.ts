import { join } from 'node:path';
import { sql } from 'kysely';
import { afterAll, describe, expect, it, onTestFinished } from 'vitest';
import { claim } from '../../../src/stores/claim.ts';
import { openLeases } from '../../../src/stores/lease.ts';
import { openStore } from '../../../src/stores/open-store.ts';
import { startPostgres } from '../../postgres/server.ts';
import { start } from './child-process.ts';
import { temporaryFolder } from './temporary-folder.ts';

const server = await startPostgres();
afterAll(() => server.remove());

const program = new URL('./leading-process.ts', import.meta.url);
const LONG = 60_000;

async function open(url: string) {
  const engine = await openStore(url, { now: () => 1000 });
  onTestFinished(() => engine.close());
  return { engine, leases: await openLeases(engine) };
}

const wait = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

describe.each([
  ['SQLite', async () => `sqlite:${join(temporaryFolder(), 'test.sqlite')}`],
  ['PostgreSQL', server.schema],
])('a lease on %s', (_, place) => {
  it('is held by one, under a name', async () => {
    const { leases } = await open(await place());
    const lease = await leases.acquire('sender', LONG);
    expect(lease).toEqual({ name: 'sender', fence: 1 });
    expect(await leases.acquire('sender', LONG)).toBeUndefined();
    expect(await leases.acquire('poller', LONG)).toEqual({ name: 'poller', fence: 1 });
  });

  it('goes on when it is renewed, and runs out when it is not', async () => {
    const { leases } = await open(await place());
    const lease = (await leases.acquire('sender', 150))!;
    expect(await leases.renew(lease, LONG)).toBe(true);
    await wait(200);
    expect(await leases.acquire('sender', LONG)).toBeUndefined();
    expect(await leases.renew(lease, 1)).toBe(true);
    await wait(20);
    expect(await leases.renew(lease, LONG)).toBe(false);
    expect(await leases.acquire('sender', LONG)).toEqual({ name: 'sender', fence: 2 });
  });

  it('is free when it was released, and its fence goes on counting', async () => {
    const { leases } = await open(await place());
    const first = (await leases.acquire('sender', LONG))!;
    await leases.release(first);
    expect(await leases.renew(first, LONG)).toBe(false);
    const second = (await leases.acquire('sender', LONG))!;
    expect(second.fence).toBeGreaterThan(first.fence);
    await leases.release(first);
    expect(await leases.acquire('sender', LONG)).toBeUndefined();
    expect(await leases.renew(second, LONG)).toBe(true);
  });

  it('fences off what an earlier holder writes', async () => {
    const { engine, leases } = await open(await place());
    const { queries, atomically } = await engine.tables();
    await atomically([queries.schema.createTable('sent').addColumn('by', 'bigint')]);
    const first = (await leases.acquire('sender', 1))!;
    await wait(20);
    const second = (await leases.acquire('sender', LONG))!;
    const write = (fence: number) =>
      sql`INSERT INTO sent SELECT ${fence} FROM leases
        WHERE name = 'sender' AND fence = ${fence}`.compile(queries);
    expect(await atomically([write(first.fence), write(second.fence)])).toEqual([0, 1]);
  });
});

describe('the leases of several', () => {
  it('go to one of the replicas that want them at once', async () => {
    const url = await server.schema();
    const replicas = await Promise.all([1, 2, 3, 4].map(() => open(url)));
    const taken = await Promise.all(replicas.map(({ leases }) => leases.acquire('sender', LONG)));
    expect(taken.filter((lease) => lease !== undefined)).toEqual([{ name: 'sender', fence: 1 }]);
  });

  it('are taken over when the process that held one is killed', async () => {
    const url = await server.schema();
    const child = await start(program, url, '1500');
    expect(child.line).toBe('fence 1');
    const { leases } = await open(url);
    await wait(2000);
    expect(await leases.acquire('sender', LONG)).toBeUndefined();
    await child.kill();
    const killed = performance.now();
    let lease = await leases.acquire('sender', LONG);
    while (lease === undefined) {
      await wait(50);
      lease = await leases.acquire('sender', LONG);
    }
    expect(performance.now() - killed).toBeLessThan(5000);
    expect(lease.fence).toBe(2);
  });

  it('end on SQLite with the process that held the claim', async () => {
    const url = `sqlite:${join(temporaryFolder(), 'test.sqlite')}`;
    const child = await start(program, url, `${LONG}`);
    expect(child.line).toBe('fence 1');
    await child.kill();
    const claimed = await claim(url);
    const { leases } = await open(url);
    expect(await leases.acquire('sender', LONG)).toEqual({ name: 'sender', fence: 2 });
    await claimed.release();
  });
});
