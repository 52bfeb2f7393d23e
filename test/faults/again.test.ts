import { describe, expect, test } from 'vitest';
import { type Deed, fileWords } from '../end-to-end/interview.ts';
import { onStage } from '../end-to-end/on-stage.ts';
import { type SlackWorld, slackWorld } from '../end-to-end/slack-world.ts';
import { type TelegramWorld, telegramWorld } from '../end-to-end/telegram-world.ts';
import type { Talker } from '../end-to-end/world.ts';

// Everything comes three times. Going back is among the deeds: done twice, it would go back twice.

const says = (text: string): Deed => ({ kind: 'says', text });
const writes = (command: string): Deed => ({ kind: 'writes', command });

const DEEDS: readonly (readonly [Deed, string])[] = [
  [writes('start shanghai-2024-exchange_scientist_en'), 'Which citizenships'],
  [says('Kenya'), 'Have you ever been a Chinese national'],
  [says('never'), 'What is your date of birth'],
  [says('3 May 1985'), 'your current job'],
  [writes('back'), 'What is your date of birth'],
  [says('4 May 1985'), 'Keep the change'],
  [says('1'), 'your current job'],
  [writes('why'), 'I ask about'],
  [says('1'), 'your duties'],
];

async function hold(talker: Talker, quiet: () => Promise<void>, after: (at: number) => unknown) {
  for (const [at, [deed, answer]] of DEEDS.entries()) {
    await talker.does(deed, true);
    await talker.hears((answers) => answers.some((text) => text.includes(answer)));
    await after(at);
  }
  await quiet();
  const seen = { sent: talker.sent(), transcript: talker.transcript() };
  await talker.does(writes('export'), true);
  await expect.poll(() => talker.file(), { timeout: 10_000 }).toBeDefined();
  return { ...seen, kept: fileWords(talker.file() ?? Buffer.alloc(0)) };
}

const worlds = [
  ['Telegram, by long polling', () => telegramWorld('polling')],
  ['Telegram, by webhook', () => telegramWorld('webhook', { secondMs: 100 })],
  ['Slack, by Socket Mode', () => slackWorld('socket', { minuteMs: 200 })],
  ['Slack, by HTTP', () => slackWorld('http', { minuteMs: 200 })],
] as const;

describe.each(worlds)('%s: what comes three times is one turn and one reply', (_name, make) => {
  test('one after the other, all at once, and after a restart', async () => {
    const { world, bots } = await onStage<TelegramWorld | SlackWorld>(await make());
    const quiet = () => world.quiet();
    const expected = await hold(world.talker('en'), quiet, () => {});
    for (const how of ['in order', 'concurrently'] as const) {
      world.server.bringEach({ times: 3, how });
      expect(await hold(world.talker('en'), quiet, () => {})).toEqual(expected);
    }
    world.server.bringEach({ times: 3, how: 'later' });
    const late = await hold(world.talker('en'), quiet, async (at) => {
      if (at !== 5) return;
      expect(await bots.now.stop()).toBe(0);
      await bots.start();
      world.server.redeliver();
      await world.quiet();
    });
    expect(late).toEqual(expected);
    world.assertClean();
    expect(bots.crashes).toEqual([]);
  }, 60_000);
});
