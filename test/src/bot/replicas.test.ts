import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, expect, onTestFinished, test } from 'vitest';
import type { Event } from '../../../conversations/event.ts';
import { aloneUnder } from '../../../src/bot/alone.ts';
import { openMovedChats } from '../../../src/bot/moved-chats.ts';
import { joinReplicas } from '../../../src/bot/replica.ts';
import { runBot } from '../../../src/bot/run-bot.ts';
import { createMembership } from '../../../src/offices/membership.ts';
import { createOffices } from '../../../src/offices/offices.ts';
import { createSessions } from '../../../src/sessions/sessions.ts';
import { openLeases } from '../../../src/stores/lease.ts';
import type { Replicas } from '../../../src/stores/replicas.ts';
import { runOn, startPostgres } from '../../postgres/server.ts';
import { opened } from '../cli/talks.ts';
import { FakeAdapter, quiet, until } from './fake-adapter.ts';

const server = await startPostgres();
afterAll(() => server.remove());

const ANYWHERE = { host: '127.0.0.1', port: 0 };

function start(id: string): Event {
  const argument = 'en shanghai-2024-exchange scientist';
  return { id, kind: 'command', command: 'start', argument };
}

const says = (id: string, text: string): Event => ({ id, kind: 'text', text });

/** A replica in this process; it is given up for dead by what another process would do to its row. */
async function replicaOn(store: string) {
  const handling = await opened({ store });
  const { engine, clock, settings, log } = handling;
  const replica = await joinReplicas(engine.replicas as Replicas, log);
  onTestFinished(() => replica.close());
  const { retentionDays } = settings;
  const keeping = { now: clock.now, retentionDays };
  const offices = createOffices([], settings, createMembership(engine, keeping));
  const sessions = createSessions(engine, { ...keeping, replica });
  const alone = aloneUnder(await openLeases(engine), log);
  const moved = await openMovedChats(engine);
  const adapter = new FakeAdapter();
  const parts = { ...handling, sessions, offices, moved, replica, alone };
  const bot = await runBot(parts, [adapter], ANYWHERE);
  onTestFinished(() => bot.stop(20));
  return { adapter, replica, bot, moved, sessions };
}

async function two() {
  const store = await server.schema();
  const [first, second] = [await replicaOn(store), await replicaOn(store)];
  const dies = ({ replica }: typeof first) =>
    runOn(store, `DELETE FROM replicas WHERE mark = '${replica.mark}'`);
  const leaves = ({ replica }: typeof first) => replica.close();
  const all = () => [...first.adapter.out, ...second.adapter.out];
  return { first, second, dies, leaves, all };
}

test('what comes to both at once, and to the other one again, is one turn and one answer', async () => {
  const { first, second, all } = await two();
  await Promise.all([first, second].map(({ adapter }) => adapter.bring('1', start('a'))));
  await quiet(first.adapter);
  await quiet(second.adapter);
  const once = all().length;
  await Promise.all([first, second].map(({ adapter }) => adapter.bring('1', start('a'))));
  await quiet(second.adapter);
  expect(once).toBeGreaterThan(0);
  expect(new Set(all().map(({ text }) => text)).size).toBe(once);
  expect(all()).toHaveLength(once);
});

test('what a replica is sending is left to it; when it is gone another one sends it soon', async () => {
  const { first, second, leaves, all } = await two();
  first.adapter.failures.push({ kind: 'wait', seconds: 4 });
  await first.adapter.bring('1', start('a'));
  await until('one attempt', () => first.adapter.attempts === 1);
  await second.adapter.bring('1', start('a'));
  await sleep(1500);
  expect(second.adapter.attempts).toBe(0);
  await leaves(first);
  await until('the other one sends', () => second.adapter.out.length > 0);
  // The first one wakes up from its pause, and knows that it is not its own any more.
  await sleep(3500);
  expect(first.adapter.out).toEqual([]);
  expect(new Set(all().map(({ text }) => text)).size).toBe(all().length);
}, 20_000);

test('a replica that was given up goes on under a mark of its own', async () => {
  const { first, dies } = await two();
  const before = first.replica.mark;
  await dies(first);
  await expect.poll(() => first.replica.mark, { timeout: 5000 }).not.toBe(before);
  await first.adapter.bring('1', start('a'));
  await until('an answer', () => first.adapter.out.length > 0);
});

test('answers of one person keep their order, whoever sends them', async () => {
  const { first, second } = await two();
  first.adapter.failures.push({ kind: 'wait', seconds: 1 });
  await first.adapter.bring('1', start('a'));
  await until('one attempt', () => first.adapter.attempts === 1);
  await second.adapter.bring('1', says('b', 'Kenya'));
  await until('both are out', () => first.adapter.out.length > 0 && second.adapter.out.length > 0);
  const last = first.adapter.out.at(-1)?.at ?? 0;
  expect(second.adapter.out[0]?.at).toBeGreaterThan(last);
  expect(second.adapter.out[0]?.text).toMatch(/Noted/);
});

test('who is not sent for in five seconds is not waited for', async () => {
  const { first, second } = await two();
  first.adapter.failures.push({ kind: 'wait', seconds: 60 });
  await first.adapter.bring('1', start('a'));
  await until('one attempt', () => first.adapter.attempts === 1);
  const asked = performance.now();
  await second.adapter.bring('1', says('b', 'Kenya'));
  await until('an answer', () => second.adapter.out.length > 0);
  expect(performance.now() - asked).toBeGreaterThan(4500);
}, 20_000);

test('an event that was handled elsewhere is no longer looked at', async () => {
  const { first, second } = await two();
  await first.adapter.bring('1', start('a'));
  const look = (id: string) =>
    second.adapter.host?.look({
      address: second.adapter.addressOf('1'),
      event: { id, kind: 'command', command: 'status', argument: '' },
      addressed: true,
    });
  expect(await look('b')).not.toEqual([]);
  expect(await look('a')).toEqual([]);
});

test('a chat that moved is known to all: its people go on where they were', async () => {
  const { first, second } = await two();
  const address = { platform: 'fake', chat: 'old', person: '1' };
  const to = { ...address, chat: 'new' };
  await first.adapter.bring('1', start('a'), { address });
  await first.adapter.host?.note(address, { kind: 'moved', to });
  await second.adapter.host?.note(address, { kind: 'moved', to });
  await second.adapter.bring('1', says('b', 'Kenya'), { address: to });
  await until('the echo', () => second.adapter.out.some(({ text }) => /Noted.*Kenya/.test(text)));
  expect(second.adapter.out[0]?.chat).toBe('new');
});

test('what only one may do is done by one, and by the next when it ends', async () => {
  const { first, second } = await two();
  const told: string[] = [];
  const work = (name: string) => ({
    begin: async () => void told.push(`${name} begins`),
    end: async (lost: boolean) => void told.push(`${name} ${lost ? 'lost' : 'ends'}`),
  });
  const end = await first.adapter.host?.alone?.('updates', work('first'));
  const endSecond = await second.adapter.host?.alone?.('updates', work('second'));
  expect(told).toEqual(['first begins']);
  await end?.();
  await expect.poll(() => told, { timeout: 5000 }).toHaveLength(3);
  await endSecond?.();
  expect(told).toEqual(['first begins', 'first ends', 'second begins', 'second ends']);
});
