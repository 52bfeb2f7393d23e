import type { Adapter, Presence } from '../../adapters/adapter.ts';
import type { Address } from '../../conversations/address.ts';
import type { MovedChats } from '../bot/moved-chats.ts';
import type { Paces } from '../bot/pace.ts';
import type { Log } from '../log.ts';
import { type HeldLease, holdLease } from '../stores/held-lease.ts';
import type { Lease, Leases } from '../stores/lease.ts';
import type { Database } from '../tables/database.ts';
import type { BroadcastTable } from './broadcast-tables.ts';
import { createLane, type Lane } from './lane.ts';
import { createLedger, type Waiting } from './ledger.ts';
import { retractSome } from './retract.ts';
import { showSigns } from './signs.ts';
import {
  beginSending,
  due,
  endWhereDone,
  recoverDeliveries,
  sending,
  workspacesOf,
} from './under-way.ts';

/** A bot that carries messages to many. */
export interface Carrier {
  readonly adapter: Adapter;
  /** What its tokens may send, shared with replies to people. */
  readonly paces: Paces;
  readonly note: (address: Address, presence: Presence) => Promise<void>;
}

/** What delivering works with. */
export interface DeliveringParts {
  readonly database: Database;
  readonly carriers: readonly Carrier[];
  /** So that of several replicas one sends. */
  readonly leases: Leases;
  readonly moved: Pick<MovedChats, 'current'>;
  readonly log: Pick<Log, 'failed' | 'held'> & Partial<Pick<Log, 'alone'>>;
  /** The calls that this bot knows; broadcasts about others wait for one that does. */
  readonly calls: readonly string[];
  /** Unix ms. */
  readonly now: () => number;
  /** Writes the recipients of a broadcast whose time has come into the ledger. */
  readonly queue: (broadcast: BroadcastTable) => Promise<void>;
  /** The messages of a platform that say a broadcast to one address. */
  readonly render: (
    adapter: Adapter,
    broadcast: BroadcastTable,
    to: Waiting,
  ) => Promise<readonly unknown[]>;
  /** How often it looks for new work, in ms; every second when left out. */
  readonly every?: number;
}

/** What sends broadcasts in a bot process: it follows the tables, so that another process can queue. */
export interface Delivering {
  /** Sends nothing more, and resolves when what was on its way is written. */
  close(): Promise<void>;
}

const LEASE = 'broadcasts';
const EVERY_MS = 1000;

class DeliveringOfProcess implements Delivering {
  readonly #parts: DeliveringParts;
  readonly #lanes = new Map<string, { readonly carrier: Carrier; readonly lane: Lane }>();
  /** The workspaces that a broadcast goes to on a platform. */
  readonly #workspaces = new Map<string, readonly string[]>();
  readonly #timer: NodeJS.Timeout;
  /** Renewed by itself, however long a look takes. */
  #held: Promise<HeldLease> | undefined;
  /** The lease under which the lanes send. */
  #lease: Lease | undefined;
  #looking: Promise<void> | undefined;
  readonly #closing = new AbortController();
  readonly #signs: ReturnType<typeof showSigns>;
  /** Broadcasts whose queueing failed, so that each is told of once. */
  readonly #unqueued = new Set<string>();
  #retracting: Promise<void> | undefined;

