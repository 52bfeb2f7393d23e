import type { Message, Update, User } from '@grammyjs/types';
import { describe, expect, test } from 'vitest';
import { tapArrival, toEvent } from '../../../adapters/telegram/event.ts';
import { presenceIn } from '../../../adapters/telegram/presence.ts';

const bot = { id: 7000000001, username: 'callguide_test_bot' };
const ann: User = { id: 9000001, is_bot: false, first_name: 'Ann', language_code: 'zh-hans' };
const privately = { id: ann.id, type: 'private', first_name: 'Ann' } as const;
const group = { id: -9001, type: 'group', title: 'Lab' } as const;
const forum = { id: -1000000009002, type: 'supergroup', title: 'Forum', is_forum: true } as const;
const channel = { id: -1000000009003, type: 'channel', title: 'News' } as const;

function message(content: object, chat: Message['chat'] = privately): Message {
  return { message_id: 5, date: 1728500000, chat, from: ann, ...content } as Message;
}

function updateOf(content: object, chat?: Message['chat']): Update {
  return { update_id: 42, message: message(content, chat) } as Update;
}

function mention(text: string) {
  const name = '@Callguide_Test_Bot';
  const entity = { type: 'mention', offset: text.indexOf(name), length: name.length };
  return { text, entities: [entity] };
}

function heard(content: object, chat?: Message['chat']) {
  return toEvent(updateOf(content, chat), bot);
}

test('a text is an event of the person in the chat', () => {
  expect(heard({ text: 'I was born in 1985' })).toEqual({
    address: {
      ...{ platform: 'telegram', workspace: '7000000001', chat: '9000001', person: '9000001' },
    },
    event: { id: '42', order: 42, language: 'zh-hans', kind: 'text', text: 'I was born in 1985' },
    addressed: true,
    message: '5',
  });
});

test.each([
  ['/start', { command: 'start', argument: '' }],
  [
    '/start shanghai-2024-exchange_scientist_ru',
    { command: 'start', argument: 'shanghai-2024-exchange_scientist_ru' },
  ],
  ['/tick@callguide_test_bot 3', { command: 'tick', argument: '3' }],
  ['/case\nTwo lines', { command: 'case', argument: 'Two lines' }],
])('%j is a command', (text, command) => {
  expect(heard({ text })?.event).toMatchObject({ kind: 'command', ...command });
});

test('what somebody else said first is marked', () => {
  const origin = { type: 'hidden_user', date: 1728500000, sender_user_name: 'Somebody' };
  expect(heard({ text: '/staff', forward_origin: origin })?.forwarded).toBe(true);
  expect(heard({ text: '/staff' })).not.toHaveProperty('forwarded');
});

test('what only looks like a command is a text', () => {
  expect(heard({ text: '/why?' })?.event).toMatchObject({ kind: 'text', text: '/why?' });
});

test('a photo with words is a text', () => {
  expect(heard({ photo: [], caption: 'Kenya' })?.event).toMatchObject({
    kind: 'text',
    text: 'Kenya',
  });
});

test.each([
  ['voice', { voice: { file_id: 'x', file_unique_id: 'x', duration: 3 } }],
  ['a place', { location: { latitude: 1, longitude: 2 } }],
])('%s cannot be read', (_, content) => {
  expect(heard(content)?.event).toMatchObject({ kind: 'unread', what: 'media' });
});

test.each([
  ['a notice of Telegram', { pinned_message: {} }, privately],
  ['a command for another bot', { text: '/start@other_bot' }, group],
  ['a message of another bot', { text: 'hi', from: { ...ann, is_bot: true } }, group],
  ['a message of an unnamed administrator', { text: 'hi', sender_chat: group }, group],
])('nobody says %s', (_, content, chat) => {
  expect(heard(content, chat)).toBeUndefined();
});

test.each(['channel_post', 'edited_channel_post', 'poll', 'inline_query'])('%s is left', (kind) => {
  const update = { update_id: 42, [kind]: message({ text: 'news' }, channel) } as unknown as Update;
  expect(toEvent(update, bot)).toBeUndefined();
  expect(presenceIn(update, bot)).toBeUndefined();
});

describe('in a group', () => {
  const reply = { reply_to_message: { from: { id: bot.id, is_bot: true, first_name: 'C' } } };

  test.each<[string, object, boolean, string]>([
    ['said to nobody', { text: 'Kenya' }, false, 'Kenya'],
    ['a reply to the bot', { text: 'Kenya', ...reply }, true, 'Kenya'],
    ['a mention', mention('@Callguide_Test_Bot Kenya'), true, 'Kenya'],
    ['a mention at the end', mention('Kenya @Callguide_Test_Bot'), true, 'Kenya'],
    ['a photo with a mention', { photo: [], ...captioned() }, true, 'see'],
    ['a name that is not the bot’s', other(), false, '@somebody Kenya'],
  ])('%s', (_, content, addressed, text) => {
    const arrival = heard(content, group);
    expect(arrival?.addressed).toBe(addressed);
    expect(arrival?.event).toMatchObject({ kind: 'text', text });
    expect(arrival?.address).toMatchObject({ chat: '-9001', person: '9000001' });
  });

  test('only a mention begins or goes on', () => {
    const arrival = heard(mention('@Callguide_Test_Bot'), group);
    expect(arrival?.event).toMatchObject({ kind: 'command', command: 'start', argument: '' });
  });

  function captioned() {
    const { text, entities } = mention('@Callguide_Test_Bot see');
    return { caption: text, caption_entities: entities };
  }

  function other() {
    const entities = [{ type: 'mention', offset: 0, length: 9 }];
    return { text: '@somebody Kenya', entities };
  }

  test('a command is for the bot', () => {
    expect(heard({ text: '/start' }, group)?.addressed).toBe(true);
  });

  test('a topic is a thread, and a mere reply is none', () => {
    const topic = { text: '/start', message_thread_id: 8, is_topic_message: true };
    expect(heard(topic, forum)?.address.thread).toBe('8');
    expect(heard({ text: '/start', message_thread_id: 8 }, forum)?.address.thread).toBeUndefined();
  });
});

