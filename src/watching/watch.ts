import type { Route } from '../../adapters/adapter.ts';
import { type Listening, listen } from '../bot/http-server.ts';
import type { Configuration } from '../configuration.ts';
import type { Log } from '../log.ts';
import type { Engine } from '../stores/store.ts';
import type { WatchedBot } from './metrics.ts';
import { metricsRoute, probeRoutes } from './probes.ts';
import { createReach, type Reach } from './reach.ts';
import { createReadiness } from './readiness.ts';

/** How a process is watched from outside. */
export interface Watch {
  /** Writes as the log that was given, and counts beside it. */
  readonly log: Log;
  /** `/healthz` and `/readyz`, for the listener that the platforms' balancer knows. */
  readonly probes: readonly Route[];
  /** The port of its own on which it is watched, where there is one. */
  readonly port: number | undefined;
  /** The bots, whose answers on their way are counted from now on. */
  over(bots: readonly WatchedBot[]): void;
  /** The adapters have started. */
  started(): void;
  /** Nothing more is taken. */
  stopping(): void;
  close(): Promise<void>;
}

/** What is watched. */
export interface WatchedParts {
  readonly engine: Engine;
  readonly log: Log;
}

const KEY = 'readiness';
/** A platform that has not answered for so long is away; a shorter trouble is over by itself. */
const AWAY_MS = 30_000;

/** A log that tells both. */
function both(one: Log, other: Log): Log {
  const told =
    <Told extends unknown[]>(first: (...told: Told) => void, second: (...told: Told) => void) =>
    (...all: Told) => {
      first(...all);
      second(...all);
    };
  return {
    handled: told(one.handled, other.handled),
    sent: told(one.sent, other.sent),
    held: told(one.held, other.held),
    dropped: told(one.dropped, other.dropped),
    alone: told(one.alone, other.alone),
    refused: told(one.refused, other.refused),
    reached: told(one.reached, other.reached),
    failed: told(one.failed, other.failed),
  };
}

/** A log that also notes whether the platforms answer. */
function withReach(log: Log, { log: reach }: Reach): Log {
  return {
    ...log,
    sent: (address, event, note) => {
      log.sent(address, event, note);
      reach.sent(address, event, note);
    },
    held: (address, note) => {
      log.held(address, note);
      reach.held(address, note);
    },
    reached: (platform, isReached) => {
      log.reached(platform, isReached);
      reach.reached(platform, isReached);
    },
  };
}

/**
 * Begins to watch. With `WATCH_PORT` a listener of its own has the probes and `/metrics`; without it
 * nothing is counted, and the probes stand beside the platforms' ways in.
 * @throws CallguideError naming the setting, where nothing can listen there.
 */
export async function openWatch(
  { engine, log }: WatchedParts,
  { WATCH_HOST, WATCH_PORT }: Pick<Configuration, 'WATCH_HOST' | 'WATCH_PORT'>,
  now?: () => number,
): Promise<Watch> {
  const store = engine.store(KEY);
  const reach = createReach(now);
  let bots: readonly WatchedBot[] = [];
  // With one platform left there is work to do: only a process that reaches none is not ready.
  const isAway = () =>
    bots.length > 0 && bots.every(({ adapter }) => reach.awayMs(adapter.platform) >= AWAY_MS);
  const readiness = createReadiness(() => store.read(KEY), isAway);
  const probes = probeRoutes(readiness);
  const told = withReach(log, reach);
  const base = {
    probes,
    over: (all: readonly WatchedBot[]) => {
      bots = all;
    },
    started: () => readiness.started(),
    stopping: () => readiness.stopping(),
  };
  if (WATCH_PORT === undefined)
    return { ...base, log: told, port: undefined, close: async () => {} };
  const { createMetrics } = await import('./metrics.ts');
  const { deliveriesUnderWay } = await import('./deliveries.ts');
  const deliveries = () => deliveriesUnderWay(engine);
  const awayMs = (platform: string) => reach.awayMs(platform);
  const metrics = createMetrics({ bots: () => bots, deliveries, awayMs, log });
  const place = { host: WATCH_HOST, port: WATCH_PORT, settings: 'WATCH_PORT (and WATCH_HOST)' };
  const opened: Listening = await listen([...probes, metricsRoute(metrics)], place, log);
  return {
    ...base,
    log: both(told, metrics.counts),
    port: opened.port,
    close: async () => {
      await opened.close();
      metrics.close();
    },
  };
}
