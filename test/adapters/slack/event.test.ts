import type { SlashCommand } from '@slack/bolt';
import type { AppMentionEvent, MessageEvent } from '@slack/types';
import { describe, expect, test } from 'vitest';
import { slashArrival, toHeard } from '../../../adapters/slack/event.ts';

const self = { workspace: 'T1', user: 'UBOT' };

function message(more: object): MessageEvent {
  return {
    ...{ type: 'message', channel: 'C1', channel_type: 'channel', user: 'U1' },
    ...{ text: 'Kenya', ts: '1.1', event_ts: '1.1' },
    ...more,
  } as MessageEvent;
}

function mention(more: object): AppMentionEvent {
  const text = '<@UBOT> hello';
  return { ...message({ type: 'app_mention', text, ...more }) } as unknown as AppMentionEvent;
}

const direct = { channel: 'D1', channel_type: 'im' };

describe('a direct message', () => {
  test('has no thread', () => {
    expect(toHeard(message(direct), self)).toEqual({
      kind: 'arrival',
      arrival: {
        address: { platform: 'slack', workspace: 'T1', chat: 'D1', person: 'U1' },
        event: { id: 'D1:1.1', order: 11, kind: 'text', text: 'Kenya' },
        addressed: true,
        message: '1.1',
      },
    });
  });

  test('in a thread stays in it', () => {
    const heard = toHeard(message({ ...direct, thread_ts: '0.9' }), self);
    expect(heard).toMatchObject({ arrival: { address: { thread: '0.9' }, addressed: true } });
  });

  test.each([
    ['!Change birthDate', { kind: 'command', command: 'change', argument: 'birthDate' }],
    ['!', { kind: 'text', text: '!' }],
    ['a &lt;b&gt; &amp;amp; c', { kind: 'text', text: 'a <b> &amp; c' }],
    ['<https://example.org|example>', { kind: 'text', text: 'example (https://example.org)' }],
    ['<https://example.org>', { kind: 'text', text: 'https://example.org' }],
    ['<mailto:a@example.org|a@example.org>', { kind: 'text', text: 'a@example.org' }],
    ['<#C9|general> <!here> <@U9>', { kind: 'text', text: '#general @here @U9' }],
    ['<#C9> <!subteam^S1|@office>', { kind: 'text', text: '#C9 @office' }],
  ])('%s is read as it was typed', (text, event) => {
    expect(toHeard(message({ ...direct, text }), self)).toMatchObject({ arrival: { event } });
  });

  test('without words is answered kindly', () => {
    const heard = toHeard(message({ ...direct, text: undefined, subtype: 'file_share' }), self);
    expect(heard).toMatchObject({ kind: 'notice', notice: 'no-text', address: { chat: 'D1' } });
  });
});

describe('a message that only passes another one on', () => {
  const shared = (text: string) => ({ text: '', attachments: [{ is_share: true, text }] });

  test('is an order of staff that is not theirs', () => {
    expect(toHeard(message({ ...direct, ...shared('!staff send x') }), self)).toMatchObject({
      arrival: {
        event: { kind: 'command', command: 'staff', argument: 'send x' },
        ...{ forwarded: true, address: { person: 'U1' } },
      },
    });
    const inThread = message({ ...shared('!staff'), thread_ts: '0.9' });
    expect(toHeard(inThread, self)).toMatchObject({ arrival: { forwarded: true } });
  });

  test('is otherwise without words', () => {
    for (const text of ['Kenya', '!help', ''])
      expect(toHeard(message({ ...direct, ...shared(text) }), self)).toMatchObject({
        ...{ kind: 'notice', notice: 'no-text' },
      });
    const link = { text: '', attachments: [{ is_msg_unfurl: true, text: '!staff' }] };
    expect(toHeard(message({ ...direct, ...link }), self)).toMatchObject({ kind: 'notice' });
  });

  test('beside words of their own is those words', () => {
    const own = toHeard(message({ ...direct, ...shared('!staff'), text: 'Kenya' }), self);
    expect(own).toMatchObject({ arrival: { event: { kind: 'text', text: 'Kenya' } } });
    expect(own).not.toMatchObject({ arrival: { forwarded: true } });
  });
});

