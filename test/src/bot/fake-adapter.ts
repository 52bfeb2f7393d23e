import { setTimeout as sleep } from 'node:timers/promises';
import type { Adapter, Arrival, Host, Reader } from '../../../adapters/adapter.ts';
import { SendFailure, type SendFailureReason } from '../../../adapters/send-failure.ts';
import type { Address } from '../../../conversations/address.ts';
import type { Event } from '../../../conversations/event.ts';
import type { Reply } from '../../../conversations/reply.ts';

/** What went out over a fake platform. */
export interface Out {
  readonly person: string;
  readonly chat: string | undefined;
  readonly text: string;
  readonly at: number;
}

/** A platform in memory: one payload for each reply that has a text; it fails as it is told. */
export class FakeAdapter implements Adapter<string> {
  readonly platform: string;
  readonly routes = [];
  readonly out: Out[] = [];
  /** The failures of the next attempts, in order. */
  readonly failures: SendFailureReason[] = [];
  attempts = 0;
  host: Host | undefined;

  constructor(platform = 'fake') {
    this.platform = platform;
  }

  async start(host: Host): Promise<void> {
    this.host = host;
  }

  async stop(): Promise<void> {}

  render(replies: readonly Reply[], _reader: Reader): readonly string[] {
    return replies.flatMap((reply) => ('text' in reply ? [reply.text] : []));
  }

  async send(address: Address, payload: string): Promise<{ message: string }> {
    this.attempts += 1;
    const failure = this.failures.shift();
    await sleep(1);
    if (failure) throw new SendFailure(failure, failure.kind);
    this.out.push({
      person: address.person,
      chat: address.chat,
      text: payload,
      at: performance.now(),
    });
    return { message: String(this.out.length) };
  }

  async retract(): Promise<void> {}

  /** Brings an event of a person, as the platform would. */
  bring(person: string, event: Event, more: Partial<Arrival> = {}): Promise<void> {
    if (!this.host) throw new Error('the fake platform is not started');
    return this.host.receive({ address: this.addressOf(person), event, addressed: true, ...more });
  }

  addressOf(person: string): Address {
    return { platform: this.platform, chat: person, person };
  }
}

/** Resolves when `true`; fails with what was awaited after ten seconds. */
export async function until(what: string, isTrue: () => boolean): Promise<void> {
  const end = performance.now() + 10_000;
  while (!isTrue()) {
    if (performance.now() > end) throw new Error(`it did not come to this: ${what}`);
    await sleep(5);
  }
}

/** Resolves when nothing more has gone out for a while. */
export async function quiet(adapter: FakeAdapter): Promise<void> {
  for (let before = -1; adapter.attempts !== before; ) {
    before = adapter.attempts;
    await sleep(200);
  }
}
