import { setTimeout as sleep } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { onStage } from '../end-to-end/on-stage.ts';
import { slackWorld } from '../end-to-end/slack-world.ts';
import { telegramWorld } from '../end-to-end/telegram-world.ts';
import { withoutStore } from './store-outage.ts';

/** What comes so soon after a 429 of two seconds was on its way already, on a busy machine too. */
const GRACE_MS = 500;
const START = 'start shanghai-2024-exchange_scientist_en';

test('Telegram: nothing goes out before the end of a 429, and then everything once', async () => {
  const { world, bots } = await onStage(telegramWorld('polling', { graceMs: GRACE_MS }));
  const people = [1, 2, 3].map(() => world.talker('en').person);
  world.server.faults.next({ method: 'sendMessage' }, { kind: 'too many', retryAfter: 2 });
  for (const person of people) person.says(`/${START}`);
  await Promise.all(people.map((person) => person.waitFor('Which citizenships')));
  await world.quiet();
  expect(world.server.early).toEqual([]);
  expect(people.map(({ chat }) => world.server.sentTo(chat))).toEqual([1, 1, 1]);
  world.assertClean();
  expect(bots.crashes).toEqual([]);
});

test('Slack: nothing goes out before the end of a 429, and then everything once', async () => {
  const { world, bots } = await onStage(slackWorld('socket', { graceMs: GRACE_MS }));
  const people = [1, 2, 3].map(() => world.talker('en').member);
  world.server.faults.next({ method: 'chat.postMessage' }, { kind: 'too many', retryAfter: 2 });
  for (const member of people) member.says(`!${START}`);
  await Promise.all(people.map((member) => member.waitFor('Which citizenships')));
  await world.quiet();
  expect(world.server.early).toEqual([]);
  expect(people.map(({ channel }) => world.server.sentTo(channel))).toEqual([1, 1, 1]);
  world.assertClean();
  expect(bots.crashes).toEqual([]);
});

test('Telegram: errors and broken connections delay an answer, a lost response repeats it once', async () => {
  const { world, bots } = await onStage(telegramWorld('polling'));
  const { person } = world.talker('en');
  const { faults } = world.server;
  const sends = { method: 'sendMessage' } as const;
  faults.next(sends, { kind: 'internal' }, 2);
  faults.next({ method: 'getUpdates' }, { kind: 'bad gateway' }, 2);
  person.says(`/${START}`);
  await person.waitFor('Which citizenships');
  faults.next(sends, { kind: 'drop' });
  person.says('Kenya');
  await person.waitFor('Have you ever been');
  await world.quiet();
  expect(world.server.sentTo(person.chat)).toBe(2);
  faults.next(sends, { kind: 'lost answer' });
  person.says('never');
  await person.waitFor('What is your date of birth');
  await world.quiet(500);
  expect(world.server.sentTo(person.chat)).toBeLessThanOrEqual(4);
  person.says('3 May 1985');
  await person.waitFor('your current job');
  world.assertClean();
  expect(bots.crashes).toEqual([]);
});

test('Slack: errors and broken connections delay an answer, a lost response repeats it once', async () => {
  const { world, bots } = await onStage(slackWorld('http', { minuteMs: 1000 }));
  const { member } = world.talker('en');
  const { faults } = world.server;
  const sends = { method: 'chat.postMessage' };
  faults.next(sends, { kind: 'internal' }, 2);
  member.says(`!${START}`);
  await member.waitFor('Which citizenships');
  faults.next(sends, { kind: 'drop' });
  member.says('Kenya');
  await member.waitFor('Have you ever been');
  await world.quiet();
  expect(world.server.sentTo(member.channel)).toBe(2);
  faults.next(sends, { kind: 'lost answer' });
  member.says('never');
  await member.waitFor('What is your date of birth');
  await world.quiet(500);
  expect(world.server.sentTo(member.channel)).toBeLessThanOrEqual(4);
  member.says('3 May 1985');
  await member.waitFor('your current job');
  world.assertClean();
  expect(bots.crashes).toEqual([]);
});

test('without the store nobody is reset, and everybody is answered once it is back', async () => {
  const { world, bots } = await onStage(telegramWorld('polling'));
  const { milliseconds, reset } = await withoutStore(world, bots, {
    ...{ people: 3, milliseconds: 6500 },
  });
  expect(reset).toEqual([]);
  expect(milliseconds).toBeLessThan(5000);
  await sleep(100);
  world.assertClean();
  expect(bots.crashes).toEqual([]);
}, 40_000);
