import { setTimeout as sleep } from 'node:timers/promises';
import { describe, expect, onTestFinished, test } from 'vitest';
import type { Adapter } from '../../../adapters/adapter.ts';
import type { SendFailureReason } from '../../../adapters/send-failure.ts';
import { CrowdAdapter } from './crowd-adapter.ts';
import { CALL, confirmed, ended, openTown, STAFF, settle, type Town } from './town.ts';

async function inTown(count: number): Promise<Town> {
  const town = await openTown();
  onTestFinished(() => town.close());
  await settle(town.database, { count });
  return town;
}

async function delivering(town: Town, adapters: readonly Adapter[], rate?: number): Promise<void> {
  const working = await town.deliver(adapters, rate);
  onTestFinished(() => working.close());
}

/** Fails the first attempts for some people. */
function failing(of: (person: number) => boolean, reason: SendFailureReason, times = 1) {
  const failed = new Map<string, number>();
  return (person: string) => {
    const before = failed.get(person) ?? 0;
    if (!of(Number(person.slice(1))) || before >= times) return undefined;
    failed.set(person, before + 1);
    return reason;
  };
}

function stopped(town: Town, person: string) {
  return town.database.queries
    .updateTable('subscriptions')
    .set({ stopped_at: 1 })
    .where('address', 'like', `%"${person}"]`);
}

test('a broadcast reaches everybody once, in their language, with how to stop', async () => {
  const town = await inTown(500);
  const adapter = new CrowdAdapter();
  const id = await confirmed(town);
  await delivering(town, [adapter]);
  await ended(town, id);
  expect(adapter.got.size).toBe(500);
  expect(adapter.twice()).toEqual([]);
  expect(adapter.texts.get('p000000')).toMatch(/^News of “Belt and Road”.*\/stop/s);
  expect(adapter.texts.get('p000001')).toMatch(/的消息。.*\/stop/s);
  expect(adapter.texts.get('p000002')).toMatch(/^Новости.*\/stop/s);
  expect((await town.broadcasts.report(STAFF, id)).sums).toEqual({ sent: 500 });
});

describe('failures', () => {
  test('who is gone is tried once, and has stopped; the others get it', async () => {
    const town = await inTown(200);
    const adapter = new CrowdAdapter({ fails: failing((n) => n % 5 === 0, { kind: 'gone' }, 9) });
    const id = await confirmed(town);
    await delivering(town, [adapter]);
    await ended(town, id);
    expect((await town.broadcasts.report(STAFF, id)).sums).toEqual({ sent: 160, blocked: 40 });
    expect(adapter.attempts).toBe(200);
    const counted = await town.broadcasts.count(STAFF, { call: CALL });
    expect(counted).toMatchObject({ total: 160, leftOut: { stopped: 40 } });
  });

  test('a pause that is asked for holds for everything, and each still gets it once', async () => {
    const town = await inTown(150);
    let answered: number | undefined;
    const adapter = new CrowdAdapter({
      ms: 5,
      fails: (_, attempt) => {
        if (attempt !== 50) return undefined;
        answered = performance.now() + 5;
        return { kind: 'wait', seconds: 0.4 };
      },
    });
    const id = await confirmed(town);
    await delivering(town, [adapter], 400);
    await ended(town, id);
    const early = adapter.begun.filter(
      (at) => at > (answered ?? 0) + 5 && at < (answered ?? 0) + 395,
    );
    expect(early).toEqual([]);
    expect(adapter.got.size).toBe(150);
    expect(adapter.twice()).toEqual([]);
  });

  test('every tenth is asked to wait: nothing begins before, and each gets it once', async () => {
    const town = await inTown(120);
    const pauses: number[] = [];
    const adapter = new CrowdAdapter({
      fails: (_, attempt) => {
        if (attempt % 10 !== 0) return undefined;
        pauses.push(performance.now());
        return { kind: 'wait', seconds: 0.1 };
      },
    });
    const id = await confirmed(town);
    await delivering(town, [adapter], 500);
    await ended(town, id);
    // The answer comes at once: what begins more than a moment after it must have waited.
    const early = adapter.begun.filter((at) =>
      pauses.some((from) => at > from + 5 && at < from + 95),
    );
    expect(early).toEqual([]);
    expect(pauses.length).toBeGreaterThanOrEqual(12);
    expect(adapter.got.size).toBe(120);
    expect(adapter.twice()).toEqual([]);
  });

  test.each([
    ['unsent', { sent: 100 }],
    ['ambiguous', { sent: 100 }],
    ['refused', { sent: 90, failed: 10 }],
  ] as const)('%s', async (kind, sums) => {
    const town = await inTown(100);
    const adapter = new CrowdAdapter({ fails: failing((n) => n % 10 === 0, { kind }) });
    const id = await confirmed(town);
    await delivering(town, [adapter]);
    await ended(town, id);
    expect((await town.broadcasts.report(STAFF, id)).sums).toEqual(sums);
    expect(adapter.twice()).toEqual([]);
  });

  test('whose chat has moved gets it in the new one', async () => {
    const town = await inTown(20);
    const to = { platform: 'fake', person: 'p000004', chat: 'new' };
    const adapter = new CrowdAdapter({
      fails: (who) => (who === 'p000004' ? { kind: 'moved', to } : undefined),
    });
    const id = await confirmed(town);
    await delivering(town, [adapter]);
    await ended(town, id);
    expect(adapter.got.get('new')).toBe(1);
    expect(adapter.got.size).toBe(20);
    expect((await town.broadcasts.report(STAFF, id)).sums).toEqual({ sent: 20 });
  });

  test('what may have gone out is not sent again where the broadcast says so', async () => {
    const town = await inTown(20);
    const adapter = new CrowdAdapter({ fails: failing((n) => n === 3, { kind: 'ambiguous' }) });
    const id = await confirmed(town, { inDoubt: 'skip' });
    await delivering(town, [adapter]);
    await ended(town, id);
    expect((await town.broadcasts.report(STAFF, id)).sums).toEqual({ sent: 19, ambiguous: 1 });
  });

  test('only what failed is sent again', async () => {
    const town = await inTown(30);
    const adapter = new CrowdAdapter({ fails: failing((n) => n < 4, { kind: 'refused' }) });
    const id = await confirmed(town);
    await delivering(town, [adapter]);
    await ended(town, id);
    await town.broadcasts.retryFailed(STAFF, id);
    await ended(town, id);
    expect((await town.broadcasts.report(STAFF, id)).sums).toEqual({ sent: 30 });
    expect(adapter.attempts).toBe(34);
    expect(adapter.twice()).toEqual([]);
  });
});

