import { type Address, addressIn, lineOf } from '../../conversations/address.ts';
import { Broadcasts } from '../broadcasts/broadcasts.ts';
import { deliverBroadcasts } from '../broadcasts/deliver-broadcasts.ts';
import type { Delivering } from '../broadcasts/delivering.ts';
import { pruneBroadcasts } from '../broadcasts/old-broadcasts.ts';
import type { OpenHandling } from '../cli/open-handling.ts';
import { type Deadlines, openDeadlines } from '../deadlines/deadlines.ts';
import { sessionIn } from '../handle.ts';
import { NO_OFFICE, type Offices } from '../offices/offices.ts';
import { notePresence } from '../projection/presence.ts';
import { createProjection, expire, type ProjectionParts } from '../projection/projection.ts';
import { rebuild } from '../projection/rebuild.ts';
import { pruneReminders, type Reminding, startReminding } from '../reminders/reminders.ts';
import { renderReminders } from '../reminders/render-reminders.ts';
import { allAlongside } from '../sessions/alongside.ts';
import { createSessions } from '../sessions/sessions.ts';
import { holdLease } from '../stores/held-lease.ts';
import { type Leases, openLeases } from '../stores/lease.ts';
import { stopUnreachable } from '../subscriptions/stop-unreachable.ts';
import { createSubscriptionRows } from '../subscriptions/subscription-rows.ts';
import type { Database } from '../tables/database.ts';
import type { Bot, BotParts } from './host.ts';
import type { Replica } from './replica.ts';

/** What a bot process writes to people without being written to: reminders and broadcasts. */
export interface ReachOut {
  /** What a bot works with: its sessions write beside themselves who can be written to about what. */
  readonly parts: Pick<BotParts, 'sessions' | 'presence' | 'staffEngine'>;
  /** Begins to remind and to deliver, where an earlier process stopped. */
  start(bots: readonly Bot[], moved: BotParts['moved']): Promise<void>;
  /** Deletes what outlived its session. */
  sweep(): Promise<void>;
  /** Sends nothing more, and resolves when what was on its way is noted. */
  close(): Promise<void>;
}

/** What reaching out works with. */
export interface ReachOutParts {
  readonly handling: OpenHandling;
  readonly offices: Offices;
  readonly deadlines: Deadlines;
  /** This process among those that share the store. */
  readonly replica?: Replica | undefined;
  /** How many messages a second go to many, by platform; without it, as the platforms say. */
  readonly rate?: (platform: string) => number;
}

const LEASE = 'reminders';

/** The deadlines of a store, with what the files of the offices say by now. */
export async function adoptDeadlines(
  { engine, conversation, clock }: OpenHandling,
  files: (deadlines: Deadlines) => Offices,
): Promise<{ readonly deadlines: Deadlines; readonly offices: Offices }> {
  const calls = conversation.topics.map(({ id }) => id);
  const deadlines = await openDeadlines({ database: await engine.tables(), calls });
  const offices = files(deadlines);
  const ids = [NO_OFFICE, ...offices.all.map(({ id }) => id)];
  for (const id of ids) await deadlines.adopt(id, offices.fileOf(id), clock.now());
  return { deadlines, offices };
}

class ReachOutOfProcess implements ReachOut {
  readonly parts: Required<Pick<BotParts, 'sessions' | 'presence' | 'staffEngine'>>;
  readonly #own: ReachOutParts;
  readonly #database: Database;
  readonly #projection: ProjectionParts;
  readonly #ends: (() => Promise<void>)[] = [];

