import type { Update } from 'grammy/types';
import type { Address } from '../../conversations/address.ts';
import type { Presence } from '../adapter.ts';
import { type BotAccount, chatAddress } from './address.ts';

/** What became known of an address; in a group, of the whole chat: its address names no person. */
export interface Noticed {
  readonly address: Address;
  readonly presence: Presence;
}

/** The same address in the chat that a group became. */
export function movedTo(address: Address, chat: number): Presence & { kind: 'moved' } {
  return { kind: 'moved', to: { ...address, chat: String(chat) } };
}

/** Whether the bot was stopped or let in again, or a group became another chat; pure. */
export function presenceIn(update: Update, bot: BotAccount): Noticed | undefined {
  const { my_chat_member: member, message } = update;
  if (member && member.chat.type !== 'channel') {
    const isOut = ['kicked', 'left'].includes(member.new_chat_member.status);
    const wasOut = ['kicked', 'left'].includes(member.old_chat_member.status);
    const address = chatAddress(bot, member.chat);
    if (isOut) return { address, presence: { kind: 'gone' } };
    return wasOut ? { address, presence: { kind: 'back' } } : undefined;
  }
  const chat = message?.migrate_to_chat_id;
  if (!message || chat === undefined) return undefined;
  const address = chatAddress(bot, message.chat);
  return { address, presence: movedTo(address, chat) };
}
