import { setTimeout as sleep } from 'node:timers/promises';
import { addressIn } from '../../conversations/address.ts';
import type { BroadcastTable } from './broadcast-tables.ts';
import type { Ledger, Outcome, Waiting } from './ledger.ts';
import { type Result, type Sending, sendMessage } from './send-message.ts';
import { createSettling, type Settling } from './settling.ts';

/** What a lane works with. */
export interface LaneParts {
  readonly ledger: Ledger;
  readonly sending: Omit<Sending, 'inDoubt' | 'signal'>;
  /** The messages of the platform that say a broadcast to one address. */
  readonly render: (broadcast: BroadcastTable, to: Waiting) => Promise<readonly unknown[]>;
}

/** What one token sends to many: at most so many at a time, broadcasts in turn. */
export interface Lane {
  /** Sends these broadcasts from now on, and no others; what is on its way goes on. */
  serve(broadcasts: readonly BroadcastTable[]): void;
  /** Sends nothing more, and resolves when what was on its way is written. */
  close(): Promise<void>;
}

/** One broadcast in a lane: what waits next, and how far the ledger has been read. */
interface Stream {
  readonly broadcast: BroadcastTable;
  readonly next: Waiting[];
  after: string;
  readToEnd: boolean;
  underway: number;
}

const [MOST_UNDERWAY, PAGE, MOST_ATTEMPTS] = [100, 200, 12];
const [FIRST_REST_MS, LONGEST_REST_MS] = [250, 30_000];

class LaneOfToken implements Lane {
  readonly #parts: LaneParts;
  readonly #settling: Settling;
  readonly #streams = new Map<string, Stream>();
  readonly #closing = new AbortController();
  #underway = 0;
  #rest = FIRST_REST_MS;
  #restUntil = 0;
  #turn = 0;
  #running: Promise<void> | undefined;
  #freed = Promise.withResolvers<void>();

  constructor(parts: LaneParts) {
    this.#parts = parts;
    this.#settling = createSettling(parts.ledger, parts.sending.log);
  }

  serve(broadcasts: readonly BroadcastTable[]): void {
    for (const id of this.#streams.keys())
      if (!broadcasts.some((one) => one.id === id)) this.#streams.delete(id);
    for (const broadcast of broadcasts)
      if (!this.#streams.has(broadcast.id))
        this.#streams.set(broadcast.id, {
          ...{ broadcast, next: [], after: '', readToEnd: false, underway: 0 },
        });
    if (this.#streams.size > 0 && !this.#closing.signal.aborted) this.#running ??= this.#run();
  }

  async close(): Promise<void> {
    this.#closing.abort();
    await this.#running;
    while (this.#underway > 0) await this.#freed.promise;
  }

  async #run(): Promise<void> {
    const { signal } = this.#closing;
    try {
      while (this.#streams.size > 0 && !signal.aborted) await this.#round();
    } catch (error) {
      // Whatever failed, the next look at the ledger begins again.
      if (!signal.aborted) this.#parts.sending.log.failed('broadcast', error);
      this.#streams.clear();
    } finally {
      this.#running = undefined;
    }
  }

  /** Marks some messages and lets them go; waits where nothing can. */
  async #round(): Promise<void> {
    const { signal } = this.#closing;
    const room = MOST_UNDERWAY - this.#underway;
    if (room < MOST_UNDERWAY / 2) return this.#freed.promise;
    const rest = this.#restUntil - performance.now();
    if (rest > 0) await sleep(Math.ceil(rest), undefined, { signal });
    const ready = await this.#ready();
    if (ready.length === 0) return this.#underway > 0 ? this.#freed.promise : undefined;
    const waiting = ready.reduce((sum, { next }) => sum + next.length, 0);
    const count = await this.#parts.sending.pace.take(Math.min(room, waiting), signal);
    const share = Math.ceil(count / ready.length);
    this.#turn += 1;
    let left = count;
    for (const at of ready.keys()) {
      const stream = ready[(at + this.#turn) % ready.length] as Stream;
      const taken = stream.next.splice(0, Math.min(share, left));
      left -= taken.length;
      await this.#begin(stream, taken);
    }
  }

  /** The broadcasts of which something waits; one of which nothing does any more has its end. */
  async #ready(): Promise<Stream[]> {
    const { ledger } = this.#parts;
    for (const stream of this.#streams.values()) {
      const { broadcast, next } = stream;
      if (next.length === 0 && !stream.readToEnd) {
        next.push(...(await ledger.waiting(broadcast.id, stream.after, PAGE)));
        stream.after = next.at(-1)?.address ?? stream.after;
        stream.readToEnd = next.length < PAGE;
      }
      if (next.length > 0 || !stream.readToEnd || stream.underway > 0) continue;
      this.#streams.delete(broadcast.id);
      await ledger.end(broadcast.id);
    }
    return [...this.#streams.values()].filter(({ next }) => next.length > 0);
  }

  async #begin(stream: Stream, taken: readonly Waiting[]): Promise<void> {
    if (taken.length === 0) return;
    const addresses = taken.map(({ address }) => address);
    const begun = await this.#parts.ledger.begin(stream.broadcast, addresses);
    for (const one of taken) {
      if (!begun.has(one.address)) continue;
      this.#underway += 1;
      stream.underway += 1;
      void this.#send(stream, one);
    }
  }

  async #send(stream: Stream, one: Waiting): Promise<void> {
    const { broadcast } = stream;
    const result = await this.#sent(broadcast, one);
    if (result) await this.#settled(stream, one, result);
    this.#underway -= 1;
    stream.underway -= 1;
    this.#freed.resolve();
    this.#freed = Promise.withResolvers();
  }

  async #settled(stream: Stream, one: Waiting, result: Result): Promise<void> {
    const isWorn = result.reason === 'unsent' && one.attempts + 1 >= MOST_ATTEMPTS;
    const outcome: Outcome = {
      ...{ broadcast: stream.broadcast.id, address: one.address, ...result },
      ...(isWorn ? { state: 'failed' } : {}),
    };
    await this.#settling.settle(outcome);
    this.#pauseAfter(outcome);
    if (outcome.state === 'queued') stream.next.push({ ...one, attempts: one.attempts + 1 });
  }

  /** Undefined where the process ends meanwhile: then the ledger goes on saying that it is on its way. */
  async #sent(broadcast: BroadcastTable, one: Waiting): Promise<Result | undefined> {
    const { sending, render } = this.#parts;
    const inDoubt = broadcast.in_doubt;
    const { signal } = this.#closing;
    try {
      const parts = await render(broadcast, one);
      return await sendMessage({ ...sending, inDoubt, signal }, addressIn(one.address), parts);
    } catch (error) {
      if (signal.aborted) return undefined;
      sending.log.failed('broadcast', error);
      return { state: 'failed', reason: 'render' };
    }
  }

  /** A platform that cannot be reached is tried again after pauses that grow. */
  #pauseAfter({ state, reason }: Outcome): void {
    if (state === 'sent') this.#rest = FIRST_REST_MS;
    if (reason !== 'unsent' || performance.now() < this.#restUntil) return;
    this.#restUntil = performance.now() + this.#rest;
    this.#rest = Math.min(this.#rest * 2, LONGEST_REST_MS);
  }
}

/** A lane in which nothing goes yet. */
export function createLane(parts: LaneParts): Lane {
  return new LaneOfToken(parts);
}
