import { CallguideError } from '../callguide-error.ts';
import type { Engine, Store } from '../stores/store.ts';
import { createTurnView } from '../stores/turn-view.ts';
import type { Handled, Kept, SessionOptions, Sessions, Turned } from './contract.ts';
import type { Envelope, Loaded } from './envelope.ts';
import { hasSeen, unsentOf, withoutSent, withTurn } from './envelope.ts';
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
const DAY_MS = 86_400_000;

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
    const { envelope } = await load(createTurnView(this.#store), address);
    return envelope.session;
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
  ): Promise<Handled> {
    return this.#change<Handled>(address, (loaded) => {
      const { envelope } = loaded;
      if (hasSeen(envelope, event)) {
        const { session } = envelope;
        return { result: { ...unsentOf(envelope, event), session, fresh: false } };
      }
      const turned = apply(envelope.session);
      const { session, replies, effects } = turned;
      const write = this.#row(address, loaded, withTurn(envelope, event, turned), turned);
      return { result: { session, replies, effects, fresh: true }, write };
    });
  }

  sent(address: string, event: string): void {
    this.#marks.add(address, event);
  }

  async flush(): Promise<void> {
    const failures: unknown[] = [];
    for (const address of this.#marks.addresses()) {
      await this.#flushOne(address).catch((error: unknown) => failures.push(error));
    }
    if (this.#purgeDue) this.#purgeDue = !(await this.#engine.purge());
    if (failures.length === 0) return;
    const message = `${failures.length} sessions could not note what was sent.`;
    throw new CallguideError('session-flush', message, { cause: failures[0] });
  }

  async *unsent(skipped: (error: unknown) => void): AsyncGenerator<UnsentEvent, void> {
    for await (const entry of listUnsent(this.#store, skipped)) {
      if (!this.#marks.of(entry.address).has(entry.event)) yield entry;
    }
  }

  async forget(address: string): Promise<void> {
    await this.#queue.run(address, async () => {
      await this.#options.alongside?.forget(address);
      await this.#store.delete(address);
      this.#marks.settle(address, this.#marks.of(address));
    });
    this.#purgeDue = !(await this.#engine.purge());
  }

  #row(
    address: string,
    loaded: Loaded,
    envelope: Envelope,
    { keepUntil = 0 }: Pick<Kept, 'keepUntil'>,
  ): NonNullable<Step<never>['write']> {
    const { now, retentionDays } = this.#options;
    const expires = Math.max(now() + retentionDays * DAY_MS, keepUntil);
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
