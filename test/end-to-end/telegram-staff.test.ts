import { setTimeout as sleep } from 'node:timers/promises';
import { expect, onTestFinished, test } from 'vitest';
import type { Person } from '../telegram-server/person.ts';
import { BotProcess } from './bot-process.ts';
import { heard, officeOf, prepares, subscribes, taps } from './phone-staff.ts';
import { type TelegramWorld, telegramWorld } from './telegram-world.ts';
import { ownStore } from './world.ts';

const PEOPLE = 60;

/** A bot process with an office on it, and a member of its staff with a phone. */
async function office(): Promise<{ world: TelegramWorld; staff: Person; bot: BotProcess }> {
  const world = await telegramWorld('polling');
  const staff = world.server.person({ language: 'en', firstName: 'Staff' });
  const bot = new BotProcess({
    ...world.settings,
    ...{
      STORE_URL: ownStore(),
      OFFICES_FILE: officeOf(staff.user.id),
      TELEGRAM_MESSAGES_PER_SECOND: '15',
    },
  });
  onTestFinished(async () => {
    await bot.kill();
    await world.close();
  });
  await bot.says('Callguide answers on');
  return { world, staff, bot };
}

test('from a phone: a deadline, and a broadcast with pause, resume, a 429 and one progress message', async () => {
  const { world, staff, bot } = await office();
  const { server } = world;
  const people = Array.from({ length: PEOPLE }, () => server.person({ language: 'en' }));
  await Promise.all(people.map(subscribes));
  await prepares(staff, PEOPLE);
  await taps(staff, 'Test: send it here', 'Hear, hear: Cooperation');
  await server.quiet();
  const before = staff.screen().length;
  const progress = await taps(staff, 'Send now', 'going out');
  await sleep(600);
  const paused = await taps(staff, 'Pause', 'paused');
  expect(paused.id).toBe(progress.id);
  const told = () => people.reduce((sum, one) => sum + heard(one, 'Hear, hear'), 0);
  await sleep(500);
  const out = told();
  expect(out).toBeGreaterThan(0);
  expect(out).toBeLessThan(PEOPLE);
  await sleep(1500);
  expect(told()).toBe(out);
  server.faults.next({ method: 'sendMessage' }, { kind: 'too many', retryAfter: 2 });
  await taps(staff, 'Go on', 'going out');
  const done = await staff.waitFor('finished', { within: 20_000, anyTime: true });
  expect(done.id).toBe(progress.id);
  expect(done.text).toMatch(new RegExp(`of ${PEOPLE}\nsent: ${PEOPLE}\n`));
  expect(staff.screen()).toHaveLength(before + 1);
  expect(people.map((one) => heard(one, 'Hear, hear'))).toEqual(people.map(() => 1));
  expect(server.early).toEqual([]);
  const changes = server.calls.filter(
    ({ method, parameters }) =>
      method === 'editMessageText' && Number(parameters.message_id) === progress.id,
  );
  const lasted = (changes.at(-1)?.at ?? 0) - (changes[0]?.at ?? 0);
  // One for each of two presses, and beside them no more than one in three seconds.
  expect(changes.length).toBeLessThanOrEqual(3 + Math.floor(lasted / 3000));
  const csv = await taps(staff, 'Report as a file', '').then(() => staff.screen().at(-1));
  const file = server.fileOf(csv?.message.document?.file_id ?? '');
  expect(String(file).trim().split('\r\n')).toHaveLength(PEOPLE + 1);
  expect(await bot.stop()).toBe(0);
  world.assertClean();
}, 90_000);

test('somebody who is no staff gets nothing by typing it, nor by passing it on', async () => {
  const { world, staff, bot } = await office();
  const stranger = world.server.person({ language: 'en' });
  await subscribes(stranger);
  stranger.says('/staff broadcasts');
  await stranger.waitFor('I do not know that command');
  expect(stranger.screen().some(({ text }) => text.includes('Made-up Office'))).toBe(false);
  staff.says('/staff');
  await staff.waitFor('the office’s work');
  expect(await bot.stop()).toBe(0);
  expect(bot.written).toContain('"what":"staff"');
  world.assertClean();
}, 30_000);
