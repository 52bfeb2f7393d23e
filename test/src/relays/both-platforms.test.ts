import { writeFileSync } from 'node:fs';
import { expect, onTestFinished, test } from 'vitest';
import { BotProcess } from '../../end-to-end/bot-process.ts';
import { startSlackServer } from '../../slack-server/server.ts';
import { startTelegramServer } from '../../telegram-server/server.ts';
import { temporaryFolder } from '../stores/temporary-folder.ts';

const QUESTION = 'May my <!channel> spouse work in *Shanghai*?';
const LONG = { within: 20_000 };

/** A real process on a Telegram and a Slack for tests, with one office whose desk is a channel. */
async function world() {
  const [telegram, slack] = await Promise.all([startTelegramServer(), startSlackServer()]);
  const lee = slack.member();
  const stranger = slack.member();
  const channel = slack.group({ members: [lee, stranger] });
  const folder = temporaryFolder();
  const desk = `slack:${slack.team.id}:${channel.id}`;
  const staff = [`slack:${slack.team.id}:${lee.id}`];
  const office = { id: 'one', name: 'Office', slack: [slack.team.id], telegram: true, staff, desk };
  writeFileSync(`${folder}/offices.json`, JSON.stringify({ offices: [office] }));
  const settings = {
    TELEGRAM_BOT_TOKEN: telegram.token,
    TELEGRAM_API_ROOT: telegram.root,
    SLACK_BOT_TOKEN: slack.botToken,
    SLACK_APP_TOKEN: slack.keys.appToken,
    SLACK_API_URL: slack.apiUrl,
    STORE_URL: `sqlite:${folder}/bot.sqlite`,
    OFFICES_FILE: `${folder}/offices.json`,
  };
  const running = { bot: new BotProcess(settings) };
  const restart = async () => {
    await running.bot.kill();
    running.bot = new BotProcess(settings);
    await running.bot.says('Callguide answers');
  };
  onTestFinished(async () => {
    await running.bot.kill();
    await Promise.all([telegram.close(), slack.close()]);
  });
  await running.bot.says('Callguide answers');
  return { telegram, slack, lee, stranger, channel, running, restart };
}

test('a question from Telegram is answered in Slack, through a kill, edits and the button', async () => {
  const { telegram, slack, lee, stranger, channel, running, restart } = await world();
  const ann = telegram.person({ language: 'en' });
  ann.start('en_shanghai-2024-exchange_scientist');
  await ann.waitFor('Which citizenships', LONG);
  ann.says(`/ask ${QUESTION}`);
  await ann.waitFor('This is what the office would get', LONG);
  ann.taps('Send only the question');
  const atDesk = lee.at(channel);
  const post = await atDesk.waitFor('New question from Applicant', { ...LONG, anyTime: true });
  expect(post.text).toContain('spouse work');
  await slack.quiet();
  await restart();
  const inThread = atDesk.under(post.ts);
  const reply = inThread.says('Yes, with a permit.');
  await ann.waitFor('Yes, with a permit.', { ...LONG, anyTime: true });
  inThread.edits(reply, 'Yes, with a work permit.');
  await ann.waitFor('It now says:', { ...LONG, anyTime: true });
  inThread.deletes(reply);
  await ann.waitFor('has taken this back', { ...LONG, anyTime: true });
  stranger.at(channel, post.ts).says('No, never.');
  await inThread.waitFor('Only staff', { ...LONG, anyTime: true });
  ann.says('/ask And my children?');
  await inThread.waitFor('And my children?', { ...LONG, anyTime: true });
  inThread.presses('Close');
  await ann.waitFor('The office has closed this exchange', { ...LONG, anyTime: true });
  await Promise.all([slack.quiet(), telegram.quiet()]);
  const seen = ann.screen().map(({ text }) => text);
  expect(seen.filter((text) => text?.includes('Yes, with a permit.'))).toHaveLength(1);
  expect(seen.join('\n')).not.toContain('No, never.');
  expect(running.bot.written).not.toMatch(/permit|spouse|never\./);
  expect(slack.liveMarkup).toEqual([]);
  slack.assertClean();
  telegram.assertClean();
}, 90_000);

test('a desk in Telegram: staff reply to the message, correct it, and close by the button', async () => {
  const telegram = await startTelegramServer();
  const folder = temporaryFolder();
  const lee = telegram.person({ language: 'en' });
  const group = telegram.group({ isSupergroup: true, privacy: true });
  const office = {
    ...{ id: 'one', name: 'Office', telegram: true, language: 'zh-Hans' },
    ...{ staff: [`telegram:${lee.user.id}`], desk: `telegram:${group.chat}` },
  };
  writeFileSync(`${folder}/offices.json`, JSON.stringify({ offices: [office] }));
  const bot = new BotProcess({
    TELEGRAM_BOT_TOKEN: telegram.token,
    TELEGRAM_API_ROOT: telegram.root,
    STORE_URL: `sqlite:${folder}/bot.sqlite`,
    OFFICES_FILE: `${folder}/offices.json`,
  });
  onTestFinished(async () => {
    await bot.kill();
    await telegram.close();
  });
  await bot.says('Callguide answers');
  const ann = telegram.person({ language: 'ru' });
  ann.start('ru_shanghai-2024-exchange_scientist');
  await ann.waitFor('гражданств', LONG);
  ann.says('/ask Есть ли шаблон?');
  await ann.waitFor('Вот что получит отдел', LONG);
  ann.taps('Отправить только вопрос');
  const atDesk = group.seat(lee);
  const post = await atDesk.waitFor('的新问题', { ...LONG, anyTime: true });
  const said = atDesk.says('有模板。', { replyTo: post });
  await ann.waitFor('有模板。', { ...LONG, anyTime: true });
  atDesk.edits(said, '没有模板。');
  await ann.waitFor('没有模板。', { ...LONG, anyTime: true });
  atDesk.taps('结束', post);
  await ann.waitFor('Отдел закрыл', { ...LONG, anyTime: true });
  await telegram.quiet();
  telegram.assertClean();
}, 90_000);
