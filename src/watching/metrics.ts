import { Counter, collectDefaultMetrics, Gauge, Registry } from 'prom-client';
import type { Outgoing } from '../bot/outgoing.ts';
import type { Log } from '../log.ts';
import { conflicts } from '../stores/conflicts.ts';
import { createCounts } from './counts.ts';

/** A bot as it is watched. */
export interface WatchedBot {
  readonly adapter: { readonly platform: string };
  readonly outgoing: Pick<Outgoing, 'waiting'>;
}

/** What is asked for at each reading. */
export interface Sources {
  /** The bots that there are by now. */
  readonly bots: () => readonly WatchedBot[];
  /** For how long a platform has not answered, in ms. */
  readonly awayMs: (platform: string) => number;
  /** How many messages of the broadcasts under way stand where, by state. */
  readonly deliveries: () => Promise<Readonly<Record<string, number>>>;
  readonly log: Pick<Log, 'failed'>;
}

/** What is counted in this process; no label says who anybody is, and each has few values. */
export interface Metrics {
  /** Counts what is logged. */
  readonly counts: Log;
  readonly contentType: string;
  /** All of it, in the text form of Prometheus. */
  text(): Promise<string>;
  close(): void;
}

const SECOND_MS = 1000;

function countConflicts(registry: Registry): () => void {
  const counter = new Counter({
    name: 'callguide_store_conflicts_total',
    help: 'Turns that ran again because somebody else wrote the session meanwhile.',
    registers: [registry],
  });
  const count = () => counter.inc();
  conflicts.subscribe(count);
  return () => void conflicts.unsubscribe(count);
}

function gaugeWaiting(registry: Registry, { bots }: Sources): void {
  const registers = [registry];
  const waiting = new Gauge({
    name: 'callguide_answers_waiting',
    help: 'Answers on their way to people.',
    labelNames: ['platform'],
    registers,
    collect() {
      for (const { adapter, outgoing } of bots())
        this.set({ platform: adapter.platform }, outgoing.waiting().count);
    },
  });
  const oldest = new Gauge({
    name: 'callguide_answers_oldest_seconds',
    help: 'How long the oldest of them has been on its way.',
    labelNames: ['platform'],
    registers,
    collect() {
      for (const { adapter, outgoing } of bots())
        this.set({ platform: adapter.platform }, outgoing.waiting().oldestMs / SECOND_MS);
    },
  });
  waiting.reset();
  oldest.reset();
}

function gaugeAway(registry: Registry, { bots, awayMs }: Sources): void {
  const away = new Gauge({
    name: 'callguide_platform_away_seconds',
    help: 'For how long a platform has not answered; 0 while it does, or is not asked anything.',
    labelNames: ['platform'],
    registers: [registry],
    collect() {
      for (const { adapter } of bots())
        this.set({ platform: adapter.platform }, awayMs(adapter.platform) / SECOND_MS);
    },
  });
  away.reset();
}

function gaugeDeliveries(registry: Registry, { deliveries, log }: Sources): void {
  const gauge = new Gauge({
    name: 'callguide_deliveries',
    help: 'Messages of the broadcasts under way, by state.',
    labelNames: ['state'],
    registers: [registry],
    async collect() {
      this.reset();
      try {
        const sums = await deliveries();
        for (const [state, count] of Object.entries(sums)) this.set({ state }, count);
      } catch (error) {
        log.failed('watch', error);
      }
    },
  });
  gauge.reset();
}

/** Begins to count; also the process's memory, processor, garbage collection and event loop lag. */
export function createMetrics(sources: Sources): Metrics {
  const registry = new Registry();
  collectDefaultMetrics({ register: registry });
  const counts = createCounts(registry);
  const endConflicts = countConflicts(registry);
  gaugeWaiting(registry, sources);
  gaugeAway(registry, sources);
  gaugeDeliveries(registry, sources);
  return {
    counts,
    contentType: registry.contentType,
    text: () => registry.metrics(),
    close: () => {
      endConflicts();
      registry.clear();
    },
  };
}
