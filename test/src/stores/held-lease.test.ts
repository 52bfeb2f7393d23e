import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, expect, onTestFinished, test, vi } from 'vitest';
import { type HeldLease, holdLease } from '../../../src/stores/held-lease.ts';
import { type Leases, openLeases } from '../../../src/stores/lease.ts';
import { openStore } from '../../../src/stores/open-store.ts';
import { startPostgres } from '../../postgres/server.ts';

const server = await startPostgres();
afterAll(() => server.remove());

const WITHIN = { timeout: 5000 };

async function leasesOn(url: string): Promise<Leases> {
  const engine = await openStore(url, { now: () => 1000 });
  onTestFinished(() => engine.close());
  return openLeases(engine);
}

/** A holder that notes what it is told. */
function noting() {
  const told: unknown[] = [];
  return {
    told,
    begin: async () => void told.push('begin'),
    end: async (lost: boolean) => void told.push(lost ? 'lost' : 'end'),
    failed: (error: unknown) => void told.push(error),
  };
}

async function held(leases: Leases, holder = noting()): Promise<HeldLease> {
  const one = await holdLease(leases, 'sender', holder);
  onTestFinished(() => one.close());
  return one;
}

test('goes from the one that closes to the one that waits, which begins only then', async () => {
  const url = await server.schema();
  const [first, second] = [noting(), noting()];
  const holds = await held(await leasesOn(url), first);
  const waits = await held(await leasesOn(url), second);
  expect(holds.lease).toMatchObject({ fence: 1 });
  expect([waits.lease, first.told, second.told]).toEqual([undefined, ['begin'], []]);
  await holds.close();
  expect(first.told).toEqual(['begin', 'end']);
  await expect.poll(() => second.told, WITHIN).toEqual(['begin']);
  expect(waits.lease).toMatchObject({ fence: 2 });
});

test('is renewed for as long as what follows takes to begin', async () => {
  const url = await server.schema();
  const slow = { ...noting(), begin: () => sleep(4000) };
  const opening = holdLease(await leasesOn(url), 'sender', slow);
  const others = await leasesOn(url);
  await sleep(3500);
  expect(await others.acquire('sender', 1000)).toBeUndefined();
  await (await opening).close();
});

test('ends by the clock of its own process where the store does not answer', async () => {
  const leases = await leasesOn(await server.schema());
  const holder = noting();
  const holds = await held(leases, holder);
  const { promise, resolve } = Promise.withResolvers<boolean>();
  const away = vi.spyOn(leases, 'renew').mockReturnValue(promise);
  await expect.poll(() => holder.told, WITHIN).toEqual(['begin', 'lost']);
  expect(holds.lease).toBeUndefined();
  expect(away).toHaveBeenCalledOnce();
  resolve(true);
  await sleep(50);
  expect(holds.lease).toBeUndefined();
}, 10_000);

test('ends where another one has taken it over, and is taken again later', async () => {
  const url = await server.schema();
  const leases = await leasesOn(url);
  const holder = noting();
  const holds = await held(leases, holder);
  const others = await leasesOn(url);
  if (holds.lease) await others.release(holds.lease);
  const taken = await others.acquire('sender', 1000);
  expect(taken).toMatchObject({ fence: 2 });
  await expect.poll(() => holder.told, WITHIN).toEqual(['begin', 'lost', 'begin']);
  expect(holds.lease).toMatchObject({ fence: 3 });
});

test('is given back where what follows cannot begin, which the one that opens it hears', async () => {
  const url = await server.schema();
  const leases = await leasesOn(url);
  const begin = () => Promise.reject(new Error('no such token'));
  await expect(holdLease(leases, 'sender', { ...noting(), begin })).rejects.toThrow(
    'no such token',
  );
  expect(await leases.acquire('sender', 1000)).toMatchObject({ fence: 2 });
});
