import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import type { Member } from '../slack-server/member.ts';
import { ownFolder } from '../src/chat-process.ts';
import type { Person } from '../telegram-server/person.ts';
import { BotProcess } from './bot-process.ts';
import { subscribes, taps } from './phone-staff.ts';
import { slackWorld } from './slack-world.ts';
import { telegramWorld } from './telegram-world.ts';
import { ownStore } from './world.ts';

const CALL = 'shanghai-2024-cooperation';
const [LETTER, PICTURE] = [Buffer.from('%PDF made-up letter'), Buffer.from('a made-up picture')];
const LARGEST = 3_750_000;

/** One office on both platforms, with staff and a subscriber on each, and a bot before them. */
async function bothPlatforms(language = 'en') {
  const [telegram, slack] = [await telegramWorld('polling'), await slackWorld('socket')];
  const team = slack.server.team.id;
  const phone = telegram.server.person({ language: 'en', firstName: 'Staff' });
  const ann = slack.server.member({ name: 'Ann of the office' });
  const file = join(ownFolder(), 'offices.json');
  const staff = [`telegram:${phone.user.id}`, `slack:${team}:${ann.id}`];
  const one = { id: 'one', name: 'Made-up Office', language, telegram: true, slack: [team], staff };
  writeFileSync(file, JSON.stringify({ offices: [one] }));
  const settings = { STORE_URL: ownStore(), OFFICES_FILE: file };
  const bot = new BotProcess({ ...telegram.settings, ...slack.settings, ...settings });
  onTestFinished(async () => {
    await bot.kill();
    await Promise.all([telegram.close(), slack.close()]);
  });
  await bot.says('Callguide answers on');
  await slack.ready();
  const [reader, member] = [telegram.server.person({ language: 'en' }), slack.server.member()];
  await subscribes(reader);
  member.says(`!start ${CALL} leader en`);
  await member.waitFor(({ labels }) => labels.length > 0, { within: 20_000 });
  member.says('!subscribe');
  await member.waitFor(({ blocks }) => JSON.stringify(blocks).includes('/stop'));
  return { telegram, slack, bot, phone, ann, reader, member };
}

type Both = Awaited<ReturnType<typeof bothPlatforms>>;

function telegramFiles({ telegram }: Both, person: Person): [string, string][] {
  return person.screen().flatMap(({ from, message: { document } }) => {
    if (from !== 'bot' || !document) return [];
    const bytes = telegram.server.fileOf(document.file_id);
    return [[document.file_name ?? '', String(bytes)] as [string, string]];
  });
}

function slackFiles({ slack }: Both, member: Member): [string, string][] {
  const all = member.screen().filter(({ from }) => from === 'app');
  return all.flatMap(({ files }) =>
    files.map((id): [string, string] => {
      const file = slack.server.fileOf(id);
      return [file?.name ?? '', String(file?.bytes)];
    }),
  );
}

/** Both subscribers have these files, each once. */
async function haveAll(both: Both, files: readonly (readonly [string, string])[]): Promise<void> {
  const all = () => [telegramFiles(both, both.reader), slackFiles(both, both.member)];
  await expect.poll(all, { timeout: 20_000 }).toEqual([files, files]);
}

/** Nothing was against the platforms' types and limits, and no token is in what the bot wrote. */
async function assertClean({ telegram, slack, bot }: Both): Promise<void> {
  expect(await bot.stop()).toBe(0);
  for (const token of [telegram.server.token, slack.server.botToken])
    expect(bot.written).not.toContain(token);
  telegram.assertClean();
  slack.assertClean();
}

