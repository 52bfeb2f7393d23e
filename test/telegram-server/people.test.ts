import { Bot } from 'grammy';
import { expect, onTestFinished, test } from 'vitest';
import { failure, running } from './running.ts';
import type { TelegramServer } from './server.ts';

/** A small bot that answers what it gets with what it understood. */
async function answering(server: TelegramServer): Promise<Bot> {
  const bot = new Bot(server.token, { client: { apiRoot: server.root } });
  bot.command('start', (got) => got.reply(`start ${got.match} ${got.from?.language_code}`));
  bot.on('callback_query:data', async (got) => {
    await got.answerCallbackQuery({ text: 'noted' });
    await got.editMessageText(`chose ${got.callbackQuery.data}`);
  });
  bot.on('edited_message:text', (got) => got.reply(`now ${got.editedMessage.text}`));
  bot.on('message:text', (got) =>
    got.reply(`heard ${got.message.text}`, {
      reply_markup: { inline_keyboard: [[{ text: 'Yes', callback_data: 'y' }]] },
    }),
  );
  bot.on('message', (got) => got.reply(`not text: ${Object.keys(got.message).at(-1)}`));
  void bot.start();
  onTestFinished(() => bot.stop());
  return bot;
}

test('a person talks to a real grammY bot', async () => {
  const { server } = await running();
  await answering(server);
  const ann = server.person({ language: 'ru', hasBegun: false });
  ann.start('shanghai-2024_en');
  await ann.waitFor('start shanghai-2024_en ru');
  ann.says('hello');
  const heard = await ann.waitFor(/^heard hello$/);
  ann.taps('Yes');
  const chosen = await ann.waitFor('chose y');
  expect(chosen).toMatchObject({ id: heard.id, isEdited: true, buttons: [] });
  expect(ann.tapped()).toMatchObject([{ answer: { text: 'noted', isAlert: false } }]);
  expect(server.unanswered()).toEqual([]);
  await server.quiet();
  expect(ann.screen().filter(({ from }) => from === 'bot')).toHaveLength(2);
  server.assertClean();
});

test('an edited message and one without text reach the bot', async () => {
  const { server } = await running();
  await answering(server);
  const ann = server.person();
  const update = ann.says('helo');
  await ann.waitFor('heard helo');
  ann.edits(update, 'hello');
  await ann.waitFor('now hello');
  for (const what of ['voice', 'sticker', 'photo', 'location', 'poll'] as const) {
    ann.sends(what);
    await ann.waitFor(`not text: ${what}`);
  }
});

test('what was there before does not count as an answer, unless any time will do', async () => {
  const { server, api } = await running();
  const ann = server.person();
  await api.sendMessage(ann.chat, 'old');
  ann.says('hello');
  await expect(ann.waitFor('old', { within: 30 })).rejects.toThrow(
    /no old within 30 ms.*bot: old/s,
  );
  expect(await ann.waitFor('old', { anyTime: true })).toMatchObject({ text: 'old' });
  await api.sendMessage(ann.chat, 'new');
  expect(ann.answers().map(({ text }) => text)).toEqual(['new']);
  expect(await ann.waitFor(({ buttons }) => buttons.length === 0)).toMatchObject({ text: 'new' });
});

test('a button of an old message can be tapped as it was, also after it is gone', async () => {
  const { server, api } = await running();
  const ann = server.person();
  const reply_markup = { inline_keyboard: [[{ text: 'Yes', callback_data: 'y' }]] };
  const { message_id } = await api.sendMessage(ann.chat, 'One', { reply_markup });
  const [old] = ann.screen();
  await api.editMessageText(ann.chat, message_id, 'Done');
  expect(() => ann.taps('Yes')).toThrow(/there is no button "Yes":\n.*Done/);
  const stale = ann.taps('y', old);
  expect(stale.callback_query).toMatchObject({ data: 'y', message: { text: 'Done' } });
  await api.deleteMessage(ann.chat, message_id);
  const gone = ann.taps('Yes', old).callback_query!;
  expect(gone.message).toEqual({
    chat: expect.objectContaining({ id: ann.chat }),
    message_id,
    date: 0,
  });
  server.expire(gone.id);
  expect((await failure(api.answerCallbackQuery(gone.id))).message).toContain('too old');
  expect(server.unanswered()).toHaveLength(1);
});

test('a tap is answered once, with what the person is told', async () => {
  const { server, api } = await running();
  const ann = server.person();
  const reply_markup = { inline_keyboard: [[{ text: 'Yes', callback_data: 'y' }]] };
  await api.sendMessage(ann.chat, 'One', { reply_markup });
  const { id } = ann.taps('Yes').callback_query!;
  await api.answerCallbackQuery(id, { text: 'already answered', show_alert: true });
  expect(ann.tapped()).toMatchObject([{ answer: { text: 'already answered', isAlert: true } }]);
  expect((await failure(api.answerCallbackQuery(id))).message).toContain('query is too old');
  expect(server.unanswered()).toEqual([]);
});

