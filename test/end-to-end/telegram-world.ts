import type { InlineKeyboardButton } from '@grammyjs/types';
import type { Person } from '../telegram-server/person.ts';
import type { Shown } from '../telegram-server/screen.ts';
import {
  startTelegramServer,
  type TelegramServer,
  type TelegramServerOptions,
} from '../telegram-server/server.ts';
import type { Choice, Deed } from './interview.ts';
import { freePort, type PlatformWorld, type Talker } from './world.ts';

type Button = InlineKeyboardButton & { readonly callback_data?: string };

/** The secret of the webhook, plainly made up. */
export const WEBHOOK_SECRET = 'made-up-webhook-secret-for-tests';

/** What a button of ours carries ends in its question and value; its first letter says what it does. */
function buttonFor(message: Shown, letters: string, end: string): string | undefined {
  const all = message.buttons.flat() as readonly Button[];
  return all
    .map(({ callback_data = '' }) => callback_data)
    .find((line) => letters.includes(line.charAt(0)) && line.endsWith(end));
}

/** Who types numbers does it where the list has numbers. */
function typed(values: readonly string[], offered: readonly Choice[]): string {
  const places = values.map((value) => offered.findIndex((choice) => choice.value === value) + 1);
  return places.join(', ');
}

class TelegramTalker implements Talker {
  readonly person: Person;
  readonly #server: TelegramServer;

  constructor(server: TelegramServer, language: string) {
    this.#server = server;
    this.person = server.person({ language });
  }

  async does(deed: Deed, byWords: boolean): Promise<void> {
    if (deed.kind === 'says') this.person.says(deed.text);
    else if (deed.kind === 'writes') this.person.says(`/${deed.command}`);
    else if (byWords) this.person.says(typed(deed.values, deed.offered));
    else await this.#taps(deed);
  }

  async hears(isSo: (answers: readonly string[]) => boolean, within = 10_000): Promise<void> {
    await this.person.waitFor(() => isSo(this.answers()), { within });
  }

  answers(): readonly string[] {
    return this.person.answers().map(({ text }) => text);
  }

  transcript(): readonly string[] {
    const screen = this.person.screen();
    return screen.filter(({ from }) => from === 'bot').map(({ text }) => text);
  }

  sent(): number {
    return this.#server.sentTo(this.person.chat);
  }

  file(): Buffer | undefined {
    const newest = this.person.screen().findLast(({ message }) => message.document);
    return this.#server.fileOf(newest?.message.document?.file_id ?? '');
  }

  told(text: string): string {
    return text;
  }

  async #taps({ question, values, isOfSeveral }: Extract<Deed, { kind: 'chooses' }>) {
    for (const value of values) await this.#tap(isOfSeveral ? 'mc' : 'c', `|${question}|${value}`);
    if (isOfSeveral && values.join() !== 'not-sure') await this.#tap('d', `|${question}|`);
  }

  async #tap(letters: string, end: string): Promise<void> {
    const on = this.person.screen().findLast((message) => buttonFor(message, letters, end));
    const data = on && buttonFor(on, letters, end);
    if (!on || data === undefined) throw new Error(`no button for ${letters} ${end}`);
    const count = this.person.tapped().length;
    this.person.taps(data, on);
    if (data.startsWith('m'))
      await this.person.waitFor(() => this.person.tapped()[count]?.answer !== undefined, {
        anyTime: true,
      });
  }
}

/** Telegram for tests, by long polling or by webhook. */
export interface TelegramWorld extends PlatformWorld {
  readonly server: TelegramServer;
  /** Where updates are posted to; empty with long polling. */
  readonly webhook: string;
  talker(language: string): TelegramTalker;
}

/** Starts a Telegram for tests. */
export async function telegramWorld(
  way: 'polling' | 'webhook',
  options: TelegramServerOptions = {},
): Promise<TelegramWorld> {
  const server = await startTelegramServer(options);
  const port = way === 'webhook' ? await freePort() : 0;
  const webhook = way === 'webhook' ? `http://127.0.0.1:${port}/telegram/updates` : '';
  const hook = {
    ...{ TELEGRAM_WEBHOOK_URL: webhook, TELEGRAM_WEBHOOK_SECRET: WEBHOOK_SECRET },
    PORT: String(port),
  };
  return {
    ...{ server, webhook },
    settings: {
      ...{ TELEGRAM_BOT_TOKEN: server.token, TELEGRAM_API_ROOT: server.root },
      ...(webhook === '' ? {} : hook),
    },
    ready: () => server.ready(20_000),
    talker: (language) => new TelegramTalker(server, language),
    quiet: (milliseconds) => server.quiet(milliseconds, 30_000),
    assertClean: () => server.assertClean(),
    close: () => server.close(),
  };
}
