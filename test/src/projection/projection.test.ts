import { describe, expect, onTestFinished, test } from 'vitest';
import { type Address, lineOf } from '../../../conversations/address.ts';
import type { Event } from '../../../conversations/event.ts';
import { handle } from '../../../src/handle.ts';
import { notePresence } from '../../../src/projection/presence.ts';
import {
  createProjection,
  expire,
  type ProjectionParts,
} from '../../../src/projection/projection.ts';
import { rebuild } from '../../../src/projection/rebuild.ts';
import { allAlongside } from '../../../src/sessions/alongside.ts';
import { createSessions } from '../../../src/sessions/sessions.ts';
import { openStore } from '../../../src/stores/open-store.ts';
import { opened } from '../cli/talks.ts';

const DAY_MS = 86_400_000;
const KEY = 'cd'.repeat(32);
const ANN: Address = { platform: 'fake', workspace: 'T1', person: 'ann' };

async function house(encryptionKey?: string) {
  const { conversation, settings } = await opened();
  let now = Date.parse('2024-10-10T08:00:00Z');
  const engine = await openStore('sqlite::memory:', {
    now: () => now,
    ...(encryptionKey === undefined ? {} : { encryptionKey }),
  });
  onTestFinished(() => engine.close());
  const database = await engine.tables();
  const parts: ProjectionParts = {
    ...{ database, conversation, now: () => now },
    settingsFor: () => settings,
    officeOf: () => 'physics',
  };
  const alongside = allAlongside(createProjection(parts));
  const sessions = createSessions(engine, { now: () => now, retentionDays: 10, alongside });
  let events = 0;
  const say = async (event: string | { command: string; argument?: string }, who = ANN) => {
    events += 1;
    const id = String(events);
    const told: Event =
      typeof event === 'string'
        ? { id, kind: 'text', text: event }
        : { id, kind: 'command', argument: '', ...event };
    const handled = await handle({ conversation, settings, sessions }, who, told, new Date(now));
    await handled.done();
    await sessions.flush();
  };
  const people = () => database.rows(database.queries.selectFrom('people').selectAll());
  const cases = () =>
    database.rows(database.queries.selectFrom('cases').selectAll().orderBy('place'));
  const later = (days: number) => {
    now += days * DAY_MS;
  };
  return { engine, database, parts, sessions, say, people, cases, later };
}

const START = { command: 'start', argument: 'en shanghai-2024-exchange scientist' };

describe('what is kept of a person', () => {
  test('follows the session, answer by answer', async () => {
    const { say, people, cases } = await house();
    await say(START);
    expect(await people()).toMatchObject([
      {
        address: lineOf(ANN),
        office: 'physics',
        platform: 'fake',
        workspace: 'T1',
        language: 'en',
      },
    ]);
    expect(await cases()).toMatchObject([
      {
        place: 0,
        call: 'shanghai-2024-exchange',
        role: 'scientist',
        outcome: 'open',
        answers: '{}',
      },
    ]);
    await say('Kenya and Serbia');
    const [one] = await cases();
    expect(JSON.parse(one?.answers ?? '')).toEqual({ passports: '|KE|RS|' });
    await say({ command: 'language', argument: 'ru' });
    expect(await people()).toMatchObject([{ language: 'ru' }]);
  });

  test('holds no birth date and nothing of the most sensitive kind', async () => {
    const { say, cases } = await house();
    for (const text of ['Pakistan and the UK', 'never', '3 May 1985', '1', '1', 'the UK']) {
      if (text.startsWith('Pakistan')) await say(START);
      await say(text);
    }
    const [one] = await cases();
    expect(one).toMatchObject({
      outcome: 'ineligible',
      possible: '|ineligible|',
      open_items: '||',
    });
    expect(one?.answers).not.toContain('1985');
    const asked = Object.keys(JSON.parse(one?.answers ?? '{}') as object).sort();
    expect(asked).toEqual(['employerCountry', 'job', 'jobDuties', 'passports']);
  });

  test('has what is open and done on the checklist, once there is one', async () => {
    const { say, cases } = await house();
    await say(START);
    expect(await cases()).toMatchObject([{ open_items: null, done_items: null }]);
    for (let i = 0; i < 40; i += 1) await say({ command: 'unsure' });
    const [one] = await cases();
    expect(one?.open_items).toMatch(/\|find-out\/passports\|/);
    expect(one?.done_items).toBe('||');
    await say({ command: 'tick', argument: '1' });
    const [ticked] = await cases();
    expect(ticked?.done_items).toMatch(/^\|[^|]+\|$/);
    expect(ticked?.open_items).not.toContain(ticked?.done_items ?? '');
  });

  test('is not written where nothing of it changed', async () => {
    const { say, database } = await house();
    await say(START);
    await database.atomically([database.queries.updateTable('people').set({ updated: 7 })]);
    await say({ command: 'help' });
    const rows = await database.rows(database.queries.selectFrom('people').select('updated'));
    expect(rows).toEqual([{ updated: 7 }]);
  });

  test('goes with the session: forgotten, or expired', async () => {
    const { say, people, cases, later, parts } = await house();
    await say(START);
    await say(START, { ...ANN, person: 'ben' });
    await say({ command: 'forget' });
    await say('yes');
    expect(await people()).toMatchObject([{ address: lineOf({ ...ANN, person: 'ben' }) }]);
    later(11);
    expect(await expire(parts)).toBe(1);
    expect([await people(), await cases()]).toEqual([[], []]);
  });

  test('lasts as long as the session while somebody writes', async () => {
    const { say, people, later, parts } = await house();
    await say(START);
    later(8);
    await say({ command: 'help' });
    later(8);
    expect(await expire(parts)).toBe(0);
    expect(await people()).toHaveLength(1);
  });
});