test('who says stop before their turn gets nothing', async () => {
  const town = await inTown(120);
  const adapter = new CrowdAdapter();
  const id = await confirmed(town);
  await delivering(town, [adapter], 60);
  await sleep(300);
  await town.database.atomically([stopped(town, 'p000119'), stopped(town, 'p000118')]);
  await ended(town, id);
  expect(adapter.got.has('p000119')).toBe(false);
  expect((await town.broadcasts.report(STAFF, id)).sums).toEqual({ sent: 118, stopped: 2 });
});

test('cancel in the middle: no more goes out than was on its way', async () => {
  const town = await inTown(300);
  const adapter = new CrowdAdapter({ ms: 20 });
  const id = await confirmed(town);
  await delivering(town, [adapter], 200);
  await sleep(500);
  const [before, underway] = [adapter.attempts, adapter.underway];
  await town.broadcasts.cancel(STAFF, id);
  await sleep(400);
  expect(before).toBeGreaterThan(10);
  // The next few may have been marked in the moment between the look and the act.
  expect(adapter.attempts - before).toBeLessThanOrEqual(underway + 3);
  const { sums, total } = await town.broadcasts.report(STAFF, id);
  expect(total).toBe(300);
  expect((sums.sent ?? 0) + (sums.canceled ?? 0)).toBe(300);
});

test('pause and resume: it goes on where it was', async () => {
  const town = await inTown(100);
  const adapter = new CrowdAdapter();
  const id = await confirmed(town);
  await delivering(town, [adapter], 200);
  await sleep(250);
  await town.broadcasts.pause(STAFF, id);
  await sleep(100);
  const held = adapter.attempts;
  await sleep(300);
  expect(adapter.attempts).toBe(held);
  expect(held).toBeLessThan(100);
  await town.broadcasts.resume(STAFF, id);
  await ended(town, id);
  expect(adapter.got.size).toBe(100);
  expect(adapter.twice()).toEqual([]);
});

test('two at once share what there is', async () => {
  const town = await inTown(200);
  const adapter = new CrowdAdapter();
  const ids = [await confirmed(town), await confirmed(town)];
  await delivering(town, [adapter], 200);
  await sleep(1000);
  const sent = await Promise.all(
    ids.map(async (id) => (await town.broadcasts.report(STAFF, id)).sums.sent ?? 0),
  );
  expect(Math.min(...sent)).toBeGreaterThan(20);
  expect(Math.max(...sent) - Math.min(...sent)).toBeLessThanOrEqual(Math.max(...sent) / 4);
});

test('what went out is taken back', async () => {
  const town = await inTown(30);
  const adapter = new CrowdAdapter();
  const id = await confirmed(town);
  await delivering(town, [adapter]);
  await ended(town, id);
  adapter.keeps.push({ kind: 'wait', seconds: 0.1 }, { kind: 'unsent' }, { kind: 'refused' });
  await town.broadcasts.retract(STAFF, id);
  for (let i = 0; i < 200 && adapter.retracted.length < 29; i += 1) await sleep(20);
  expect(new Set(adapter.retracted).size).toBe(29);
  await sleep(50);
  expect((await town.broadcasts.report(STAFF, id)).sums).toEqual({ retracted: 29, sent: 1 });
});

test('one bot sends, also where two look', async () => {
  const town = await inTown(200);
  const adapter = new CrowdAdapter();
  await delivering(town, [adapter], 400);
  await delivering(town, [adapter], 400);
  const id = await confirmed(town);
  await ended(town, id);
  expect(adapter.twice()).toEqual([]);
  expect(adapter.got.size).toBe(200);
});
