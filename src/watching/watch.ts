import type { Route } from '../../adapters/adapter.ts';
import { type Listening, listen } from '../bot/http-server.ts';
import type { Configuration } from '../configuration.ts';
import type { Log } from '../log.ts';
import type { Engine } from '../stores/store.ts';
import type { WatchedBot } from './metrics.ts';
import { metricsRoute, probeRoutes } from './probes.ts';
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
    refused: told(one.refused, other.refused),
    failed: told(one.failed, other.failed),
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
): Promise<Watch> {
  const store = engine.store(KEY);
  const readiness = createReadiness(() => store.read(KEY));
  const probes = probeRoutes(readiness);
  let bots: readonly WatchedBot[] = [];
  const base = {
    probes,
    over: (all: readonly WatchedBot[]) => {
      bots = all;
    },
    started: () => readiness.started(),
    stopping: () => readiness.stopping(),
  };
  if (WATCH_PORT === undefined) return { ...base, log, port: undefined, close: async () => {} };
  const { createMetrics } = await import('./metrics.ts');
  const { deliveriesUnderWay } = await import('./deliveries.ts');
  const deliveries = () => deliveriesUnderWay(engine);
  const metrics = createMetrics({ bots: () => bots, deliveries, log });
  const place = { host: WATCH_HOST, port: WATCH_PORT, settings: 'WATCH_PORT (and WATCH_HOST)' };
  const opened: Listening = await listen([...probes, metricsRoute(metrics)], place, log);
  return {
    ...base,
    log: both(log, metrics.counts),
    port: opened.port,
    close: async () => {
      await opened.close();
      metrics.close();
    },
  };
}
