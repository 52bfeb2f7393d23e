import { InputFile } from 'grammy';
import { expect, test } from 'vitest';
import { failure, running } from './running.ts';
import { labelsOf, partOf, printed } from './screen.ts';

test('grammY learns who the bot is', async () => {
  const { server, api } = await running();
  const me = await api.getMe();
  expect(me).toEqual(server.bot);
  expect(me.id).toBe(Number(server.token.split(':')[0]));
});

test('a sent message stands on the screen of its person, and on no other', async () => {
  const { server, api } = await running();
  const [ann, bob] = [server.person(), server.person()];
  const sent = await api.sendMessage(ann.chat, 'Which call?');
  expect(sent).toMatchObject({ text: 'Which call?', chat: { id: ann.chat, type: 'private' } });
  expect(ann.screen()).toMatchObject([{ id: sent.message_id, from: 'bot', text: 'Which call?' }]);
  expect(bob.screen()).toEqual([]);
  expect(server.sentTo(ann.chat)).toBe(1);
  expect(server.sentTo(bob.chat)).toBe(0);
  expect([...server.counts()]).toEqual([[ann.chat, 1]]);
  server.assertClean();
});

test('what becomes live by itself is marked beside the given entities, but not in code', async () => {
  const { server, api } = await running();
  const ann = server.person();
  const text = 'Say /help or http://evil.example here: /why';
  await api.sendMessage(ann.chat, text, {
    entities: [
      { type: 'bold', offset: 0, length: 3 },
      { type: 'code', offset: text.length - 4, length: 4 },
    ],
  });
  const [message] = ann.screen();
  const marks = message!.entities.map((entity) => [entity.type, partOf(message!, entity)]);
  expect(marks).toEqual([
    ['bold', 'Say'],
    ['bot_command', '/help'],
    ['url', 'http://evil.example'],
    ['code', '/why'],
  ]);
});

test('an edit shows in place, an equal one is refused, and its keyboard goes without being given', async () => {
  const { server, api } = await running();
  const ann = server.person();
  const keyboard = { inline_keyboard: [[{ text: 'Yes', callback_data: 'y' }]] };
  const { message_id } = await api.sendMessage(ann.chat, 'One', { reply_markup: keyboard });
  expect(labelsOf(ann.screen()[0]!)).toEqual([['Yes']]);
  await api.editMessageText(ann.chat, message_id, 'Two', { reply_markup: keyboard });
  expect(ann.screen()).toMatchObject([
    { text: 'Two', isEdited: true, buttons: [[{ text: 'Yes' }]] },
  ]);
  const again = api.editMessageText(ann.chat, message_id, 'Two', { reply_markup: keyboard });
  expect((await failure(again)).message).toContain('message is not modified');
  await api.editMessageReplyMarkup(ann.chat, message_id);
  expect(ann.screen()[0]!.buttons).toEqual([]);
  await api.editMessageText(ann.chat, message_id, 'Three');
  expect(ann.screen().map(({ text }) => text)).toEqual(['Three']);
  server.assertClean();
});

test('a deleted message is gone and can be neither edited nor deleted', async () => {
  const { server, api } = await running();
  const ann = server.person();
  const { message_id } = await api.sendMessage(ann.chat, 'One');
  await api.deleteMessage(ann.chat, message_id);
  expect(ann.screen()).toEqual([]);
  const edit = await failure(api.editMessageText(ann.chat, message_id, 'Two'));
  expect(edit.message).toContain('message to edit not found');
  const deletion = await failure(api.deleteMessage(ann.chat, message_id));
  expect(deletion.message).toContain('message to delete not found');
  server.assertClean();
});

test("a person's message cannot be edited, an old one cannot be deleted", async () => {
  let now = Date.parse('2024-10-08T00:00:00Z');
  const { server, api } = await running({ now: () => now });
  const ann = server.person();
  const update = ann.says('hello');
  const edit = await failure(api.editMessageText(ann.chat, update.message!.message_id, 'x'));
  expect(edit.message).toContain("message can't be edited");
  const { message_id, date } = await api.sendMessage(ann.chat, 'One');
  expect(date).toBe(now / 1000);
  now += 49 * 3600 * 1000;
  const deletion = await failure(api.deleteMessage(ann.chat, message_id));
  expect(deletion.message).toContain("message can't be deleted");
});

