import type { Message } from 'grammy/types';
import type { Address } from '../../conversations/address.ts';

/** The bot as Telegram knows it. */
export interface BotAccount {
  readonly id: number;
  readonly username: string;
}

/** The name of this platform in addresses. */
export const PLATFORM = 'telegram';

/** Stands for everybody in a chat, where something is known of the chat and of no one person. */
const EVERYBODY = '';

/** The address of a person in the chat of a message; a topic of a forum is a thread. */
export function addressIn(
  bot: BotAccount,
  person: number,
  message: Pick<Message, 'chat' | 'message_thread_id' | 'is_topic_message'>,
): Address {
  const { chat, message_thread_id: thread, is_topic_message: isTopic } = message;
  return {
    platform: PLATFORM,
    workspace: String(bot.id),
    chat: String(chat.id),
    ...(isTopic && thread !== undefined ? { thread: String(thread) } : {}),
    person: String(person),
  };
}

/** The address of a whole chat: the person in a private one, and nobody in particular in a group. */
export function chatAddress(bot: BotAccount, chat: { id: number; type: string }): Address {
  return {
    ...{ platform: PLATFORM, workspace: String(bot.id), chat: String(chat.id) },
    person: chat.type === 'private' ? String(chat.id) : EVERYBODY,
  };
}

/** Whether others can read along: a private chat has the number of its person. */
export function isGroup({ chat, person }: Address): boolean {
  return chat !== undefined && chat !== person;
}