test('a key in place of the letters writes its label', async () => {
  const { server, api } = await running();
  const ann = server.person();
  await api.sendMessage(ann.chat, 'x', { reply_markup: { keyboard: [['Not sure']] } });
  expect(ann.taps('Not sure').message).toMatchObject({ text: 'Not sure' });
  await api.sendMessage(ann.chat, 'x', { reply_markup: { remove_keyboard: true } });
  expect(() => ann.taps('Not sure')).toThrow('no button');
});

test('nothing goes to who has not begun, has blocked the bot or has left', async () => {
  const { server, api } = await running();
  const ann = server.person({ hasBegun: false });
  const said = async () => (await failure(api.sendMessage(ann.chat, 'x'))).message;
  expect(await said()).toContain('400: Bad Request: chat not found');
  ann.start();
  await api.sendMessage(ann.chat, 'x');
  expect(ann.blocks().my_chat_member).toMatchObject({ new_chat_member: { status: 'kicked' } });
  expect(await said()).toContain('403: Forbidden: bot was blocked by the user');
  expect(ann.unblocks().my_chat_member).toMatchObject({ new_chat_member: { status: 'member' } });
  await api.sendMessage(ann.chat, 'y');
  ann.leavesTelegram();
  expect(await said()).toContain('403: Forbidden: user is deactivated');
  expect(server.sentTo(ann.chat)).toBe(2);
  server.assertClean();
});

test('writing to a blocked bot unblocks it first', async () => {
  const { server, api } = await running();
  const ann = server.person();
  ann.blocks();
  ann.says('hello');
  const updates = await api.getUpdates();
  expect(updates.map((update) => Object.keys(update)[1])).toEqual([
    'my_chat_member',
    'my_chat_member',
    'message',
  ]);
});

test('what no person could do is a mistake of the test', async () => {
  const { server } = await running();
  const ann = server.person();
  expect(() => ann.start('a b')).toThrow('no payload');
  expect(() => ann.says('a'.repeat(4097))).toThrow('nobody can send 4097 units');
  const notHers = server.person().says('hello');
  expect(() => ann.edits(notHers, 'bye')).toThrow('no message of this person');
});

test('a group has seats, replies, mentions and topics', async () => {
  const { server, api } = await running();
  const [ann, bob] = [server.person(), server.person()];
  const group = server.group({ title: 'Lab', isForum: true });
  const seat = group.seat(ann);
  const asked = seat.says('@callguide_test_bot which call?', { thread: 7 }).message!;
  expect(asked).toMatchObject({
    chat: { type: 'supergroup', title: 'Lab', is_forum: true },
    from: { id: ann.user.id },
    message_thread_id: 7,
    entities: [{ type: 'mention', offset: 0, length: 19 }],
  });
  await api.sendMessage(group.chat, 'This one', {
    message_thread_id: 7,
    reply_parameters: { message_id: asked.message_id },
  });
  const answer = await seat.waitFor('This one');
  expect(answer.message).toMatchObject({
    message_thread_id: 7,
    reply_to_message: { text: asked.text },
  });
  const reply = group.seat(bob).says('thanks', { replyTo: answer, thread: 7 });
  expect(reply.message).toMatchObject({ reply_to_message: { from: { id: server.bot.id } } });
  expect(group.screen()).toHaveLength(3);
  expect(ann.screen()).toEqual([]);
});

test('with privacy only what is meant for the bot arrives', async () => {
  const { server, api } = await running();
  const group = server.group({ privacy: true });
  const seat = group.seat(server.person());
  await api.sendMessage(group.chat, 'hello');
  seat.says('lunch?');
  seat.says('/help@callguide_test_bot');
  seat.says('and so', { replyTo: group.screen()[0]! });
  seat.says('hey @Callguide_Test_Bot');
  const texts = (await api.getUpdates()).map(({ message }) => message?.text);
  expect(texts).toEqual(['/help@callguide_test_bot', 'and so', 'hey @Callguide_Test_Bot']);
  expect(group.screen()).toHaveLength(5);
});

test('a group becomes a supergroup, and the old id says so', async () => {
  const { server, api } = await running();
  const ann = server.person();
  const group = server.group();
  const old = group.chat;
  group.migrates(ann);
  expect(await failure(api.sendMessage(old, 'x'))).toMatchObject({
    error_code: 400,
    description: 'Bad Request: group chat was upgraded to a supergroup chat',
    parameters: { migrate_to_chat_id: group.chat },
  });
  expect(await api.getUpdates()).toMatchObject([
    { message: { chat: { id: old }, migrate_to_chat_id: group.chat } },
    { message: { chat: { id: group.chat, type: 'supergroup' }, migrate_from_chat_id: old } },
  ]);
  await api.sendMessage(group.chat, 'y');
  expect(group.screen()).toMatchObject([{ text: 'y' }]);
  group.kicks(ann);
  expect((await failure(api.sendMessage(group.chat, 'z'))).message).toContain('403: Forbidden');
  group.takesIn(ann);
  await api.sendMessage(group.chat, 'z');
  server.assertClean();
});
