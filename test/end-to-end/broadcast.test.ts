import { setTimeout as sleep } from 'node:timers/promises';
import { expect, test, vi } from 'vitest';
import { ChatProcess } from '../src/chat-process.ts';
import type { Person } from '../telegram-server/person.ts';
import { atTerminal } from './interview.ts';
import { repeat } from './repeat.ts';
import { dayAhead, staffDesk } from './staff-desk.ts';
import type { TelegramWorld } from './telegram-world.ts';

const CALL = 'shanghai-2024-cooperation';
const BY = ['--by', 'Made-up Office'];
const PATIENT = { timeout: 10_000 };

function heard(person: Person, words: string): number {
  return person.screen().filter(({ from, text }) => from === 'bot' && text.includes(words)).length;
}

/** Somebody who has only begun, and asked to be reminded. */
async function subscribes(person: Person): Promise<void> {
  person.start(`en_${CALL}_leader`);
  await person.waitFor((message) => message.buttons.length > 0);
  person.says('/subscribe');
  await person.waitFor((message) => JSON.stringify(message.buttons).includes('/stop'));
}

/** Somebody who went through the whole interview, and said yes to the offer after the checklist. */
async function interviewed(world: TelegramWorld): Promise<Person> {
  const chat = new ChatProcess();
  const steps = await atTerminal(chat, { call: CALL, role: 'partner', language: 'en' });
  await chat.end();
  const talker = world.talker('en');
  const { person } = talker;
  for (const step of steps)
    if (step.deed.kind !== 'writes' || step.deed.command !== 'export')
      await repeat(talker, step, false);
  const offer = person.screen().findLast(({ text }) => text.includes('Shall I remind you'));
  person.taps('Yes, remind me', offer);
  await person.waitFor((message) => JSON.stringify(message.buttons).includes('/stop'));
  return person;
}

test('from the checklist to a broadcast, a stop, and a message taken back', async () => {
  const desk = await staffDesk();
  const running = await desk.bot();
  const ann = await interviewed(desk.world);
  await desk.staff('deadline', 'set', CALL, 'funder', '--date', dayAhead(40), ...BY);
  const { id, token, total } = await desk.previewed(CALL, 'News: {name-of-call} ends {deadline}.');
  expect(total).toBe(1);
  await desk.staff('broadcast', 'test', id, '--to', `telegram:${ann.user.id}`);
  await ann.waitFor('News: ', { anyTime: true });
  expect(await desk.staff('broadcast', 'confirm', id, token)).toMatch(/done.*sent 1; 1 in all/);
  expect(heard(ann, 'News: ')).toBe(2);
  expect((await desk.tries('broadcast', 'confirm', id, token)).code).toBe(2);
  await desk.staff('broadcast', 'retract', id);
  await expect.poll(() => heard(ann, 'News: '), { timeout: 10_000 }).toBe(1);
  ann.says('/stop');
  await ann.waitFor(/no more|stopped|will not/i);
  const draft = ['draft', '--call', CALL, '--text', 'en=More.'];
  const again = await desk.json('broadcast', ...draft);
  const refused = await desk.tries('broadcast', 'preview', String(again.id));
  expect(refused).toMatchObject({ code: 2, written: expect.stringContaining('audience is empty') });
  expect(await desk.staff('audit')).toMatch(/cli:\S+ broadcast.confirm /);
  expect(await running.stop()).toBe(0);
  desk.world.assertClean();
}, 60_000);

