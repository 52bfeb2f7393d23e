import { setTimeout as sleep } from 'node:timers/promises';
import type { Adapter, Presence, Sent } from '../../adapters/adapter.ts';
import { SendFailure } from '../../adapters/send-failure.ts';
import { type Address, lineOf } from '../../conversations/address.ts';
import type { Reply } from '../../conversations/reply.ts';
import type { Log } from '../log.ts';
import { createQueue } from '../sessions/queue.ts';
import type { MovedChats } from './moved-chats.ts';
import { createPaces, type Paces } from './pace.ts';
import { ratesBy } from './rates.ts';

/** What one event is answered with. */
export interface Answer {
  readonly address: Address;
  /** The event that is answered: its answer is on its way at most once at a time. */
  readonly event: string;
  readonly replies: readonly Reply[];
  readonly language: string;
  /** The message that the event came from. */
  readonly after?: string | undefined;
  /** To be called when everything went out, or never will. */
  readonly done: () => Promise<void>;
  /** The mark under which this process sends it, where several share the store. */
  readonly replica?: string | undefined;
  /** Asked before each message: whether it is still this process's to send. */
  readonly isOwn?: (signal: AbortSignal) => Promise<boolean>;
  /** Resolves when another replica has sent what comes before, or is not waited for any longer. */
  readonly turn?: (signal: AbortSignal) => Promise<void>;
}

/** What goes to a chat beside the answers to events. */
export interface Post {
  readonly to: Address;
  readonly replies: readonly Reply[];
  readonly language: string;
  /** The message that it follows. */
  readonly after?: string | undefined;
  /** As in `Answer`. */
  readonly isOwn?: Answer['isOwn'];
}

/** The answers on their way to the people of one bot. */
export interface Outgoing {
  /** What the bot's tokens may send; what goes out to many shares it. */
  readonly paces: Paces;
  /** Sends an answer behind those that the address still waits for; tries until it is out. */
  deliver(answer: Answer): void;
  /**
   * Posts behind what the address still waits for, and resolves with the messages once they are out;
   * undefined where the chat takes none, or it is not this process's to send. @throws AbortError once it closes
   */
  post(post: Post): Promise<readonly Sent[] | undefined>;
  /** How many answers are on their way, and for how long the oldest of them has been. */
  waiting(): { readonly count: number; readonly oldestMs: number };
  /** Stops trying after `ms`; what is not out by then stays unsent in its session. True: all is out. */
  close(ms: number): Promise<boolean>;
}

/** What sending needs beside the adapter. */
export interface OutgoingParts {
  readonly adapter: Adapter;
  readonly log: Log;
  readonly moved: MovedChats;
  /** The rate of the platform, where none are given. */
  readonly paces?: Paces;
  readonly note: (address: Address, presence: Presence) => Promise<void>;
}

/** The pauses between attempts, in ms; the last one is repeated. */
const PAUSES = [200, 500, 1000, 2000, 4000];

/** A person that can be written to no longer: the rest of the answer is given up. */
class Gone extends Error {}

/** Another replica sends the rest of the answer. */
class TakenOver extends Error {}

interface Underway {
  readonly settled: Promise<void>;
  readonly since: number;
}

class AnswersOnTheirWay implements Outgoing {
  readonly #parts: OutgoingParts;
  readonly #queue = createQueue();
  readonly paces: Paces;
  readonly #underway = new Map<string | symbol, Underway>();
  readonly #closing = new AbortController();

  constructor(parts: OutgoingParts) {
    this.#parts = parts;
    this.paces = parts.paces ?? createPaces(ratesBy()(parts.adapter.platform));
  }

