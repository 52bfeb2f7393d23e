import type { Adapter, Sent } from '../../adapters/adapter.ts';
import { type Address, addressIn, lineOf } from '../../conversations/address.ts';
import type { Conversation } from '../../conversations/conversation.ts';
import type { Bot } from '../bot/host.ts';
import type { MovedChats } from '../bot/moved-chats.ts';
import type { Office } from '../offices/office.ts';
import type { Offices } from '../offices/offices.ts';
import { type DeskTalk, deskReply, noticeReply } from './desk-words.ts';
import type { Post, Thread } from './relay.ts';

/** Where posts go, and how they look there. */
export interface Desks {
  /** The office whose desk an address is at. */
  at(address: Address): Office | undefined;
  /** The key of a place at a desk: of a message that can be answered. */
  keyOf(desk: Address, message: string): string;
  /** Whether answers to a desk come under the first message of a thread only. */
  hasThreads(desk: Address): boolean;
  /** Posts; undefined where the desk takes nothing. @throws once the bot is closing */
  post(post: Post, thread: Thread | undefined): Promise<readonly Sent[] | undefined>;
  /** Says under a message that nobody is reached there any more. */
  sayOver(office: Office, desk: Address, message: string): Promise<void>;
}

/** What desks need of the bot. */
export interface DeskParts {
  readonly conversation: Conversation;
  readonly offices: Offices;
  readonly moved: MovedChats;
  readonly botOf: (address: Address) => Bot | undefined;
}

/** Where an answer goes, and the message that it follows. */
function under(adapter: Adapter, desk: Address, message: string): { to: Address; after?: string } {
  const to = adapter.threadUnder?.(desk, message);
  return to ? { to } : { to: desk, after: message };
}

/** The desks of the offices, each on the bot of its platform. */
export function createDesks({ conversation, offices, moved, botOf }: DeskParts): Desks {
  const isDesk = (desk: Address | undefined, { platform, workspace, chat }: Address) =>
    desk?.platform === platform && desk.workspace === workspace && desk.chat === chat;
  const keptDesk = ({ desk }: Office) => desk && moved.kept(desk);

  function talkIn(office: string, label: string): DeskTalk {
    const language = offices.all.find(({ id }) => id === office)?.language ?? 'en';
    return { conversation, language, label };
  }

  return {
    at: (address) => offices.all.find((one) => isDesk(keptDesk(one), moved.kept(address))),
    keyOf: (desk, message) =>
      lineOf({ ...moved.kept({ ...desk, person: '' }), thread: message, person: '' }),
    hasThreads: (desk) => botOf(desk)?.adapter.threadUnder !== undefined,
    post: async (post, thread) => {
      const begins = post.kind === 'words' ? post.begins : undefined;
      const place = begins ?? thread;
      const desk = place && addressIn(place.desk);
      const bot = desk && botOf(desk);
      if (!bot) return undefined;
      const talk = talkIn(place.office, place.label);
      const way = begins || !thread ? { to: desk } : under(bot.adapter, desk, thread.root);
      const replies = [deskReply(talk, post)];
      return bot.outgoing.post({ ...way, replies, language: talk.language });
    },
    sayOver: async (office, desk, message) => {
      const bot = botOf(desk);
      if (!bot) return;
      const talk = talkIn(office.id, '');
      const replies = [noticeReply(talk, 'over')];
      const way = under(bot.adapter, { ...desk, person: '' }, message);
      await bot.outgoing.post({ ...way, replies, language: talk.language });
    },
  };
}
