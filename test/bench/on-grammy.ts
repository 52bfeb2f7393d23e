import {
  type Conversation,
  type ConversationData,
  type ConversationFlavor,
  conversations,
  createConversation,
  type VersionedState,
} from '@grammyjs/conversations';
import { Bot, type Context, InlineKeyboard } from 'grammy';
import type { Message, Update, UserFromGetMe } from 'grammy/types';
import type { Contestant, Turned } from './contestant.ts';
import { type Answer, asked, type Form, judged, type Known, type Question, read } from './form.ts';

type Stored = VersionedState<ConversationData>;

const CHAT = { id: 7, type: 'private', first_name: 'Ann' } as const;
const FROM = { id: 7, is_bot: false, first_name: 'Ann', language_code: 'en' } as const;
const DATE = 1_728_547_200;
const ME = {
  ...{ id: 1, is_bot: true, first_name: 'Bench', username: 'bench_bot' },
  ...{ can_join_groups: false, can_read_all_group_messages: false },
  ...{ supports_inline_queries: false, can_connect_to_business: false, has_main_web_app: false },
} as UserFromGetMe;

function messageOf(message_id: number, text: string): Message & Update.NonChannel {
  return { message_id, date: DATE, chat: CHAT, from: FROM, text };
}

function updateOf(update_id: number, { button, said }: Answer): Update {
  if (!button) return { update_id, message: messageOf(update_id, said) };
  const message = { message_id: update_id, date: 0, chat: CHAT } as const;
  const callback_query = { id: String(update_id), from: FROM, chat_instance: '1', message };
  return { update_id, callback_query: { ...callback_query, data: said } };
}

function keyboardOf({ options }: Question): { reply_markup?: InlineKeyboard } {
  const buttons = options.map(([value, label]) => InlineKeyboard.text(label, value));
  return buttons.length > 0 ? { reply_markup: InlineKeyboard.from([buttons]) } : {};
}

async function answered(talk: Conversation, question: Question): Promise<Known> {
  for (;;) {
    const update = await talk.wait();
    const said = update.callbackQuery?.data ?? update.message?.text ?? '';
    const known = read(question, said);
    if (known !== undefined) return known;
    await update.reply('I cannot read that. Please answer again.');
  }
}

/** The builder; `say` sees every text that it comes to, also when it is replayed. */
function builderOf(form: Form, say: (text: string) => string) {
  return async (talk: Conversation, first: Context): Promise<void> => {
    const answers: Record<string, Known> = {};
    let before: Known | undefined;
    for (const [place, question] of form.questions.entries()) {
      await first.reply(say(asked(form, place, before)), keyboardOf(question));
      before = await answered(talk, question);
      answers[question.id] = before;
    }
    await first.reply(say(judged(form, answers)));
  };
}

/** What one update at a time is read from and written to, and the last text that was said. */
interface Slot {
  stored: Stored | undefined;
  said: string;
}

function botOf(form: Form, slot: Slot): Bot<ConversationFlavor<Context>> {
  // The plugin passes over the bot's transformers: only its `fetch` reaches into a conversation.
  const fetch = async () => ({ json: async () => ({ ok: true, result: messageOf(1, slot.said) }) });
  const client = { fetch: fetch as never };
  const bot = new Bot<ConversationFlavor<Context>>('1:bench', { botInfo: ME, client });
  const keep = (state: Stored | undefined): void => {
    slot.stored = state;
  };
  const adapter = {
    read: () => slot.stored,
    write: (_key: string, state: Stored) => keep(state),
    delete: () => keep(undefined),
  };
  const builder = builderOf(form, (text) => {
    slot.said = text;
    return text;
  });
  bot.use(conversations({ storage: { type: 'key', version: 0, adapter } }));
  bot.use(createConversation(builder, 'form'));
  bot.command('start', (update) => update.conversation.enter('form'));
  return bot;
}

/** The form as a conversation of the grammY plugin, which replays it for every update. */
export function onGrammy(form: Form): Contestant {
  const questionOf = new Map(form.questions.map(({ id, text }) => [text, id]));
  const slot: Slot = { stored: undefined, said: '' };
  const bot = botOf(form, slot);

  async function turned(state: unknown, update: Update): Promise<Turned> {
    slot.stored = state as Stored | undefined;
    await bot.handleUpdate(update);
    const question =
      slot.said
        .split('\n')
        .at(-1)
        ?.replace(/ \(\d+ of \d+\)$/, '') ?? '';
    return { state: slot.stored, asked: questionOf.get(question) };
  }

  const entities = [{ type: 'bot_command', offset: 0, length: 6 }] as const;
  const start = { ...messageOf(1, '/start'), entities: [...entities] };
  return {
    name: 'grammY conversations',
    begin: () => turned(undefined, { update_id: 1, message: start }),
    load: (stored) => stored,
    turn: (state, answer) => turned(state, updateOf(2, answer)),
  };
}
