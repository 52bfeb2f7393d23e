import { afterEach, expect, test, vi } from 'vitest';
import type { Event } from '../../../conversations/event.ts';
import { conflicts } from '../../../src/stores/conflicts.ts';
import { CANARIES, leaky } from './canary.ts';
import { quiet, soon, start, watchedBot } from './watched-bot.ts';

const PERSON = '8613800001111';
const UNSEEN = [...CANARIES, PERSON];
const ALL = UNSEEN.join(', ');

const KNOWN_LABELS = ['kind', 'le', 'platform', 'result', 'state', 'what', 'why'];

afterEach(() => vi.restoreAllMocks());

function says(id: string, text: string): Event {
  return { id, kind: 'text', text };
}

async function watched() {
  const bot = await watchedBot({ most: 40 });
  const running = await bot.begin();
  const written = async () => `${bot.lines.join('')}\n${await bot.metrics()}`;
  const clean = async () => {
    const text = await written();
    for (const canary of UNSEEN) expect(text.includes(canary), canary).toBe(false);
    return text;
  };
  return { ...bot, running, clean };
}

test('nothing that people write is in the log or the metrics', async () => {
  const { adapter, running, clean } = await watched();
  await adapter.bring(PERSON, start(`id-${ALL}`));
  for (const canary of UNSEEN) await adapter.bring(PERSON, says(`e-${canary}`, canary));
  await adapter.bring(PERSON, { id: 'c', kind: 'choose', values: [ALL], question: ALL });
  await adapter.bring(PERSON, { id: 'd', kind: 'command', command: ALL, argument: ALL });
  await quiet(running);
  const text = await clean();
  expect(text).toContain('"message":"handled"');
  expect(text).toContain('"message":"sent"');
});

test('nor is it when the store, a turn, a send or the platform fails in the words of a person', async () => {
  const { adapter, handling, running, clean } = await watched();
  vi.spyOn(handling.sessions, 'handleOnce').mockRejectedValueOnce(leaky());
  await expect(adapter.bring(PERSON, start('a'))).rejects.toThrow();
  vi.spyOn(adapter, 'send').mockRejectedValueOnce(leaky());
  await adapter.bring(PERSON, start('a'));
  await quiet(running);
  vi.spyOn(adapter, 'render').mockImplementationOnce(() => {
    throw leaky();
  });
  await adapter.bring(PERSON, says('b', ALL));
  await quiet(running);
  vi.spyOn(handling.sessions, 'flush').mockRejectedValueOnce(leaky());
  adapter.host?.failed('event', leaky());
  await soon(async () => {
    const text = await clean();
    for (const what of ['turn', 'send', 'answer', 'flush', 'event'])
      expect(text).toContain(`callguide_failures_total{what="${what}"} 1`);
  });
});

test('nor when somebody floods, is gone, or loses a race', async () => {
  const { adapter, running, clean } = await watched();
  for (let at = 0; at < 60; at += 1) await adapter.bring(PERSON, says(`${ALL}-${at}`, ALL));
  await quiet(running);
  adapter.failures.push({ kind: 'gone' });
  await adapter.bring('Amina Canary', start('g'));
  conflicts.publish(leaky());
  await quiet(running);
  const text = await clean();
  expect(text).toContain('"message":"flood"');
  expect(text).toContain('callguide_events_dropped_total{platform="fake"} 20');
});

test('no label has more values than there are platforms, kinds, reasons and states', async () => {
  const { adapter, running, metrics } = await watched();
  for (let at = 0; at < 30; at += 1) {
    await adapter.bring(`person-${at}`, start(`a-${at}`));
    adapter.host?.failed(`trouble of person ${at}`, new Error('x'));
  }
  await quiet(running);
  const names = [...(await metrics()).matchAll(/^callguide_\w+\{([^}]*)\}/gm)].map(
    ([, all]) => all,
  );
  const labels = new Set(
    names.flatMap((all = '') => all.split(',').map((one) => one.split('=')[0])),
  );
  expect(labels.size).toBeGreaterThan(3);
  for (const label of labels) expect(KNOWN_LABELS).toContain(label);
  expect(new Set(names).size).toBeLessThan(60);
});