test('in Telegram: a document and a photo go with a broadcast, to people of both platforms', async () => {
  const both = await bothPlatforms();
  const { phone, telegram } = both;
  phone.says(`/staff write ${CALL}`);
  await phone.waitFor('To whom?', { within: 30_000 });
  await taps(phone, 'Everybody', 'Text: English');
  phone.givesFile({ name: 'letter.pdf', bytes: LETTER, mediaType: 'application/pdf' }, 'See it.');
  await phone.waitFor('Attached: letter.pdf');
  await taps(phone, 'Skip', 'Text: 简体中文');
  await taps(phone, 'Skip', 'Send them here');
  phone.givesFile({ name: 'long.pdf', bytes: Buffer.alloc(LARGEST + 1) });
  await phone.waitFor('“long.pdf” is too large. One file has at most 3.7 MB.');
  phone.givesFile({ name: 'wave.mp4', bytes: LETTER, mediaType: 'video/mp4' });
  await phone.waitFor('“wave.mp4” is no file that I can send on.');
  phone.givesFile({ name: 'photo.jpg', bytes: PICTURE, isPhoto: true });
  await phone.waitFor('letter.pdf; file.jpg');
  expect(telegram.server.callsOf('getFile')).toEqual([]);
  await taps(phone, 'Done (2', 'Buttons under it');
  await taps(phone, 'Skip', '2 people get it.');
  expect(phone.screen().some(({ text }) => text.includes('[letter.pdf]\n[file.jpg]'))).toBe(true);
  const files = [
    ['letter.pdf', String(LETTER)],
    ['file.jpg', String(PICTURE)],
  ] as const;
  phone.taps('Test: send it here');
  await expect.poll(() => telegramFiles(both, phone), { timeout: 10_000 }).toEqual(files);
  await taps(phone, 'Send now', 'going out');
  await haveAll(both, files);
  await assertClean(both);
}, 120_000);

test('in Slack: a file of the form, and one that is shared, go to people of both platforms', async () => {
  const both = await bothPlatforms();
  const { ann } = both;
  ann.runs(`/callguide staff write ${CALL}`);
  const modal = await ann.waitForModal('Text: English', { within: 10_000 });
  await modal.submits({ 'Text: English': 'See it.', Files: { name: 'wave.mp4', bytes: LETTER } });
  const again = await ann.waitForModal('“wave.mp4” is no file that I can send on.');
  await again.closes();
  ann.runs(`/callguide staff write ${CALL}`);
  const second = await ann.waitForModal('Text: English', { within: 10_000 });
  await second.submits({
    'Text: English': 'See it.',
    Files: { name: 'letter.pdf', bytes: LETTER },
  });
  const looked = await ann.waitFor('2 people get it.', { within: 10_000 });
  expect(ann.screen().some(({ text }) => text.includes('[letter.pdf]'))).toBe(true);
  ann.presses('Change it', looked);
  const third = await ann.waitForModal('Of the files of before, keep', { within: 10_000 });
  await third.submits({ Files: { name: 'picture.png', bytes: PICTURE } });
  await ann.waitFor('2 people get it.', { within: 10_000 });
  const files = [
    ['letter.pdf', String(LETTER)],
    ['picture.png', String(PICTURE)],
  ] as const;
  ann.presses('Test: send it here');
  await expect.poll(() => slackFiles(both, ann), { timeout: 10_000 }).toEqual(files);
  ann.presses('Send now');
  await haveAll(both, files);
  await assertClean(both);
}, 120_000);

test('in Slack, step by step: a shared file is taken; a stranger’s is not fetched', async () => {
  const both = await bothPlatforms('zh-Hans');
  const { ann, slack, member } = both;
  // Where the form cannot be shown, its questions come in the chat.
  slack.server.faults.next({ method: 'views.open' }, { kind: 'refuse', error: 'internal_error' });
  ann.says(`!staff write ${CALL}`);
  await ann.waitFor('发给谁？', { within: 10_000 });
  ann.presses('该项目的所有订阅者');
  await ann.waitFor('正文：English');
  ann.givesFile({ name: 'letter.pdf', bytes: LETTER }, 'See it.');
  await ann.waitFor('附件：letter.pdf');
  ann.givesFile({ name: 'wave.mp4', bytes: LETTER });
  await ann.waitFor('无法转发“wave.mp4”这种文件。');
  member.givesFile({ name: 'private.pdf', bytes: LETTER });
  await member.waitFor(({ from }) => from === 'app');
  expect(slack.server.callsOf('files.info')).toEqual([]);
  ann.presses('跳过');
  await ann.waitFor('正文：简体中文');
  ann.presses('跳过');
  await ann.waitFor(({ labels }) => labels.includes('完成（已选 1 项）'));
  ann.presses('完成（已选 1 项）');
  await ann.waitFor('下方的按钮');
  ann.presses('跳过');
  await ann.waitFor('共有 2 人会收到。', { within: 10_000 });
  ann.presses('立即发送');
  await haveAll(both, [['letter.pdf', String(LETTER)]]);
  expect(slack.server.callsOf('files.info')).toHaveLength(1);
}, 120_000);
