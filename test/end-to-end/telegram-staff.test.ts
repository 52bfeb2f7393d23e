import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { expect, onTestFinished, test } from 'vitest';
import { ownFolder } from '../src/chat-process.ts';
import type { Person } from '../telegram-server/person.ts';
import type { Shown } from '../telegram-server/screen.ts';
import { BotProcess } from './bot-process.ts';
import { type TelegramWorld, telegramWorld } from './telegram-world.ts';
import { ownStore } from './world.ts';

const CALL = 'shanghai-2024-cooperation';
const [TITLE, PEOPLE] = ['Cooperation Projects between Governments', 30];

/** A bot process with an office on it, and a member of its staff with a phone. */
async function office(): Promise<{ world: TelegramWorld; staff: Person; bot: BotProcess }> {
  const world = await telegramWorld('polling');
  const staff = world.server.person({ language: 'en', firstName: 'Staff' });
  const file = join(ownFolder(), 'offices.json');
  const one = { id: 'one', name: 'Made-up Office', telegram: true };
  const offices = [{ ...one, staff: [`telegram:${staff.user.id}`] }];
  writeFileSync(file, JSON.stringify({ offices }));
  const bot = new BotProcess({
    ...world.settings,
    ...{ STORE_URL: ownStore(), OFFICES_FILE: file, TELEGRAM_MESSAGES_PER_SECOND: '15' },
  });
  onTestFinished(async () => {
    await bot.kill();
    await world.close();
  });
  await bot.says('Callguide answers on');
  return { world, staff, bot };
}

async function subscribes(person: Person): Promise<void> {
  person.start(`en_${CALL}_leader`);
  await person.waitFor((message) => message.buttons.length > 0);
  person.says('/subscribe');
  await person.waitFor((message) => JSON.stringify(message.buttons).includes('/stop'));
}

function heard(person: Person, words: string): number {
  return person.screen().filter(({ from, text }) => from === 'bot' && text.includes(words)).length;
}

/** Taps the first button whose label begins so, and waits for what answers it. */
async function taps(staff: Person, label: string, words: string): Promise<Shown> {
  const on = staff
    .screen()
    .findLast(({ buttons }) => buttons.flat().some(({ text }) => text.startsWith(label)));
  const button = on?.buttons.flat().find(({ text }) => text.startsWith(label));
  staff.taps(button?.text ?? label, on);
  // Messages to many wait for what the replies before have taken of the rate.
  return staff.waitFor(words, { within: 30_000 });
}

/** Sets a deadline, then writes a broadcast that names it, as far as the preview. */
async function prepares(staff: Person): Promise<void> {
  staff.says('/staff');
  await staff.waitFor('Made-up Office: the office’s work');
  await taps(staff, 'Deadlines', 'No deadlines are set.');
  await taps(staff, 'Set a deadline', 'For which call?');
  await taps(staff, TITLE.slice(0, 20), 'Which deadline?');
  await taps(staff, 'The funder', 'as 2026-11-30');
  staff.says('2099-12-20');
  await staff.waitFor('Time of day');
  staff.says('17:00');
  await staff.waitFor('Shall it be set?');
  await taps(staff, 'Yes, keep it', 'Set: The funder’s deadline, 2099-12-20 17:00 (Shanghai)');
  staff.says(`/staff write ${CALL}`);
  await staff.waitFor('To whom?');
  await taps(staff, 'Everybody', 'Text: English');
  staff.says('Hear, hear: {name-of-call} ends {deadline}.');
  await staff.waitFor('Text: Русский');
  await taps(staff, 'Skip', 'Text: 简体中文');
  await taps(staff, 'Skip', 'Buttons under it');
  const looked = await taps(staff, 'Skip', `${PEOPLE} people get it.`);
  expect(looked.text).toContain(`telegram, English: ${PEOPLE}`);
  expect(looked.text).toContain('It takes about 2 s');
  expect(heard(staff, 'Hear, hear: Cooperation')).toBe(1);
}

test('from a phone: a deadline, and a broadcast with pause, resume, a 429 and one progress message', async () => {
  const { world, staff, bot } = await office();
  const { server } = world;
  const people = Array.from({ length: PEOPLE }, () => server.person({ language: 'en' }));
  await Promise.all(people.map(subscribes));
  await prepares(staff);
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
