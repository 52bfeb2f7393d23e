import type { AddressInfo } from 'node:net';
import { createConnection, createServer, type Server, type Socket } from 'node:net';

/** What becomes of what goes to the store and back. */
export type StoreFault =
  /** No connection comes about, and those that were there are gone. */
  | { readonly kind: 'refuse' }
  /** Everything is taken, and nothing answered. */
  | { readonly kind: 'hang' }
  /** Answers come so many milliseconds late. */
  | { readonly kind: 'slow'; readonly milliseconds: number };

interface Pair {
  readonly client: Socket;
  readonly server: Socket;
}

/** What stands between a replica and its store: it passes everything on, until it is told otherwise. */
export class StoreProxy {
  readonly #server: Server;
  readonly #to: number;
  readonly #pairs = new Set<Pair>();
  #fault: StoreFault | undefined;
  #breaksNext = false;

  constructor(to: number) {
    this.#to = to;
    this.#server = createServer((client) => this.#connect(client));
  }

  async open(): Promise<this> {
    await new Promise<void>((resolve) => this.#server.listen(0, '127.0.0.1', resolve));
    return this;
  }

  /** The address of a store, through this proxy. */
  through(url: string): string {
    const { port } = this.#server.address() as AddressInfo;
    return url.replace(/@127\.0\.0\.1:\d+/, `@127.0.0.1:${port}`);
  }

  /** From now on this goes wrong; nothing, without one. What was held back goes on. */
  set(fault: StoreFault | undefined): void {
    this.#fault = fault;
    for (const { client, server } of this.#pairs) {
      if (fault?.kind === 'refuse') client.destroy();
      else if (fault?.kind === 'hang') for (const one of [client, server]) one.pause();
      else for (const one of [client, server]) one.resume();
    }
  }

  /** Breaks the connection on which something is asked next, before it is. */
  breakNext(): void {
    this.#breaksNext = true;
  }

  /** Holds back what the store answers; `set(undefined)` lets it through. */
  holdAnswers(): void {
    for (const { server } of this.#pairs) server.pause();
  }

  close(): Promise<void> {
    for (const { client } of this.#pairs) client.destroy();
    return new Promise((resolve) => this.#server.close(() => resolve()));
  }

  #connect(client: Socket): void {
    client.on('error', () => {});
    if (this.#fault?.kind === 'refuse') return void client.destroy();
    const server = createConnection(this.#to, '127.0.0.1');
    server.on('error', () => {});
    const pair = { client, server };
    this.#pairs.add(pair);
    client.on('data', (bytes) => this.#asked(pair, bytes));
    server.on('data', (bytes) => this.#answered(pair, bytes));
    client.once('close', () => this.#ended(pair));
    server.once('close', () => this.#ended(pair));
    if (this.#fault?.kind === 'hang') for (const one of [client, server]) one.pause();
  }

  #asked({ client, server }: Pair, bytes: Buffer): void {
    if (this.#breaksNext) {
      this.#breaksNext = false;
      client.destroy();
    } else server.write(bytes);
  }

  #answered({ client }: Pair, bytes: Buffer): void {
    if (this.#fault?.kind !== 'slow') client.write(bytes);
    else setTimeout(() => client.write(bytes), this.#fault.milliseconds);
  }

  #ended(pair: Pair): void {
    this.#pairs.delete(pair);
    pair.client.destroy();
    pair.server.destroy();
  }
}
