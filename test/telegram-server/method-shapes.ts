import type { Opts, Update } from '@grammyjs/types';
import { z } from 'zod';
import { inlineKeyboard, replyMarkup } from './keyboard-shapes.ts';
import { caption, entities, link, messageText, upTo, wellFormed } from './text-shapes.ts';

// The methods that this server speaks, each with all the parameters that it takes. A method or a
// parameter that is missing here is refused; one that the published types do not have does not compile.

/** Every kind of update there is, and whether a bot gets it without having asked. */
const updateKinds = {
  message: true,
  edited_message: true,
  channel_post: true,
  edited_channel_post: true,
  business_connection: true,
  business_message: true,
  edited_business_message: true,
  deleted_business_messages: true,
  guest_message: true,
  stopped_message_generation: true,
  message_reaction: false,
  message_reaction_count: false,
  inline_query: true,
  chosen_inline_result: true,
  callback_query: true,
  shipping_query: true,
  pre_checkout_query: true,
  purchased_paid_media: true,
  poll: true,
  poll_answer: true,
  my_chat_member: true,
  chat_member: false,
  chat_join_request: true,
  chat_boost: true,
  removed_chat_boost: true,
  managed_bot: true,
  subscription: true,
} satisfies Record<UpdateKind, boolean>;

/** The name of the one field that says what an update is. */
export type UpdateKind = Exclude<keyof Update, 'update_id'>;

const everyKind = Object.keys(updateKinds) as UpdateKind[];

/** What a bot gets that named no kinds. */
export const defaultKinds: readonly UpdateKind[] = everyKind.filter((kind) => updateKinds[kind]);

const flag = z.boolean().optional();
const chatId = z.union([z.int(), z.string().regex(/^(-?\d+|@\w{4,32})$/, 'chat not found')]);
const allowedUpdates = z.array(z.enum(everyKind as [UpdateKind, ...UpdateKind[]])).optional();

const replyParameters = z
  .strictObject({
    message_id: z.int(),
    chat_id: chatId.optional(),
    allow_sending_without_reply: flag,
    quote: upTo(1024, 'quote is too long').optional(),
    quote_entities: entities.optional(),
    quote_position: z.int().min(0).optional(),
  })
  .optional();

const linkPreview = z
  .strictObject({
    is_disabled: flag,
    url: link.optional(),
    prefer_small_media: flag,
    prefer_large_media: flag,
    show_above_text: flag,
  })
  .optional();

const sending = {
  chat_id: chatId,
  message_thread_id: z.int().min(1).optional(),
  disable_notification: flag,
  protect_content: flag,
  allow_paid_broadcast: flag,
  message_effect_id: z.string().optional(),
  reply_parameters: replyParameters,
  reply_markup: replyMarkup.optional(),
};

const existing = { chat_id: chatId, message_id: z.int().min(1) };

/** Two letters, or nothing for everybody. */
const languageCode = z
  .string()
  .regex(/^([a-z]{2})?$/, 'invalid language code specified')
  .optional();

const command = z.strictObject({
  command: z.string().regex(/^[a-z0-9_]{1,32}$/, 'BOT_COMMAND_INVALID'),
  description: upTo(256, 'BOT_COMMAND_DESCRIPTION_INVALID').min(
    1,
    'BOT_COMMAND_DESCRIPTION_INVALID',
  ),
  is_ephemeral: flag,
});

const commandScope = z
  .discriminatedUnion('type', [
    z.strictObject({
      type: z.enum(['default', 'all_private_chats', 'all_group_chats', 'all_chat_administrators']),
    }),
    z.strictObject({ type: z.enum(['chat', 'chat_administrators']), chat_id: chatId }),
    z.strictObject({ type: z.literal('chat_member'), chat_id: chatId, user_id: z.int() }),
  ])
  .optional();

