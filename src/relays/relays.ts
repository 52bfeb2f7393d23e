import { randomBytes } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Arrival } from '../../adapters/adapter.ts';
import { type Address, addressIn, lineOf } from '../../conversations/address.ts';
import type { OfficeEvent } from '../../conversations/event.ts';
import type { Effect } from '../../conversations/reply.ts';
import type { Bot, BotParts } from '../bot/host.ts';
import { createDesks } from './desks.ts';
import { createFromDesk } from './from-desk.ts';
import { createPosting, type Posting } from './posting.ts';
import { left, type Notice, newRelay, type Post, type Relay, withPost } from './relay.ts';
import { createRelayRows, type RelayRows } from './relay-rows.ts';

/** What people and offices write to each other, on its way. */
export interface Relays {
  /** Takes what a turn wants passed on; resolves once it is written. Taking it again changes nothing. */
  take(address: Address, event: string, effects: readonly Effect[]): Promise<void>;
  /** Whether something was said in a thread of a desk; then it is dealt with, and written. */
  fromDesk(arrival: Arrival): Promise<boolean>;
  /** Tells the desk that a person can be reached no more. */
  gone(address: Address): Promise<void>;
  /** Posts what an earlier process left waiting: all, or only what a replica left that is gone. */
  recover(of?: 'all' | 'strays'): Promise<void>;
  /** Begins nothing more, and resolves when nothing is under way; what waits stays in the store. */
  close(): Promise<void>;
}

/** What relays need of the bot. */
export interface RelayParts {
  readonly parts: BotParts;
  readonly botOf: (address: Address) => Bot | undefined;
  /** One turn of a person outside of their own events, and its answer on the way to them. */
  readonly toPerson: (person: Address, event: OfficeEvent) => Promise<'sent' | 'unreachable'>;
}

type Relayed = Extract<Effect, { kind: 'relay' }>;
type Words = Extract<Post, { kind: 'words' }>;

const [LABEL_BYTES, AGAIN_MS] = [2, 1000];

/** The exchange with a person's words to post: in the thread there is, or as the first of a new one. */
function withWords(stored: Relay | undefined, person: string, words: Words): Relay {
  const { begins, ...more } = words;
  const { office = '', desk } = begins ?? {};
  const row = stored ?? newRelay(person, office);
  const isSame = row.office === office && (row.thread === undefined || row.thread.desk === desk);
  if (row.open && isSame) return withPost(row, more);
  // Whoever writes to another office has ended what they had with the one before.
  const ended = {
    kind: 'notice',
    mark: `${words.mark}:ended`,
    notice: 'closed-by-person',
  } as const;
  return withPost(row.open ? withPost(row, ended) : row, words, {
    ...{ open: true, leaving: false, office },
  });
}

class RelaysOfStore implements Relays {
  readonly #needs: RelayParts;
  readonly #rows: RelayRows;
  readonly #posting: Posting;
  readonly fromDesk: Relays['fromDesk'];

  constructor(needs: RelayParts) {
    const { parts, botOf, toPerson } = needs;
    const { conversation, offices, moved, clock, engine, log, settings, replica } = parts;
    const { retentionDays } = settings;
    this.#needs = needs;
    const rows = createRelayRows(engine, { now: clock.now, retentionDays });
    const desks = createDesks({ conversation, offices, moved, botOf });
    const undelivered = (person: string, mark: string) => this.#undelivered(person, mark);
    this.#rows = rows;
    this.#posting = createPosting({ rows, desks, log, undelivered, replica });
    this.fromDesk = createFromDesk({
      ...{ rows, desks, conversation, offices, log, clock, botOf, toPerson },
      notice: (person, mark, notice) => this.#notice(person, mark, notice),
      begin: this.#posting.begin.bind(this.#posting),
    });
  }

  async take(address: Address, event: string, effects: readonly Effect[]): Promise<void> {
    const { closing } = this.#posting;
    for (;;) {
      try {
        return await this.#take(address, event, effects);
      } catch (error) {
        // The person was told that it goes to the office, so it is tried until it is written.
        if (closing.aborted) throw error;
        this.#needs.parts.log.failed('relay', error, address);
        await sleep(AGAIN_MS, undefined, { signal: closing });
      }
    }
  }

  async gone(address: Address): Promise<void> {
    const person = lineOf(address);
    const row = await this.#rows.read(person);
    if (!row?.open) return;
    await this.#notice(person, `gone:${row.taken.length}:${row.answers.length}`, 'unreachable');
  }

  async recover(of: 'all' | 'strays' = 'all'): Promise<void> {
    for await (const person of this.#rows.waiting(of)) this.#posting.kick(person);
  }

  async close(): Promise<void> {
    this.#posting.close();
    await this.#posting.idle();
  }

  async #take(address: Address, event: string, effects: readonly Effect[]): Promise<void> {
    const person = lineOf(address);
    for (const [i, effect] of effects.entries()) {
      const mark = `${event}:${i}`;
      if (effect.kind === 'relay') await this.#words(address, mark, effect);
      if (effect.kind === 'relay-close' && effect.left)
        await this.#rows.change(person, (row) => row && left(row, mark));
      if (effect.kind === 'relay-close' && !effect.left)
        await this.#notice(person, mark, 'closed-by-person', { open: false });
      if (effect.kind !== 'forget') this.#posting.kick(person);
    }
  }

  async #words(address: Address, mark: string, effect: Relayed): Promise<void> {
    const person = lineOf(address);
    const office = await this.#needs.parts.offices.officeOf(address);
    if (!office?.desk) return this.#undelivered(person, mark);
    const { text, language, case: told } = effect;
    const label = randomBytes(LABEL_BYTES).toString('hex');
    const words: Words = {
      ...{ kind: 'words', mark, text, language },
      ...(told ? { case: { ...told, answers: [...told.answers] } } : {}),
      begins: { office: office.id, desk: lineOf(office.desk), label },
    };
    await this.#rows.change(person, (row) => withWords(row, person, words));
  }

  async #notice(person: string, mark: string, notice: Notice, changes: Partial<Relay> = {}) {
    const one = { kind: 'notice', mark, notice } as const;
    await this.#rows.change(person, (row) => row && withPost(row, one, changes));
    this.#posting.kick(person);
  }

  async #undelivered(person: string, mark: string): Promise<void> {
    const id = `undelivered:${mark}`;
    const event = { id, kind: 'office', what: 'undelivered', text: '' } as const;
    await this.#needs.toPerson(addressIn(person), event);
  }
}

/** Relays on the store of a bot. */
export function createRelays(needs: RelayParts): Relays {
  return new RelaysOfStore(needs);
}
