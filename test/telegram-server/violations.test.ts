import type { Opts } from '@grammyjs/types';
import { expect, expectTypeOf, test } from 'vitest';
import type { Method, parameterShapes } from './method-shapes.ts';
import { failure, running } from './running.ts';

type Given = Readonly<Record<string, unknown>>;

async function ask(root: string, method: string, given: Given) {
  const response = await fetch(`${root}/${method}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(given),
  });
  return (await response.json()) as { ok: boolean; error_code?: number; description?: string };
}

const chat = { chat_id: 4711 };
const button = { text: 'A', callback_data: 'a' };
const rows = (...inline_keyboard: unknown[][]) => ({
  ...chat,
  text: 'x',
  reply_markup: { inline_keyboard },
});
const marked = (text: string, ...entities: Given[]) => ({ ...chat, text, entities });
const bold = (offset: number, length: number) => ({ type: 'bold', offset, length });
const many = (count: number) => Array.from({ length: count }, () => button);

const refused: readonly (readonly [what: string, method: string, given: Given, said: string])[] = [
  ['an unknown method', 'sendTelegram', {}, 'method not found'],
  ['a method of the published types that is not spoken', 'sendDice', chat, 'method not found'],
  ['an unknown parameter', 'sendMessage', { ...chat, text: 'x', txet: 'y' }, 'Unrecognized key'],
  ['a missing parameter', 'sendMessage', chat, 'text'],
  ['a parameter of another type', 'sendMessage', { ...chat, text: 7 }, 'text'],
  ['a parse mode', 'sendMessage', { ...chat, text: 'x', parse_mode: 'HTML' }, 'parse_mode'],
  ['a chat id that is none', 'sendMessage', { chat_id: 'ann', text: 'x' }, 'chat_id'],
  ['an empty text', 'sendMessage', { ...chat, text: '' }, 'message text is empty'],
  ['a blank text', 'sendMessage', { ...chat, text: ' \n ' }, 'message text is empty'],
  ['a long text', 'sendMessage', { ...chat, text: '中'.repeat(4097) }, 'message is too long'],
  ['a text of long pairs', 'sendMessage', { ...chat, text: '🙂'.repeat(2049) }, 'too long'],
  ['half a surrogate pair', 'sendMessage', { ...chat, text: 'a\ud83d' }, 'UTF-8'],
  ['an entity past the end', 'sendMessage', marked('abc', bold(1, 3)), 'ends at 4 in a text of 3'],
  ['an empty entity', 'sendMessage', marked('abc', bold(1, 0)), 'entities.0.length'],
  ['an entity before the start', 'sendMessage', marked('abc', bold(-1, 2)), 'entities.0.offset'],
  ['an entity from half a pair', 'sendMessage', marked('🙂a', bold(1, 2)), 'splits a surrogate'],
  ['an entity to half a pair', 'sendMessage', marked('a🙂', bold(0, 2)), 'splits a surrogate'],
  ['entities that cross', 'sendMessage', marked('abcd', bold(0, 3), bold(2, 2)), 'overlap'],
  [
    'bold in code',
    'sendMessage',
    marked('abcd', { type: 'code', offset: 0, length: 4 }, bold(1, 1)),
    'pre and code',
  ],
  [
    'a quotation in a quotation',
    'sendMessage',
    marked(
      'abcd',
      { type: 'blockquote', offset: 0, length: 4 },
      { type: 'expandable_blockquote', offset: 1, length: 1 },
    ),
    'nested',
  ],
  [
    'more than 100 entities',
    'sendMessage',
    marked('a'.repeat(101), ...Array.from({ length: 101 }, (_, at) => bold(at, 1))),
    'more than 100 entities',
  ],
  [
    'an unknown entity',
    'sendMessage',
    marked('abc', { type: 'big', offset: 0, length: 1 }),
    'type',
  ],
  [
    'a link to nowhere',
    'sendMessage',
    marked('abc', { type: 'text_link', offset: 0, length: 1, url: 'nowhere' }),
    'is no URL',
  ],
  [
    'a link that runs',
    'sendMessage',
    marked('abc', { type: 'text_link', offset: 0, length: 1, url: 'javascript:alert(1)' }),
    'scheme',
  ],
  ['an empty label', 'sendMessage', rows([{ ...button, text: ' ' }]), 'must be non-empty'],
  ['a button without action', 'sendMessage', rows([{ text: 'A' }]), 'exactly one action'],
  [
    'a button with two actions',
    'sendMessage',
    rows([{ ...button, url: 'https://example.org' }]),
    'exactly one action',
  ],
  ['an unknown field of a button', 'sendMessage', rows([{ ...button, dat: 1 }]), 'Unrecognized'],
  ['no callback data', 'sendMessage', rows([{ text: 'A', callback_data: '' }]), 'DATA_INVALID'],
  [
    'callback data of 65 bytes in 33 characters',
    'sendMessage',
    rows([{ text: 'A', callback_data: `${'ж'.repeat(32)}a` }]),
    'BUTTON_DATA_INVALID',
  ],
  ['a row of 9', 'sendMessage', rows(many(9)), 'a row of over 8'],
  ['101 buttons', 'sendMessage', rows(...many(101).map((each) => [each])), 'more than 100 buttons'],
  ['an empty row', 'sendMessage', rows([]), 'a row is empty'],
  ['an empty url', 'sendMessage', rows([{ text: 'A', url: '' }]), 'is no URL'],
  [
    'a deep link of 65',
    'sendMessage',
    rows([{ text: 'A', url: `https://t.me/some_bot?start=${'a'.repeat(65)}` }]),
    'deep-link payload',
  ],
  [
    'a deep link with other characters',
    'sendMessage',
    rows([{ text: 'A', url: 'https://t.me/some_bot?start=a.b' }]),
    'deep-link payload',
  ],
  ['markup of no kind', 'sendMessage', { ...chat, text: 'x', reply_markup: {} }, 'reply markup'],
  [
    'a keyboard under an edit that is no inline one',
    'editMessageText',
    { ...chat, message_id: 1, text: 'x', reply_markup: { keyboard: [['A']] } },
    'reply_markup',
  ],
  ['an edit of nothing', 'editMessageText', { ...chat, text: 'x' }, 'message_id'],
  [
    'a long caption',
    'sendDocument',
    { ...chat, document: 'made-up-file-1', caption: 'a'.repeat(1025) },
    'caption is too long',
  ],
  ['a file that is not there', 'sendDocument', { ...chat, document: 'nothing' }, 'file identifier'],
  ['a file not uploaded', 'sendDocument', { ...chat, document: 'attach://x' }, 'file identifier'],
  ['a file from afar', 'sendDocument', { ...chat, document: 'https://a.example/' }, 'fetches no'],
  [
    'a link to this machine',
    'sendMessage',
    rows([{ text: 'A', url: 'http://localhost/' }]),
    'host',
  ],
  [
    'a button to a mailbox',
    'sendMessage',
    rows([{ text: 'A', url: 'mailto:a@b.example' }]),
    'URL_INV',
  ],
  ['an unknown action', 'sendChatAction', { ...chat, action: 'thinking' }, 'action'],
  [
    'a notice of 201',
    'answerCallbackQuery',
    { callback_query_id: '1', text: 'a'.repeat(201) },
    'MESSAGE_TOO_LONG',
  ],
  ['a limit of 101', 'getUpdates', { limit: 101 }, 'limit'],
  ['an unknown kind of update', 'getUpdates', { allowed_updates: ['mesage'] }, 'allowed_updates'],
  [
    'a secret with other characters',
    'setWebhook',
    { url: 'https://bot.example.org/', secret_token: 'a b' },
    'unallowed characters',
  ],
  [
    'a command in capitals',
    'setMyCommands',
    { commands: [{ command: 'Help', description: 'Help' }] },
    'BOT_COMMAND_INVALID',
  ],
  [
    'a command without description',
    'setMyCommands',
    { commands: [{ command: 'help', description: '' }] },
    'DESCRIPTION_INVALID',
  ],
  ['a long description', 'setMyDescription', { description: 'a'.repeat(513) }, 'too long'],
  ['a language of three letters', 'setMyName', { language_code: 'rus' }, 'language code'],
];

