import type { ApiMethods, UserFromGetMe } from '@grammyjs/types';
import type { Parameters } from './check-call.ts';
import { getFile } from './given-files.ts';
import type { Method } from './method-shapes.ts';
import type { Upload } from './multipart.ts';
import type { Profile } from './profile-methods.ts';
import type { Rooms } from './rooms.ts';
import * as sends from './send-methods.ts';
import type { Taps } from './taps.ts';
import type { UpdateWays } from './webhook-methods.ts';

/** What the methods work on. */
export interface Parts {
  readonly rooms: Rooms;
  readonly ways: UpdateWays;
  readonly profile: Profile;
  readonly taps: Taps;
  readonly shelf: sends.FileShelf;
}

/** One call whose parameters hold their shapes. */
export interface Call<M extends Method> {
  readonly given: Parameters<M>;
  readonly files: Readonly<Record<string, Upload>>;
  /** Calls back when the connection of the client closes. */
  readonly onGone: (then: () => void) => void;
}

type Perform<M extends Method> = (parts: Parts, call: Call<M>) => unknown;

function chatInFull({ rooms }: Parts, chatId: unknown) {
  const { chat } = rooms.open(chatId);
  return { ...chat, accent_color_id: 0, max_reaction_count: 11, accepted_gift_types: {} };
}

const performs: { readonly [M in Method & keyof ApiMethods<string>]: Perform<M> } = {
  getMe: ({ rooms }): UserFromGetMe => rooms.bot,
  getUpdates: ({ ways }, { given, onGone }) => ways.getUpdates(given, onGone),
  setWebhook: ({ ways }, { given }) => ways.setWebhook(given),
  deleteWebhook: ({ ways }, { given }) => ways.deleteWebhook(given),
  getWebhookInfo: ({ ways }) => ways.getWebhookInfo(),
  sendMessage: ({ rooms }, { given }) => sends.sendMessage(rooms, given),
  sendDocument: ({ rooms, shelf }, { given, files }) =>
    sends.sendDocument(rooms, given, files, shelf),
  sendChatAction: (parts, { given }) => parts.rooms.open(given.chat_id).state === 'open',
  editMessageText: ({ rooms }, { given }) => sends.editMessageText(rooms, given),
  editMessageCaption: ({ rooms }, { given }) => sends.editMessageCaption(rooms, given),
  editMessageReplyMarkup: ({ rooms }, { given }) => sends.editMessageReplyMarkup(rooms, given),
  deleteMessage: ({ rooms }, { given }) => sends.deleteMessage(rooms, given),
  deleteMessages: ({ rooms }, { given }) => sends.deleteMessages(rooms, given),
  answerCallbackQuery: ({ taps }, { given }) => taps.answer(given),
  getFile: ({ shelf }, { given }) => getFile(shelf, given),
  getChat: (parts, { given }) => chatInFull(parts, given.chat_id),
  setMyCommands: ({ profile }, { given }) => profile.setMyCommands(given),
  getMyCommands: ({ profile }, { given }) => profile.getMyCommands(given),
  deleteMyCommands: ({ profile }, { given }) => profile.deleteMyCommands(given),
  setMyName: ({ profile }, { given }) => profile.keep(profile.names, given.name, given),
  setMyDescription: ({ profile }, { given }) =>
    profile.keep(profile.descriptions, given.description, given),
  setMyShortDescription: ({ profile }, { given }) =>
    profile.keep(profile.shortDescriptions, given.short_description, given),
  getMyName: ({ profile }, { given }) => ({ name: profile.read(profile.names, given) }),
  getMyDescription: ({ profile }, { given }) => ({
    description: profile.read(profile.descriptions, given),
  }),
  getMyShortDescription: ({ profile }, { given }) => ({
    short_description: profile.read(profile.shortDescriptions, given),
  }),
  setChatMenuButton: ({ profile }, { given }) => profile.setChatMenuButton(given),
  getChatMenuButton: ({ profile }, { given }) => profile.getChatMenuButton(given),
};

/** Does what a call asks for. @throws Refusal where it cannot be done */
export async function perform(parts: Parts, method: Method, call: Call<Method>): Promise<unknown> {
  return await (performs[method] as Perform<Method>)(parts, call);
}
