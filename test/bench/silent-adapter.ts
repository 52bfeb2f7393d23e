import { setImmediate } from 'node:timers/promises';
import type { Adapter, Host, Sent } from '../../adapters/adapter.ts';
import type { Event } from '../../conversations/event.ts';
import type { Reply } from '../../conversations/reply.ts';

/** A platform in memory that takes every message and keeps none: it only counts. */
export class SilentAdapter implements Adapter<string> {
  readonly platform = 'fake';
  readonly routes = [];
  sent = 0;
  #host: Host | undefined;

  async start(host: Host): Promise<void> {
    this.#host = host;
  }

  async stop(): Promise<void> {}

  render(replies: readonly Reply[]): readonly string[] {
    return replies.map((reply) => ('text' in reply ? reply.text : reply.kind));
  }

  async send(): Promise<Sent> {
    this.sent += 1;
    return { message: String(this.sent) };
  }

  async retract(): Promise<void> {}

  /**
   * Brings an event of a person in a private chat; resolves when its turn is written. Timers and what
   * is on its way have their turn then, as between two requests of a network.
   */
  async bring(person: string, event: Event): Promise<void> {
    const address = { platform: this.platform, chat: person, person };
    await this.#host?.receive({ address, event, addressed: true });
    await setImmediate();
  }
}
