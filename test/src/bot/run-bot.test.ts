import { setTimeout as sleep } from 'node:timers/promises';
import { describe, expect, onTestFinished, test, vi } from 'vitest';
import type { Adapter } from '../../../adapters/adapter.ts';
import type { Event } from '../../../conversations/event.ts';
import { openMovedChats } from '../../../src/bot/moved-chats.ts';
import { runBot } from '../../../src/bot/run-bot.ts';
import { createMembership } from '../../../src/offices/membership.ts';
import { createOffices } from '../../../src/offices/offices.ts';
import type { Sessions } from '../../../src/sessions/contract.ts';
import { createSessions } from '../../../src/sessions/sessions.ts';
import { opened } from '../cli/talks.ts';
import { temporaryFolder } from '../stores/temporary-folder.ts';
import { FakeAdapter, quiet, until } from './fake-adapter.ts';

const ANYWHERE = { host: '127.0.0.1', port: 0 };

function start(id: string, argument = 'en shanghai-2024-exchange scientist'): Event {
  return { id, kind: 'command', command: 'start', argument };
}

async function running(adapter: Adapter, store?: string, sessionsOf = (own: Sessions) => own) {
  const handling = await opened(store === undefined ? {} : { store });
  const moved = await openMovedChats(handling.engine);
  const keeping = { now: handling.clock.now, retentionDays: handling.settings.retentionDays };
  const membership = createMembership(handling.engine, keeping);
  const offices = createOffices([], handling.settings, membership);
  const parts = { ...handling, sessions: sessionsOf(handling.sessions), moved, offices };
  const bot = await runBot(parts, [adapter], ANYWHERE);
  onTestFinished(() => bot.stop());
  return { ...bot, parts, handling };
}

describe('one event', () => {
  test('is answered once its turn is written', async () => {
    const adapter = new FakeAdapter();
    await running(adapter);
    await adapter.bring('1', start('a'));
    await until('an answer', () => adapter.out.length > 0);
    expect(adapter.out[0]?.person).toBe('1');
  });

  test('that comes three times at once, and again, is answered once', async () => {
    const adapter = new FakeAdapter();
    await running(adapter);
    await Promise.all([1, 2, 3].map(() => adapter.bring('1', start('a'))));
    await adapter.bring('1', start('a'));
    await quiet(adapter);
    const once = adapter.out.length;
    await adapter.bring('1', start('a'));
    await quiet(adapter);
    expect(once).toBeGreaterThan(0);
    expect(adapter.out).toHaveLength(once);
    expect(new Set(adapter.out.map(({ text }) => text)).size).toBe(once);
  });

  test('that nobody wrote to the bot is passed over', async () => {
    const adapter = new FakeAdapter();
    const { handling } = await running(adapter);
    const load = vi.spyOn(handling.sessions, 'handleOnce');
    await adapter.bring('1', start('a'), { addressed: false });
    expect(load).not.toHaveBeenCalled();
  });

  test('in a thread in which the person talks with the bot need not name it', async () => {
    const adapter = new FakeAdapter();
    await running(adapter);
    const address = { ...adapter.addressOf('1'), thread: 't' };
    const unnamed = { address, addressed: false };
    await adapter.bring('1', { id: 'x', kind: 'text', text: 'hello' }, unnamed);
    await quiet(adapter);
    expect(adapter.out).toEqual([]);
    await adapter.bring('1', start('a'), { address });
    await adapter.bring('1', { id: 'b', kind: 'text', text: 'Kenya' }, unnamed);
    await until('the echo', () => adapter.out.some(({ text }) => /Noted.*Kenya/.test(text)));
  });

  test('whose turn cannot be written rejects, and may come again', async () => {
    const adapter = new FakeAdapter();
    const { handling } = await running(adapter);
    vi.spyOn(handling.sessions, 'handleOnce').mockRejectedValueOnce(new Error('no disk'));
    await expect(adapter.bring('1', start('a'))).rejects.toThrow('no disk');
    await adapter.bring('1', start('a'));
    await until('an answer', () => adapter.out.length > 0);
  });

  test('can be looked at without being kept', async () => {
    const adapter = new FakeAdapter();
    await running(adapter);
    const address = adapter.addressOf('1');
    const status = { id: 's', kind: 'command', command: 'status', argument: '' } as const;
    const look = () => adapter.host?.look({ address, event: status, addressed: true });
    const before = await look();
    expect(before?.length).toBeGreaterThan(0);
    expect(await look()).toEqual(before);
    expect(adapter.out).toEqual([]);
  });
});

