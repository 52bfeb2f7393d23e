import type { CallConversation } from '../../conversations/call-conversation.ts';
import { cooperationConversation } from '../../conversations/shanghai-2024-cooperation/conversation.ts';
import { exchangeConversation } from '../../conversations/shanghai-2024-exchange/conversation.ts';
import { stallConversation } from '../calls/quaymouth-stall/conversation.ts';
import { conversationOf } from '../conversations/person.ts';

/** Every call that is walked: add a call here. */
export const CALLS: readonly CallConversation[] = [
  exchangeConversation,
  cooperationConversation,
  stallConversation,
];

/** All of them with their real words, to be talked through. */
export const conversation = conversationOf(...CALLS);
