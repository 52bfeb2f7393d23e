import { DatabaseSync } from 'node:sqlite';
import { setTimeout as sleep } from 'node:timers/promises';
import { expect, onTestFinished, test } from 'vitest';
import { type SlackWorld, slackWorld } from './slack-world.ts';
import { type TelegramWorld, telegramWorld, WEBHOOK_SECRET } from './telegram-world.ts';
import { Bots } from './world.ts';

const START = 'start shanghai-2024-exchange_scientist_en';
const NAME = 'Zebulon Quagmire';
const PASSPORT = 'P1234567X';
const WRITTEN = [NAME, `My name is ${NAME}, passport ${PASSPORT}`, 'Kenya', 'never', '3 May 1985'];
const BUSY_MS = 5300;
const PATIENT = { within: 10_000 };

interface Stage {
  readonly telegram: TelegramWorld;
  readonly slack: SlackWorld;
  readonly bots: Bots;
}

async function bothAtWork(): Promise<Stage> {
  const telegram = await telegramWorld('webhook', { secondMs: 100 });
  const slack = await slackWorld('socket', { minuteMs: 1000 });
  const bots = new Bots([slack, telegram]);
  onTestFinished(async () => {
    await bots.close();
    await telegram.close();
    await slack.close();
  });
  await bots.start();
  return { telegram, slack, bots };
}

/** Two people talk while every third message fails; then one is refused, and turns fail for want of a store. */
async function talk({ telegram, slack, bots }: Stage): Promise<readonly string[]> {
  const ann = telegram.server.person({ language: 'en', firstName: NAME, username: 'zebulon_q' });
  const ben = slack.server.member({ name: NAME });
  telegram.server.faults.every(3, { kind: 'internal' }, { method: 'sendMessage' });
  slack.server.faults.every(3, { kind: 'internal' }, { method: 'chat.postMessage' });
  ann.says(`/${START}`);
  ben.says(`!${START}`);
  for (const text of WRITTEN) {
    await Promise.all([ann.waitFor(/./, PATIENT), ben.waitFor(/./, PATIENT)]);
    ann.says(text);
    ben.says(text);
  }
  await Promise.all([ann.waitFor('current job', PATIENT), ben.waitFor('current job', PATIENT)]);
  const refusal = { kind: 'refuse', code: 400, description: 'Bad Request: made up' } as const;
  telegram.server.faults.next({ method: 'sendMessage' }, refusal);
  slack.server.faults.next({ method: 'chat.postMessage' }, { kind: 'refuse', error: 'made_up' });
  const lock = new DatabaseSync(bots.store.replace(/^sqlite:/, ''), { timeout: 5000 });
  lock.exec('BEGIN IMMEDIATE');
  ann.says(`${NAME} ${PASSPORT}`);
  ben.says(`${NAME} ${PASSPORT}`);
  await sleep(BUSY_MS);
  lock.exec('ROLLBACK');
  lock.close();
  await telegram.quiet(300);
  return ['zebulon_q', String(ann.user.id), ben.id, ben.channel];
}

test('nothing that a process writes says who somebody is, what they write, or a token', async () => {
  const stage = await bothAtWork();
  const { telegram, slack, bots } = stage;
  const ids = await talk(stage);
  await bots.now.kill();
  await bots.start();
  await bots.now.stop();
  const { written } = bots;
  expect(written).toContain('"message":"handled"');
  expect(written).toContain('"level":"error"');
  const { appToken } = slack.server.keys;
  const tokens = [telegram.server.token, slack.server.botToken, appToken, WEBHOOK_SECRET];
  const said = [NAME, 'Zebulon', 'Quagmire', PASSPORT, '1985', 'Kenya', '"KE"', 'never'];
  for (const secret of [...tokens, ...ids, ...said]) expect(written).not.toContain(secret);
  expect(bots.crashes).toEqual([]);
}, 60_000);