test('a file goes up by multipart and can be sent again by its id', async () => {
  const { server, api } = await running();
  const ann = server.person();
  const bytes = Buffer.from([0, 13, 10, 45, 45, 255, 13, 10]);
  const sent = await api.sendDocument(ann.chat, new InputFile(bytes, 'чек-лист 1.ics'), {
    caption: 'Deadline: ответ "завтра"',
    reply_markup: { inline_keyboard: [[{ text: 'Done', callback_data: 'done' }]] },
  });
  expect(sent.document).toMatchObject({ file_name: 'чек-лист 1.ics', file_size: 8 });
  expect(server.fileOf(sent.document.file_id)).toEqual(bytes);
  expect(ann.screen()[0]).toMatchObject({ text: 'Deadline: ответ "завтра"', buttons: [[{}]] });
  await api.sendDocument(ann.chat, sent.document.file_id);
  expect(ann.screen()[1]!.message.document?.file_id).toBe(sent.document.file_id);
  server.assertClean();
});

test('forms and queries are read as JSON is, and method names in any case', async () => {
  const { server } = await running();
  const ann = server.person();
  const at = `${server.root}/bot${server.token}/SENDmessage`;
  const markup = JSON.stringify({ inline_keyboard: [[{ text: 'A', callback_data: 'a' }]] });
  const form = new URLSearchParams({ chat_id: `${ann.chat}`, text: '42', reply_markup: markup });
  const byForm = await (await fetch(at, { method: 'POST', body: form })).json();
  const byQuery = await (await fetch(`${at}?chat_id=${ann.chat}&text=true`)).json();
  expect([byForm, byQuery]).toMatchObject([{ ok: true }, { ok: true }]);
  expect(ann.screen().map(({ text }) => text)).toEqual(['42', 'true']);
  expect(labelsOf(ann.screen()[0]!)).toEqual([['A']]);
});

test('a wrong token is a stranger, and no token is nothing', async () => {
  const { server } = await running();
  const ask = async (path: string) => {
    const response = await fetch(server.root + path);
    return [response.status, await response.json()];
  };
  expect(await ask('/bot123:abc/getMe')).toEqual([
    401,
    { ok: false, error_code: 401, description: 'Unauthorized' },
  ]);
  expect(await ask('/botabc/getMe')).toMatchObject([404, { ok: false, error_code: 404 }]);
  expect(await ask('/')).toMatchObject([404, { ok: false }]);
});

test('a broken body is refused', async () => {
  const { server } = await running();
  const at = `${server.root}/bot${server.token}/sendMessage`;
  const send = async (type: string, body: string) => {
    const response = await fetch(at, { method: 'POST', headers: { 'content-type': type }, body });
    return ((await response.json()) as { description: string }).description;
  };
  expect(await send('application/json', '{"chat_id":')).toContain("can't parse JSON");
  expect(await send('application/json', '[1]')).toContain('object expected');
  expect(await send('multipart/form-data; boundary=x', '--x\r\n\r\n')).toContain('multipart');
});

test('commands and descriptions are kept by language and scope', async () => {
  const { server, api } = await running();
  const [help, aide] = [
    { command: 'help', description: 'Help' },
    { command: 'help', description: 'Помощь' },
  ];
  await api.setMyCommands([help]);
  await api.setMyCommands([aide], { language_code: 'ru' });
  await api.setMyDescription('What this is', { language_code: 'en' });
  expect(server.profile.commandsIn('ru')).toEqual([aide]);
  expect(server.profile.commandsIn('zh')).toEqual([help]);
  expect(await api.getMyCommands({ language_code: 'ru' })).toEqual([aide]);
  expect(await api.getMyDescription({ language_code: 'en' })).toEqual({
    description: 'What this is',
  });
  server.assertClean();
});

test('with counts only, nothing is kept but numbers', async () => {
  const { server, api } = await running({ keep: 'counts', isOpenToAll: true });
  const { message_id } = await api.sendMessage(5_001, 'One');
  await api.sendMessage(5_001, 'Two');
  await api.sendMessage(5_002, 'One');
  await api.editMessageText(5_001, message_id, 'Three');
  await api.deleteMessage(5_001, message_id);
  expect(new Map(server.counts())).toEqual(
    new Map([
      [5_001, 2],
      [5_002, 1],
    ]),
  );
  expect(server.countOf('sendMessage')).toBe(3);
  expect(server.calls).toEqual([]);
  expect((await failure(api.sendMessage(-5, 'x'))).message).toContain('chat not found');
});

test('a printed screen says who wrote what, with files and buttons', async () => {
  const { server, api } = await running();
  const ann = server.person({ id: 4711 });
  expect(printed(ann.screen())).toBe('(an empty chat)');
  ann.says('hello');
  await api.sendDocument(ann.chat, new InputFile(Buffer.from('x'), 'a.txt'), {
    reply_markup: { inline_keyboard: [[{ text: 'A', callback_data: 'a' }]] },
  });
  expect(printed(ann.screen())).toBe('#1 4711: hello\n#2 bot [file a.txt]: \n    [A]');
});
