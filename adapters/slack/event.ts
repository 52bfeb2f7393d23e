import type { SlashCommand } from '@slack/bolt';
import type { AppMentionEvent, MessageEvent } from '@slack/types';
import type { Address } from '../../conversations/address.ts';
import type { Arrival } from '../adapter.ts';
import { filesIn } from './files.ts';
import { typedText } from './mrkdwn.ts';
import { openingOf } from './opening.ts';
import { markedCommand, slashedCommand } from './spoken-commands.ts';

/** The app in one workspace. */
export interface Self {
  readonly workspace: string;
  /** The user that the bot is there. */
  readonly user: string | undefined;
}

/** What a message of Slack is to us: an event, something to be answered kindly, or nothing. */
export type Heard =
  | { readonly kind: 'arrival'; readonly arrival: Arrival }
  | {
      readonly kind: 'notice';
      readonly address: Address;
      readonly notice: 'edited' | 'no-text';
      /** The files that came in place of words: whoever waits for them takes them. */
      readonly files?: Arrival;
    };

/** Messages that a person wrote; the other subtypes tell of joins, topics, bots and the like. */
const WRITTEN = [undefined, 'file_share', 'thread_broadcast', 'me_message'];

/** What all messages that a person wrote have in common. */
interface Written {
  readonly channel: string;
  readonly user: string;
  readonly ts: string;
  readonly text: string;
  readonly thread: string | undefined;
}

/** Whether a channel is the bot's own with one person. */
function isDirect(channel: string, type?: string): boolean {
  return type === 'im' || channel.startsWith('D');
}

function written(event: MessageEvent | AppMentionEvent): Written | undefined {
  const { subtype } = event;
  if (!WRITTEN.includes(subtype)) return undefined;
  const { channel, user, ts, text = '' } = event as AppMentionEvent;
  const isBot = 'bot_id' in event && event.bot_id !== undefined;
  if (isBot || !channel || !user || !ts) return undefined;
  return { channel, user, ts, text, thread: (event as AppMentionEvent).thread_ts };
}

/** In a channel a conversation lives in the thread under the message that named the bot. */
function addressOf({ channel, user, ts, thread }: Written, self: Self, direct: boolean): Address {
  const root = direct ? thread : (thread ?? ts);
  return {
    ...{ platform: 'slack', workspace: self.workspace, chat: channel },
    ...(root === undefined ? {} : { thread: root }),
    person: user,
  };
}

function mentionOf({ user }: Self): RegExp | undefined {
  return user === undefined ? undefined : new RegExp(`<@${user}(\\|[^>]*)?>[,:]?`, 'g');
}

/**
 * An edit of a message changes nothing that was answered; whoever wrote to the bot is told how to. One
 * that makes an order of staff of it is heard as what it is, for the audit.
 */
function editHeard(event: MessageEvent, self: Self): Heard | undefined {
  if (event.subtype !== 'message_changed' || !isDirect(event.channel, event.channel_type))
    return undefined;
  const { message, previous_message: before } = event;
  const now = written({ ...message, channel: event.channel } as MessageEvent);
  if (!now || now.user === self.user || !before || !('text' in before)) return undefined;
  if (before.text === now.text) return undefined;
  const address = addressOf(now, self, true);
  const text = typedText(now.text).trim();
  const id = `${event.channel}:${now.ts}:${event.event_ts}`;
  if (!openingOf(eventOf(text, now))) return { kind: 'notice', address, notice: 'edited' };
  const edit = { kind: 'changed', text } as const;
  const unread = { id, kind: 'unread', what: 'edit' } as const;
  return { kind: 'arrival', arrival: { address, event: unread, addressed: true, edit } };
}

/** What became of a message in the thread of a channel after it was sent. */
function threadEdit(event: MessageEvent, self: Self): Heard | undefined {
  const isChange = event.subtype === 'message_changed';
  if (!isChange && event.subtype !== 'message_deleted') return undefined;
  const before = { ...event.previous_message, channel: event.channel } as MessageEvent;
  const old = written(before);
  const now = isChange
    ? written({ ...event.message, channel: event.channel } as MessageEvent)
    : old;
  if (!now || now.user === self.user || now.thread === undefined) return undefined;
  if (isChange && old?.text === now.text) return undefined;
  const arrival: Arrival = {
    address: addressOf(now, self, false),
    event: { id: `${event.channel}:${now.ts}:${event.event_ts}`, kind: 'unread', what: 'edit' },
    addressed: false,
    edit: { kind: isChange ? 'changed' : 'deleted', text: typedText(now.text).trim() },
  };
  return { kind: 'arrival', arrival };
}

