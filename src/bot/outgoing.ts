import { setTimeout as sleep } from 'node:timers/promises';
import type { Adapter, Presence } from '../../adapters/adapter.ts';
import { SendFailure } from '../../adapters/send-failure.ts';
import { type Address, lineOf } from '../../conversations/address.ts';
import type { Reply } from '../../conversations/reply.ts';
import type { Log } from '../log.ts';
import { createQueue } from '../sessions/queue.ts';
import type { MovedChats } from './moved-chats.ts';
import { createPace } from './pace.ts';

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
}

/** The answers on their way to the people of one bot. */
export interface Outgoing {
  /** Sends an answer behind those that the address still waits for; tries until it is out. */
  deliver(answer: Answer): void;
  /** Stops trying after `ms`; what is not out by then stays unsent in its session. True: all is out. */
  close(ms: number): Promise<boolean>;
}

/** What sending needs beside the adapter. */
export interface OutgoingParts {
  readonly adapter: Adapter;
  readonly log: Log;
  readonly moved: MovedChats;
  readonly note: (address: Address, presence: Presence) => Promise<void>;
}

/** The pauses between attempts, in ms; the last one is repeated. */
const PAUSES = [200, 500, 1000, 2000, 4000];

/** A person that can be written to no longer: the rest of the answer is given up. */
class Gone extends Error {}

class AnswersOnTheirWay implements Outgoing {
  readonly #parts: OutgoingParts;
  readonly #queue = createQueue();
  readonly #pace = createPace();
  readonly #underway = new Map<string, Promise<void>>();
  readonly #closing = new AbortController();

  constructor(parts: OutgoingParts) {
    this.#parts = parts;
  }

  deliver(answer: Answer): void {
    const line = lineOf(answer.address);
    const mark = `${line} ${answer.event}`;
    if (this.#underway.has(mark)) return;
    const sending = this.#queue
      .run(line, () => this.#answer(answer))
      .catch((error: unknown) => this.#givenUp(error, answer.address))
      .finally(() => this.#underway.delete(mark));
    this.#underway.set(mark, sending);
  }

  async close(ms: number): Promise<boolean> {
    const all = Promise.all(this.#underway.values()).then(() => true);
    const late = sleep(ms, false, { ref: false });
    const settled = await Promise.race([all, late]);
    this.#closing.abort();
    await all;
    return settled;
  }

  async #answer(answer: Answer): Promise<void> {
    const { adapter } = this.#parts;
    const { address, language, replies, done } = answer;
    let { after } = answer;
    try {
      for (const payload of adapter.render(replies, { address, language })) {
        await this.#sendOne(address, payload, after);
        after = undefined;
      }
    } catch (error) {
      if (!(error instanceof Gone)) throw error;
    }
    await done();
  }

  /** Sends one message until it is out, wherever the person is by then. */
  async #sendOne(to: Address, payload: unknown, after: string | undefined): Promise<void> {
    const { adapter, moved } = this.#parts;
    const { signal } = this.#closing;
    for (let attempt = 0; ; attempt += 1) {
      await this.#pace.ready(signal);
      const address = moved.current(to);
      try {
        await adapter.send(address, payload, after);
        return;
      } catch (error) {
        const next = await this.#afterFailure(error, address);
        if (next === 'pass-over') return;
        if (next === 'later') await sleep(pauseBefore(attempt), undefined, { signal });
      }
    }
  }

  async #afterFailure(error: unknown, address: Address): Promise<'now' | 'later' | 'pass-over'> {
    const { note, log } = this.#parts;
    const reason = error instanceof SendFailure ? error.reason : { kind: 'refused' as const };
    switch (reason.kind) {
      case 'wait':
        this.#pace.pause(reason.seconds);
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
        return 'later';
    }
  }

  /** What is not out stays in its session, and goes out at the next start. */
  #givenUp(error: unknown, address: Address): void {
    if (!this.#closing.signal.aborted) this.#parts.log.failed('answer', error, address);
  }
}

function pauseBefore(attempt: number): number {
  return PAUSES[Math.min(attempt, PAUSES.length - 1)] ?? 0;
}

/** Answers of one bot; each address gets its own in order, and addresses do not wait for one another. */
export function createOutgoing(parts: OutgoingParts): Outgoing {
  return new AnswersOnTheirWay(parts);
}