test('a bot killed in the middle of 60 people goes on, and the sums add up', async () => {
  const desk = await staffDesk();
  const { server } = desk.world;
  const first = await desk.bot();
  const people = Array.from({ length: 60 }, () => server.person({ language: 'en' }));
  await Promise.all(people.map(subscribes));
  await server.quiet();
  const { id, token, total } = await desk.previewed(CALL, 'Hear, hear.');
  expect(total).toBe(60);
  await desk.json('broadcast', 'confirm', id, token, '--no-follow');
  const told = () => people.reduce((sum, one) => sum + heard(one, 'Hear, hear.'), 0);
  while (told() < 15) await sleep(5);
  await first.kill();
  expect(told()).toBeLessThan(60);
  const second = await desk.bot();
  const { state, sums } = await desk.json('broadcast', 'status', id, '--follow');
  expect({ state, sums }).toEqual({ state: 'done', sums: { sent: 60 } });
  expect(people.filter((one) => heard(one, 'Hear, hear.') === 0)).toEqual([]);
  // At 30 a second at most three requests are on their way.
  expect(told()).toBeLessThanOrEqual(63);
  expect(await second.stop()).toBe(0);
}, 90_000);

test('who says stop while it goes out gets none of it; an open question still stands', async () => {
  const desk = await staffDesk();
  const { server } = desk.world;
  const bot = await desk.bot();
  const people = Array.from({ length: 40 }, () => server.person({ language: 'en' }));
  await Promise.all(people.map(subscribes));
  const { id, token } = await desk.previewed(CALL, 'Hear, hear.');
  await desk.json('broadcast', 'confirm', id, token, '--no-follow');
  const told = () => people.filter((one) => heard(one, 'Hear, hear.') > 0);
  while (told().length < 10) await sleep(5);
  const later = people.filter((one) => heard(one, 'Hear, hear.') === 0).at(-1) as Person;
  later.says('/stop');
  await later.waitFor(/no more|stopped|will not/i);
  const { sums } = await desk.json('broadcast', 'status', id, '--follow');
  expect(sums).toEqual({ sent: 39, stopped: 1 });
  expect(heard(later, 'Hear, hear.')).toBe(0);
  const [ann] = told() as [Person, ...Person[]];
  ann.says('Finland');
  await ann.waitFor('Question 3 of');
  expect(await bot.stop()).toBe(0);
}, 60_000);

test('a reminder goes out on the day before, once, and names the new date after a move', async () => {
  const desk = await staffDesk();
  const { server } = desk.world;
  const first = await desk.bot();
  const ann = server.person({ language: 'en' });
  await subscribes(ann);
  const when = ['--date', dayAhead(6), '--time', '17:00'];
  await desk.staff('deadline', 'set', CALL, 'funder', ...when, ...BY);
  await first.stop();
  const toldAt = async (time: string, days: number, words: string) => {
    desk.at(time, days);
    const bot = await desk.bot();
    await ann.waitFor(words, { anyTime: true, within: 20_000 });
    await bot.stop();
  };
  await toldAt('10:00', 2, 'has been set: ');
  await toldAt('09:30', 5, 'one day is left');
  const before = server.sentTo(ann.chat);
  const again = await desk.bot();
  await sleep(2500);
  expect(server.sentTo(ann.chat)).toBe(before);
  await again.stop();
  await desk.staff('deadline', 'move', CALL, 'funder', '--date', dayAhead(20), ...BY);
  await toldAt('09:40', 5, 'has moved from');
  expect(server.sentTo(ann.chat)).toBe(before + 1);
}, 60_000);

test('a bot that is stopped while it still starts ends in order, and the next one goes on', async () => {
  const desk = await staffDesk();
  const { server } = desk.world;
  const first = await desk.bot();
  const ann = server.person({ language: 'en' });
  await subscribes(ann);
  await desk.staff('deadline', 'set', CALL, 'funder', '--date', dayAhead(6), ...BY);
  await first.stop();
  const calls = server.countOf('getMe');
  server.faults.next({ method: 'getMe' }, { kind: 'slow', milliseconds: 500 });
  const stopped = desk.starts();
  await vi.waitFor(() => expect(server.countOf('getMe')).toBeGreaterThan(calls), PATIENT);
  expect(await stopped.stop()).toBe(0);
  expect(stopped.written).toContain('Stopping: what is in hand is finished first.');
  await desk.bot();
  await ann.waitFor('has been set: ', { anyTime: true, within: 20_000 });
  expect(heard(ann, 'has been set: ')).toBe(1);
}, 60_000);
