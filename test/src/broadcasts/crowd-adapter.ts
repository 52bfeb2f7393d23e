import { setTimeout as sleep } from 'node:timers/promises';
import type { Adapter, Sent } from '../../../adapters/adapter.ts';
import { SendFailure, type SendFailureReason } from '../../../adapters/send-failure.ts';
import type { Address } from '../../../conversations/address.ts';
import type { Reply } from '../../../conversations/reply.ts';

/** A platform in memory that counts what each person got; it takes its time and fails as it is told. */
export class CrowdAdapter implements Adapter<string> {
  readonly platform: string;
  readonly routes = [];
  /** How often each person got something, by chat where there is one. */
  readonly got = new Map<string, number>();
  readonly texts = new Map<string, string>();
  readonly retracted: string[] = [];
  attempts = 0;
  /** When the last request began. */
  last = 0;
  underway = 0;
  mostUnderway = 0;
  /** When requests began (ms of the monotonic clock). */
  readonly begun: number[] = [];
  readonly #ms: number;
  readonly #remembers: boolean;
  readonly #fails: (person: string, attempt: number) => SendFailureReason | undefined;

  constructor({
    platform = 'fake',
    ms = 0,
    fails = () => undefined,
    remembers = true,
  }: {
    readonly platform?: string;
    readonly ms?: number;
    readonly fails?: (person: string, attempt: number) => SendFailureReason | undefined;
    /** Whether it keeps who got what; else it only counts. */
    readonly remembers?: boolean;
  } = {}) {
    this.platform = platform;
    this.#ms = ms;
    this.#fails = fails;
    this.#remembers = remembers;
  }

  async start(): Promise<void> {}
  async stop(): Promise<void> {}

  render(replies: readonly Reply[]): readonly string[] {
    return replies.map((reply) => ('text' in reply ? reply.text : reply.kind));
  }

  async send({ person, chat }: Address, payload: string): Promise<Sent> {
    const who = chat ?? person;
    this.attempts += 1;
    const message = `m${this.attempts}`;
    this.last = performance.now();
    if (this.#remembers) this.begun.push(this.last);
    else this.begun[0] ??= this.last;
    const failure = this.#fails(who, this.attempts);
    this.underway += 1;
    this.mostUnderway = Math.max(this.mostUnderway, this.underway);
    if (this.#ms > 0) await sleep(this.#ms);
    else await null;
    this.underway -= 1;
    if (failure) throw new SendFailure(failure, failure.kind);
    if (!this.#remembers) return { message };
    this.got.set(who, (this.got.get(who) ?? 0) + 1);
    this.texts.set(who, payload);
    return { message };
  }

  /** The failures of the next attempts to take something back. */
  readonly keeps: SendFailureReason[] = [];

  async retract(_address: Address, message: string): Promise<void> {
    const failure = this.keeps.shift();
    if (failure) throw new SendFailure(failure, failure.kind);
    this.retracted.push(message);
  }

  /** Those who got something more than once. */
  twice(): string[] {
    return [...this.got].filter(([, times]) => times > 1).map(([who]) => who);
  }
}
