import { expect, onTestFinished, test } from 'vitest';
import type { Person } from '../telegram-server/person.ts';
import { BotProcess } from './bot-process.ts';
import { officeOf, subscribes, taps } from './phone-staff.ts';
import { slackOffice } from './slack-office.ts';
import { telegramWorld } from './telegram-world.ts';
import { ownStore } from './world.ts';

const CALL = 'shanghai-2024-cooperation';

interface Act {
  readonly act: string;
}

/** A bot on Telegram with a member of staff, which can be killed and started again. */
async function phoneOffice() {
  const world = await telegramWorld('polling');
  const staff = world.server.person({ language: 'en', firstName: 'Staff' });
  const own = { STORE_URL: ownStore(), OFFICES_FILE: officeOf(staff.user.id) };
  const settings = { ...world.settings, ...own };
  let bot = new BotProcess(settings);
  onTestFinished(async () => {
    await bot.kill();
    await world.close();
  });
  await bot.says('Callguide answers on');
  const again = async () => {
    bot = new BotProcess(settings);
    await bot.says('Callguide answers on');
  };
  const acts = async () => {
    const audit = new BotProcess({ ...settings, LOG_LEVEL: 'silent' }, ['audit', '--json']);
    const said = (await audit.child.stdout?.toArray()) ?? [];
    return (JSON.parse(said.join('')) as Act[]).map(({ act }) => act);
  };
  return { server: world.server, staff, kill: () => bot.kill(), again, acts };
}

type PhoneOffice = Awaited<ReturnType<typeof phoneOffice>>;

/** Taps a button, kills the bot while the answer is on its way, and starts another one. */
async function killedAnswering(office: PhoneOffice, label: string): Promise<void> {
  const { server, staff, kill, again } = office;
  await server.quiet();
  const chat = { method: 'sendMessage', chat: staff.chat } as const;
  server.faults.next(chat, { kind: 'hang' });
  const calls = () =>
    server.callsOf('sendMessage').filter(({ parameters }) => parameters.chat_id === staff.chat);
  const before = calls().length;
  staff.taps(label);
  await expect.poll(() => calls().length, { timeout: 20_000 }).toBe(before + 1);
  await server.quiet(500);
  await kill();
  await again();
}

function told(staff: Person, words: string): number {
  return staff.screen().filter(({ from, text }) => from === 'bot' && text.includes(words)).length;
}

test('in Telegram: killed between an act and its answer, staff see what happened, once', async () => {
  const office = await phoneOffice();
  const { server, staff, acts } = office;
  const people = Array.from({ length: 3 }, () => server.person({ language: 'en' }));
  await Promise.all(people.map(subscribes));
  staff.says(`/staff set ${CALL}`);
  await staff.waitFor('Which deadline?', { within: 30_000 });
  await taps(staff, 'The funder', 'as 2026-11-30');
  for (const [says, words] of [
    ['2099-12-20', 'Time of day'],
    ['17:00', 'Days of reminders'],
    ['30, 7', 'days before it: 30, 7'],
  ] as const) {
    staff.says(says);
    await staff.waitFor(words);
  }
  await killedAnswering(office, 'Yes, keep it');
  await staff.waitFor('Set: The funder’s deadline, 2099-12-20 17:00', { within: 30_000 });
  staff.says(`/staff write ${CALL}`);
  await staff.waitFor('To whom?');
  await taps(staff, 'Everybody', 'Text: English');
  staff.says('Hear, hear.');
  await staff.waitFor('Text: Русский');
  await taps(staff, 'Skip', 'Text: 简体中文');
  await taps(staff, 'Skip', 'Send them here');
  await taps(staff, 'Skip', 'Buttons under it');
  await killedAnswering(office, 'Skip');
  await staff.waitFor('3 people get it.', { within: 30_000 });
  await killedAnswering(office, 'Send now');
  await staff.waitFor('sent: 3', { within: 30_000, anyTime: true });
  await server.quiet(1000);
  expect(told(staff, 'Set: The funder’s deadline')).toBe(1);
  expect(told(staff, '3 people get it.')).toBe(1);
  expect(told(staff, 'Broadcast ')).toBe(1);
  expect(people.map((one) => told(one, 'Hear, hear.'))).toEqual([1, 1, 1]);
  const done = (await acts()).filter((act) => !act.endsWith('.preview'));
  expect(done).toEqual(['broadcast.confirm', 'broadcast.draft', 'deadline.set']);
}, 120_000);

test('in Slack: killed between an act and its answer, staff see what happened, once', async () => {
  const office = await slackOffice('socket');
  const { ann, world } = office;
  const { server } = world;
  ann.runs(`/callguide staff set ${CALL}`);
  const modal = await ann.waitForModal('Days of reminders', { within: 10_000 });
  await modal.submits({
    ...{ 'Which deadline?': 'The funder’s deadline', Date: '2099-12-20' },
    ...{ 'Time of day': '17:00', 'Days of reminders': '7, 30 1' },
  });
  await ann.waitFor('Reminders, days before it: 30, 7, 1', { within: 10_000 });
  await world.quiet(400);
  server.faults.next({ method: 'chat.postMessage' }, { kind: 'hang' });
  const before = server.callsOf('chat.postMessage').length;
  ann.presses('Yes, keep it');
  const hangs = () => server.callsOf('chat.postMessage').length;
  await expect.poll(hangs, { timeout: 20_000 }).toBe(before + 1);
  await office.kill();
  await office.start();
  await ann.waitFor('Set: The funder’s deadline, 2099-12-20 17:00', { within: 20_000 });
  await world.quiet(1000);
  const told = ann.screen().filter(({ text }) => text.includes('Set: The funder’s deadline'));
  expect(told).toHaveLength(1);
  const acts = (await office.audit()).map(({ act }) => act);
  expect(acts).toEqual(['deadline.set']);
  ann.says('!staff deadlines');
  await ann.waitFor('Reminders, days before it: 30, 7, 1');
}, 120_000);