  deliver(answer: Answer): void {
    const line = lineOf(answer.address);
    const mark = `${line} ${answer.event} ${answer.replica}`;
    if (this.#underway.has(mark)) return;
    const since = performance.now();
    const settled = this.#queue
      .run(line, () => this.#answer(answer, since))
      .catch((error: unknown) => this.#givenUp(error, answer))
      .finally(() => this.#underway.delete(mark));
    this.#underway.set(mark, { settled, since });
  }

  async post({ to, replies, language, after, isOwn }: Post): Promise<readonly Sent[] | undefined> {
    const { adapter } = this.#parts;
    const line = lineOf(to);
    const posting = this.#queue.run(line, async () => {
      this.#closing.signal.throwIfAborted();
      const sent: Sent[] = [];
      for (const payload of adapter.render(replies, { address: to, language })) {
        const one = await this.#sendOne(to, payload, after, isOwn);
        if (one) sent.push(one);
      }
      return sent.length > 0 ? sent : undefined;
    });
    const mark = Symbol(line);
    const settled = posting.then(
      () => {},
      () => {},
    );
    this.#underway.set(mark, { settled, since: performance.now() });
    try {
      return await posting;
    } catch (error) {
      if (error instanceof Gone || error instanceof TakenOver) return undefined;
      throw error;
    } finally {
      this.#underway.delete(mark);
    }
  }

  waiting(): { count: number; oldestMs: number } {
    const [oldest] = this.#underway.values();
    const oldestMs = oldest ? performance.now() - oldest.since : 0;
    return { count: this.#underway.size, oldestMs };
  }

  async close(ms: number): Promise<boolean> {
    const settling = [...this.#underway.values()].map(({ settled }) => settled);
    const all = Promise.all(settling).then(() => true);
    const late = sleep(ms, false, { ref: false });
    const settled = await Promise.race([all, late]);
    this.#closing.abort();
    await all;
    return settled;
  }

  async #answer(answer: Answer, since: number): Promise<void> {
    const { adapter, log } = this.#parts;
    const { address, event, language, replies, done } = answer;
    let { after } = answer;
    const out = { messages: 0, refused: 0, gone: false };
    try {
      await answer.turn?.(this.#closing.signal);
      for (const payload of adapter.render(replies, { address, language })) {
        const sent = await this.#sendOne(address, payload, after, answer.isOwn);
        out[sent ? 'messages' : 'refused'] += 1;
        after = undefined;
      }
    } catch (error) {
      if (!(error instanceof Gone)) throw error;
      out.gone = true;
    }
    log.sent(address, event, { ...out, ms: performance.now() - since });
    await done();
  }

  /** Sends one message until it is out, wherever the person is by then; undefined: it never will be. */
  async #sendOne(
    to: Address,
    payload: unknown,
    after: string | undefined,
    isOwn: Answer['isOwn'] = async () => true,
  ): Promise<Sent | undefined> {
    const { adapter, moved } = this.#parts;
    const { signal } = this.#closing;
    for (let attempt = 0; ; attempt += 1) {
      await this.paces.of(to).ready(signal);
      if (!(await isOwn(signal))) throw new TakenOver();
      const address = moved.current(to);
      try {
        return await adapter.send(address, payload, after);
      } catch (error) {
        const next = await this.#afterFailure(error, address);
        if (next === 'pass-over') return undefined;
        if (next === 'later') await sleep(pauseBefore(attempt), undefined, { signal });
      }
    }
  }

  async #afterFailure(error: unknown, address: Address): Promise<'now' | 'later' | 'pass-over'> {
    const { note, log } = this.#parts;
    const reason = error instanceof SendFailure ? error.reason : { kind: 'refused' as const };
    switch (reason.kind) {
      case 'wait':
        this.paces.of(address).pause(reason.seconds);
        log.held(address, { why: 'wait', seconds: reason.seconds });
        return 'now';
      case 'gone':
        await note(address, { kind: 'gone' });
        throw new Gone();
      case 'moved':
        await note(address, { kind: 'moved', to: reason.to });
        return 'now';
      case 'refused':
        log.failed('send', error, address);
        return 'pass-over';
      default:
        log.held(address, { why: reason.kind, seconds: 0 });
        return 'later';
    }
  }

  /** What is not out stays in its session, and goes out at the next start, or from another replica. */
  #givenUp(error: unknown, { address, event }: Answer): void {
    if (!(error instanceof TakenOver) && !this.#closing.signal.aborted)
      this.#parts.log.failed('answer', error, address, event);
  }
}

function pauseBefore(attempt: number): number {
  return PAUSES[Math.min(attempt, PAUSES.length - 1)] ?? 0;
}

/** Answers of one bot; each address gets its own in order, and addresses do not wait for one another. */
export function createOutgoing(parts: OutgoingParts): Outgoing {
  return new AnswersOnTheirWay(parts);
}
