import { expect, test, vi } from 'vitest';
import { listen } from '../../../src/bot/http-server.ts';
import { conflicts } from '../../../src/stores/conflicts.ts';
import { createReadiness } from '../../../src/watching/readiness.ts';
import { openWatch } from '../../../src/watching/watch.ts';
import { opened } from '../cli/talks.ts';
import { quiet, soon, start, valueIn, watchedBot } from './watched-bot.ts';

async function wordOf(answer: Promise<Response>): Promise<[number, string]> {
  const got = await answer;
  return [got.status, await got.text()];
}

test('it lives from the first moment, and is ready between starting and stopping', async () => {
  const { begin, read } = await watchedBot();
  expect(await wordOf(read('/healthz'))).toEqual([200, 'alive\n']);
  expect(await wordOf(read('/readyz'))).toEqual([503, 'starting\n']);
  const running = await begin();
  expect(await wordOf(read('/readyz'))).toEqual([200, 'ready\n']);
  await running.stop();
  expect(await wordOf(read('/readyz'))).toEqual([503, 'stopping\n']);
  expect(await wordOf(read('/elsewhere'))).toEqual([404, '']);
});

test('it is not ready while the store fails, and says no more than that', async () => {
  let ask = vi.fn(async (): Promise<unknown> => Promise.reject(new Error('password=secret')));
  const readiness = createReadiness(() => ask());
  readiness.started();
  expect(await readiness.state()).toBe('store');
  ask = vi.fn(async () => undefined);
  expect(await readiness.state()).toBe('store');
  await soon(async () => expect(await readiness.state()).toBe('ready'));
  expect(ask).toHaveBeenCalledTimes(1);
  readiness.stopping();
  readiness.started();
  expect(await readiness.state()).toBe('stopping');
});

/** A watch over two platforms on a clock that is set, and what it says of its readiness. */
async function watchedPlatforms() {
  const { engine, log } = await opened();
  const clock = { now: 0 };
  const nowhere = { WATCH_HOST: '127.0.0.1', WATCH_PORT: undefined };
  const watch = await openWatch({ engine, log }, nowhere, () => clock.now);
  const outgoing = { waiting: () => ({ count: 0, oldestMs: 0 }) };
  watch.over(['one', 'two'].map((platform) => ({ adapter: { platform }, outgoing })));
  watch.started();
  const look = async () => {
    const words: string[] = [];
    const said = { writeHead: () => said, end: (text: string) => words.push(text.trim()) };
    await watch.probes[1]?.take({} as never, said as never);
    return words.join();
  };
  return { clock, log: watch.log, look };
}

const on = (platform: string) => ({ platform, person: 'made-up' });
const OUT = { messages: 1, refused: 0, gone: false, ms: 1 };

test('it is not ready once none of its platforms has answered for half a minute', async () => {
  const { clock, log, look } = await watchedPlatforms();
  log.reached('one', false);
  log.held(on('two'), { why: 'unsent', seconds: 0 });
  clock.now = 29_999;
  expect(await look()).toBe('ready');
  clock.now = 30_000;
  log.reached('one', false);
  expect(await look()).toBe('platform');
  log.sent(on('one'), 'e', { ...OUT, messages: 0 });
  log.held(on('two'), { why: 'ambiguous', seconds: 0 });
  expect(await look()).toBe('platform');
});

test('it is ready again with the first platform that answers, be it that it asks to wait', async () => {
  const { clock, log, look } = await watchedPlatforms();
  log.reached('one', false);
  log.held(on('two'), { why: 'unsent', seconds: 0 });
  clock.now = 30_000;
  expect(await look()).toBe('platform');
  log.held(on('two'), { why: 'wait', seconds: 5 });
  expect(await look()).toBe('ready');
  log.held(on('two'), { why: 'unsent', seconds: 0 });
  clock.now = 60_000;
  expect(await look()).toBe('platform');
  log.reached('one', true);
  expect(await look()).toBe('ready');
  log.reached('one', false);
  clock.now = 90_000;
  expect(await look()).toBe('platform');
  log.sent(on('two'), 'e', OUT);
  expect(await look()).toBe('ready');
});

test('for how long a platform has not answered is counted', async () => {
  const { adapter, begin, metrics } = await watchedBot();
  await begin();
  const series = 'callguide_platform_away_seconds{platform="fake"}';
  expect(valueIn(await metrics(), series)).toBe(0);
  adapter.host?.reached?.(false);
  await soon(async () => expect(valueIn(await metrics(), series)).toBeGreaterThan(0));
  adapter.host?.reached?.(true);
  expect(valueIn(await metrics(), series)).toBe(0);
});