  constructor(parts: DeliveringParts) {
    this.#parts = parts;
    const { leases, carriers, calls } = parts;
    const platforms = carriers.map(({ adapter }) => adapter.platform);
    this.#signs = showSigns(leases, { platforms, calls }, (error) =>
      parts.log.failed('broadcast', error),
    );
    this.#timer = setInterval(() => this.#look(), parts.every ?? EVERY_MS);
    this.#look();
  }

  async close(): Promise<void> {
    this.#closing.abort();
    clearInterval(this.#timer);
    await this.#looking;
    await Promise.all([this.#stopLanes(), this.#retracting]);
    await (await this.#held?.catch(() => undefined))?.close();
    await this.#signs.close();
  }

  #look(): void {
    this.#looking ??= this.#lookOnce()
      .catch((error: unknown) => this.#parts.log.failed('broadcast', error))
      .finally(() => {
        this.#looking = undefined;
      });
  }

  async #lookOnce(): Promise<void> {
    const { database, now, carriers, calls, log } = this.#parts;
    if (this.#closing.signal.aborted || !(await this.#holds())) return;
    for (const broadcast of await due(database, calls, now())) await this.#queue(broadcast);
    const all = await sending(database);
    const broadcasts = all.filter(({ call }) => calls.includes(call));
    for (const carrier of carriers) await this.#serve(carrier, broadcasts);
    for (const { id } of broadcasts)
      if (!(await this.#goesSomewhere(id))) await endWhereDone(database, id, now());
    this.#retracting ??= this.#retract()
      .catch((error: unknown) => log.failed('broadcast', error))
      .finally(() => {
        this.#retracting = undefined;
      });
  }

  /** One that cannot be queued holds up no other; it is tried again at each look. */
  async #queue(broadcast: BroadcastTable): Promise<void> {
    const { database, queue, log } = this.#parts;
    try {
      await queue(broadcast);
      await beginSending(database, broadcast.id);
      this.#unqueued.delete(broadcast.id);
    } catch (error) {
      if (!this.#unqueued.has(broadcast.id)) log.failed('broadcast', error);
      this.#unqueued.add(broadcast.id);
    }
  }

  async #goesSomewhere(broadcast: string): Promise<boolean> {
    const platforms = this.#parts.carriers.map(({ adapter }) => adapter.platform);
    const all = await Promise.all(platforms.map((one) => this.#workspacesOf(broadcast, one)));
    return all.some((workspaces) => workspaces.length > 0);
  }

  async #retract(): Promise<void> {
    const { database, carriers, now } = this.#parts;
    const { signal } = this.#closing;
    for (const carrier of carriers)
      while (!signal.aborted && (await retractSome(database, carrier, now(), signal)));
  }

  /** Whether this process is the one that sends; one that begins to be it looks at what was left. */
  async #holds(): Promise<boolean> {
    const { leases, carriers, database, now } = this.#parts;
    this.#held ??= this.#hold(leases);
    const { lease } = await this.#held.catch((error: unknown) => {
      this.#held = undefined;
      throw error;
    });
    if (lease && lease === this.#lease) return true;
    await this.#stopLanes();
    this.#lease = undefined;
    if (!lease) return false;
    for (const { adapter } of carriers) await recoverDeliveries(database, adapter.platform, now());
    this.#lease = lease;
    return true;
  }

  #hold(leases: Leases): Promise<HeldLease> {
    const { log } = this.#parts;
    return holdLease(leases, LEASE, {
      begin: async () => log.alone?.(LEASE, 'leads'),
      end: async () => log.alone?.(LEASE, 'waits'),
      failed: (error) => log.failed('broadcast', error),
    });
  }

  async #serve(carrier: Carrier, broadcasts: readonly BroadcastTable[]): Promise<void> {
    const { platform } = carrier.adapter;
    const byWorkspace = new Map<string, BroadcastTable[]>();
    for (const broadcast of broadcasts)
      for (const workspace of await this.#workspacesOf(broadcast.id, platform))
        byWorkspace.set(workspace, [...(byWorkspace.get(workspace) ?? []), broadcast]);
    for (const workspace of byWorkspace.keys()) this.#openLane(carrier, workspace);
    for (const [key, { carrier: own, lane }] of this.#lanes)
      if (own === carrier) lane.serve(byWorkspace.get(workspaceIn(key)) ?? []);
  }

  async #workspacesOf(broadcast: string, platform: string): Promise<readonly string[]> {
    const key = JSON.stringify([platform, broadcast]);
    const known = this.#workspaces.get(key);
    if (known) return known;
    const found = await workspacesOf(this.#parts.database, broadcast, platform);
    this.#workspaces.set(key, found);
    return found;
  }

  #openLane(carrier: Carrier, workspace: string): void {
    const { database, now, moved, log, render } = this.#parts;
    const { adapter, paces, note } = carrier;
    const key = JSON.stringify([adapter.platform, workspace]);
    if (!this.#lease || this.#lanes.has(key)) return;
    const place = { platform: adapter.platform, workspace };
    const lane = createLane({
      ledger: createLedger(database, { ...place, lease: this.#lease }, now),
      sending: { adapter, moved, note, log, pace: paces.of({ ...place, person: '' }) },
      render: (broadcast, to) => render(adapter, broadcast, to),
    });
    this.#lanes.set(key, { carrier, lane });
  }

  async #stopLanes(): Promise<void> {
    const lanes = [...this.#lanes.values()];
    this.#lanes.clear();
    this.#workspaces.clear();
    await Promise.all(lanes.map(({ lane }) => lane.close()));
  }
}

function workspaceIn(key: string): string {
  const [, workspace = ''] = JSON.parse(key) as string[];
  return workspace;
}

/** Begins to send what is confirmed, and to follow what comes. */
export function startDelivering(parts: DeliveringParts): Delivering {
  return new DeliveringOfProcess(parts);
}
