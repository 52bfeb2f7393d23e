import { beforeAll, expect, test } from 'vitest';
import { atTerminal, type Step } from '../end-to-end/interview.ts';
import { onStage } from '../end-to-end/on-stage.ts';
import { slackWorld } from '../end-to-end/slack-world.ts';
import { telegramWorld } from '../end-to-end/telegram-world.ts';
import { ChatProcess } from '../src/chat-process.ts';
import { slackPoints, telegramPoints } from './kill-points.ts';
import { differenceOf, killedInterviews } from './killed-interviews.ts';

// The small size of `npm run faults`: a dozen interviews, held at the same time by a process that is
// killed at one I/O point after another.

const who = { people: 4, byWords: false };
let steps: readonly Step[] = [];

beforeAll(async () => {
  const chat = new ChatProcess();
  const asking = { call: 'shanghai-2024-cooperation', role: 'partner', language: 'en' } as const;
  steps = await atTerminal(chat, asking);
  await chat.end();
}, 30_000);

test('a message more, one less and one again are told apart', () => {
  const told = ['a', 'b', 'c'].map((text, answer) => ({ text, answer }));
  expect(differenceOf(told, ['a', 'b', 'a', 'x'])).toEqual({
    ...{ repeated: 1, strange: ['x'], missing: ['c'] },
  });
});

test.each([
  ['polling', 0, 6],
  ['webhook', -6, 4],
] as const)(
  'Telegram, by %s: no answer is lost, and no turn is double',
  async (way, from, mostKills) => {
    const { world, bots } = await onStage(telegramWorld(way, { secondMs: 100 }));
    const points = telegramPoints(world, bots.store).slice(from);
    const pace = { mostKills, lifeMs: 100, paceMs: 400, isSettled: () => true };
    const outcome = await killedInterviews({ ...pace, ...who, world, bots, points, steps });
    expect(outcome.faults).toEqual([]);
    expect(outcome.kills).toBeGreaterThanOrEqual(3);
    world.assertClean();
  },
  60_000,
);

test('Slack: no answer is lost, and no turn is double', async () => {
  const { world, bots } = await onStage(slackWorld('socket', { minuteMs: 1500 }));
  const points = slackPoints(world, bots.store);
  const isSettled = () => world.server.pendingCount === 0;
  const pace = { mostKills: 3, lifeMs: 300, paceMs: 400, isSettled, byWords: true };
  const outcome = await killedInterviews({ ...who, ...pace, world, bots, points, steps });
  expect(outcome.faults).toEqual([]);
  expect(outcome.kills).toBeGreaterThanOrEqual(3);
  world.assertClean();
}, 60_000);
