import { expect, onTestFinished, vi } from 'vitest';
import type { Event } from '../../../conversations/event.ts';
import { openMovedChats } from '../../../src/bot/moved-chats.ts';
import { type Running, runBot } from '../../../src/bot/run-bot.ts';
import { openLog } from '../../../src/log.ts';
import { createMembership } from '../../../src/offices/membership.ts';
import { createOffices } from '../../../src/offices/offices.ts';
import { createFloods } from '../../../src/watching/floods.ts';
import { openWatch } from '../../../src/watching/watch.ts';
import { FakeAdapter } from '../bot/fake-adapter.ts';
import { opened } from '../cli/talks.ts';

const ANYWHERE = { host: '127.0.0.1', port: 0 };
const STOP_MS = 20;

/** A bot on a fake platform that is watched on a port of its own, and logs all that there is. */
export async function watchedBot({ most = 300, now = () => performance.now() } = {}) {
  const adapter = new FakeAdapter();
  const handling = await opened();
  const lines: string[] = [];
  const log = openLog('info', (line) => lines.push(line));
  const watch = await openWatch(
    { engine: handling.engine, log },
    { WATCH_HOST: ANYWHERE.host, WATCH_PORT: 0 },
  );
  onTestFinished(() => watch.close());
  const { retentionDays } = handling.settings;
  const membership = createMembership(handling.engine, { now: handling.clock.now, retentionDays });
  const parts = {
    ...{ ...handling, log: watch.log, floods: createFloods(most, now) },
    moved: await openMovedChats(handling.engine),
    offices: createOffices([], handling.settings, membership),
  };
  const read = (path: string) => fetch(`http://${ANYWHERE.host}:${watch.port}${path}`);
  const metrics = async () => (await read('/metrics')).text();
  const begin = async () => {
    const running = await runBot(parts, [adapter], ANYWHERE, watch);
    onTestFinished(() => running.stop(STOP_MS));
    return running;
  };
  return { adapter, handling, parts, watch, lines, begin, read, metrics };
}

/** Resolves when it is so; a loaded machine has its time. */
export function soon(isSo: () => void | Promise<void>): Promise<void> {
  return vi.waitFor(isSo, { timeout: 10_000, interval: 10 });
}

/** Resolves when everything that these bots have to say is out. */
export function quiet({ bots }: Running): Promise<void> {
  return soon(() => {
    expect(bots.map(({ outgoing }) => outgoing.waiting().count)).toEqual(bots.map(() => 0));
  });
}

/** The beginning of a talk. */
export function start(id: string, language = 'en'): Event {
  const argument = `${language} shanghai-2024-exchange scientist`;
  return { id, kind: 'command', command: 'start', argument };
}

/** The value of one line of the text form of Prometheus; undefined where it is not there. */
export function valueIn(text: string, series: string): number | undefined {
  const line = text.split('\n').find((one) => one.startsWith(`${series} `));
  return line === undefined ? undefined : Number(line.slice(series.length + 1));
}
