import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { pruneReminders, remind, startReminding } from '../../../src/reminders/reminders.ts';
import { until } from '../bot/fake-adapter.ts';
import { temporaryFolder } from '../stores/temporary-folder.ts';
import { AFTER, END, office, toldTo } from './made-up-office.ts';

describe('reminders', () => {
  it('come at 9 in the morning of each person, through months and changes of their clocks', async () => {
    const one = await office();
    await one.set(END);
    one.now += 1000;
    await one.subscriber('ann');
    await one.subscriber('ben', 'en', 'Berlin');
    await one.subscriber('cho', 'zh', 'Los Angeles');
    await one.until(AFTER);
    const days = ['10-09', '10-25', '11-01', '11-05', '11-07', '11-08'];
    expect(toldTo(one, 'ann')).toEqual(days.map((day) => `2024-${day}T01:00`));
    expect(toldTo(one, 'ben')).toEqual([
      ...['2024-10-09T07:00', '2024-10-25T07:00', '2024-11-01T08:00', '2024-11-05T08:00'],
      '2024-11-07T08:00',
    ]);
    expect(toldTo(one, 'cho')).toEqual([
      ...['2024-10-09T16:00', '2024-10-25T16:00', '2024-11-01T16:00', '2024-11-05T17:00'],
      '2024-11-07T17:00',
    ]);
  });

  it('speak the person’s language, name what is left, and leave the interview as it is', async () => {
    const one = await office();
    await one.set(END);
    for (const [person, language] of [
      ['ann', 'en'],
      ['ban', 'zh'],
      ['ira', 'ru'],
    ] as const)
      await one.subscriber(person, language);
    const before = await one.open.sessions.load(one.lineOf('ann'));
    await one.until('2024-10-09T12:00:00+08:00');
    expect(one.told.map(({ text }) => text.split('\n')[0])).toEqual([
      expect.stringMatching(/^Reminder: /),
      expect.stringMatching(/^提醒：/),
      expect.stringMatching(/^Напоминание: /),
    ]);
    expect(one.told[0]?.text).toContain('Answer the questions that are still open');
    expect(await one.open.sessions.load(one.lineOf('ann'))).toEqual(before);
    const replies = await one.says('ann', '/status');
    expect(replies.at(-1)?.kind).toBe('ask');
  });

  it('are configured for each deadline, and come once a morning for all of a call', async () => {
    const one = await office();
    await one.set(END, { remindDays: [14, 7] });
    await one.set('2024-11-01T16:30:00+08:00', { id: 'office', remindDays: [7] });
    one.now += 1000;
    await one.subscriber('ann');
    await one.until(AFTER);
    expect(toldTo(one, 'ann')).toEqual(['2024-10-25T01:00', '2024-11-01T01:00']);
    expect(one.told[0]?.text).toMatch(/7 days are left[\s\S]*1 November[\s\S]*8 November/);
  });

  it('keep quiet at night: what is late waits for the morning', async () => {
    const one = await office();
    await one.set(END, { remindDays: [3] });
    one.now += 1000;
    await one.subscriber('ann');
    one.now = Date.parse('2024-11-05T22:00:00+08:00');
    await one.until('2024-11-06T12:00:00+08:00');
    expect(toldTo(one, 'ann')).toEqual(['2024-11-06T00:00']);
  });

  it('missed while nothing ran come once where they are of use, and never several at once', async () => {
    const one = await office();
    await one.set(END);
    one.now += 1000;
    await one.subscriber('ann');
    one.now = Date.parse('2024-11-02T10:00:00+08:00');
    await one.until('2024-11-02T20:00:00+08:00');
    expect(toldTo(one, 'ann')).toEqual(['2024-11-02T02:00']);
    expect(one.told[0]?.text).toContain('6 days are left');
    one.now = Date.parse('2024-11-04T10:00:00+08:00');
    await one.until('2024-11-04T20:00:00+08:00');
    expect(one.told).toHaveLength(1);
  });

  it('go to nobody with nothing left to do, who said stop, or who came after the moment', async () => {
    const one = await office();
    await one.set(END, { remindDays: [7, 3] });
    one.now += 1000;
    await one.subscriber('ann');
    await one.says('ann', '/stop');
    one.now = Date.parse('2024-11-01T10:00:00+08:00');
    await one.subscriber('ben');
    await one.until('2024-11-03T10:00:00+08:00');
    expect(one.told).toEqual([]);
    await one.until(AFTER);
    expect(toldTo(one, 'ben')).toEqual(['2024-11-05T01:00']);
  });

  it('are queued once, however often and from where ever one looks', async () => {
    const one = await office();
    await one.set(END);
    one.now += 1000;
    await one.subscriber('ann');
    one.now = Date.parse('2024-11-05T09:00:00+08:00');
    expect([await one.look(), await one.look()]).toEqual([1, 0]);
    one.now -= 3 * 3_600_000;
    expect(await one.look()).toBe(0);
    one.now += 5 * 3_600_000;
    expect(await one.look()).toBe(0);
    await one.says('ann', '/timezone Los Angeles');
    one.now += 12 * 3_600_000;
    expect(await one.look()).toBe(0);
    await one.send();
    await one.send();
    expect(one.told).toHaveLength(1);
  });

  it('are one each for who is written to, many at a time', async () => {
    const one = await office();
    await one.set(END);
    one.now += 1000;
    const people = Array.from({ length: 120 }, (_, i) => `p${i}`);
    for (const person of people) await one.subscriber(person);
    one.now = Date.parse('2024-11-05T09:00:00+08:00');
    expect(await one.look()).toBe(120);
    await one.send();
    expect(one.told.map(({ person }) => person).sort()).toEqual(people.sort());
  });
});

