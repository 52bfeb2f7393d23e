import type { BotCommand, BotCommandScope, MenuButton } from '@grammyjs/types';
import type { Parameters } from './check-call.ts';

type InLanguage = { readonly language_code?: string | undefined };
type Scoped = InLanguage & { readonly scope?: unknown };

/** What the bot says of itself, by language; '' is everybody else's. */
export class Profile {
  readonly names = new Map<string, string>();
  readonly descriptions = new Map<string, string>();
  readonly shortDescriptions = new Map<string, string>();
  readonly #commands = new Map<string, BotCommand[]>();
  readonly #buttons = new Map<number, MenuButton>();

  /** The commands of a language, in a scope; those of everybody where it has none of its own. */
  commandsIn(language = '', scope: BotCommandScope = { type: 'default' }): readonly BotCommand[] {
    const key = (code: string) => JSON.stringify([code, scope]);
    return this.#commands.get(key(language)) ?? this.#commands.get(key('')) ?? [];
  }

  setMyCommands(given: Parameters<'setMyCommands'>): true {
    this.#commands.set(this.#key(given), given.commands as BotCommand[]);
    return true;
  }

  getMyCommands(given: Parameters<'getMyCommands'>): readonly BotCommand[] {
    return this.#commands.get(this.#key(given)) ?? [];
  }

  deleteMyCommands(given: Parameters<'deleteMyCommands'>): true {
    this.#commands.delete(this.#key(given));
    return true;
  }

  setChatMenuButton(given: Parameters<'setChatMenuButton'>): true {
    this.#buttons.set(given.chat_id ?? 0, (given.menu_button ?? { type: 'default' }) as MenuButton);
    return true;
  }

  getChatMenuButton(given: Parameters<'getChatMenuButton'>): MenuButton {
    return this.#buttons.get(given.chat_id ?? 0) ?? this.#buttons.get(0) ?? { type: 'default' };
  }

  /** Keeps a text of a language, or drops it where it is empty. */
  keep(
    texts: Map<string, string>,
    text: string | undefined,
    { language_code: code }: InLanguage,
  ): true {
    if (text) texts.set(code ?? '', text);
    else texts.delete(code ?? '');
    return true;
  }

  /** The text of a language, or everybody's. */
  read(texts: Map<string, string>, { language_code: code = '' }: InLanguage): string {
    return texts.get(code) ?? texts.get('') ?? '';
  }

  #key({ language_code: code = '', scope = { type: 'default' } }: Scoped): string {
    return JSON.stringify([code, scope]);
  }
}
