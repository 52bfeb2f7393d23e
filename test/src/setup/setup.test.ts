import { readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { readEnvFile, writeEnvFile } from '../../../src/setup/env-file.ts';
import { setUp } from '../../../src/setup/setup.ts';
import { startSlackServer } from '../../slack-server/server.ts';
import { startTelegramServer } from '../../telegram-server/server.ts';
import { temporaryFolder } from '../stores/temporary-folder.ts';

async function telegram() {
  const server = await startTelegramServer();
  onTestFinished(() => server.close());
  return server;
}

/** An operator who gives these answers and then no more. */
function operator(...answers: readonly string[]) {
  const left = [...answers];
  const told: string[] = [];
  return {
    told: () => told.join('\n'),
    ask: async (question: string) => {
      told.push(question);
      return left.shift();
    },
    tell: (line: string) => void told.push(line),
  };
}

test('a token is checked with its platform and written where only its owner can read it', async () => {
  const server = await telegram();
  const folder = temporaryFolder();
  const file = join(folder, '.env');
  writeFileSync(file, '# mine\nLOG_LEVEL=info\nTELEGRAM_BOT_TOKEN=old\n');
  const environment = { TELEGRAM_API_ROOT: server.root, STORE_URL: `sqlite:${folder}/new.sqlite` };
  const person = operator(server.token, '');
  expect(await setUp(file, environment, person)).toBe(true);
  const written = readFileSync(file, 'utf8');
  expect(written).toMatch(/^# mine\nLOG_LEVEL=info\nTELEGRAM_BOT_TOKEN=/);
  expect(readEnvFile(file)).toMatchObject({ TELEGRAM_BOT_TOKEN: server.token });
  expect(Buffer.from(readEnvFile(file).ENCRYPTION_KEY ?? '', 'base64')).toHaveLength(32);
  expect(statSync(file).mode & 0o777).toBe(0o600);
  expect(person.told()).toMatch(/This is @\w+.*npm start/s);
  expect(person.told()).not.toContain(server.token);
});

test('a wrong token is told with the mend, and asked for again', async () => {
  const server = await telegram();
  const file = join(temporaryFolder(), '.env');
  const person = operator('7:wrong', server.token);
  expect(await setUp(file, { TELEGRAM_API_ROOT: server.root }, person)).toBe(true);
  expect(person.told()).toMatch(/It was not taken: .*TELEGRAM_BOT_TOKEN.*@BotFather/);
  expect(person.told()).not.toContain('7:wrong');
});

test('without a token nothing is written', async () => {
  const file = join(temporaryFolder(), '.env');
  expect(await setUp(file, {}, operator('', ''))).toBe(false);
  expect(readEnvFile(file)).toEqual({});
});

test('a key is not added to a store that is there', async () => {
  const server = await telegram();
  const folder = temporaryFolder();
  writeFileSync(join(folder, 'old.sqlite'), '');
  const environment = { TELEGRAM_API_ROOT: server.root, STORE_URL: `sqlite:${folder}/old.sqlite` };
  await setUp(join(folder, '.env'), environment, operator(server.token));
  expect(readEnvFile(join(folder, '.env')).ENCRYPTION_KEY).toBeUndefined();
});

test('what stands in the file comes back as it was set', () => {
  const file = join(temporaryFolder(), '.env');
  writeEnvFile(file, { A: 'with space # and sign', B: 'plain' });
  writeEnvFile(file, { B: 'changed' });
  expect(readEnvFile(file)).toEqual({ A: 'with space # and sign', B: 'changed' });
});

test('the tokens of Slack are checked with Slack, the bot token before the app token', async () => {
  const slack = await startSlackServer();
  onTestFinished(() => slack.close());
  const file = join(temporaryFolder(), '.env');
  const person = operator('', 'xoxb-wrong', slack.botToken, 'xapp-wrong', slack.keys.appToken);
  expect(await setUp(file, { SLACK_API_URL: slack.apiUrl }, person)).toBe(true);
  expect(readEnvFile(file)).toMatchObject({
    ...{ SLACK_BOT_TOKEN: slack.botToken, SLACK_APP_TOKEN: slack.keys.appToken },
  });
  expect(person.told().match(/It was not taken/g)).toHaveLength(2);
  expect(person.told()).toMatch(/This is the workspace .*Socket Mode opens with it/s);
});
