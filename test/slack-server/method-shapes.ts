import type {
  AuthRevokeArguments,
  AuthTestArguments,
  ChatDeleteArguments,
  ChatPostEphemeralArguments,
  ChatPostMessageArguments,
  ChatUpdateArguments,
  ConversationsInfoArguments,
  ConversationsOpenArguments,
  FilesCompleteUploadExternalArguments,
  FilesDeleteArguments,
  FilesGetUploadURLExternalArguments,
  FilesInfoArguments,
  OAuthV2AccessArguments,
  TeamInfoArguments,
  UsersInfoArguments,
  ViewsOpenArguments,
  ViewsPublishArguments,
  ViewsUpdateArguments,
} from '@slack/web-api';
import { z } from 'zod';
import { homeView, messageBlocks, modalView } from './block-shapes.ts';
import { type Fields, upTo } from './text-shapes.ts';

// The methods that this server speaks, each with the token and scopes that it asks for and all the
// arguments that it takes. One that is missing here is refused; an argument that the published types do
// not have does not compile.

const flag = z.boolean().optional();
const some = z.string().min(1);

const channel = z.string().regex(/^[A-Z0-9]+$/, 'channel_not_found');
const ts = z.string().regex(/^\d+\.\d{6}$/, 'invalid_ts');

/** A message is cut after 40,000 characters: semantic-release-slack-bot#26. */
const longestText = 40_000;

const text = z
  .string()
  .refine((words) => words.isWellFormed(), 'must be UTF-8')
  .refine((words) => words.trim() !== '', 'no_text')
  .refine((words) => words.length <= longestText, 'msg_too_long');

const contents = { text: text.optional(), blocks: messageBlocks.optional() };
const parsing = { parse: z.enum(['none', 'full']).optional(), link_names: flag };

/** Whose token a method takes. */
type Token = 'bot' | 'app' | 'none';

interface Spec {
  readonly token: Token;
  /** All of these, or, where a list holds lists, one of each of them. */
  readonly scopes: readonly (string | readonly string[])[];
  readonly args: Readonly<Record<string, z.ZodType>>;
}

const view = z.discriminatedUnion('type', [homeView, modalView]);

const opening = {
  trigger_id: some,
  view: modalView,
} satisfies Fields<ViewsOpenArguments>;

/** Every method. */
export const methods = {
  'auth.test': { token: 'bot', scopes: [], args: {} satisfies Fields<AuthTestArguments> },
  'auth.revoke': {
    token: 'bot',
    scopes: [],
    args: { test: flag } satisfies Fields<AuthRevokeArguments>,
  },
  'apps.connections.open': { token: 'app', scopes: ['connections:write'], args: {} },
  'oauth.v2.access': {
    token: 'none',
    scopes: [],
    args: {
      code: some,
      client_id: some.optional(),
      client_secret: some.optional(),
      redirect_uri: some.optional(),
      grant_type: some.optional(),
    } satisfies Fields<OAuthV2AccessArguments>,
  },
  'chat.postMessage': {
    token: 'bot',
    scopes: ['chat:write'],
    args: {
      channel,
      ...contents,
      ...parsing,
      mrkdwn: flag,
      reply_broadcast: flag,
      thread_ts: ts.optional(),
      unfurl_links: flag,
      unfurl_media: flag,
      metadata: z.looseObject({}).optional(),
    } satisfies Fields<ChatPostMessageArguments>,
  },
  'chat.postEphemeral': {
    token: 'bot',
    scopes: ['chat:write'],
    args: {
      channel,
      user: some,
      ...contents,
      ...parsing,
      thread_ts: ts.optional(),
    } satisfies Fields<ChatPostEphemeralArguments>,
  },
  'chat.update': {
    token: 'bot',
    scopes: ['chat:write'],
    args: {
      channel,
      ts,
      ...contents,
      ...parsing,
      metadata: z.looseObject({}).optional(),
    } satisfies Fields<ChatUpdateArguments>,
  },
  'chat.delete': {
    token: 'bot',
    scopes: ['chat:write'],
    args: { channel, ts } satisfies Fields<ChatDeleteArguments>,
  },
  'views.open': { token: 'bot', scopes: [], args: opening },
  'views.push': { token: 'bot', scopes: [], args: opening },
  'views.update': {
    token: 'bot',
    scopes: [],
    args: {
      view_id: some.optional(),
      external_id: some.optional(),
      hash: some.optional(),
      view,
    } satisfies Fields<ViewsUpdateArguments>,
  },
  'views.publish': {
    token: 'bot',
    scopes: [],
    args: {
      user_id: some,
      hash: some.optional(),
      view: homeView,
    } satisfies Fields<ViewsPublishArguments>,
  },
  'users.info': {
    token: 'bot',
    scopes: ['users:read'],
    args: { user: some, include_locale: flag } satisfies Fields<UsersInfoArguments>,
  },
  'team.info': {
    token: 'bot',
    scopes: ['team:read'],
    args: { team: some.optional() } satisfies Fields<TeamInfoArguments>,
  },
  'conversations.open': {
    token: 'bot',
    scopes: [['im:write', 'mpim:write', 'channels:manage', 'groups:write']],
    args: {
      users: some.optional(),
      channel: channel.optional(),
      return_im: flag,
      prevent_creation: flag,
    } satisfies Fields<ConversationsOpenArguments>,
  },
  'conversations.info': {
    token: 'bot',
    scopes: [['channels:read', 'groups:read', 'im:read', 'mpim:read']],
    args: {
      channel,
      include_locale: flag,
      include_num_members: flag,
    } satisfies Fields<ConversationsInfoArguments>,
  },
  'files.getUploadURLExternal': {
    token: 'bot',
    scopes: ['files:write'],
    args: {
      filename: upTo(255),
      length: z.int().min(1),
      alt_text: upTo(1000).optional(),
      snippet_type: some.optional(),
    } satisfies Fields<FilesGetUploadURLExternalArguments>,
  },
  'files.completeUploadExternal': {
    token: 'bot',
    scopes: ['files:write'],
    args: {
      files: z
        .array(
          z.strictObject({
            id: some,
            title: upTo(255).optional(),
            highlight_type: some.optional(),
          }),
        )
        .min(1),
      channel_id: channel.optional(),
      thread_ts: ts.optional(),
      initial_comment: text.optional(),
      blocks: messageBlocks.optional(),
    } satisfies Fields<FilesCompleteUploadExternalArguments>,
  },
  'files.info': {
    token: 'bot',
    scopes: ['files:read'],
    args: { file: some } satisfies Fields<FilesInfoArguments>,
  },
  'files.delete': {
    token: 'bot',
    scopes: ['files:write'],
    args: { file: some } satisfies Fields<FilesDeleteArguments>,
  },
} as const satisfies Record<string, Spec>;

/** The name of a method that this server speaks. */
export type Method = keyof typeof methods;

/** What a method is given, when it holds the published types and limits. */
export type Args<M extends Method> = z.infer<z.ZodObject<(typeof methods)[M]['args']>>;

/** What is sent to a response_url. */
export const responseShape = z
  .strictObject({
    ...contents,
    response_type: z.enum(['ephemeral', 'in_channel']).optional(),
    replace_original: flag,
    delete_original: flag,
    thread_ts: ts.optional(),
    ...parsing,
    unfurl_links: flag,
    unfurl_media: flag,
  })
  .refine((given) => given.delete_original ?? given.text ?? given.blocks, 'no_text');
