import { join } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { choosePlatforms } from '../../../src/bot/choose-platforms.ts';
import { createInstallationStore } from '../../../src/bot/installation-store.ts';
import { checkSettings, makeAdapter } from '../../../src/bot/make-adapter.ts';
import { openBot } from '../../../src/bot/open-bot.ts';
import { readConfiguration } from '../../../src/configuration.ts';
import { openStore } from '../../../src/stores/open-store.ts';
import { startSlackServer } from '../../slack-server/server.ts';
import { startTelegramServer } from '../../telegram-server/server.ts';
import { temporaryFolder } from '../stores/temporary-folder.ts';

const SLACK = { SLACK_BOT_TOKEN: 'xoxb-made-up' };
const MANY = { SLACK_CLIENT_ID: 'a', SLACK_CLIENT_SECRET: 'b', SLACK_STATE_SECRET: 'c'.repeat(32) };

async function servers() {
  const [telegram, slack] = await Promise.all([startTelegramServer(), startSlackServer()]);
  onTestFinished(async () => {
    await Promise.all([telegram.close(), slack.close()]);
  });
  return { telegram, slack };
}

async function engine() {
  const opened = await openStore('sqlite::memory:', { now: () => 1000 });
  onTestFinished(() => opened.close());
  return opened;
}

describe('a bot', () => {
  test('speaks on all platforms that have tokens, and lets go of its store when it is closed', async () => {
    const { telegram, slack } = await servers();
    const configuration = readConfiguration({
      ...{ TELEGRAM_BOT_TOKEN: telegram.token, TELEGRAM_API_ROOT: telegram.root },
      ...{ SLACK_BOT_TOKEN: slack.botToken, SLACK_SIGNING_SECRET: 'a-made-up-signing-secret' },
      ...{ SLACK_API_URL: slack.apiUrl, PORT: '0', WATCH_PORT: '0' },
      STORE_URL: `sqlite:${join(temporaryFolder(), 'bot.sqlite')}`,
    });
    const bot = await openBot({}, configuration);
    expect(bot.lines[0]).toMatch(/^Callguide answers on telegram and slack\. It listens on /);
    await expect(openBot({}, configuration)).rejects.toMatchObject({ code: 'store-claimed' });
    const ann = telegram.person({ language: 'en' });
    ann.start('shanghai-2024-exchange_scientist_en');
    await ann.waitFor('Which citizenships');
    await bot.close();
    const again = await openBot({ platforms: 'telegram' }, configuration);
    expect(again.terminal).toBeUndefined();
    await again.close();
  });

  test('that a platform refuses leaves nothing open', async () => {
    const { telegram } = await servers();
    const store = `sqlite:${join(temporaryFolder(), 'bot.sqlite')}`;
    const wrong = readConfiguration({
      ...{ TELEGRAM_BOT_TOKEN: '7:wrong', TELEGRAM_API_ROOT: telegram.root, STORE_URL: store },
    });
    await expect(openBot({}, wrong)).rejects.toThrow('TELEGRAM_BOT_TOKEN');
    const right = { TELEGRAM_BOT_TOKEN: telegram.token, TELEGRAM_API_ROOT: telegram.root };
    const bot = await openBot({}, readConfiguration({ ...right, STORE_URL: store }));
    await bot.close();
  });
});

describe('the platforms', () => {
  test.each([
    [['telegram'], 'TELEGRAM_BOT_TOKEN is not set'],
    [['slack'], 'SLACK_BOT_TOKEN is not set'],
    [['pigeon'], 'no platform "pigeon"'],
    [undefined, 'TELEGRAM_BOT_TOKEN or SLACK_BOT_TOKEN'],
  ])('%j without tokens: %s', (names, mend) => {
    expect(() => choosePlatforms(names, readConfiguration({}))).toThrow(mend);
  });

  test('the terminal needs no token', () => {
    expect(choosePlatforms(['terminal', 'terminal'], readConfiguration({}))).toEqual(['terminal']);
  });
});

describe('the settings of Slack', () => {
  test.each([
    [SLACK, 'SLACK_APP_TOKEN'],
    [{ ...SLACK, SLACK_APP_TOKEN: 'xapp-made-up' }, undefined],
  ])('%j', (settings, mend) => {
    const check = () => checkSettings('slack', readConfiguration(settings));
    if (mend === undefined) expect(check).not.toThrow();
    else expect(check).toThrow(mend);
  });

  test('for many workspaces all three are wanted', async () => {
    const http = { SLACK_SIGNING_SECRET: 's' };
    const whole = readConfiguration({ ...MANY, ...http });
    const adapter = await makeAdapter('slack', whole, await engine());
    expect(adapter.routes.map(({ path }) => path)).toContain('/slack/install');
    const { SLACK_STATE_SECRET: _, ...part } = MANY;
    const making = makeAdapter('slack', readConfiguration({ ...part, ...http }), await engine());
    await expect(making).rejects.toThrow('SLACK_STATE_SECRET');
  });

  test('a webhook is made with its secret', async () => {
    const configuration = readConfiguration({
      ...{ TELEGRAM_BOT_TOKEN: '7:made-up', TELEGRAM_WEBHOOK_URL: 'https://bot.test/hook' },
      TELEGRAM_WEBHOOK_SECRET: 'made-up-secret-of-a-test',
    });
    const adapter = await makeAdapter('telegram', configuration, await engine());
    expect(adapter.routes.map(({ path }) => path)).toEqual(['/hook']);
  });
});

test('a workspace that installed the app is known until it removes it', async () => {
  const store = createInstallationStore(await engine());
  const query = { teamId: 'T1', enterpriseId: undefined, isEnterpriseInstall: false } as const;
  await expect(store.fetchInstallation(query)).rejects.toThrow('not installed');
  const installation = { team: { id: 'T1' }, bot: { token: 'xoxb-1' } };
  await store.storeInstallation(installation as never);
  await store.storeInstallation(installation as never);
  expect(await store.fetchInstallation(query)).toEqual(installation);
  await store.deleteInstallation?.(query);
  await expect(store.fetchInstallation(query)).rejects.toThrow('not installed');
  await expect(store.storeInstallation({} as never)).rejects.toThrow('one workspace');
});
