import { Api } from 'grammy';
import type { Message, Update } from 'grammy/types';
import { expect, test } from 'vitest';
import { createTelegram } from '../../../adapters/telegram/adapter.ts';
import { toEvent } from '../../../adapters/telegram/event.ts';
import { fetchFile } from '../../../adapters/telegram/files.ts';
import { running } from '../../telegram-server/running.ts';
import { words } from './stage.ts';

const BOT = { id: 1, username: 'made_up_bot' };
const LETTER = Buffer.from('made-up letter');

/** What the bot makes of a message of a person. */
function arrivalOf(message: Partial<Message>) {
  const chat = { id: 7, type: 'private', first_name: 'Made Up' };
  const from = { id: 7, is_bot: false, first_name: 'Made Up' };
  const whole = { message_id: 5, date: 0, chat, from, ...message };
  return toEvent({ update_id: 1, message: whole } as Update, BOT);
}

test.each([
  ['document', { document: { file_id: 'a', file_unique_id: 'u' } }, '', undefined],
  ['video', { video: { file_id: 'a', file_size: 9 } }, 'video/mp4', 9],
  ['audio', { audio: { file_id: 'a', file_size: 9 } }, 'audio/mpeg', 9],
  ['voice', { voice: { file_id: 'a', mime_type: 'audio/opus', file_size: 9 } }, 'audio/opus', 9],
  ['video_note', { video_note: { file_id: 'a', file_size: 9 } }, 'video/mp4', 9],
])('what a %s is as a file', (_, message, mediaType, size) => {
  const arrival = arrivalOf(message as Partial<Message>);
  const told = { id: 'a', name: '', mediaType, ...(size === undefined ? {} : { size }) };
  expect(arrival?.files).toEqual([told]);
  expect(arrival?.event).toMatchObject({ kind: 'unread', what: 'media' });
});

test('of a photo it is the largest size; the words under it stay words', () => {
  const photo = ['small', 'large'].map((file_id) => ({ file_id, file_unique_id: file_id }));
  const arrival = arrivalOf({ photo, caption: 'See it.' } as Partial<Message>);
  expect(arrival?.files).toEqual([{ id: 'large', name: '', mediaType: 'image/jpeg' }]);
  expect(arrival?.event).toMatchObject({ kind: 'text', text: 'See it.' });
  expect(arrivalOf({ text: 'Words.' })).not.toHaveProperty('files');
});

test('a file comes from the server of the bot, unless it is too large or gone', async () => {
  const { server } = await running();
  const adapter = createTelegram({ token: server.token, apiRoot: `${server.root}/`, words });
  const ann = server.person();
  const fetched = (file: Parameters<typeof ann.givesFile>[0], most = 100) => {
    const { message } = ann.givesFile(file);
    const id = message?.document?.file_id ?? '';
    const address = { platform: 'telegram', person: String(ann.chat) };
    return adapter.fetchFile?.(address, { id, name: '', mediaType: '' }, most);
  };
  expect(await fetched({ name: 'a.pdf', bytes: LETTER })).toEqual({ kind: 'file', bytes: LETTER });
  expect(await fetched({ name: 'a.pdf', bytes: LETTER }, 13)).toEqual({ kind: 'too-large' });
  const huge = { name: 'huge.pdf', bytes: Buffer.alloc(20_000_001) };
  expect(await fetched(huge, 30_000_000)).toEqual({ kind: 'too-large' });
  const at = { api: new Api(server.token, { apiRoot: server.root }), token: server.token };
  const unknown = { id: 'nothing', name: '', mediaType: '' };
  const { root } = server;
  expect(await fetchFile({ ...at, root }, unknown, 100)).toEqual({ kind: 'gone' });
  server.assertClean();
});

test.each([
  '../secrets',
  '/var/lib/files/a.pdf',
  'files/..',
  'files/a?b=c',
  '',
  'http://127.0.0.1/a',
])('a path that is none of the file host is not asked for: %j', async (path) => {
  const api = { getFile: async () => ({ file_id: 'a', file_path: path }) } as unknown as Api;
  const host = { api, root: 'http://127.0.0.1:1', token: 'made-up' };
  const file = { id: 'a', name: '', mediaType: '' };
  expect(await fetchFile(host, file, 100)).toEqual({ kind: 'unreachable' });
});

test('Telegram that does not answer is unreachable', async () => {
  const api = new Api('1:made-up', { apiRoot: 'http://127.0.0.1:1' });
  const host = { api, root: 'http://127.0.0.1:1', token: '1:made-up' };
  const file = { id: 'a', name: '', mediaType: '' };
  expect(await fetchFile(host, file, 100)).toEqual({ kind: 'unreachable' });
});