/** A message's time, which grows with each of them, as a whole number of microseconds. */
function orderOf(ts: string): number {
  return Number(ts.replace('.', ''));
}

function markOf({ channel, ts }: Pick<Written, 'channel' | 'ts'>) {
  return { id: `${channel}:${ts}`, order: orderOf(ts) };
}

function eventOf(text: string, said: Pick<Written, 'channel' | 'ts'>): Arrival['event'] {
  const mark = markOf(said);
  if (text === '') return { ...mark, kind: 'command', command: 'start', argument: '' };
  return { ...mark, ...(markedCommand(text) ?? { kind: 'text', text }) };
}

/** What Slack puts beside a message that passes another one on. */
interface Shared {
  readonly is_share?: boolean;
  readonly text?: string;
}

/** A command of staff that somebody passes on without a word of their own: it is not theirs to give. */
function forwardedOrder(event: MessageEvent | AppMentionEvent, said: Written, address: Address) {
  const { attachments = [] } = event as { readonly attachments?: readonly Shared[] };
  const shared = attachments.find(({ is_share }) => is_share)?.text ?? '';
  const order = eventOf(typedText(shared).trim(), said);
  if (!openingOf(order)) return undefined;
  const arrival = { address, event: order, addressed: true, message: said.ts, forwarded: true };
  return { kind: 'arrival', arrival } as const;
}

/** A message without a word: a file, an order that is passed on, or what is answered kindly. */
function wordless(
  event: MessageEvent | AppMentionEvent,
  said: Written,
  arrival: Arrival,
  direct: boolean,
): Heard | undefined {
  const { address, files } = arrival;
  const { id, order } = markOf(said);
  const file = { id, order, kind: 'unread', what: 'media' } as const;
  const came = direct && files ? { files: { ...arrival, event: file } } : {};
  const notice = { kind: 'notice', address, notice: 'no-text', ...came } as const;
  return forwardedOrder(event, said, address) ?? (direct ? notice : undefined);
}

/**
 * A message or mention as an event; both of one message come to the same, under the same id. What is
 * said in a thread without naming the bot is not addressed to it; outside of threads it is not heard.
 */
export function toHeard(event: MessageEvent | AppMentionEvent, self: Self): Heard | undefined {
  if (event.type === 'message' && !isDirect(event.channel, event.channel_type)) {
    const edit = threadEdit(event, self);
    if (edit) return edit;
  }
  if (event.type === 'message' && event.subtype === 'message_changed')
    return editHeard(event, self);
  const said = written(event);
  if (!said || said.user === self.user) return undefined;
  const type = 'channel_type' in event ? event.channel_type : undefined;
  const direct = isDirect(said.channel, type);
  const mention = mentionOf(self);
  const isNamed = event.type === 'app_mention' || (mention?.test(said.text) ?? false);
  if (!direct && !isNamed && said.thread === undefined) return undefined;
  const text = typedText(mention ? said.text.replace(mention, ' ') : said.text).trim();
  const address = addressOf(said, self, direct);
  const files = filesIn((event as { readonly files?: unknown }).files);
  const arrival: Arrival = {
    address,
    event: eventOf(text, said),
    addressed: direct || isNamed,
    message: said.ts,
    ...(files.length > 0 ? { files } : {}),
  };
  return text === '' && !isNamed
    ? wordless(event, said, arrival, direct)
    : { kind: 'arrival', arrival };
}

/** What was typed after the slash command, as an event of a person's direct messages. */
export function slashArrival(slash: SlashCommand, address: Address): Arrival {
  const said = slashedCommand(slash.text ?? '');
  const text = typedText(slash.text ?? '').trim();
  const event = { id: `slash:${slash.trigger_id}`, ...(said ?? { kind: 'text', text }) } as const;
  return { address, event, addressed: true };
}