test('a write that fails leaves nothing of it behind', async () => {
  const { engine, database, people } = await house();
  const store = engine.store('sessions');
  await store.write('a', '1', { expected: 'new' });
  const alongside = [
    database.queries.insertInto('people').values({
      ...{ address: 'a', office: '', platform: '', workspace: '', language: 'en' },
      ...{ gone_at: null, updated: 0, expires: 9e15 },
    }),
  ];
  await expect(store.write('a', '2', { expected: 'new', alongside })).rejects.toThrow(/changed/);
  expect(await people()).toEqual([]);
});

test('it is made anew from encrypted sessions; who is gone stays gone', async () => {
  const { engine, say, people, cases, database, parts } = await house(KEY);
  await say(START);
  await say('Kenya and Serbia');
  await notePresence(database, { address: lineOf(ANN), kind: 'gone', now: 5 });
  const before = [await people(), await cases()];
  await engine.store('sessions').set('broken', '{"value":{"version":9}}');
  await database.atomically([database.queries.deleteFrom('cases')]);
  const seen: number[] = [];
  const so = await rebuild(engine, parts, ({ people: count }) => void seen.push(count));
  expect(so).toEqual({ people: 1, unreadable: 1 });
  expect(seen).toEqual([1]);
  expect([await people(), await cases()]).toEqual(before);
  expect(before[0]).toMatchObject([{ gone_at: 5 }]);
  await notePresence(database, { address: lineOf(ANN), kind: 'back', now: 6 });
  expect(await people()).toMatchObject([{ gone_at: null }]);
});

describe('while it is made anew', () => {
  /** Does something once, between the reading of a session and the writing of its rows. */
  function meanwhile(parts: ProjectionParts, act: () => Promise<void>): ProjectionParts {
    let isDone = false;
    const lookUp = async () => {
      if (isDone) return;
      isDone = true;
      await act();
    };
    return { ...parts, lookUp };
  }

  test('what somebody answers is not lost', async () => {
    const { engine, say, people, cases, parts } = await house(KEY);
    await say(START);
    await say('Kenya');
    const answers = async () => {
      await say({ command: 'language', argument: 'ru' });
      await say({ command: 'start', argument: 'shanghai-2024-cooperation leader' });
      await say({ command: 'back' });
    };
    await rebuild(engine, meanwhile(parts, answers));
    const made = [await people(), await cases()];
    expect(made[0]).toMatchObject([{ language: 'ru' }]);
    await rebuild(engine, parts);
    expect([await people(), await cases()]).toEqual(made);
  });

  test('who leaves is not brought back', async () => {
    const { engine, say, people, cases, parts } = await house();
    await say(START);
    const leaves = async () => {
      await say({ command: 'forget' });
      await say('yes');
    };
    await rebuild(engine, meanwhile(parts, leaves));
    expect([await people(), await cases()]).toEqual([[], []]);
  });
});