describe('a message that does not go out', () => {
  test.each(['unsent', 'ambiguous'] as const)('%s: is tried again', async (kind) => {
    const adapter = new FakeAdapter();
    adapter.failures.push({ kind });
    await running(adapter);
    await adapter.bring('1', start('a'));
    await until('an answer', () => adapter.out.length > 0);
    await quiet(adapter);
    expect(adapter.attempts).toBe(adapter.out.length + 1);
  });

  test('wait: nothing of the bot starts before the time that the platform asked for', async () => {
    const adapter = new FakeAdapter();
    adapter.failures.push({ kind: 'wait', seconds: 0.3 });
    await running(adapter);
    const began = performance.now();
    await adapter.bring('1', start('a'));
    await sleep(30);
    await adapter.bring('2', start('b'));
    await until(
      'both are answered',
      () => new Set(adapter.out.map((one) => one.person)).size === 2,
    );
    for (const { at } of adapter.out) expect(at - began).toBeGreaterThanOrEqual(300);
  });

  test('gone: the rest is given up, and is not tried at the next start', async () => {
    const folder = temporaryFolder();
    const store = `sqlite:${folder}/a.sqlite`;
    const adapter = new FakeAdapter();
    adapter.failures.push({ kind: 'gone' });
    const { stop } = await running(adapter, store);
    await adapter.bring('1', start('a'));
    await until('one attempt', () => adapter.attempts === 1);
    await stop();
    const next = new FakeAdapter();
    await running(next, store);
    await quiet(next);
    expect([adapter.attempts, next.attempts]).toEqual([1, 0]);
  });

  test('moved: goes to the new chat, and the person goes on there', async () => {
    const adapter = new FakeAdapter();
    const to = { ...adapter.addressOf('1'), chat: 'new' };
    adapter.failures.push({ kind: 'moved', to });
    await running(adapter);
    await adapter.bring('1', start('a'));
    await until('an answer', () => adapter.out.length > 0);
    await adapter.bring(
      '1',
      { id: 'b', kind: 'command', command: 'status', argument: '' },
      { address: to },
    );
    await until('the status', () => adapter.out.length > 2);
    expect(new Set(adapter.out.map(({ chat }) => chat))).toEqual(new Set(['new']));
  });

  test('refused: is passed over, and the rest goes out', async () => {
    const adapter = new FakeAdapter();
    await running(adapter);
    await adapter.bring('1', start('a'));
    await until('an answer', () => adapter.out.length > 0);
    await quiet(adapter);
    const whole = adapter.out.length;
    adapter.failures.push({ kind: 'refused' });
    await adapter.bring('2', start('b'));
    await quiet(adapter);
    expect(adapter.out).toHaveLength(2 * whole - 1);
  });
});

describe('stopping', () => {
  test('leaves what could not be sent to the next start', async () => {
    const store = `sqlite:${temporaryFolder()}/a.sqlite`;
    const adapter = new FakeAdapter();
    adapter.failures.push({ kind: 'wait', seconds: 60 });
    const { stop } = await running(adapter, store);
    await adapter.bring('1', start('a'));
    await until('one attempt', () => adapter.attempts === 1);
    await stop(20);
    const next = new FakeAdapter();
    await running(next, store);
    await until('the answer of the first process', () => next.out.length > 0);
    expect(adapter.out).toEqual([]);
  });

  test('what went out at the next start is noted at once, and never comes a third time', async () => {
    const store = `sqlite:${temporaryFolder()}/a.sqlite`;
    const adapter = new FakeAdapter();
    adapter.failures.push({ kind: 'wait', seconds: 60 });
    const { stop } = await running(adapter, store);
    await adapter.bring('1', start('a'));
    await stop(20);
    const next = new FakeAdapter();
    const { handling } = await running(next, store, (own) => {
      // As if the process did not live until the next time that everything is noted.
      const flush = own.flush.bind(own);
      own.flush = async (address) => (address === undefined ? undefined : flush(address));
      return own;
    });
    await until('the answer of the first process', () => next.out.length > 0);
    await quiet(next);
    const { engine, clock } = handling;
    const third = createSessions(engine, { now: clock.now, retentionDays: 90 });
    const skipped = (error: unknown) => expect.unreachable(String(error));
    for await (const left of third.unsent({ skipped })) expect.unreachable(JSON.stringify(left));
  });
});
