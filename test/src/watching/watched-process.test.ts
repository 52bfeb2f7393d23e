import { expect, onTestFinished, test } from 'vitest';
import { BotProcess } from '../../end-to-end/bot-process.ts';
import { freePort } from '../../end-to-end/world.ts';
import { startTelegramServer } from '../../telegram-server/server.ts';
import { soon, valueIn } from './watched-bot.ts';

const SECRET = 'made-up-webhook-secret-for-tests';

/** A real process that Telegram calls, with a listener for whoever watches it. */
async function watchedProcess() {
  const server = await startTelegramServer({});
  const [port, watched] = [await freePort(), await freePort()];
  const bot = new BotProcess({
    ...{ TELEGRAM_BOT_TOKEN: server.token, TELEGRAM_API_ROOT: server.root },
    TELEGRAM_WEBHOOK_URL: `http://127.0.0.1:${port}/telegram/updates`,
    ...{ TELEGRAM_WEBHOOK_SECRET: SECRET, PORT: String(port) },
    ...{ WATCH_PORT: String(watched), EVENTS_PER_MINUTE: '10' },
  });
  onTestFinished(async () => {
    await bot.kill();
    await server.close();
  });
  await bot.says('It is watched');
  const read = (at: number, path: string) => fetch(`http://127.0.0.1:${at}${path}`);
  return { bot, server, read, port, watched };
}

test('a process tells its metrics to whoever watches it, and to nobody else', async () => {
  const { bot, server, read, port, watched } = await watchedProcess();
  expect(bot.written).toContain(`It is watched on 127.0.0.1:${watched}`);
  for (const at of [port, watched]) {
    expect((await read(at, '/healthz')).status).toBe(200);
    await soon(async () => expect((await read(at, '/readyz')).status).toBe(200));
  }
  expect((await read(port, '/metrics')).status).toBe(404);
  const person = server.person({ language: 'en' });
  for (let at = 0; at < 30; at += 1) person.says('/status');
  const metrics = async () => (await read(watched, '/metrics')).text();
  await soon(async () => {
    const text = await metrics();
    const value = (name: string, labels: string) => valueIn(text, `callguide_${name}{${labels}}`);
    expect(value('turns_total', 'platform="telegram",kind="command"')).toBe(10);
    expect(value('events_dropped_total', 'platform="telegram"')).toBe(20);
  });
  await soon(() => {
    const notes = person.answers().filter(({ text }) => text.includes('I do not read'));
    expect(notes).toHaveLength(1);
  });
  expect(await bot.stop()).toBe(0);
});
