import { Api } from 'grammy';
import type { Update } from 'grammy/types';
import type { Words } from '../../conversations/words.ts';
import type { Adapter, Arrival, Host, Route } from '../adapter.ts';
import { beginAlone } from '../alone.ts';
import { type BotAccount, PLATFORM } from './address.ts';
import { createAside } from './aside.ts';
import { commandsIn } from './commands.ts';
import { ALLOWED_UPDATES, toEvent } from './event.ts';
import { fetchFile } from './files.ts';
import { createLanes } from './lanes.ts';
import { patiently } from './patiently.ts';
import type { TelegramPayload } from './payload.ts';
import { createPolling, type Polling } from './polling.ts';
import { presenceIn } from './presence.ts';
import { createRecent } from './recent.ts';
import { render } from './render.ts';
import { replaceText, sendPayload, takeBack } from './sending.ts';
import { Taps } from './taps.ts';
import { checkWebhook, type Webhook, webhookRoute } from './webhook.ts';

/** What the Telegram adapter needs. */
export interface TelegramOptions {
  /** The token that @BotFather gave; it is never logged, and in no error. */
  readonly token: string;
  /** Another Bot API server: one's own, or one for tests. */
  readonly apiRoot?: string;
  /** Updates are brought to this address; without it they are asked for. */
  readonly webhook?: Webhook;
  /** The words of `locales/`, in the languages of the conversation. */
  readonly words: Words;
  /** How long Telegram waits for something new before it answers with nothing. */
  readonly pollSeconds?: number;
  /** Messages to many are paid for, so that Telegram takes more of them; replies never are. */
  readonly paidBroadcasts?: boolean;
  /** How long one request may take; after that its answer counts as lost. */
  readonly requestSeconds?: number;
}

const DEFAULT_ROOT = 'https://api.telegram.org';
const [POLL_SECONDS, REQUEST_SECONDS] = [30, 20];
const [MOST_CONNECTIONS, MOST_TICKS] = [100, 500];

/** A turn that takes longer is shown as typing. */
const SLOW_MS = 500;

type ReplaceMessage = NonNullable<Adapter<TelegramPayload>['replace']>;
type FetchFile = NonNullable<Adapter['fetchFile']>;

/** What there is between start and stop. */
interface AtWork {
  readonly host: Host;
  readonly take: (update: Update) => Promise<void>;
}

/** The chat of an update, within which order matters. */
function laneOf({ message, edited_message, callback_query, my_chat_member }: Update): string {
  const chat = (message ?? edited_message ?? callback_query?.message ?? my_chat_member)?.chat;
  return String(chat?.id ?? '');
}

class Telegram implements Adapter<TelegramPayload> {
  readonly platform = PLATFORM;
  readonly routes: readonly Route[];
  readonly #options: TelegramOptions;
  readonly #api: Api;
  readonly #lanes = createLanes();
  readonly #aside = createAside(() => this.#atWork?.host);
  readonly #ticks = createRecent<string | undefined>(MOST_TICKS);
  #atWork: AtWork | undefined;
  #endPolling: (() => Promise<void>) | undefined;
  #isStopping = false;

