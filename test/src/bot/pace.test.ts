import { expect, test } from 'vitest';
import { createPace, createPaces } from '../../../src/bot/pace.ts';
import { ratesBy } from '../../../src/bot/rates.ts';

/** How many messages to many may go within so many ms. */
async function taken(pace: ReturnType<typeof createPace>, ms: number): Promise<number> {
  const end = AbortSignal.timeout(ms);
  let count = 0;
  try {
    for (;;) count += await pace.take(100, end);
  } catch {
    return count;
  }
}

test('messages to many go at the rate, and begin evenly', async () => {
  const began = performance.now();
  const count = await taken(createPace(200), 500);
  const most = (performance.now() - began) / 5;
  expect(count).toBeGreaterThan(60);
  expect(count).toBeLessThanOrEqual(most + 3);
});

test('without a rate all go at once', async () => {
  expect(await createPace().take(70)).toBe(70);
});

test('replies go at once, and are counted', async () => {
  const pace = createPace(100);
  const began = performance.now();
  for (let i = 0; i < 40; i += 1) await pace.ready();
  expect(performance.now() - began).toBeLessThan(100);
  const count = await taken(pace, 600);
  expect(count).toBeLessThanOrEqual(36);
});

test('a pause holds for replies and for messages to many', async () => {
  const pace = createPace(100);
  pace.pause(0.2);
  pace.pause(0.05);
  expect(pace.isPaused()).toBe(true);
  const began = performance.now();
  await Promise.all([pace.ready(), pace.take(5)]);
  expect(performance.now() - began).toBeGreaterThanOrEqual(199);
  expect(pace.isPaused()).toBe(false);
});

test('after a pause replies go one after the other, and before anything to many', async () => {
  const pace = createPace(50);
  pace.pause(0.1);
  const went: string[] = [];
  const reply = async (name: string) => {
    await pace.ready();
    went.push(name);
  };
  const many = pace.take(1).then(() => went.push('many'));
  const began = performance.now();
  await Promise.all([...'abcde'].map(reply));
  const waited = performance.now() - began;
  await many;
  expect(went.join(' ')).toBe('a b c d e many');
  expect(waited).toBeGreaterThanOrEqual(100 + 18 + 16 + 14 + 13 - 4);
  expect(waited).toBeLessThan(600);
});

test('a reply that is given up while it waits holds up no other', async () => {
  const pace = createPace(100);
  pace.pause(0.3);
  const one = pace.ready(AbortSignal.timeout(20));
  const other = pace.ready();
  await expect(one).rejects.toThrow();
  await other;
  expect(pace.isPaused()).toBe(false);
  expect(await pace.take(1)).toBe(1);
});

test('each workspace has a pace of its own', () => {
  const paces = createPaces(1);
  const at = (workspace: string) => paces.of({ platform: 'slack', workspace, person: 'U1' });
  at('T1').pause(5);
  expect(at('T1').isPaused()).toBe(true);
  expect(at('T2').isPaused()).toBe(false);
  expect([ratesBy()('telegram'), ratesBy()('terminal')]).toEqual([30, Number.POSITIVE_INFINITY]);
});
