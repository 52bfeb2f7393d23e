import { expect, onTestFinished, test } from 'vitest';
import { BotProcess } from '../../end-to-end/bot-process.ts';
import { freePort } from '../../end-to-end/world.ts';
import { startTelegramServer } from '../../telegram-server/server.ts';
import { soon, valueIn } from './watched-bot.ts';

const SECRET = 'made-up-webhook-secret-for-tests';

/** A real process that Telegram calls, with a listener for whoever watches it. */
async function watchedProcess(way: 'webhook' | 'polling' = 'webhook') {
  const server = await startTelegramServer({});
  const [port, watched] = [await freePort(), await freePort()];
  const hook = {
    TELEGRAM_WEBHOOK_URL: `http://127.0.0.1:${port}/telegram/updates`,
    ...{ TELEGRAM_WEBHOOK_SECRET: SECRET, PORT: String(port) },
  };
  const bot = new BotProcess({
    ...{ TELEGRAM_BOT_TOKEN: server.token, TELEGRAM_API_ROOT: server.root },
    ...(way === 'webhook' ? hook : {}),
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

test('a platform that drops while the process runs is noticed, and so is its return', async () => {
  const { bot, server, read, watched } = await watchedProcess('polling');
  await soon(async () => expect((await read(watched, '/readyz')).status).toBe(200));
  const series = 'callguide_platform_away_seconds{platform="telegram"}';
  const awaySeconds = async () => valueIn(await (await read(watched, '/metrics')).text(), series);
  expect(await awaySeconds()).toBe(0);
  server.faults.every(1, { kind: 'drop' }, { method: 'getUpdates' });
  server.person({ language: 'en' }).says('/start');
  await soon(async () => expect(await awaySeconds()).toBeGreaterThan(0.3));
  server.faults.clear();
  await soon(async () => expect(await awaySeconds()).toBe(0));
  expect(await bot.stop()).toBe(0);
});