  constructor(options: TelegramOptions) {
    const { webhook, requestSeconds = REQUEST_SECONDS } = options;
    this.#options = options;
    this.#api = this.#client(requestSeconds);
    this.routes = webhook ? [webhookRoute(webhook, () => this.#taking())] : [];
  }

  async start(host: Host): Promise<void> {
    const { webhook } = this.#options;
    if (webhook) checkWebhook(webhook);
    const { id, username } = await patiently('getMe', () => this.#api.getMe());
    this.#atWork = { host, take: this.#taker(host, { id, username }) };
    if (webhook) await this.#setWebhook(webhook);
    else await this.#poll(this.#atWork, id);
    this.#offerCommands();
  }

  async stop(): Promise<void> {
    this.#isStopping = true;
    await this.#endPolling?.();
    await this.#lanes.idle();
    await this.#aside.idle();
  }

  render(...[replies, reader]: Parameters<Adapter['render']>): readonly TelegramPayload[] {
    const { words } = this.#options;
    const { language } = reader;
    return render(replies, reader, (id, variables) => words.say(language, id, variables));
  }

  send(...[address, payload, after, toMany]: Parameters<Adapter<TelegramPayload>['send']>) {
    const isPaid = toMany === true && this.#options.paidBroadcasts === true;
    return sendPayload({ api: this.#api, address, after, isPaid, ticks: this.#ticks }, payload);
  }

  replace(...[address, message, payload]: Parameters<ReplaceMessage>) {
    return replaceText(this.#api, address, message, payload);
  }

  retract(...[address, message]: Parameters<Adapter['retract']>) {
    return takeBack(this.#api, address, message);
  }

  fetchFile(...[, file, most]: Parameters<FetchFile>) {
    const { token } = this.#options;
    return fetchFile({ api: this.#api, root: this.#root, token }, file, most);
  }

  get #root(): string {
    return (this.#options.apiRoot ?? DEFAULT_ROOT).replace(/\/+$/, '');
  }

  #client(timeoutSeconds: number): Api {
    return new Api(this.#options.token, { apiRoot: this.#root, timeoutSeconds });
  }

  #taking() {
    const { take } = this.#atWork ?? {};
    if (!take || this.#isStopping) return undefined;
    return (update: Update) => this.#lanes.run(laneOf(update), () => take(update));
  }

  #taker(host: Host, bot: BotAccount) {
    const receive = (arrival: Arrival) => this.#received(host, arrival);
    const { words } = this.#options;
    const taps = new Taps({ api: this.#api, aside: this.#aside, words, bot, host, receive });
    return async (update: Update): Promise<void> => {
      if (update.callback_query) return taps.take(update, update.callback_query);
      const noticed = presenceIn(update, bot);
      if (noticed) return host.note(noticed.address, noticed.presence);
      const arrival = toEvent(update, bot);
      if (arrival) await receive(arrival);
    };
  }

  async #received(host: Host, arrival: Arrival): Promise<void> {
    const { chat, person, thread } = arrival.address;
    const topic = thread === undefined ? {} : { message_thread_id: Number(thread) };
    const type = () => this.#api.sendChatAction(Number(chat ?? person), 'typing', topic);
    const show = () => arrival.addressed && this.#aside.call('sendChatAction', type);
    const slow = setTimeout(show, SLOW_MS);
    try {
      await host.receive(arrival);
    } finally {
      clearTimeout(slow);
    }
  }

  async #setWebhook({ url, secret }: Webhook): Promise<void> {
    await patiently('setWebhook', () =>
      this.#api.setWebhook(url, {
        ...{ secret_token: secret, max_connections: MOST_CONNECTIONS },
        allowed_updates: ALLOWED_UPDATES,
      }),
    );
  }

  async #poll({ host, take }: AtWork, bot: number): Promise<void> {
    const { pollSeconds: seconds = POLL_SECONDS, requestSeconds = REQUEST_SECONDS } = this.#options;
    const api = this.#client(seconds + requestSeconds);
    let polling: Polling | undefined;
    this.#endPolling = await beginAlone(host, `telegram updates of ${bot}`, {
      begin: async () => {
        await patiently('deleteWebhook', () => this.#api.deleteWebhook());
        polling = createPolling({ api, host, lanes: this.#lanes, laneOf, take, seconds });
        polling.start();
      },
      end: async (lost) => polling?.stop(!lost),
    });
  }

  /** The list of commands for each language, and the first for whoever speaks none of them. */
  #offerCommands(): void {
    const { words } = this.#options;
    const [first = ''] = words.languages;
    const set = (language: string, more: object) => () =>
      this.#api.setMyCommands(commandsIn(words, language), more);
    this.#aside.call('setMyCommands', set(first, {}));
    for (const language of words.languages)
      this.#aside.call('setMyCommands', set(language, { language_code: language.slice(0, 2) }));
  }
}

/**
 * Telegram, by long polling or a webhook. It stores nothing, tries nothing twice and queues no
 * message: that is its host's.
 */
export function createTelegram(options: TelegramOptions): Adapter<TelegramPayload> {
  return new Telegram(options);
}