  constructor(own: ReachOutParts, database: Database) {
    const { handling, offices } = own;
    const { conversation, engine, clock, settings } = handling;
    const officeOf = offices.idOf;
    [this.#own, this.#database] = [own, database];
    this.#projection = {
      ...{ database, conversation, officeOf, now: clock.now },
      settingsFor: (address) => offices.settingsOf(offices.idOf(address)),
      lookUp: (address) => offices.officeOf(address),
    };
    const alongside = allAlongside(
      createSubscriptionRows({ database, officeOf }),
      createProjection(this.#projection),
    );
    const { retentionDays } = settings;
    const { replica, rate } = own;
    const sessions = createSessions(engine, { now: clock.now, retentionDays, alongside, replica });
    const { settingsOf } = offices;
    const broadcasts = new Broadcasts({
      ...{ database, conversation, settingsOf, now: clock.now, ...(rate ? { rate } : {}) },
      session: async (address) => sessionIn(await sessions.load(address)),
    });
    const staffEngine = { database, broadcasts, deadlines: own.deadlines };
    const presence: BotParts['presence'] = (address, kind) => this.#presence(address, kind);
    this.parts = { sessions, presence, staffEngine };
  }

  /** A store from before there was a projection gets one. */
  async prepare(): Promise<this> {
    const { queries, rows } = this.#database;
    const some = await rows(queries.selectFrom('people').select('address').limit(1));
    if (some.length === 0) await rebuild(this.#own.handling.engine, this.#projection);
    return this;
  }

  async start(bots: readonly Bot[], moved: BotParts['moved']): Promise<void> {
    const leases = await openLeases(this.#own.handling.engine);
    const delivering = this.#deliver(bots, moved, leases);
    const { log } = this.#own.handling;
    const failed = (error: unknown) => log.failed('reminder', error);
    const leading = await holdLease(leases, LEASE, {
      begin: async () => log.alone(LEASE, 'leads'),
      end: async () => log.alone(LEASE, 'waits'),
      failed,
    });
    const reminding = this.#remind(async () => leading.lease !== undefined);
    this.#ends.push(
      () => reminding.close(),
      () => delivering.close(),
      () => leading.close(),
    );
  }

  async sweep(): Promise<void> {
    await expire(this.#projection);
    await pruneReminders(this.#database);
    const { settings, clock } = this.#own.handling;
    await pruneBroadcasts(this.#database, settings.retentionDays, clock.now());
  }

  async close(): Promise<void> {
    for (const end of this.#ends.splice(0)) await end();
  }

  #deliver(bots: readonly Bot[], moved: BotParts['moved'], leases: Leases): Delivering {
    const { offices, deadlines, handling } = this.#own;
    const { conversation, clock, log } = handling;
    const { sessions } = this.parts;
    const { settingsOf } = offices;
    const common = { database: this.#database, conversation, settingsOf, now: clock.now };
    const nothing = async () => [];
    return deliverBroadcasts({
      ...{ ...common, leases, moved, log },
      session: async (address) => sessionIn(await sessions.load(address)),
      carriers: bots.map(({ adapter, outgoing, host }) => ({
        ...{ adapter, paces: outgoing.paces, note: host.note },
      })),
      reminders: renderReminders({ ...common, deadlines, sessions }, nothing),
    });
  }

  #remind(isLeading: () => Promise<boolean>): Reminding {
    const { offices, deadlines, handling } = this.#own;
    const { conversation, clock, log } = handling;
    const { sessions } = this.parts;
    const keep = async (address: string, until: number) => {
      await offices.officeOf(addressIn(address));
      await sessions.keep(address, until);
    };
    const kept = { load: (address: string) => sessions.load(address), keep };
    const parts = { conversation, deadlines, log, now: clock.now, sessions: kept };
    const { settingsOf } = offices;
    return startReminding({ ...parts, database: this.#database, settingsOf }, isLeading);
  }

  async #presence(address: Address, kind: 'gone' | 'back'): Promise<void> {
    const { handling, offices } = this.#own;
    const now = handling.clock.now();
    await notePresence(this.#database, { address: lineOf(address), kind, now });
    if (kind === 'back') return;
    const settings = await offices.settingsFor(address);
    const stopping = { ...handling, settings, sessions: this.parts.sessions };
    await stopUnreachable(stopping, address, new Date(now));
  }
}

/** Opens what writes to people by itself; it sends nothing until it is started. */
export async function openReachOut(parts: ReachOutParts): Promise<ReachOut> {
  const database = await parts.handling.engine.tables();
  return new ReachOutOfProcess(parts, database).prepare();
}
