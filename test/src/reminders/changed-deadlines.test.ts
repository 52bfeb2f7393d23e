import { describe, expect, it } from 'vitest';
import { AFTER, CALL, END, type MadeUpOffice, office, toldTo } from './made-up-office.ts';

describe('a deadline that changes', () => {
  it('is told to who subscribed before, with the old and the new date, once', async () => {
    const one = await office();
    await one.set(END, { remindDays: [] });
    one.now += 1000;
    await one.subscriber('ann');
    one.now += 1000;
    await one.move({ date: '2024-11-15', time: '12:00' });
    one.now += 1000;
    await one.subscriber('ben');
    await one.until(AFTER, 240);
    expect(one.told.map(({ person }) => person)).toEqual(['ann']);
    expect(one.told[0]?.text).toMatch(
      /from 8 November 2024, 16:30[\s\S]*to 15 November 2024, 12:00/,
    );
  });

  it('is told when it is first set, and when it is withdrawn', async () => {
    const one = await office();
    await one.subscriber('ann');
    one.now += 1000;
    await one.set(END, { remindDays: [3] });
    await one.until('2024-09-21T12:00:00+08:00');
    await one.withdraw();
    await one.until(AFTER, 240);
    expect(one.told.map(({ text }) => text.includes('withdrawn'))).toEqual([false, true]);
    expect(one.told[0]?.text).toContain('has been set: 8 November 2024');
  });

  it('between queueing and sending is never told with the old date', async () => {
    const one = await office();
    await one.set(END);
    one.now += 1000;
    await one.subscriber('ann');
    one.now = Date.parse('2024-11-05T09:00:00+08:00');
    expect(await one.look()).toBe(1);
    one.now += 60_000;
    await one.move({ date: '2024-11-20' });
    await one.send();
    expect(one.told).toEqual([]);
    expect(await one.look()).toBe(1);
    await one.send();
    expect(one.told[0]?.text).toMatch(/moved from 8 November[\s\S]*to 20 November/);
    await one.until('2024-11-21T12:00:00+08:00');
    const later = one.told.slice(1).map(({ at }) => at.slice(0, 10));
    expect(later).toEqual(['2024-11-06', '2024-11-13', '2024-11-17', '2024-11-19', '2024-11-20']);
    for (const { text } of one.told.slice(1)) expect(text).not.toContain('8 November');
  });

  it('by another process right before sending is never told with the old date', async () => {
    const one = await office();
    await one.set(END);
    one.now += 1000;
    await one.subscriber('ann');
    one.now = Date.parse('2024-11-05T09:00:00+08:00');
    await one.look();
    const { queries, atomically } = one.open.database;
    const rows = await one.open.database.rows(queries.selectFrom('deadlines').selectAll());
    const [row] = rows;
    if (!row) throw new Error('no deadline');
    const moved = { ...row, revision: 2, at: '2024-11-20T16:30:00+08:00', set_at: one.now };
    await atomically([queries.insertInto('deadlines').values(moved)]);
    await one.send();
    expect(one.told).toEqual([]);
  });

  it('twice before anybody was told is told once, from the date that they know', async () => {
    const one = await office();
    await one.set(END);
    one.now += 1000;
    await one.subscriber('ann');
    one.now += 1000;
    await one.move({ date: '2024-11-15' });
    expect(await one.look()).toBe(1);
    one.now += 1000;
    await one.move({ date: '2024-11-20' });
    await one.until('2024-09-22T12:00:00+08:00');
    expect(one.told).toHaveLength(1);
    expect(one.told[0]?.text).toMatch(/from 8 November[\s\S]*to 20 November/);
    expect(one.told[0]?.text).not.toContain('15 November');
    await one.move({ date: '2024-11-25' });
    await one.until('2024-09-24T12:00:00+08:00');
    expect(one.told[1]?.text).toMatch(/from 20 November[\s\S]*to 25 November/);
  });

  it('and changes back before anybody was told is no news', async () => {
    const one = await office();
    await one.set(END, { remindDays: [] });
    one.now += 1000;
    await one.subscriber('ann');
    one.now += 1000;
    await one.move({ date: '2024-11-15' });
    one.now += 1000;
    await one.move({ at: END });
    await one.until('2024-09-22T12:00:00+08:00');
    expect(one.told).toEqual([]);
  });

  it('of an office’s file is news like any other', async () => {
    const deadline = { call: CALL, kind: 'funder', at: END, by: 'Office One', on: '2024-09-01' };
    const one = await office({ file: { deadlines: [deadline] } });
    one.now += 1000;
    await one.subscriber('ann');
    await one.until('2024-10-09T12:00:00+08:00');
    expect(toldTo(one, 'ann')).toEqual(['2024-10-09T01:00']);
  });
});

describe('between queueing and sending', () => {
  async function queued(): Promise<MadeUpOffice> {
    const one = await office();
    await one.set(END);
    one.now += 1000;
    await one.subscriber('ann');
    one.now = Date.parse('2024-11-05T09:00:00+08:00');
    expect(await one.look()).toBe(1);
    return one;
  }

  it('who says stop is written to no more', async () => {
    const one = await queued();
    await one.says('ann', 'stop');
    await one.send();
    expect(one.told).toEqual([]);
  });

  it('who forgets everything leaves nothing to say', async () => {
    const one = await queued();
    await one.says('ann', '/forget');
    await one.says('ann', 'yes');
    await one.send();
    expect(one.told).toEqual([]);
  });

  it('a deadline that has passed is no more reminded of', async () => {
    const one = await queued();
    one.now = Date.parse(AFTER);
    await one.send();
    expect(one.told).toEqual([]);
  });

  it('another language is heard', async () => {
    const one = await queued();
    await one.says('ann', '/language ru');
    await one.send();
    expect(one.told[0]?.text).toMatch(/^Напоминание/);
  });

  it('no words of the person wait anywhere', async () => {
    const one = await queued();
    const { queries, rows } = one.open.database;
    const [delivery] = await rows(queries.selectFrom('deliveries').selectAll());
    const [reminder] = await rows(queries.selectFrom('reminders').selectAll());
    expect(delivery?.replies).toBe('[]');
    expect(JSON.parse(reminder?.message ?? '')).toEqual({
      ...{ kind: 'reminder', deadline: 'funder', revision: 1 },
    });
  });
});