test.each(refused)('%s is refused and noted', async (_, method, given, said) => {
  const { server } = await running();
  server.person({ id: 4711 });
  const answer = await ask(`${server.root}/bot${server.token}`, method, given);
  expect(answer.ok).toBe(false);
  expect(answer.error_code).toBe(said === 'method not found' ? 404 : 400);
  expect(answer.description).toContain(said);
  expect(server.violations).toMatchObject([{ method, parameters: given }]);
  expect(() => server.assertClean()).toThrow(said);
  expect(server.sentTo(4711)).toBe(0);
});

type Unpublished = {
  [M in Method]: Exclude<keyof (typeof parameterShapes)[M], keyof Opts<string>[M]>;
}[Method];

test('every parameter that is taken is a published one', () => {
  expectTypeOf<Unpublished>().toBeNever();
});

const taken: readonly (readonly [what: string, given: Given])[] = [
  ['4096 units', { ...chat, text: '🙂'.repeat(2048) }],
  ['callback data of 64 bytes', rows([{ text: 'A', callback_data: 'ж'.repeat(32) }])],
  ['100 buttons in rows of 8', rows(...Array.from({ length: 12 }, () => many(8)), many(4))],
  ['no buttons', rows()],
  ['an entity over whole pairs', marked('a🙂b', bold(1, 2))],
  ['entities side by side and inside', marked('abcd', bold(0, 4), bold(1, 2), bold(1, 1))],
  ['a deep link of 64', rows([{ text: 'A', url: `https://t.me/b?start=${'a'.repeat(64)}` }])],
  ['a keyboard of texts', { ...chat, text: 'x', reply_markup: { keyboard: [['A', 'B']] } }],
  ['the end of a keyboard', { ...chat, text: 'x', reply_markup: { remove_keyboard: true } }],
];

test.each(taken)('%s is taken', async (_, given) => {
  const { server } = await running();
  server.person({ id: 4711 });
  const answer = await ask(`${server.root}/bot${server.token}`, 'sendMessage', given);
  expect(answer).toMatchObject({ ok: true });
  server.assertClean();
});

test('what a correct client may run into is refused without being a violation', async () => {
  const { server, api } = await running();
  const ann = server.person();
  const said = async (promise: Promise<unknown>) => (await failure(promise)).message;
  expect(await said(api.sendMessage(1, 'x'))).toContain('400: Bad Request: chat not found');
  expect(await said(api.answerCallbackQuery('9'))).toContain('query is too old');
  const reply = { reply_parameters: { message_id: 99 } };
  expect(await said(api.sendMessage(ann.chat, 'x', reply))).toContain('to be replied not found');
  const thread = api.sendMessage(ann.chat, 'x', { message_thread_id: 9 });
  expect(await said(thread)).toContain('message thread not found');
  server.assertClean();
});
