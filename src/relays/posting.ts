import { setTimeout as sleep } from 'node:timers/promises';
import type { Sent } from '../../adapters/adapter.ts';
import { addressIn } from '../../conversations/address.ts';
import type { Replica } from '../bot/replica.ts';
import type { Log } from '../log.ts';
import { createQueue } from '../sessions/queue.ts';
import { createUnderway } from '../underway.ts';
import type { Desks } from './desks.ts';
import {
  isWaiting,
  type Post,
  type Relay,
  type Thread,
  withoutPost,
  withPost,
  withPoster,
} from './relay.ts';
import type { RelayRows } from './relay-rows.ts';

/** What waits in exchanges, on its way to the desks: in order for each person, until it is out. */
export interface Posting {
  /** Begins to post what waits in a person's exchange. */
  kick(person: string): void;
  /** Begins work that nobody waits for. */
  begin(work: () => Promise<void>): void;
  /** Aborted once nothing more is begun. */
  readonly closing: AbortSignal;
  /** Begins nothing more; what waits stays in the store. */
  close(): void;
  /** Resolves when nothing is under way. */
  idle(): Promise<void>;
}

/** What posting needs. */
export interface PostingParts {
  readonly rows: RelayRows;
  readonly desks: Desks;
  readonly log: Log;
  /** Tells a person that what they wrote did not reach the office. */
  readonly undelivered: (person: string, mark: string) => Promise<void>;
  /** This process among those that share the store; without it, it is alone. */
  readonly replica?: Replica | undefined;
}

const AGAIN_MS = 1000;

/** The thread that a post began, if it did. */
function begunBy(post: Post, sent: readonly Sent[] | undefined): Thread | undefined {
  const root = sent?.[0]?.message;
  if (root === undefined || post.kind !== 'words' || !post.begins) return undefined;
  return { ...post.begins, id: post.mark, root };
}

/** The exchange once something was posted, or never will be. */
function afterPost(row: Relay, post: Post, thread: Thread | undefined, isLost: boolean): Relay {
  const next = { ...withoutPost(row, post.mark), ...(thread ? { thread } : {}) };
  if (thread && row.leaving)
    return withPost(next, { kind: 'notice', mark: `${post.mark}:left`, notice: 'left' });
  return isLost ? { ...next, open: false } : next;
}

class PostingAtWork implements Posting {
  readonly #parts: PostingParts;
  readonly #queue = createQueue();
  readonly #closing = new AbortController();
  readonly #underway = createUnderway((error) => {
    if (!this.#closing.signal.aborted) this.#parts.log.failed('relay', error);
  });
  readonly closing = this.#closing.signal;

  constructor(parts: PostingParts) {
    this.#parts = parts;
  }

  kick(person: string): void {
    this.begin(() => this.#queue.run(person, () => this.#postAll(person)));
  }

  begin(work: () => Promise<void>): void {
    if (!this.closing.aborted) this.#underway.begin(work);
  }

  close(): void {
    this.#closing.abort();
  }

  idle(): Promise<void> {
    return this.#underway.idle();
  }

  /** A store that fails is tried again, for nobody else would. */
  async #postAll(person: string): Promise<void> {
    while (!this.closing.aborted) {
      try {
        if (!(await this.#postNext(person))) return;
      } catch (error) {
        if (this.closing.aborted || (error as Error).name === 'AbortError') return;
        this.#parts.log.failed('relay', error);
        await sleep(AGAIN_MS, undefined, { signal: this.closing });
      }
    }
  }

  /** Posts the oldest of what waits; false where nothing does. */
  async #postNext(person: string): Promise<boolean> {
    const { rows, desks, undelivered } = this.#parts;
    const row = await this.#own(person);
    const [post] = row?.waiting ?? [];
    if (!row || !post) {
      if (row?.leaving) await this.#sweep(row);
      return false;
    }
    const sent = await desks.post(post, row.thread);
    const isLost = sent === undefined && post.kind === 'words';
    if (isLost) await undelivered(person, post.mark);
    const begun = begunBy(post, sent);
    const thread = begun ?? row.thread;
    const places = thread && sent ? await this.#placesFor(person, thread, sent) : [];
    await rows.change(person, (stored) => {
      if (!stored) return stored;
      const next = afterPost(stored, post, begun, isLost);
      const all = { ...next, places: [...new Set([...next.places, ...places])] };
      return withPoster(all, stored.poster);
    });
    return true;
  }

  /** The exchange, where it is this process that posts what waits in it: of several replicas one does. */
  async #own(person: string): Promise<Relay | undefined> {
    const { rows, replica } = this.#parts;
    const row = await rows.read(person);
    if (!replica || !row || !isWaiting(row)) return row;
    const { mark } = replica;
    if (row.poster !== mark) {
      const living = await replica.living();
      const isLeft = row.poster === undefined || !living.has(row.poster);
      if (!isLeft || !living.has(mark)) return undefined;
      await rows.change(person, (stored) =>
        stored && stored.poster === row.poster ? withPoster(stored, mark) : stored,
      );
    }
    const taken = await rows.read(person);
    const isOwn = taken?.poster === mark && (await replica.holds(mark, this.closing));
    return isOwn ? taken : undefined;
  }

  /** The messages that staff can answer: the first of a thread, or each where a platform has no threads. */
  async #placesFor(person: string, thread: Thread, sent: readonly Sent[]): Promise<string[]> {
    const { rows, desks } = this.#parts;
    const desk = addressIn(thread.desk);
    const messages = desks.hasThreads(desk) ? [thread.root] : sent.map((one) => one.message);
    const keys = messages.map((message) => desks.keyOf(desk, message));
    const place = { office: thread.office, thread: thread.id, person, over: false };
    for (const key of keys) await rows.setPlace(key, { version: 1, ...place });
    return keys;
  }

  /** Nothing leads from the desk to somebody of whom nothing is kept. */
  async #sweep({ places, person }: Relay): Promise<void> {
    const { rows } = this.#parts;
    for (const key of places) {
      const kept = await rows.place(key);
      if (!kept) continue;
      const { person: _, ...place } = kept;
      await rows.setPlace(key, { ...place, thread: '' });
    }
    await rows.delete(person);
  }
}

/** Posts what waits, for a bot. */
export function createPosting(parts: PostingParts): Posting {
  return new PostingAtWork(parts);
}