describe('a process that ends', () => {
  it('at any step repeats and loses nothing', async () => {
    const url = `sqlite:${join(await temporaryFolder(), 'office.sqlite')}`;
    const one = await office({ url });
    await one.set(END);
    one.now += 1000;
    await one.subscriber('ann');
    await one.subscriber('ben', 'en', 'Berlin');
    for (; one.now < Date.parse(AFTER); one.now += 3 * 3_600_000) {
      await one.restart();
      const queued = await one.look();
      if (queued === 0) continue;
      await one.restart();
      expect(await one.look()).toBe(0);
      await one.restart();
      await one.send();
    }
    expect(toldTo(one, 'ann').map((at) => at.slice(5, 10))).toEqual([
      ...['10-09', '10-25', '11-01', '11-05', '11-07', '11-08'],
    ]);
    expect(toldTo(one, 'ben')).toHaveLength(5);
  });

  it('between deciding and writing has decided nothing', async () => {
    const one = await office();
    await one.set(END);
    one.now += 1000;
    await one.subscriber('ann');
    one.now = Date.parse('2024-11-05T09:00:00+08:00');
    const { parts } = one;
    const { database } = parts;
    const broken = { ...database, atomically: () => Promise.reject(new Error('the end')) };
    await expect(remind({ ...parts, database: broken })).rejects.toThrow('the end');
    expect(await one.look()).toBe(1);
  });
});

describe('what is kept', () => {
  it('is kept until 30 days after a deadline that was set later', async () => {
    const one = await office();
    await one.subscriber('ann');
    one.now += 1000;
    await one.set('2025-09-30T16:30:00+08:00', { remindDays: [1] });
    await one.until('2025-10-01T12:00:00+08:00', 720);
    expect(one.told.map(({ at }) => at.slice(0, 10))).toEqual(['2024-09-20', '2025-09-29']);
    one.now = Date.parse('2025-11-15T12:00:00+08:00');
    expect(await one.open.sessions.load(one.lineOf('ann'))).toBeUndefined();
  });

  it('of who left goes, too', async () => {
    const one = await office();
    await one.set(END);
    one.now += 1000;
    await one.subscriber('ann');
    one.now = Date.parse('2024-11-05T09:00:00+08:00');
    await one.look();
    const { database } = one.open;
    const { queries } = database;
    await database.atomically([queries.deleteFrom('subscriptions')]);
    await pruneReminders(database);
    expect(await database.rows(queries.selectFrom('reminders').selectAll())).toEqual([]);
  });
});

describe('a session that cannot be read', () => {
  it('is noted, and keeps no reminder from others', async () => {
    const one = await office();
    await one.set(END);
    one.now += 1000;
    await one.subscriber('ann');
    await one.subscriber('ben');
    one.now = Date.parse('2024-11-05T09:00:00+08:00');
    const { parts } = one;
    const { load, keep } = parts.sessions;
    const sessions = {
      keep: keep.bind(parts.sessions),
      load: async (line: string) =>
        line === one.lineOf('ann') ? { version: 99 } : await load.call(parts.sessions, line),
    };
    expect(await remind({ ...parts, sessions })).toBe(1);
    expect(one.failures).toHaveLength(1);
  });
});

/** An office in which one reminder is due for one person. */
async function dueForAnn() {
  const one = await office();
  await one.set(END);
  one.now += 1000;
  await one.subscriber('ann');
  one.now = Date.parse('2024-11-05T09:00:00+08:00');
  const { queries, rows } = one.open.database;
  const count = async () => (await rows(queries.selectFrom('deliveries').selectAll())).length;
  return { parts: one.parts, count };
}

describe('while a bot runs', () => {
  it('what is due is looked for again and again, by the one that leads', async () => {
    const { parts, count } = await dueForAnn();
    const idle = startReminding(parts, () => false, 5);
    await idle.close();
    expect(await count()).toBe(0);
    let queued = 0;
    const running = startReminding(parts, () => true, 5);
    const watch = setInterval(async () => {
      queued = await count();
    }, 5);
    await until('a reminder is queued', () => queued === 1);
    clearInterval(watch);
    await running.close();
    expect(await count()).toBe(1);
  });

  it('who begins to lead does not wait for half a minute', async () => {
    const { parts, count } = await dueForAnn();
    let leads = false;
    const running = startReminding(parts, () => leads);
    await sleep(50);
    expect(await count()).toBe(0);
    leads = true;
    await expect.poll(count, { timeout: 5000 }).toBe(1);
    await running.close();
  });
});
