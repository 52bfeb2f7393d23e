import { onTestFinished } from 'vitest';
import type { Adapter, Arrival, Host, Presence } from '../../../adapters/adapter.ts';
import { createTelegram, type TelegramOptions } from '../../../adapters/telegram/adapter.ts';
import type { TelegramPayload } from '../../../adapters/telegram/payload.ts';
import { type Address, lineOf } from '../../../conversations/address.ts';
import type { Reply } from '../../../conversations/reply.ts';
import { createWords } from '../../../conversations/words.ts';
import { wordsIn } from '../../../src/load-conversation.ts';
import {
  startTelegramServer,
  type TelegramServer,
  type TelegramServerOptions,
} from '../../telegram-server/server.ts';

/** The words that the adapter adds of its own. */
export const words = createWords(
  wordsIn(new URL('../../../adapters/telegram/locales/', import.meta.url)),
);

/** A question with buttons, plainly made up. */
export function question(id: string, labels: readonly string[] = ['Yes', 'No']): Reply {
  const choices = labels.map((label) => ({ value: label.toLowerCase(), label }));
  return { kind: 'ask', question: id, input: 'choice', text: `What of ${id}?`, choices };
}

/** A host in memory: it takes each event once, and answers as it is told. */
export class TestHost implements Host {
  readonly arrivals: Arrival[] = [];
  readonly notes: { address: Address; presence: Presence }[] = [];
  readonly failures: string[] = [];
  readonly #seen = new Set<string>();
  adapter: Adapter<TelegramPayload> | undefined;
  /** How often `receive` rejects before it takes anything; or for whom it always does. */
  failsNext = 0;
  failsFor: string | undefined;
  slowMs = 0;
  languageOf: (address: Address) => string = () => 'en';
  answer: (arrival: Arrival) => readonly Reply[] = () => [
    { kind: 'note', topic: 'heard', text: 'Heard.' },
  ];
  isStale: (arrival: Arrival) => boolean = () => false;

  async receive(arrival: Arrival): Promise<void> {
    if (this.slowMs > 0) await new Promise((resolve) => setTimeout(resolve, this.slowMs));
    if (this.failsFor === arrival.address.person) throw new Error('the store is away');
    if (this.failsNext > 0) {
      this.failsNext -= 1;
      throw new Error('the store is away');
    }
    const mark = `${lineOf(arrival.address)} ${arrival.event.id}`;
    if (!arrival.addressed || this.#seen.has(mark)) return;
    this.#seen.add(mark);
    this.arrivals.push(arrival);
    void this.#reply(arrival).catch((error: unknown) => this.failed('send', error));
  }

  async form(): Promise<undefined> {}

  async submit(): Promise<undefined> {}

  async look(arrival: Arrival): Promise<readonly Reply[]> {
    if (this.failsFor === arrival.address.person) throw new Error('the store is away');
    return this.isStale(arrival)
      ? [{ kind: 'note', topic: 'stale', text: 'That button belongs to an earlier question.' }]
      : [];
  }

  async note(address: Address, presence: Presence): Promise<void> {
    this.notes.push({ address, presence });
  }

  failed(what: string, error: unknown): void {
    const message = error instanceof Error ? error.message : String(error);
    this.failures.push(what.includes(message) ? what : `${what}: ${message}`);
  }

  async #reply({ address, message, ...arrival }: Arrival): Promise<void> {
    const { adapter } = this;
    if (!adapter) return;
    let after = message;
    const replies = this.answer({ address, ...arrival });
    const language = this.languageOf(address);
    for (const payload of adapter.render(replies, { address, language })) {
      await adapter.send(address, payload, after);
      after = undefined;
    }
  }
}

/** What a test drives: the server, the host, and the adapter between them. */
export interface Stage {
  readonly server: TelegramServer;
  readonly host: TestHost;
  readonly adapter: Adapter<TelegramPayload>;
}

/** An adapter that polls a server of its own, and ends with the test. */
export async function onStage(
  options: Partial<TelegramOptions> = {},
  about: TelegramServerOptions = {},
): Promise<Stage> {
  const server = await startTelegramServer(about);
  const { token, root: apiRoot } = server;
  const adapter = createTelegram({ token, apiRoot, words, pollSeconds: 1, ...options });
  const host = new TestHost();
  host.adapter = adapter;
  onTestFinished(async () => {
    await adapter.stop();
    await server.close();
  });
  await adapter.start(host);
  if (!options.webhook) await server.ready();
  return { server, host, adapter };
}

/** Resolves when it is so. @throws Error naming what did not come to be */
export async function until(what: string, isSo: () => boolean, within = 5000): Promise<void> {
  const end = performance.now() + within;
  while (!isSo()) {
    if (performance.now() > end) throw new Error(`it did not come to this: ${what}`);
    await new Promise((resolve) => setTimeout(resolve, 5));
  }
}
