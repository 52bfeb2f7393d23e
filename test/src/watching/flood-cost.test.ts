import { expect, test } from 'vitest';
import { measureFlood } from './flood-figure.ts';
import { start, watchedBot } from './watched-bot.ts';

const [DROPS, MOST_MICROSECONDS] = [20_000, 20];

// Time on a loaded machine says little; what a flood takes from others is the processor that it uses.
test('a thousand events a second above the limit cost less than a fiftieth of a processor', async () => {
  const { adapter, begin } = await watchedBot({ most: 10 });
  await begin();
  for (let at = 0; at < 500; at += 1) await adapter.bring('1', start(`w${at}`));
  const before = process.cpuUsage();
  for (let at = 0; at < DROPS; at += 1) await adapter.bring('1', start(`e${at}`));
  const { user, system } = process.cpuUsage(before);
  expect((user + system) / DROPS).toBeLessThan(MOST_MICROSECONDS);
});

test('others get every turn of theirs beside a flood', async () => {
  const { adapter, begin } = await watchedBot({ most: 60 });
  await begin();
  const { brought, failed, aloneMs, besideMs } = await measureFlood(adapter, 1);
  expect(brought).toBeGreaterThan(100);
  expect(failed).toBe(0);
  expect([aloneMs, besideMs].every((ms) => ms > 0)).toBe(true);
});
