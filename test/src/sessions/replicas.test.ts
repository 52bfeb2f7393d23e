import { beforeEach, describe, expect, onTestFinished, test } from 'vitest';
import type { Sessions, TakingOver } from '../../../src/sessions/contract.ts';
import { createSessions } from '../../../src/sessions/sessions.ts';
import { openStore } from '../../../src/stores/open-store.ts';
import type { Engine } from '../../../src/stores/store.ts';

// Several processes on one store, each with a mark; here all of them are in this one.

const now = () => 1000;
const ALL: TakingOver = { skipped: (error) => expect.unreachable(String(error)) };
const one = (session: unknown) => ({
  session: [...((session as string[] | undefined) ?? []), 'turn'],
  ...{ replies: ['hello'], effects: [] },
});

describe('of several replicas', () => {
  let engine: Engine;
  let living: Set<string>;

  beforeEach(async () => {
    engine = await openStore('sqlite::memory:', { now });
    onTestFinished(() => engine.close());
    living = new Set();
  });

  function sessionsOf(mark?: string): Sessions {
    if (mark === undefined) return createSessions(engine, { now, retentionDays: 9 });
    living.add(mark);
    const replica = { mark, living: async () => new Set(living) };
    return createSessions(engine, { now, retentionDays: 9, replica });
  }

  async function left(sessions: Sessions, taking = ALL): Promise<string[]> {
    const found: string[] = [];
    for await (const { address, event, replica } of sessions.unsent(taking))
      found.push(`${address} ${event} ${replica}`);
    return found;
  }

  test('one sends what it wrote; a redelivery to another one is the same turn, and sends nothing', async () => {
    const [a, b] = [sessionsOf('a'), sessionsOf('b')];
    const first = await a.handleOnce('ann', 'e1', one);
    expect(first).toMatchObject({ fresh: true, replica: 'a', replies: ['hello'], behind: false });
    const again = await b.handleOnce('ann', 'e1', one);
    expect(again).toMatchObject({ fresh: false, replies: [], session: ['turn'] });
    expect(await a.handleOnce('ann', 'e1', one)).toMatchObject({ replies: ['hello'] });
    expect(await left(b)).toEqual([]);
  });

  test('one takes over what is left of one that is gone, and only that', async () => {
    const [a, b, c] = [sessionsOf('a'), sessionsOf('b'), sessionsOf('c')];
    await a.handleOnce('ann', 'e1', one);
    await c.handleOnce('ann', 'e2', one);
    await a.handleOnce('bob', 'e3', one);
    living.delete('a');
    const skips = { ...ALL, canSend: (address: string) => address !== 'bob' };
    expect(await left(b, skips)).toEqual(['ann e1 b']);
    expect(await b.handleOnce('ann', 'e1', one)).toMatchObject({ replies: ['hello'] });
    // The one that was given up for dead does not know yet, and takes nothing back.
    expect(await left(a)).toEqual([]);
    expect(await a.handleOnce('ann', 'e1', one)).toMatchObject({ replies: [] });
    const both = (await Promise.all([left(b), left(c)])).flat();
    expect(both).toHaveLength(1);
    expect(both[0]).toMatch(/^bob e3 [bc]$/);
  });

  test('one takes what a program wrote that knew no marks', async () => {
    await sessionsOf().handleOnce('ann', 'e1', one);
    const [a, b] = [sessionsOf('a'), sessionsOf('b')];
    const again = await a.handleOnce('ann', 'e1', one);
    expect(again).toMatchObject({ fresh: false, replies: ['hello'], replica: 'a' });
    expect(await b.handleOnce('ann', 'e1', one)).toMatchObject({ replies: [] });
    await sessionsOf().handleOnce('bob', 'e2', one);
    expect(await left(b)).toEqual(['bob e2 b']);
  });

  test('one is behind another that has something to send before it, until that is out', async () => {
    const [a, b] = [sessionsOf('a'), sessionsOf('b')];
    await a.handleOnce('ann', 'e1', one);
    expect(await b.handleOnce('ann', 'e2', one)).toMatchObject({ behind: true, replica: 'b' });
    expect(await b.look('ann', 'e2')).toMatchObject({ seen: true, behind: true });
    expect(await a.look('ann', 'e1')).toMatchObject({ seen: true, behind: false });
    a.sent('ann', 'e1');
    await a.flush();
    expect(await b.look('ann', 'e2')).toMatchObject({ behind: false });
    expect(await b.look('ann', 'e3')).toMatchObject({ seen: false });
  });

  test('what was sent is not taken over, although it is not noted yet', async () => {
    const [a, b] = [sessionsOf('a'), sessionsOf('b')];
    await a.handleOnce('ann', 'e1', one);
    living.delete('a');
    b.sent('ann', 'e1');
    expect(await left(b)).toEqual([]);
    await b.flush();
    expect(await left(b)).toEqual([]);
  });
});
