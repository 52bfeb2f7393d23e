import { expect, test } from 'vitest';
import { onStage } from './on-stage.ts';
import { slackWorld } from './slack-world.ts';
import { telegramWorld } from './telegram-world.ts';

const TAPS = 50;
const START = 'start shanghai-2024-exchange_scientist_en';

test('Telegram: fifty taps on one button at once are one turn and one reply', async () => {
  const { world, bots } = await onStage(telegramWorld('webhook'));
  const { person } = world.talker('en');
  person.says(`/${START}`);
  await person.waitFor('Which citizenships');
  person.says('Kenya');
  const question = await person.waitFor('Have you ever been a Chinese national');
  await world.quiet();
  const before = world.server.sentTo(person.chat);
  for (let tap = 0; tap < TAPS; tap += 1) person.taps('Never a Chinese national', question);
  await expect
    .poll(() => person.tapped().filter(({ answer }) => answer).length, { timeout: 10_000 })
    .toBe(TAPS);
  await world.quiet();
  const told = person.tapped().map(({ answer }) => answer?.text ?? '');
  expect(told.filter((text) => text === '')).toHaveLength(1);
  expect(told.filter((text) => text.includes('earlier question'))).toHaveLength(TAPS - 1);
  expect(world.server.sentTo(person.chat)).toBe(before + 1);
  expect(person.screen().at(-1)?.text).toContain('What is your date of birth');
  world.assertClean();
  expect(bots.crashes).toEqual([]);
});

test('Slack: fifty presses of one button at once are one turn and one reply', async () => {
  const { world, bots } = await onStage(slackWorld('socket'));
  const { member } = world.talker('en');
  member.says(`!${START}`);
  await member.waitFor('Which citizenships');
  member.says('Kenya');
  const question = await member.waitFor('Have you ever been a Chinese national');
  await world.quiet();
  for (let tap = 0; tap < TAPS; tap += 1) member.presses('Never a Chinese national', question);
  await world.quiet(500);
  const texts = member.answers().map(({ text }) => text);
  expect(texts.filter((text) => text.includes('Noted – Former Chinese'))).toHaveLength(1);
  expect(texts.filter((text) => text.includes('earlier question'))).toHaveLength(TAPS - 1);
  expect(member.warnings).toEqual([]);
  world.assertClean();
  expect(bots.crashes).toEqual([]);
});

test('a button from three questions ago changes nothing and says so', async () => {
  const telegram = await onStage(telegramWorld('polling'));
  const { person } = telegram.world.talker('en');
  const said = [`/${START}`, 'Kenya', 'never', '3 May 1985', '1', '1'];
  for (const text of said) {
    person.says(text);
    await person.waitFor(/Question \d/);
  }
  const [, old] = person.screen().filter(({ buttons }) => buttons.length > 0);
  const before = person.screen().length;
  person.taps('Renounced Chinese nationality', old);
  await expect.poll(() => person.tapped().at(-1)?.answer?.text).toContain('earlier question');
  expect(person.screen()).toHaveLength(before);
  person.says('/export');
  const { message } = await person.waitFor((shown) => shown.message.document !== undefined);
  const kept = telegram.world.server.fileOf(message.document?.file_id ?? '');
  expect(JSON.parse(String(kept)).cases[0].facts.formerChinese).toBe('never');
});
