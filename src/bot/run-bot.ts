import type { Adapter, Host } from '../../adapters/adapter.ts';
import type { Address } from '../../conversations/address.ts';
import { CallguideError } from '../callguide-error.ts';
import { createRelays, type Relays } from '../relays/relays.ts';
import { createQueue } from '../sessions/queue.ts';
import { createStaff } from '../staff/staff.ts';
import type { StaffInChat } from '../staff/staff-in-chat.ts';
import { LOOK_MS } from '../stores/held-lease.ts';
import type { Watch } from '../watching/watch.ts';
import { type Bot, type BotParts, createBot, recover, toPerson } from './host.ts';
import { type Listening, listen } from './http-server.ts';

/** Where the process listens for the platforms; unused while no adapter has a way in. */
export interface WayIn {
  readonly host: string;
  readonly port: number;
}

/** The bots of a process, at work. */
export interface Running {
  readonly bots: readonly Bot[];
  /** The port that was opened, if any was. */
  readonly port: number | undefined;
  /** Finishes the turns in hand, sends what can be sent within `ms` (5 s), and notes it. */
  stop(ms?: number): Promise<void>;
}

const [FLUSH_MS, SEND_MS] = [100, 5000];

/** What was sent is noted soon, so that a crash repeats little, and in batches, so that it costs little. */
function noteSent({ sessions, log }: BotParts): { end: () => Promise<void> } {
  const noting = createQueue();
  let waits = false;
  const note = () => {
    waits = true;
    return noting.run('', async () => {
      waits = false;
      await sessions.flush().catch((error: unknown) => log.failed('flush', error));
    });
  };
  const timer = setInterval(() => void (waits || note()), FLUSH_MS);
  return {
    end: async () => {
      clearInterval(timer);
      await note();
    },
  };
}

/** What else has something to send than people's own turns. */
interface Others {
  readonly relays: Relays;
  readonly staff: StaffInChat;
}

/** What a replica left that is gone goes out soon, without anybody starting it again. */
function takeOver(parts: BotParts, bots: readonly Bot[], others: Others): () => Promise<void> {
  if (!parts.replica) return async () => {};
  let running: Promise<void> | undefined;
  const all = async () => {
    await recover(parts, bots, others.relays, 'strays');
    await others.relays.recover('strays');
    await others.staff.recover('strays');
  };
  const timer = setInterval(() => {
    running ??= all()
      .catch((error: unknown) => parts.log.failed('unsent', error))
      .finally(() => {
        running = undefined;
      });
  }, LOOK_MS);
  return async () => {
    clearInterval(timer);
    await running;
  };
}

/** What an adapter says of a start that failed is for the operator. */
async function start(adapter: Adapter, host: Host): Promise<void> {
  try {
    await adapter.start(host);
  } catch (cause) {
    throw new CallguideError('platform', (cause as Error).message, { cause });
  }
}

/** The bots begin; what an earlier process left unsent goes out before anything new is heard. */
async function begin(parts: BotParts, bots: readonly Bot[], others: Others): Promise<void> {
  const gate = Promise.withResolvers<void>();
  gate.promise.catch(() => {});
  const behind = (host: Host): Host => ({
    ...host,
    receive: (arrival) => gate.promise.then(() => host.receive(arrival)),
    submit: (arrival, form, fields) => gate.promise.then(() => host.submit(arrival, form, fields)),
  });
  try {
    await Promise.all(bots.map(({ adapter, host }) => start(adapter, behind(host))));
    await recover(parts, bots, others.relays);
    await others.relays.recover();
    await others.staff.recover();
    gate.resolve();
  } catch (error) {
    gate.reject(error);
    throw error;
  }
}

/**
 * Starts the bots: opens the ways in, sends what an earlier process left unsent, and takes events.
 * @throws an error that names the setting and the mend, of the listener or of an adapter.
 */
export async function runBot(
  parts: BotParts,
  adapters: readonly Adapter[],
  wayIn: WayIn,
  watch?: Watch,
): Promise<Running> {
  const bots: Bot[] = [];
  const botOf = ({ platform }: Address) =>
    bots.find(({ adapter }) => adapter.platform === platform);
  const relays = createRelays({
    ...{ parts, botOf },
    toPerson: (person, event) => toPerson(parts, botOf(person), person, event),
  });
  const staff = createStaff({ ...parts, botOf });
  bots.push(...adapters.map((adapter) => createBot(parts, adapter, { relays, staff })));
  watch?.over(bots);
  const routes = adapters.flatMap((adapter) => adapter.routes);
  const probes = watch?.probes ?? [];
  const opened: Listening | undefined =
    routes.length === 0 ? undefined : await listen([...routes, ...probes], wayIn, parts.log);
  const sent = noteSent(parts);
  let endTakingOver = async () => {};
  const stop = async (ms = SEND_MS) => {
    watch?.stopping();
    await endTakingOver();
    await Promise.all([opened?.close(), ...bots.map(({ adapter }) => adapter.stop())]);
    await staff.close();
    await Promise.all(bots.map(({ outgoing }) => outgoing.close(ms)));
    await relays.close();
    await sent.end();
  };
  try {
    await begin(parts, bots, { relays, staff });
    endTakingOver = takeOver(parts, bots, { relays, staff });
    await staff.start();
  } catch (error) {
    await stop();
    throw error;
  }
  watch?.started();
  return { bots, port: opened?.port, stop };
}
