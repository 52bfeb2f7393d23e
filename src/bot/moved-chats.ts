import type { Address } from '../../conversations/address.ts';
import { hasCode } from '../callguide-error.ts';
import type { Engine } from '../stores/store.ts';
import { createTurnView } from '../stores/turn-view.ts';

/**
 * Chats whose platform gave them another id. What is kept stays under the first id, so nothing has
 * to be moved, and what is sent goes to the last.
 */
export interface MovedChats {
  /** The address under which the person's session is kept. */
  kept(address: Address): Address;
  /** The address at which the person is now. */
  current(address: Address): Address;
  /** Reads whether another replica has noted that a chat was moved from another one. */
  look(address: Address): Promise<void>;
  /** Notes a move; resolves once it is written. Noting it again changes nothing. */
  note(from: Address, to: Address): Promise<void>;
}

const NAMESPACE = 'moved-chats';
/** The chat before, by the one that it became. */
const BACKWARDS = 'moved-chats-before';

function lineOf({ platform, workspace = '', chat = '' }: Address): string {
  return JSON.stringify([platform, workspace, chat]);
}

class ChatsOfStore implements MovedChats {
  readonly #engine: Engine;
  /** The next id of a chat, and the one before, by its line. */
  readonly #next = new Map<string, string>();
  readonly #before = new Map<string, string>();

  constructor(engine: Engine) {
    this.#engine = engine;
  }

  async load(): Promise<void> {
    const store = this.#engine.store(NAMESPACE);
    for await (const [from, text] of store.iterator<string>())
      if (from !== undefined && text !== undefined) this.#add(from, JSON.parse(text).value);
  }

  kept(address: Address): Address {
    return this.#follow(address, this.#before);
  }

  current(address: Address): Address {
    return this.#follow(address, this.#next);
  }

  async note(from: Address, { chat }: Address): Promise<void> {
    const key = lineOf(from);
    if (chat === undefined || chat === from.chat || this.#next.has(key)) return;
    await this.#write(BACKWARDS, lineOf({ ...from, chat }), from.chat ?? '');
    await this.#write(NAMESPACE, key, chat);
    this.#add(key, chat);
  }

  async look(address: Address): Promise<void> {
    // Only the chats of several people move, and only other processes note it elsewhere.
    const { chat, person } = address;
    if (!this.#engine.replicas || chat === undefined || chat === person) return;
    let at = { ...address, chat };
    while (!this.#before.has(lineOf(at))) {
      const view = createTurnView(this.#engine.store(BACKWARDS));
      const before = await view.get<string>(lineOf(at));
      if (before === undefined) return;
      this.#add(lineOf({ ...at, chat: before }), at.chat);
      at = { ...at, chat: before };
    }
  }

  /** Of two that write at once either may win: both say what is so. */
  async #write(namespace: string, key: string, value: string): Promise<void> {
    const view = createTurnView(this.#engine.store(namespace));
    await view.get(key);
    await view.set(key, value).catch((error: unknown) => {
      if (!hasCode(error, 'store-conflict')) throw error;
    });
  }

  #add(from: string, to: string): void {
    const [platform = '', workspace = '', chat = ''] = JSON.parse(from) as string[];
    this.#next.set(from, to);
    this.#before.set(JSON.stringify([platform, workspace, to]), chat);
  }

  #follow(address: Address, step: ReadonlyMap<string, string>): Address {
    let found = address;
    for (let left = step.size; left > 0; left -= 1) {
      const chat = step.get(lineOf(found));
      if (chat === undefined) break;
      found = { ...found, chat };
    }
    return found;
  }
}

/** Reads which chats have moved so far. */
export async function openMovedChats(engine: Engine): Promise<MovedChats> {
  const chats = new ChatsOfStore(engine);
  await chats.load();
  return chats;
}
