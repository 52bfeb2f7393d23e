import { CallguideError } from '../callguide-error.ts';
import type { Engine, Store } from '../stores/store.ts';
import type {
  Handled,
  Kept,
  Looked,
  SessionOptions,
  Sessions,
  TakingOver,
  Turned,
} from './contract.ts';
import type { Envelope, Loaded } from './envelope.ts';
import { hasSeen, isBehind, unsentOf, withoutSent, withSender, withTurn } from './envelope.ts';
import type { Queue } from './queue.ts';
import { createQueue } from './queue.ts';
import type { Step } from './rewrite.ts';
import { load, rewrite } from './rewrite.ts';
import type { SentMarks } from './sent-marks.ts';
import { createSentMarks } from './sent-marks.ts';
import type { UnsentEvent } from './unsent.ts';
import { listUnsent } from './unsent.ts';

/** Sessions on a store; in one process the turns of an address wait for one another. */
export function createSessions(engine: Engine, options: SessionOptions): Sessions {
  return new StoredSessions(engine, options);
}

const NAMESPACE = 'sessions';
const [HOUR_MS, DAY_MS] = [3_600_000, 86_400_000];

/** Where what this process sends stands among what others send; alone, it has no such place. */
function placeIn(
  envelope: Envelope,
  event: string,
  replica: string | undefined,
): Pick<Handled, 'replica' | 'behind'> {
  return replica === undefined ? {} : { replica, behind: isBehind(envelope, event, replica) };
}

class StoredSessions implements Sessions {
  readonly #engine: Engine;
  readonly #store: Store;
  readonly #options: SessionOptions;
  readonly #queue: Queue = createQueue();
  readonly #marks: SentMarks = createSentMarks();
  #purgeDue = false;

  constructor(engine: Engine, options: SessionOptions) {
    this.#engine = engine;
    this.#store = engine.store(NAMESPACE);
    this.#options = options;
  }

  async load(address: string): Promise<unknown> {
    const { envelope } = await load(this.#store, address);
    return envelope.session;
  }

  async look(address: string, event: string, order?: number): Promise<Looked> {
    const loaded = await load(this.#store, address);
    const envelope = withoutSent(loaded.envelope, this.#marks.of(address));
    const behind = isBehind(envelope, event, this.#own);
    const seen = hasSeen(envelope, { event, order, at: this.#options.now() });
    return { session: envelope.session, seen, behind };
  }

  async update(address: string, change: (session: unknown) => Kept): Promise<void> {
    await this.#change(address, (loaded) => {
      const { envelope } = loaded;
      const kept = change(envelope.session);
      const write = this.#row(address, loaded, { ...envelope, session: kept.session }, kept);
      return { result: undefined, write };
    });
  }

  async keep(address: string, until: number): Promise<void> {
    await this.#change(address, (loaded) => {
      const { envelope, expires } = loaded;
      if (expires === undefined || expires >= until) return { result: undefined };
      return { result: undefined, write: this.#rowUntil(address, loaded, envelope, until) };
    });
  }

  async handleOnce(
    address: string,
    event: string,
    apply: (session: unknown) => Turned,
    order?: number,
  ): Promise<Handled> {
    return this.#change<Handled>(address, (loaded) => {
      const { envelope } = loaded;
      const came = { event, order, at: this.#options.now() };
      if (hasSeen(envelope, came)) return this.#again(loaded, event);
      const replica = this.#own;
      const turned = apply(envelope.session);
      const { session, replies, effects } = turned;
      const next = withTurn(envelope, came, turned, replica);
      const place = placeIn(next, event, replica);
      const write = this.#row(address, loaded, next, turned);
      return { result: { session, replies, effects, fresh: true, ...place }, write };
    });
  }

  /** A redelivery: what is left is this process's to send, or another one's. */
  #again({ envelope, expires }: Loaded, event: string): Step<Handled> {
    const [{ session }, own] = [envelope, this.#own];
    const left = unsentOf(envelope, event);
    const nothing = { session, replies: [], effects: [], fresh: false };
    if (!left || (left.replica !== undefined && left.replica !== own)) return { result: nothing };
    const { replies, effects } = left;
    const result = { ...nothing, replies, effects, ...placeIn(envelope, event, own) };
    // What nobody sends yet is taken, so that no other replica sends it too.
    if (own === left.replica || own === undefined || expires === undefined) return { result };
    return { result, write: { envelope: withSender(envelope, new Set([event]), own), expires } };
  }

  sent(address: string, event: string): void {
    this.#marks.add(address, event);
  }

  async flush(address?: string): Promise<void> {
    const failures: unknown[] = [];
    for (const one of address === undefined ? this.#marks.addresses() : [address]) {
      await this.#flushOne(one).catch((error: unknown) => failures.push(error));
    }
    if (this.#purgeDue) this.#purgeDue = !(await this.#engine.purge());
    if (failures.length === 0) return;
    const message = `${failures.length} sessions could not note what was sent.`;
    throw new CallguideError('session-flush', message, { cause: failures[0] });
  }

  async *unsent(taking: TakingOver): AsyncGenerator<UnsentEvent, void> {
    for await (const left of listUnsent(this.#store, taking)) yield* await this.#takeOver(left);
  }

  /** Of what one address was left with, what this process is to send from now on. */
  async #takeOver(left: readonly UnsentEvent[]): Promise<readonly UnsentEvent[]> {
    const [{ address = '' } = {}, { replica }] = [left[0], this.#options];
    const isOut = this.#marks.of(address);
    const unsent = left.filter(({ event }) => !isOut.has(event));
    if (!replica) return unsent;
    // Whoever is not at work now, after the row was read, has gone for good; it may be this process.
    const living = await replica.living();
    if (!living.has(replica.mark)) return [];
    const ofNobody = unsent.filter((one) => one.replica === undefined || !living.has(one.replica));
    if (ofNobody.length === 0) return [];
    return this.#change(address, ({ envelope, expires }) => {
      const own = replica.mark;
      const taken = ofNobody.filter(({ event, replica: before }) => {
        const entry = unsentOf(envelope, event);
        return entry !== undefined && entry.replica === before;
      });
      if (taken.length === 0 || expires === undefined) return { result: [] };
      const events = new Set(taken.map(({ event }) => event));
      const result = taken.map((one) => ({ ...one, replica: own }));
      return { result, write: { envelope: withSender(envelope, events, own), expires } };
    });
  }

  async forget(address: string): Promise<void> {
    await this.#queue.run(address, async () => {
      await this.#options.alongside?.forget(address);
      await this.#store.delete(address);
      this.#marks.settle(address, this.#marks.of(address));
    });
    this.#purgeDue = !(await this.#engine.purge());
  }

  get #own(): string | undefined {
    return this.#options.replica?.mark;
  }