describe('an edit', () => {
  const edited = (content: object) =>
    toEvent({ update_id: 43, edited_message: message(content) } as Update, bot);

  test('of a text changes nothing', () => {
    expect(edited({ text: 'Kenia' })?.event).toEqual({
      ...{ id: '43', order: 43, language: 'zh-hans', kind: 'unread', what: 'edit' },
    });
  });

  test('says what the text is now, and which message of the bot it answers', () => {
    const reply = {
      reply_to_message: { message_id: 4, from: { id: bot.id, is_bot: true, first_name: 'C' } },
    };
    expect(edited({ text: 'Kenia', ...reply })).toMatchObject({
      ...{ repliesTo: '4', edit: { kind: 'changed', text: 'Kenia' } },
    });
  });

  test('of a place that moves is left', () => {
    expect(edited({ location: { latitude: 1, longitude: 2 } })).toBeUndefined();
  });
});

describe('a tap', () => {
  const tap = (line: string, more: object = { message: message({}, forum) }) => {
    const query = { id: 'q', from: ann, chat_instance: 'c', data: line, ...more };
    const update = { update_id: 44, callback_query: query } as Update;
    return tapArrival(update, update.callback_query!, ['a', 'b'], bot);
  };

  test('chooses a value of the question', () => {
    expect(tap('cen||health|yes')).toEqual({
      address: expect.objectContaining({ chat: String(forum.id), person: '9000001' }),
      event: {
        ...{
          id: '44',
          order: 44,
          language: 'zh-hans',
          kind: 'choose',
          values: ['yes'],
          question: 'health',
        },
      },
      addressed: true,
      ...{ message: '5', repliesTo: '5' },
    });
  });

  test('on an item ticks it where it stands', () => {
    const arrival = tap('ten|||tick passport');
    expect(arrival?.event).toMatchObject({ kind: 'choose', values: ['/tick passport'] });
    expect(arrival?.event).not.toHaveProperty('question');
    expect(arrival?.message).toBe('checklist:5:passport');
  });

  test('on Done answers with what is marked', () => {
    expect(tap('den||papers|')?.event).toMatchObject({ values: ['a', 'b'], question: 'papers' });
  });

  test.each(['', 'something else', 'x|y', 'zen||q|v'])(
    'that is none of ours is left: %j',
    (line) => {
      expect(tap(line)).toBeUndefined();
    },
  );

  test('without a message is left', () => {
    expect(tap('cen||health|yes', {})).toBeUndefined();
  });
});

describe('presence', () => {
  const changed = (chat: object, before: string, after: string) => {
    const [old_chat_member, new_chat_member] = [{ status: before }, { status: after }];
    const member = { chat, from: ann, date: 1, old_chat_member, new_chat_member };
    return presenceIn({ update_id: 1, my_chat_member: member } as unknown as Update, bot);
  };
  const annThere = {
    ...{ platform: 'telegram', workspace: '7000000001', chat: '9000001', person: '9000001' },
  };
  const everybody = { ...annThere, chat: '-9001', person: '' };

  test.each<[string, object, string, string, object | undefined]>([
    ['blocked', privately, 'member', 'kicked', { address: annThere, presence: { kind: 'gone' } }],
    ['let in', privately, 'kicked', 'member', { address: annThere, presence: { kind: 'back' } }],
    ['put out', group, 'member', 'left', { address: everybody, presence: { kind: 'gone' } }],
    [
      'taken in',
      group,
      'left',
      'administrator',
      { address: everybody, presence: { kind: 'back' } },
    ],
    ['promoted', group, 'member', 'administrator', undefined],
    ['in a channel', channel, 'left', 'administrator', undefined],
  ])('%s', (_, chat, before, after, noticed) => {
    expect(changed(chat, before, after)).toEqual(noticed);
  });

  test('a group that becomes another chat has moved', () => {
    expect(presenceIn(updateOf({ migrate_to_chat_id: -1009001 }, group), bot)).toEqual({
      address: everybody,
      presence: { kind: 'moved', to: { ...everybody, chat: '-1009001' } },
    });
    expect(presenceIn(updateOf({ text: 'hi' }, group), bot)).toBeUndefined();
    expect(heard({ migrate_to_chat_id: -1009001 }, group)).toBeUndefined();
  });
});
