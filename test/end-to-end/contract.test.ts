import { beforeAll, describe, expect, onTestFinished, test } from 'vitest';
import { ChatProcess } from '../src/chat-process.ts';
import { ASKERS, LANGUAGES } from './answers.ts';
import { type Asking, atTerminal, fileWords, questionsIn, type Step } from './interview.ts';
import { repeat } from './repeat.ts';
import { slackWorld } from './slack-world.ts';
import { telegramWorld } from './telegram-world.ts';
import { Bots, type PlatformWorld, type Talker } from './world.ts';

// The terminal is the measure: each interview is held there first, through JSON lines, and then on the
// platforms, where everything that it told has to be told in the same order. What a platform adds of
// its own (hints, buttons) may stand between; commands are written as the platform lets them be typed.

interface Interview extends Asking {
  readonly steps: readonly Step[];
}

const interviews: Interview[] = [];

beforeAll(async () => {
  const chat = new ChatProcess();
  for (const asker of ASKERS)
    for (const language of LANGUAGES) {
      const asking = { ...asker, language };
      interviews.push({ ...asking, steps: await atTerminal(chat, asking) });
    }
  await chat.end();
}, 60_000);

async function hold(talker: Talker, { steps }: Interview, byWords: boolean): Promise<void> {
  for (const step of steps) await repeat(talker, step, byWords);
  await expect.poll(() => talker.file(), { timeout: 10_000 }).toBeDefined();
  const kept = steps.flatMap(({ told }) => told.find(({ kind }) => kind === 'file')?.base64 ?? []);
  const atTerminal = fileWords(Buffer.from(kept[0] ?? '', 'base64'));
  expect(fileWords(talker.file() ?? Buffer.alloc(0))).toEqual(atTerminal);
}

/** By the second way of a platform only some are held: what differs is how events come. */
const worlds: readonly (readonly [string, () => Promise<PlatformWorld>, 'all' | 'some'])[] = [
  ['Telegram, by long polling', () => telegramWorld('polling'), 'all'],
  ['Telegram, by webhook', () => telegramWorld('webhook'), 'some'],
  ['Slack, by Socket Mode', () => slackWorld('socket'), 'all'],
  ['Slack, by HTTP', () => slackWorld('http'), 'some'],
];

test('at the terminal each comes to a verdict and a checklist', () => {
  expect(interviews).toHaveLength(ASKERS.length * LANGUAGES.length);
  for (const { steps } of interviews) {
    const kinds = steps.flatMap(({ told }) => told.map(({ kind }) => kind));
    expect(kinds).toEqual(expect.arrayContaining(['verdict', 'checklist', 'file']));
    expect(kinds).not.toContain('refuse');
    expect(new Set(questionsIn(steps)).size).toBeGreaterThan(5);
  }
});

describe.each(worlds)('%s: the same as at the terminal', (_name, make, which) => {
  test('for each role, language and direction, by buttons and by words', async () => {
    const world = await make();
    const bots = new Bots([world]);
    onTestFinished(async () => {
      await bots.close();
      await world.close();
    });
    await bots.start();
    const ways = interviews.flatMap((interview, i) => {
      const one = { interview, byWords: i % 2 === 1 };
      if (which === 'all') return [one];
      return i % 4 === 0 ? [one, { interview, byWords: true }] : [];
    });
    await Promise.all(
      ways.map(({ interview, byWords }) =>
        hold(world.talker(interview.language), interview, byWords),
      ),
    );
    await world.quiet();
    world.assertClean();
    expect(bots.crashes).toEqual([]);
    expect(await bots.now.stop()).toBe(0);
  }, 90_000);
});
