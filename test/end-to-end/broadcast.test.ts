import { setTimeout as sleep } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { ChatProcess } from '../src/chat-process.ts';
import type { Person } from '../telegram-server/person.ts';
import { atTerminal } from './interview.ts';
import { repeat } from './repeat.ts';
import { staffDesk } from './staff-desk.ts';

const CALL = 'shanghai-2024-cooperation';
const BY = ['--by', 'Made-up Office'];

function heard(person: Person, words: string): number {
  return person.screen().filter(({ from, text }) => from === 'bot' && text.includes(words)).length;
}

/** Somebody who has only begun, and asked to be reminded. */
async function subscribes(person: Person): Promise<void> {
  person.start(`en_${CALL}_leader`);
  await person.waitFor((message) => message.buttons.length > 0);
  person.says('/subscribe');
  await person.waitFor('Stop these reminders');
}

test('from the checklist to a broadcast and a stop', async () => {
  const { world, server, bot, staff, json, tries, day } = await staffDesk();
  const running = await bot();
  const chat = new ChatProcess();
  const steps = await atTerminal(chat, { call: CALL, role: 'partner', language: 'en' });
  await chat.end();
  const talker = world.talker('en');
  const { person: ann } = talker;
  const interview = steps.filter(({ deed }) => deed.kind !== 'writes' || deed.command !== 'export');
  for (const step of interview) await repeat(talker, step, false);
  const offer = ann.screen().findLast(({ text }) => text.includes('Shall I remind you'));
  ann.taps('Yes, remind me', offer);
  await ann.waitFor('Stop these reminders');
  await staff('deadline', 'set', CALL, 'funder', '--date', day(40), ...BY);
  const draft = ['draft', '--call', CALL, '--text', 'en=News: {name-of-call} ends {deadline}.'];
  const { id } = await json('broadcast', ...draft);
  const { token, total } = await json('broadcast', 'preview', String(id));
  expect(total).toBe(1);
  const shown = await staff('broadcast', 'confirm', String(id), String(token));
  expect(shown).toMatch(/done.*sent 1; 1 in all/);
  expect(heard(ann, 'News: ')).toBe(1);
  expect((await tries('broadcast', 'confirm', String(id), String(token))).code).toBe(2);
  ann.says('/stop');
  await ann.waitFor(/no more|stopped|will not/i);
  const again = await json('broadcast', ...draft);
  const refused = await tries('broadcast', 'preview', String(again.id));
  expect(refused).toMatchObject({ code: 2, written: expect.stringContaining('audience is empty') });
  expect(await staff('audit')).toMatch(/cli:\S+ broadcast.confirm /);
  expect(await running.stop()).toBe(0);
  server.assertClean();
}, 60_000);

test('a bot killed in the middle of 200 people goes on, and the sums add up', async () => {
  const { server, bot, json } = await staffDesk();
  const first = await bot();
  const people = Array.from({ length: 200 }, () => server.person({ language: 'en' }));
  await Promise.all(people.map(subscribes));
  await server.quiet();
  const { id } = await json('broadcast', 'draft', '--call', CALL, '--text', 'en=Hear, hear.');
  const { token, total } = await json('broadcast', 'preview', String(id));
  expect(total).toBe(200);
  await json('broadcast', 'confirm', String(id), String(token), '--no-follow');
  const told = () => people.reduce((sum, one) => sum + heard(one, 'Hear, hear.'), 0);
  while (told() < 60) await sleep(5);
  await first.kill();
  expect(told()).toBeLessThan(200);
  const second = await bot();
  const { state, sums } = await json('broadcast', 'status', String(id), '--follow');
  expect({ state, sums }).toEqual({ state: 'done', sums: { sent: 200 } });
  expect(people.filter((one) => heard(one, 'Hear, hear.') === 0)).toEqual([]);
  expect(told()).toBeLessThanOrEqual(203);
  expect(await second.stop()).toBe(0);
}, 90_000);

test('a reminder goes out on the day before, once, and names the new date after a move', async () => {
  const { server, bot, staff, at, day } = await staffDesk();
  const first = await bot();
  const ann = server.person({ language: 'en' });
  await subscribes(ann);
  await staff('deadline', 'set', CALL, 'funder', '--date', day(6), '--time', '17:00', ...BY);
  await first.stop();
  at('10:00', 2);
  const second = await bot();
  await ann.waitFor('has been set', { anyTime: true, within: 20_000 });
  await second.stop();
  at('09:30', 5);
  const third = await bot();
  await ann.waitFor(/1 day|tomorrow/i, { anyTime: true, within: 20_000 });
  await third.stop();
  const before = server.sentTo(ann.chat);
  const fourth = await bot();
  await sleep(2500);
  expect(server.sentTo(ann.chat)).toBe(before);
  expect(await fourth.stop()).toBe(0);
}, 60_000);
