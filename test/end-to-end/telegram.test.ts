import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { ownFolder } from '../src/chat-process.ts';
import { startTelegramServer } from '../telegram-server/server.ts';
import { BotProcess } from './bot-process.ts';

async function started() {
  const server = await startTelegramServer();
  const settings = {
    TELEGRAM_BOT_TOKEN: server.token,
    TELEGRAM_API_ROOT: server.root,
    STORE_URL: `sqlite:${join(ownFolder(), 'bot.sqlite')}`,
  };
  const bot = new BotProcess(settings);
  onTestFinished(async () => {
    await bot.kill();
    await server.close();
  });
  await server.ready();
  return { server, settings, bot };
}

test('a person is asked and answered; the process stops when it is told to', async () => {
  const { server, bot } = await started();
  const ann = server.person({ language: 'en' });
  ann.start('en_shanghai-2024-exchange_scientist');
  await ann.waitFor('Which citizenships');
  await server.quiet();
  server.assertClean();
  expect(bot.written).toContain('Callguide answers on telegram.');
  expect(await bot.stop()).toBe(0);
  expect(bot.written).not.toContain(server.token);
});

test('on one SQLite file a second bot refuses to start, and says why', async () => {
  const { settings } = await started();
  const second = new BotProcess(settings);
  expect(await second.ended()).toBe(1);
  expect(second.written).toMatch(/Another bot \(process \d+\) is using .*bot\.sqlite/);
});

test.each([
  [{ TELEGRAM_WEBHOOK_URL: 'https://bot.test/hook' }, /TELEGRAM_WEBHOOK_SECRET is not/],
  [{ SLACK_BOT_TOKEN: 'xoxb-made-up' }, /SLACK_APP_TOKEN .* or SLACK_SIGNING_SECRET/],
])('a setting that lacks another is named: %j', async (more, mend) => {
  const bot = new BotProcess({
    TELEGRAM_BOT_TOKEN: '7:made-up',
    STORE_URL: 'sqlite::memory:',
    ...more,
  });
  expect(await bot.ended()).toBe(2);
  expect(bot.written).toMatch(mend);
});

test('a bot without tokens says which it needs', async () => {
  const bot = new BotProcess({}, ['bot']);
  expect(await bot.ended()).toBe(2);
  expect(bot.written).toContain('TELEGRAM_BOT_TOKEN or SLACK_BOT_TOKEN');
});