test('a store that hangs is as good as none after two seconds', async () => {
  const readiness = createReadiness(() => new Promise(() => {}));
  readiness.started();
  expect(await readiness.state()).toBe('store');
});

test('turns, redeliveries, messages and times are counted', async () => {
  const { adapter, begin, metrics } = await watchedBot();
  const running = await begin();
  await adapter.bring('1', start('a'));
  await adapter.bring('1', { id: 'b', kind: 'text', text: '/status' });
  await quiet(running);
  await adapter.bring('1', start('a'));
  const text = await metrics();
  const value = (series: string) => valueIn(text, `callguide_${series}`);
  expect(value('turns_total{platform="fake",kind="command"}')).toBe(1);
  expect(value('turns_total{platform="fake",kind="text"}')).toBe(1);
  expect(value('redeliveries_total{platform="fake"}')).toBe(1);
  expect(value('answers_waiting{platform="fake"}')).toBe(0);
  expect(value('turn_seconds_count{platform="fake"}')).toBe(3);
  expect(value('messages_total{platform="fake",result="sent"}')).toBe(adapter.out.length);
  expect(value('store_conflicts_total')).toBe(0);
  expect(valueIn(text, 'process_resident_memory_bytes')).toBeGreaterThan(1e6);
  expect(text).toMatch(/^nodejs_eventloop_lag_p99_seconds \S+$/m);
});

test('pauses, refusals, failures and what waits are counted', async () => {
  const { adapter, begin, handling, metrics } = await watchedBot();
  await begin();
  vi.spyOn(handling.sessions, 'handleOnce').mockRejectedValueOnce(new Error('no disk'));
  await expect(adapter.bring('1', start('a'))).rejects.toThrow('no disk');
  adapter.host?.failed('telegram polling: getUpdates: Unauthorized', new Error('x'));
  adapter.host?.failed('something nobody thought of', new Error('x'));
  adapter.failures.push({ kind: 'refused' }, { kind: 'unsent' }, { kind: 'wait', seconds: 5 });
  await adapter.bring('1', start('a'));
  await soon(() => expect(adapter.attempts).toBe(3));
  const text = await metrics();
  const value = (series: string) => valueIn(text, `callguide_${series}`);
  expect(value('answers_waiting{platform="fake"}')).toBe(1);
  expect(value('answers_oldest_seconds{platform="fake"}')).toBeGreaterThan(0.1);
  expect(value('sends_held_total{platform="fake",why="wait"}')).toBe(1);
  expect(value('sends_held_total{platform="fake",why="unsent"}')).toBe(1);
  expect(value('pause_seconds_total{platform="fake"}')).toBe(5);
  for (const what of ['turn', 'telegram', 'other', 'send'])
    expect(value(`failures_total{what="${what}"}`), what).toBe(1);
});

test('somebody who cannot be written to any more is counted, and so is a lost race', async () => {
  const { adapter, begin, metrics } = await watchedBot();
  await begin();
  adapter.failures.push({ kind: 'gone' });
  await adapter.bring('1', start('a'));
  conflicts.publish(undefined);
  await soon(async () => {
    const text = await metrics();
    expect(valueIn(text, 'callguide_messages_total{platform="fake",result="gone"}')).toBe(1);
    expect(valueIn(text, 'callguide_store_conflicts_total')).toBe(1);
  });
});

test('one event has one id in the line of its turn and in the line of its answer', async () => {
  const { adapter, begin, lines } = await watchedBot();
  await begin();
  await adapter.bring('1', start('a'));
  await soon(() => expect(lines.some((line) => line.includes('"sent"'))).toBe(true));
  const [handled, sent] = lines.map((line) => JSON.parse(line) as Record<string, unknown>);
  expect([handled?.message, sent?.message]).toEqual(['handled', 'sent']);
  expect(sent?.event).toBe(handled?.event);
});

test('without WATCH_PORT nothing listens and nothing is counted', async () => {
  const { engine, log } = await opened();
  const watch = await openWatch(
    { engine, log },
    { WATCH_HOST: '127.0.0.1', WATCH_PORT: undefined },
  );
  expect(watch.port).toBeUndefined();
  expect(watch.probes.map(({ path }) => path)).toEqual(['/healthz', '/readyz']);
  await watch.close();
});

test('a port that is taken is named by its setting', async () => {
  const { engine, log } = await opened();
  const taken = await listen([], { host: '127.0.0.1', port: 0 }, log);
  const place = { WATCH_HOST: '127.0.0.1', WATCH_PORT: taken.port };
  await expect(openWatch({ engine, log }, place)).rejects.toThrow(/WATCH_PORT \(and WATCH_HOST\)/);
  await taken.close();
});