const menuButton = z
  .discriminatedUnion('type', [
    z.strictObject({ type: z.enum(['commands', 'default']) }),
    z.strictObject({
      type: z.literal('web_app'),
      text: wellFormed.min(1),
      web_app: z.strictObject({ url: link }),
    }),
  ])
  .optional();

const chatAction = z.enum([
  'typing',
  'upload_photo',
  'record_video',
  'upload_video',
  'record_voice',
  'upload_voice',
  'upload_document',
  'choose_sticker',
  'find_location',
  'record_video_note',
  'upload_video_note',
]);

type Published = { [M in keyof Opts<string>]?: { [P in keyof Opts<string>[M]]?: z.ZodType } };

/** The parameters of every method. */
export const parameterShapes = {
  getMe: {},
  getUpdates: {
    offset: z.int().optional(),
    limit: z.int().min(1).max(100).optional(),
    timeout: z.int().min(0).optional(),
    allowed_updates: allowedUpdates,
  },
  setWebhook: {
    url: z.string(),
    ip_address: z.ipv4().optional(),
    max_connections: z.int().min(1).max(100).optional(),
    allowed_updates: allowedUpdates,
    drop_pending_updates: flag,
    secret_token: z
      .string()
      .regex(/^[\w-]{1,256}$/, 'secret token contains unallowed characters or has a wrong length')
      .optional(),
  },
  deleteWebhook: { drop_pending_updates: flag },
  getWebhookInfo: {},
  sendMessage: {
    ...sending,
    text: messageText,
    entities: entities.optional(),
    link_preview_options: linkPreview,
  },
  sendDocument: {
    ...sending,
    document: wellFormed.min(1),
    thumbnail: z.string().optional(),
    caption: caption.optional(),
    caption_entities: entities.optional(),
    disable_content_type_detection: flag,
  },
  getFile: { file_id: z.string().min(1) },
  sendChatAction: {
    chat_id: chatId,
    message_thread_id: z.int().min(1).optional(),
    action: chatAction,
  },
  editMessageText: {
    ...existing,
    text: messageText,
    entities: entities.optional(),
    link_preview_options: linkPreview,
    reply_markup: inlineKeyboard.optional(),
  },
  editMessageCaption: {
    ...existing,
    caption: caption.optional(),
    caption_entities: entities.optional(),
    reply_markup: inlineKeyboard.optional(),
  },
  editMessageReplyMarkup: { ...existing, reply_markup: inlineKeyboard.optional() },
  deleteMessage: existing,
  deleteMessages: { chat_id: chatId, message_ids: z.array(z.int().min(1)).min(1).max(100) },
  answerCallbackQuery: {
    callback_query_id: z.string().min(1),
    text: upTo(200, 'MESSAGE_TOO_LONG').optional(),
    show_alert: flag,
    url: link.optional(),
    cache_time: z.int().min(0).optional(),
  },
  getChat: { chat_id: chatId },
  setMyCommands: {
    commands: z.array(command).max(100, 'BOT_COMMANDS_TOO_MUCH'),
    scope: commandScope,
    language_code: languageCode,
  },
  getMyCommands: { scope: commandScope, language_code: languageCode },
  deleteMyCommands: { scope: commandScope, language_code: languageCode },
  setMyName: { name: upTo(64, 'name is too long').optional(), language_code: languageCode },
  setMyDescription: {
    description: upTo(512, 'description is too long').optional(),
    language_code: languageCode,
  },
  setMyShortDescription: {
    short_description: upTo(120, 'short description is too long').optional(),
    language_code: languageCode,
  },
  getMyName: { language_code: languageCode },
  getMyDescription: { language_code: languageCode },
  getMyShortDescription: { language_code: languageCode },
  setChatMenuButton: { chat_id: z.int().optional(), menu_button: menuButton },
  getChatMenuButton: { chat_id: z.int().optional() },
} as const satisfies Published;

/** The name of a method that this server speaks. */
export type Method = keyof typeof parameterShapes;
