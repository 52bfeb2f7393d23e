import { chmodSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, beforeEach, expect, onTestFinished, test } from 'vitest';
import { readConfiguration } from '../../../src/configuration.ts';
import { type Diagnosis, diagnose } from '../../../src/setup/doctor.ts';
import { claim } from '../../../src/stores/claim.ts';
import { startSlackServer } from '../../slack-server/server.ts';
import { startTelegramServer } from '../../telegram-server/server.ts';
import { temporaryFolder } from '../stores/temporary-folder.ts';

const before = process.cwd();
beforeEach(() => process.chdir(temporaryFolder()));
afterEach(() => process.chdir(before));

async function looked(settings: Readonly<Record<string, string>>): Promise<Diagnosis[]> {
  const nowhere = { TELEGRAM_API_ROOT: 'http://127.0.0.1:1', SLACK_API_URL: 'http://127.0.0.1:1/' };
  const found = [];
  for await (const one of diagnose(readConfiguration({ ...nowhere, ...settings }))) found.push(one);
  return found;
}

function of(found: readonly Diagnosis[], what: string) {
  return found.filter((one) => one.what === what).map(({ result, says }) => `${result}: ${says}`);
}

test('a whole set-up is well', async () => {
  const server = await startTelegramServer();
  onTestFinished(() => server.close());
  const found = await looked({
    ...{ TELEGRAM_BOT_TOKEN: server.token, TELEGRAM_API_ROOT: server.root },
    ENCRYPTION_KEY: Buffer.alloc(32, 7).toString('base64'),
  });
  expect(found.filter(({ result }) => result === 'wrong')).toEqual([]);
  expect(of(found, 'telegram')[0]).toMatch(/^well: is @/);
  expect(of(found, 'store')).toEqual(['well: opens, and is encrypted']);
});

test('without tokens it says which are wanted', async () => {
  const found = await looked({});
  expect(of(found, 'settings')).toEqual([
    expect.stringMatching(/^wrong: A bot needs TELEGRAM_BOT/),
  ]);
  expect(of(found, 'telegram')).toEqual(['look: is off: TELEGRAM_BOT_TOKEN is not set']);
  expect(of(found, 'clock')).toEqual([expect.stringMatching(/^look: could not be compared/)]);
});

test('a platform that does not answer, a store that does not open and a missing secret are wrong', async () => {
  const found = await looked({
    ...{ TELEGRAM_BOT_TOKEN: '7:made-up', SLACK_BOT_TOKEN: 'xoxb-made-up' },
    ...{ STORE_URL: 'sqlite:/no/such/folder/a.sqlite', TELEGRAM_WEBHOOK_URL: 'https://bot.test/a' },
  });
  for (const what of ['settings', 'store', 'telegram', 'slack'])
    expect(of(found, what)).toEqual([expect.stringMatching(/^wrong: /)]);
  expect(JSON.stringify(found)).not.toMatch(/made-up/);
});

test('a file that others can read, and a bot that runs, are noted', async () => {
  writeFileSync('.env', 'LOG_LEVEL=info\n');
  chmodSync('.env', 0o644);
  const running = await claim('sqlite:./callguide.sqlite');
  const found = await looked({});
  await running.release();
  expect(of(found, '.env')).toEqual([expect.stringMatching(/^look: .*chmod 600/)]);
  expect(of(found, 'bot')).toEqual(['look: one is running on this store']);
});

test('a clock that is minutes off is wrong', async () => {
  const server = createServer((_request, response) => {
    response.setHeader('date', new Date(Date.now() - 400_000).toUTCString()).end();
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => void server.close());
  const { port } = server.address() as AddressInfo;
  const found = await looked({ TELEGRAM_API_ROOT: `http://127.0.0.1:${port}` });
  expect(of(found, 'clock')).toEqual([expect.stringMatching(/^wrong: is (399|400|401) s off/)]);
});

test('Slack is well where its tokens are', async () => {
  const slack = await startSlackServer();
  onTestFinished(() => slack.close());
  const tokens = { SLACK_BOT_TOKEN: slack.botToken, SLACK_APP_TOKEN: slack.keys.appToken };
  const found = await looked({ ...tokens, SLACK_API_URL: slack.apiUrl });
  expect(of(found, 'slack')).toEqual([expect.stringMatching(/^well: is in /)]);
  expect(of(found, 'settings')).toEqual(['well: the bot speaks slack']);
});
