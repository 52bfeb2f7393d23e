import { createServer } from 'node:net';
import { BotProcess } from '../end-to-end/bot-process.ts';
import { type TelegramWorld, telegramWorld } from '../end-to-end/telegram-world.ts';
import { crashesIn, freePort } from '../end-to-end/world.ts';
import { type PostgresServer, runOn } from '../postgres/server.ts';
import type { TelegramServerOptions } from '../telegram-server/server.ts';
import { type Router, startRouter } from './router.ts';
import { StoreProxy } from './store-proxy.ts';

/** One replica: its process now, and what stands before and behind it. */
export interface ReplicaInSet {
  readonly port: number;
  readonly watchPort: number;
  readonly proxy: StoreProxy;
  process: BotProcess;
}

/** How replicas are set up. */
export interface SetOptions {
  readonly postgres: PostgresServer;
  readonly count?: number;
  readonly way?: 'webhook' | 'polling';
  readonly server?: TelegramServerOptions;
  readonly settings?: Readonly<Record<string, string>>;
}

const LAST_LINES = 6;
const [LOWEST_PORT, PORTS] = [20_000, 12_000];

/** Real bot processes on one PostgreSQL database, behind a balancer, before a Telegram for tests. */
export class ReplicaSet {
  readonly world: TelegramWorld;
  readonly store: string;
  readonly router: Router;
  readonly replicas: ReplicaInSet[] = [];
  readonly #settings: Readonly<Record<string, string>>;
  readonly #all: BotProcess[] = [];

  constructor(
    world: TelegramWorld,
    { store, router, settings }: { store: string; router: Router; settings: object },
  ) {
    [this.world, this.store, this.router] = [world, store, router];
    this.#settings = { ...world.settings, ...settings };
  }

  /** Starts a replica, on the ports of the one whose place it takes. */
  async start(place: Omit<ReplicaInSet, 'process'>): Promise<BotProcess> {
    const { port, watchPort, proxy } = place;
    const own = { PORT: String(port), WATCH_PORT: String(watchPort) };
    const STORE_URL = proxy.through(this.store);
    const bot = new BotProcess({ ...this.#settings, ...own, STORE_URL });
    this.#all.push(bot);
    await Promise.race([bot.says('Callguide answers on'), bot.ended()]);
    if (bot.child.exitCode !== null) throw new Error(`a replica ended:\n${bot.written}`);
    return bot;
  }

  async add(place: Omit<ReplicaInSet, 'process'>): Promise<void> {
    this.replicas.push({ ...place, process: await this.start(place) });
  }

  async again(replica: ReplicaInSet): Promise<void> {
    replica.process = await this.start(replica);
  }

  /** How many sessions have something that is not known to be out, at this moment. */
  async unsent(): Promise<number> {
    const sql = 'SELECT count(*) AS count FROM entries WHERE replica IS NOT NULL';
    return Number((await runOn(this.store, sql))[0]?.count);
  }

  /** Rejections and faults that nobody took, of all processes there were. */
  get #crashes(): string[] {
    return this.#all.flatMap(crashesIn);
  }

  /** What went wrong, with what the logs say of it where anything did. */
  explained(faults: readonly string[]): readonly string[] {
    const all = [...faults, ...this.#crashes];
    if (all.length === 0) return all;
    const lines = this.#all.flatMap(({ written }) => written.split('\n'));
    return [...all, ...lines.filter((line) => line.includes('"level":"error"')).slice(-LAST_LINES)];
  }

  /** The replica that does now what only one may do, as its log says it. */
  leader(what: string): ReplicaInSet | undefined {
    return this.replicas.find(({ process: { written, child } }) => {
      const at = (state: string) => written.lastIndexOf(`"${state}","what":"${what}`);
      const isOver = child.exitCode !== null || child.signalCode !== null;
      return !isOver && at('leads') > at('waits');
    });
  }

  /** What a replica counts under a name, over all labels. */
  async counted(replica: ReplicaInSet, name: string): Promise<number> {
    const page = await fetch(`http://127.0.0.1:${replica.watchPort}/metrics`);
    const lines = (await page.text()).split('\n').filter((line) => line.startsWith(name));
    return lines.reduce((sum, line) => sum + Number(line.split(' ').at(-1)), 0);
  }

  async close(): Promise<void> {
    for (const bot of this.#all) {
      bot.child.kill('SIGCONT');
      await bot.kill();
    }
    await this.router.close();
    for (const { proxy } of this.replicas) await proxy.close();
    await this.world.close();
  }
}

function isFree(port: number): Promise<boolean> {
  const server = createServer();
  return new Promise((resolve) => {
    server.once('error', () => resolve(false));
    server.listen(port, '127.0.0.1', () => server.close(() => resolve(true)));
  });
}

/** Ports that the system gives to nobody by itself, so that they are still free at a restart. */
async function ownPorts(count: number): Promise<number[]> {
  const ports: number[] = [];
  while (ports.length < count) {
    const port = LOWEST_PORT + Math.floor(Math.random() * PORTS);
    if (!ports.includes(port) && (await isFree(port))) ports.push(port);
  }
  return ports;
}

/** Starts replicas, all at the same time. */
export async function startReplicas(options: SetOptions): Promise<ReplicaSet> {
  const { postgres, count = 3, way = 'webhook', settings = {} } = options;
  const world = await telegramWorld(way, options.server);
  const store = await postgres.database();
  const ports = await ownPorts(2 * count);
  const [own, watched] = [ports.slice(0, count), ports.slice(count)];
  const front = way === 'webhook' ? Number(new URL(world.webhook).port) : await freePort();
  const router = await startRouter(front, own);
  const set = new ReplicaSet(world, { store, router, settings });
  const behind = Number(new URL(store).port);
  await Promise.all(
    own.map(async (port, at) => {
      const proxy = await new StoreProxy(behind).open();
      await set.add({ port, watchPort: watched[at] ?? 0, proxy });
    }),
  );
  await world.ready();
  return set;
}