  #row(
    address: string,
    loaded: Loaded,
    envelope: Envelope,
    { keepUntil = 0 }: Pick<Kept, 'keepUntil'>,
  ): NonNullable<Step<never>['write']> {
    const { now, retentionDays } = this.#options;
    const until = Math.max(now() + retentionDays * DAY_MS, keepUntil);
    // On the hour: the turns of an hour end on the same one, and the index of ends is written once.
    const expires = Math.ceil(until / HOUR_MS) * HOUR_MS;
    return this.#rowUntil(address, loaded, envelope, expires);
  }

  #rowUntil(
    address: string,
    loaded: Loaded,
    envelope: Envelope,
    expires: number,
  ): NonNullable<Step<never>['write']> {
    const { alongside } = this.#options;
    if (alongside === undefined) return { envelope, expires };
    const [before, after] = [loaded.envelope.session, envelope.session];
    const change = { address, before, after, expires, expiredBefore: loaded.expires };
    return { envelope, expires, alongside: alongside.changed(change) };
  }

  /** A step on what is stored, less what was sent meanwhile. */
  #change<Result>(address: string, step: (loaded: Loaded) => Step<Result>): Promise<Result> {
    return this.#queue.run(address, async () => {
      const sent = this.#marks.of(address);
      const { result, written } = await rewrite(this.#store, address, (loaded) =>
        step({ ...loaded, envelope: withoutSent(loaded.envelope, sent) }),
      );
      if (written) this.#marks.settle(address, sent);
      return result;
    });
  }

  /** Marks alone: the expiry stays, and a forgotten address stays forgotten. */
  #flushOne(address: string): Promise<void> {
    return this.#queue.run(address, async () => {
      const sent = this.#marks.of(address);
      await rewrite(this.#store, address, ({ envelope, expires }) => {
        const left = withoutSent(envelope, sent);
        if (expires === undefined || left.outbox.length === envelope.outbox.length) {
          return { result: undefined };
        }
        return { result: undefined, write: { envelope: left, expires } };
      });
      this.#marks.settle(address, sent);
    });
  }
}
