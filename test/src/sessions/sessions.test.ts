import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Sessions, Turned } from '../../../src/sessions/contract.ts';
import { createSessions } from '../../../src/sessions/sessions.ts';
import type { SqliteStoreEngine } from '../../../src/stores/open-store.ts';
import { openStore } from '../../../src/stores/open-store.ts';
import { createTestClock } from '../stores/store-contract.ts';

const [HOUR, DAY] = [3_600_000, 86_400_000];

/** A turn that adds an answer and says how many there are. */
function answer(text: string) {
  return (session: unknown): Turned => {
    const answers = [...((session ?? []) as string[]), text];
    return { session: answers, replies: [`${answers.length} answers`], effects: [`noted ${text}`] };
  };
}

describe('sessions', () => {
  let engine: SqliteStoreEngine;
  let sessions: Sessions;
  const clock = createTestClock();
  const start = () => createSessions(engine, { now: clock.now, retentionDays: 90 });
  const row = () => engine.store('sessions').read('ann');
  const noRow = (error: unknown) => expect.unreachable(String(error));
  const unsentOf = async (of: Sessions) => {
    const found = [];
    for await (const { address, event } of of.unsent({ skipped: noRow }))
      found.push(`${address} ${event}`);
    return found.sort();
  };

  beforeEach(async () => {
    clock.time = 1_700_000_000_000;
    engine = await openStore('sqlite::memory:', { now: clock.now });
    sessions = start();
  });
  afterEach(() => engine.close());

  it('knows nothing of an address that never wrote', async () => {
    expect(await sessions.load('ann')).toBeUndefined();
  });

  it('keeps session, event, replies and effects in one write', async () => {
    const store = engine.store('sessions');
    const handled = await sessions.handleOnce('ann', 'e1', answer('a'));
    const told = { replies: ['1 answers'], effects: ['noted a'] };
    expect(handled).toEqual({ ...told, session: ['a'], fresh: true });
    expect(await sessions.load('ann')).toEqual(['a']);
    const entry = { event: 'e1', replies: ['1 answers'], effects: ['noted a'] };
    const envelope = { version: 1, session: ['a'], seen: ['e1'], outbox: [entry] };
    expect(JSON.parse(String(await store.get('ann'))).value).toEqual(envelope);
    const first = await row();
    await sessions.handleOnce('ann', 'e2', answer('b'));
    expect((await row())?.version).toBe((first?.version ?? 0) + 1);
  });

  describe('a redelivered event', () => {
    it('changes nothing, writes nothing and returns what was never sent', async () => {
      const handled = await sessions.handleOnce('ann', 'e1', answer('a'));
      const stored = await row();
      const never = () => expect.unreachable();
      const again = await sessions.handleOnce('ann', 'e1', never);
      expect(again).toEqual({ ...handled, fresh: false });
      expect(await row()).toEqual(stored);
    });

    it('returns nothing once it was sent, before and after the mark is written', async () => {
      await sessions.handleOnce('ann', 'e1', answer('a'));
      sessions.sent('ann', 'e1');
      const nothing = { replies: [], effects: [], fresh: false };
      const again = await sessions.handleOnce('ann', 'e1', answer('a'));
      expect(again).toEqual({ ...nothing, session: ['a'] });
      await sessions.handleOnce('ann', 'e2', answer('b'));
      const later = await start().handleOnce('ann', 'e1', answer('a'));
      expect(later).toEqual({ ...nothing, session: ['a', 'b'] });
      expect(await start().handleOnce('ann', 'e2', answer('b'))).toMatchObject({
        fresh: false,
        replies: ['2 answers'],
      });
    });

    it('is told apart by address', async () => {
      await sessions.handleOnce('ann', 'e1', answer('a'));
      expect(await sessions.handleOnce('bob', 'e1', answer('b'))).toMatchObject({ fresh: true });
    });

    it('is known although it had nothing to send', async () => {
      await sessions.handleOnce('ann', 'e1', () => ({ session: 1, replies: [], effects: [] }));
      expect(await sessions.handleOnce('ann', 'e1', answer('a'))).toMatchObject({ fresh: false });
      expect(await unsentOf(sessions)).toEqual([]);
    });
  });

  describe('marks of what was sent', () => {
    it('ride on the next write, which is no write more', async () => {
      await sessions.handleOnce('ann', 'e1', answer('a'));
      const version = (await row())?.version ?? 0;
      sessions.sent('ann', 'e1');
      await sessions.handleOnce('ann', 'e2', answer('b'));
      sessions.sent('ann', 'e2');
      await sessions.update('ann', (session) => ({ session }));
      await sessions.flush();
      expect((await row())?.version).toBe(version + 2);
      expect(await unsentOf(start())).toEqual([]);
    });

    it('are written by a flush, once, without keeping the session any longer', async () => {
      await sessions.handleOnce('ann', 'e1', answer('a'));
      const before = await row();
      clock.time += DAY;
      sessions.sent('ann', 'e1');
      await sessions.flush();
      await sessions.flush();
      const after = await row();
      expect(after?.expires).toBe(before?.expires);
      expect(after?.version).toBe((before?.version ?? 0) + 1);
      expect(await unsentOf(start())).toEqual([]);
    });

    it('are written of one address alone where no more is asked for', async () => {
      for (const person of ['ann', 'bob']) {
        await sessions.handleOnce(person, 'e1', answer('a'));
        sessions.sent(person, 'e1');
      }
      await sessions.flush('ann');
      expect(await unsentOf(start())).toEqual(['bob e1']);
    });

    it('stay until a write succeeds', async () => {
      await sessions.handleOnce('ann', 'e1', answer('a'));
      sessions.sent('ann', 'e1');
      const lost = new Error('no turn');
      await expect(
        sessions.handleOnce('ann', 'e2', () => {
          throw lost;
        }),
      ).rejects.toBe(lost);
      expect(await unsentOf(sessions)).toEqual([]);
      expect(await unsentOf(start())).toEqual(['ann e1']);
      await sessions.flush();
      expect(await unsentOf(start())).toEqual([]);
    });

    it('that come while a write is under way wait for the next', async () => {
      await sessions.handleOnce('ann', 'e1', answer('a'));
      await sessions.handleOnce('ann', 'e2', answer('b'));
      sessions.sent('ann', 'e1');
      const turn = sessions.handleOnce('ann', 'e3', (session) => {
        sessions.sent('ann', 'e2');
        return answer('c')(session);
      });
      await turn;
      expect(await unsentOf(start())).toEqual(['ann e2', 'ann e3']);
      expect(await unsentOf(sessions)).toEqual(['ann e3']);
      await sessions.flush();
      expect(await unsentOf(start())).toEqual(['ann e3']);
    });

    it('do not bring a forgotten or expired address back', async () => {
      await sessions.handleOnce('ann', 'e1', answer('a'));
      await sessions.forget('ann');
      sessions.sent('ann', 'e1');
      await sessions.handleOnce('bob', 'e1', answer('a'));
      sessions.sent('bob', 'e1');
      clock.time += 91 * DAY;
      await sessions.flush();
      clock.time -= 91 * DAY;
      expect(await engine.store('sessions').has('ann')).toBe(false);
      expect(await unsentOf(start())).toEqual(['bob e1']);
    });

    it('are written for the others when one session cannot be', async () => {
      for (const address of ['ann', 'bob']) {
        await sessions.handleOnce(address, 'e1', answer('a'));
        sessions.sent(address, 'e1');
      }
      await engine.store('sessions').set('ann', '{"value":{"version":2}}');
      await expect(sessions.flush()).rejects.toMatchObject({
        code: 'session-flush',
        cause: { code: 'session-newer' },
      });
      const skipped: unknown[] = [];
      for await (const entry of start().unsent({ skipped: (error) => skipped.push(error) })) {
        expect.unreachable(entry.address);
      }
      expect(skipped).toMatchObject([{ code: 'session-newer' }]);
    });
  });

  describe('after a restart', () => {
    it('lists what was not sent, for each address in order', async () => {
      await sessions.handleOnce('ann', 'e1', answer('a'));
      sessions.sent('ann', 'e1');
      await sessions.handleOnce('ann', 'e2', answer('b'));
      await sessions.handleOnce('ann', 'e3', answer('c'));
      await sessions.handleOnce('bob', 'e1', answer('a'));
      const found = [];
      for await (const entry of start().unsent({ skipped: noRow })) found.push(entry);
      const ofAnn = found.filter(({ address }) => address === 'ann');
      const of = { address: 'ann', session: ['a', 'b', 'c'] };
      expect(ofAnn).toEqual([
        { ...of, event: 'e2', replies: ['2 answers'], effects: ['noted b'] },
        { ...of, event: 'e3', replies: ['3 answers'], effects: ['noted c'] },
      ]);
      expect(found).toHaveLength(3);
    });
  });

  describe('turns at once', () => {
    it('of one address all count, in order', async () => {
      const texts = Array.from({ length: 20 }, (_, at) => `${at}`);
      const turns = texts.map((text) => sessions.handleOnce('ann', `e${text}`, answer(text)));
      await Promise.all(turns);
      expect(await sessions.load('ann')).toEqual(texts);
    });

    it('of two processes all count: the one that conflicts runs again', async () => {
      const other = start();
      let runs = 0;
      const counted = (text: string) => (session: unknown) => {
        runs += 1;
        return answer(text)(session);
      };
      const both = [sessions, other].flatMap((of, at) =>
        [1, 2, 3].map((turn) => of.handleOnce('ann', `${at} ${turn}`, counted(`${at} ${turn}`))),
      );
      expect((await Promise.all(both)).every(({ fresh }) => fresh)).toBe(true);
      const kept = (await sessions.load('ann')) as string[];
      expect(kept.toSorted()).toEqual(['0 1', '0 2', '0 3', '1 1', '1 2', '1 3']);
      expect(runs).toBeGreaterThan(6);
    });

    it('on one event in two processes count once', async () => {
      const turns = [sessions, start()].map((of) => of.handleOnce('ann', 'e1', answer('a')));
      const fresh = (await Promise.all(turns)).map((handled) => handled.fresh);
      expect(fresh.sort()).toEqual([false, true]);
      expect(await sessions.load('ann')).toEqual(['a']);
    });

    it('give up with nothing written when the row never stops changing', async () => {
      const store = engine.store('sessions');
      const envelope = '{"value":{"version":1,"session":"theirs","seen":[],"outbox":[]}}';
      const contended = sessions.handleOnce('ann', 'e1', (session) => {
        void store.set('ann', envelope);
        return answer('a')(session === 'theirs' ? [] : session);
      });
      await expect(contended).rejects.toMatchObject({ code: 'session-contended' });
      expect(await store.get('ann')).toBe(envelope);
    });
  });

  describe('expiry', () => {
    const onTheHour = (instant: number) => Math.ceil(instant / HOUR) * HOUR;

    it.each([
      ['the last moment of the retention', -1, ['a']],
      ['its end, on the hour', 0, undefined],
    ])('at %s', async (_, moment, session) => {
      await sessions.handleOnce('ann', 'e1', answer('a'));
      clock.time = onTheHour(clock.time + 90 * DAY) + moment;
      expect(await sessions.load('ann')).toEqual(session);
    });

    it('is moved on by each turn, and begins anew after it', async () => {
      await sessions.handleOnce('ann', 'e1', answer('a'));
      clock.time += 60 * DAY;
      await sessions.handleOnce('ann', 'e2', answer('b'));
      clock.time += 60 * DAY;
      expect(await sessions.load('ann')).toEqual(['a', 'b']);
      clock.time += 60 * DAY;
      const handled = await sessions.handleOnce('ann', 'e3', answer('c'));
      expect(handled.replies).toEqual(['1 answers']);
    });

    it('waits for a later date, never for an earlier one', async () => {
      const keepUntil = clock.time + 200 * DAY;
      await sessions.update('ann', () => ({ session: 'subscribed', keepUntil }));
      expect((await row())?.expires).toBe(onTheHour(keepUntil));
      await sessions.update('ann', (session) => ({ session, keepUntil: clock.time + DAY }));
      expect((await row())?.expires).toBe(onTheHour(clock.time + 90 * DAY));
    });
  });

  it('forgets a person: nothing is left, and the next event begins anew', async () => {
    await sessions.handleOnce('ann', 'e1', answer('a'));
    await sessions.handleOnce('bob', 'e1', answer('b'));
    await sessions.forget('ann');
    await sessions.forget('nobody');
    expect(await row()).toBeUndefined();
    expect(await sessions.load('bob')).toEqual(['b']);
    expect((await sessions.handleOnce('ann', 'e1', answer('a'))).fresh).toBe(true);
  });

  it('fails the turn when the write fails, and keeps what was there', async () => {
    await sessions.handleOnce('ann', 'e1', answer('a'));
    engine.database.exec(
      "CREATE TRIGGER full BEFORE UPDATE ON entries BEGIN SELECT RAISE(ABORT, 'full'); END",
    );
    const turn = sessions.handleOnce('ann', 'e2', answer('b'));
    await expect(turn).rejects.toMatchObject({ code: 'store-failed' });
    engine.database.exec('DROP TRIGGER full');
    expect(await sessions.load('ann')).toEqual(['a']);
    expect(await sessions.handleOnce('ann', 'e2', answer('b'))).toMatchObject({ fresh: true });
  });

  it('fails the turn when the store fails, and leaves alone what it cannot read', async () => {
    const store = engine.store('sessions');
    await store.set('ann', '{"value":{"version":2,"chats":[]}}');
    const turn = () => sessions.handleOnce('ann', 'e1', answer('a'));
    await expect(turn()).rejects.toMatchObject({ code: 'session-newer' });
    await store.set('ann', 'no JSON');
    await expect(turn()).rejects.toThrow(SyntaxError);
    await expect(sessions.load('ann')).rejects.toThrow(SyntaxError);
    expect(await store.get('ann')).toBe('no JSON');
    await engine.close();
    await expect(turn()).rejects.toMatchObject({ code: 'store-failed' });
    await expect(sessions.load('ann')).rejects.toMatchObject({ code: 'store-failed' });
    engine = await openStore('sqlite::memory:', { now: clock.now });
  });
});