describe('in a channel', () => {
  test('a mention and its message are one event of one thread', () => {
    const named = toHeard(mention({}), self);
    expect(named).toMatchObject({
      arrival: {
        address: { chat: 'C1', thread: '1.1', person: 'U1' },
        event: { id: 'C1:1.1', kind: 'text', text: 'hello' },
        addressed: true,
      },
    });
    expect(toHeard(message({ text: '<@UBOT> hello' }), self)).toEqual(named);
  });

  test.each(['<@UBOT>', '<@UBOT|callguide>: '])('a bare mention %s begins', (text) => {
    const event = { kind: 'command', command: 'start', argument: '' };
    expect(toHeard(mention({ text }), self)).toMatchObject({ arrival: { event } });
  });

  test('a mention in a thread stays in it', () => {
    const heard = toHeard(mention({ thread_ts: '0.5' }), self);
    expect(heard).toMatchObject({ arrival: { address: { thread: '0.5' } } });
  });

  test('what is said in a thread is heard, and not addressed', () => {
    const heard = toHeard(message({ thread_ts: '0.5' }), self);
    expect(heard).toMatchObject({
      arrival: { address: { thread: '0.5' }, addressed: false, event: { text: 'Kenya' } },
    });
  });

  test('a bot that does not know itself hears mentions all the same', () => {
    const unknown = { workspace: 'T1', user: undefined };
    expect(toHeard(mention({}), unknown)).toMatchObject({ arrival: { addressed: true } });
  });

  test.each([
    ['a message outside of threads', {}],
    ['a mention of somebody else', { text: '<@UBOTHER> hello' }],
    ['a picture in a thread', { thread_ts: '0.5', text: '', subtype: 'file_share' }],
    ['a join', { subtype: 'channel_join', thread_ts: '0.5' }],
    ['a bot', { subtype: 'bot_message', bot_id: 'B9', thread_ts: '0.5' }],
    ['an app', { bot_id: 'B9', thread_ts: '0.5' }],
    ['the bot itself', { user: 'UBOT', thread_ts: '0.5' }],
    ['a message of nobody', { user: undefined, thread_ts: '0.5' }],
  ])('%s is passed over', (_, more) => {
    expect(toHeard(message(more), self)).toBeUndefined();
  });
});

describe('an edited message', () => {
  const before = { type: 'message', user: 'U1', text: 'Kenia', ts: '2.1' };
  const edit = (more: object, place: object = direct) =>
    message({
      ...{ ...place, subtype: 'message_changed', user: undefined, ts: '2.2' },
      ...{ previous_message: before, message: { ...before, text: 'Kenya' } },
      ...more,
    });

  test('is answered kindly where it was written to the bot', () => {
    expect(toHeard(edit({}), self)).toEqual({
      kind: 'notice',
      notice: 'edited',
      address: { platform: 'slack', workspace: 'T1', chat: 'D1', person: 'U1' },
    });
  });

  test('into an order of staff is heard as an edit, which is no order', () => {
    const message = { ...before, text: '!staff send 1' };
    expect(toHeard(edit({ message, event_ts: '2.3' }), self)).toEqual({
      kind: 'arrival',
      arrival: {
        address: { platform: 'slack', workspace: 'T1', chat: 'D1', person: 'U1' },
        event: { id: 'D1:2.1:2.3', kind: 'unread', what: 'edit' },
        addressed: true,
        edit: { kind: 'changed', text: '!staff send 1' },
      },
    });
  });

  test.each([
    ['only got a preview', edit({ message: before })],
    ['is of the bot', edit({ message: { ...before, user: 'UBOT', text: 'x' } })],
    ['has no message before it', edit({ previous_message: undefined })],
    ['is in a channel', edit({}, { channel: 'C1', channel_type: 'channel' })],
    ['was deleted', message({ ...direct, subtype: 'message_deleted' })],
  ])('that %s is passed over', (_, event) => {
    expect(toHeard(event, self)).toBeUndefined();
  });

  const channel = { channel: 'C1', channel_type: 'channel' };
  const inThread = { ...before, thread_ts: '0.9' };

  test('in a thread of a channel is told with what it says now', () => {
    const now = { ...inThread, text: 'Kenya' };
    const event = edit({ previous_message: inThread, message: now, event_ts: '2.3' }, channel);
    expect(toHeard(event, self)).toEqual({
      kind: 'arrival',
      arrival: {
        address: { platform: 'slack', workspace: 'T1', chat: 'C1', thread: '0.9', person: 'U1' },
        event: { id: 'C1:2.1:2.3', kind: 'unread', what: 'edit' },
        addressed: false,
        edit: { kind: 'changed', text: 'Kenya' },
      },
    });
    const same = { previous_message: inThread, message: inThread };
    expect(toHeard(edit(same, channel), self)).toBeUndefined();
  });

  test('of a message in a thread that is deleted is told with what it said', () => {
    const event = message({
      ...{ ...channel, subtype: 'message_deleted', user: undefined, ts: '2.2', event_ts: '2.4' },
      previous_message: inThread,
    });
    expect(toHeard(event, self)).toMatchObject({
      arrival: { event: { id: 'C1:2.1:2.4' }, edit: { kind: 'deleted', text: 'Kenia' } },
    });
  });
});

describe('the slash command', () => {
  const address = { platform: 'slack', workspace: 'T1', chat: 'D1', person: 'U1' };
  test.each([
    ['', { kind: 'command', command: 'start', argument: '' }],
    ['status', { kind: 'command', command: 'status', argument: '' }],
    ['/clause  GP-03', { kind: 'command', command: 'clause', argument: 'GP-03' }],
    ['Start scientist', { kind: 'command', command: 'start', argument: 'scientist' }],
    ['can I &amp; my host apply?', { kind: 'text', text: 'can I & my host apply?' }],
    ['Kenya', { kind: 'text', text: 'Kenya' }],
  ])('“%s” is an event of the direct messages', (text, event) => {
    const slash = { text, trigger_id: '7.7' } as unknown as SlashCommand;
    expect(slashArrival(slash, address)).toEqual({
      ...{ address, addressed: true },
      event: { id: 'slash:7.7', ...event },
    });
  });
});
