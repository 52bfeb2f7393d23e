import { describe, expect, it, onTestFinished } from 'vitest';
import { parseSettings } from '../../../conversations/settings.ts';
import { actsOf } from '../../../src/audit/audit.ts';
import type { Act } from '../../../src/deadlines/acts.ts';
import { openDeadlines } from '../../../src/deadlines/deadlines.ts';
import { openStore } from '../../../src/stores/open-store.ts';

const CALL = 'a-call';
const now = Date.parse('2024-10-01T09:00:00+08:00');
const DAY = 86_400_000;
const act: Act = { office: 'one', who: 'telegram:1001', by: 'Office One', now };
const funder = { call: CALL, id: 'funder', date: '2024-11-08', time: '16:30' };

async function opened() {
  const engine = await openStore('sqlite::memory:', { now: () => now });
  onTestFinished(() => engine.close());
  const database = await engine.tables();
  const parts = { database, calls: [CALL] };
  return { database, deadlines: await openDeadlines(parts), again: () => openDeadlines(parts) };
}

describe('staff', () => {
  it('set a deadline with a time of day in Shanghai, which people are then told', async () => {
    const { deadlines } = await opened();
    const settings = parseSettings({});
    expect(deadlines.settingsFor('one', settings).deadlines).toEqual([]);
    const outcome = await deadlines.set(act, { ...funder, remindDays: [7, 0] });
    expect(outcome.kind).toBe('done');
    expect(deadlines.settingsFor('one', settings)).toMatchObject({
      ...{ office: 'one', reminds: true, withdrawn: [] },
      deadlines: [
        {
          ...{ id: 'funder', kind: 'funder', at: '2024-11-08T16:30:00+08:00', wholeDay: false },
          ...{ revision: 1, remindDays: [7, 0], by: 'Office One', on: '2024-10-01' },
        },
      ],
    });
    expect(deadlines.settingsFor('two', settings).deadlines).toEqual([]);
  });

  it('set several for one call, of a whole day or with a name', async () => {
    const { deadlines } = await opened();
    await deadlines.set(act, funder);
    await deadlines.set(act, { call: CALL, id: 'office', date: '2024-11-01' });
    const name = { en: 'Check of the papers' };
    await deadlines.set(act, { call: CALL, id: 'papers', kind: 'other', name, date: '2024-10-25' });
    const all = deadlines.current('one').map(({ deadline }) => deadline);
    expect(all.map(({ id, wholeDay }) => [id, wholeDay])).toEqual([
      ...[
        ['funder', false],
        ['office', true],
        ['papers', true],
      ],
    ]);
    expect(all[2]?.name).toEqual(name);
  });

  it('move it and withdraw it, each as a revision that stays', async () => {
    const { deadlines } = await opened();
    const settings = parseSettings({});
    await deadlines.set(act, funder);
    const later = { ...act, now: now + DAY };
    await deadlines.move(later, { call: CALL, id: 'funder', date: '2024-11-15', time: '12:00' });
    await deadlines.withdraw({ ...act, now: now + 2 * DAY }, { call: CALL, id: 'funder' });
    const [history = []] = deadlines.histories('one', CALL);
    expect(history.map(({ state, since, deadline }) => [state, since, deadline.at])).toEqual([
      ['set', now, '2024-11-08T16:30:00+08:00'],
      ['set', now + DAY, '2024-11-15T12:00:00+08:00'],
      ['withdrawn', now + 2 * DAY, '2024-11-15T12:00:00+08:00'],
    ]);
    const merged = deadlines.settingsFor('one', settings);
    expect([merged.deadlines, merged.withdrawn?.map(({ revision }) => revision)]).toEqual([
      [],
      [3],
    ]);
    await deadlines.set({ ...act, now: now + 3 * DAY }, funder);
    expect(deadlines.current('one')[0]?.deadline.revision).toBe(4);
  });

  it('keep what a move does not name', async () => {
    const { deadlines } = await opened();
    const name = { en: 'Portal' };
    await deadlines.set(act, { ...funder, name, remindDays: [3] });
    await deadlines.move(act, { call: CALL, id: 'funder', remindDays: [5] });
    expect(deadlines.current('one')[0]?.deadline).toMatchObject({
      ...{ name, remindDays: [5], at: '2024-11-08T16:30:00+08:00' },
    });
  });

  it.each([
    ['unknown-call', { ...funder, call: 'b-call' }, 'There is: a-call'],
    ['exists', funder, 'Move it instead'],
    ['past', { ...funder, id: 'office', date: '2024-10-01', time: '09:00' }, 'time to come'],
    ['invalid', { ...funder, id: 'office', date: '2024-02-30' }, 'calendar date'],
    ['invalid', { ...funder, id: 'papers' }, 'kind'],
  ])('are refused as %s, and told why', async (reason, wanted, message) => {
    const { deadlines } = await opened();
    await deadlines.set(act, funder);
    const outcome = await deadlines.set(act, wanted);
    expect(outcome).toMatchObject({ kind: 'refused', reason });
    expect('message' in outcome && outcome.message).toContain(message);
    expect(deadlines.current('one')).toHaveLength(1);
  });

  it('are refused a move of what is not set, or to where it is', async () => {
    const { deadlines } = await opened();
    const place = { call: CALL, id: 'funder' };
    expect(await deadlines.move(act, funder)).toMatchObject({ reason: 'unknown' });
    expect(await deadlines.withdraw(act, place)).toMatchObject({ reason: 'unknown' });
    await deadlines.set(act, funder);
    expect(await deadlines.move(act, funder)).toMatchObject({ reason: 'same' });
    expect(await deadlines.move(act, { ...place, date: '2024-09-01' })).toMatchObject({
      reason: 'past',
    });
  });

  it('who act at the same moment do not overwrite one another', async () => {
    const { deadlines, again } = await opened();
    const other = await again();
    await deadlines.set(act, funder);
    await other.refresh();
    const outcomes = await Promise.all([
      deadlines.move(act, { ...funder, date: '2024-11-09' }),
      other.move(act, { ...funder, date: '2024-11-10' }),
    ]);
    expect(outcomes.map((one) => ('reason' in one ? one.reason : one.kind)).sort()).toEqual([
      ...['done', 'meanwhile'],
    ]);
    expect(deadlines.histories('one', CALL)[0]).toHaveLength(2);
  });

  it('leave a trace of each act, in one write with it', async () => {
    const { database, deadlines } = await opened();
    await deadlines.set(act, funder);
    await deadlines.move({ ...act, now: now + 1 }, { ...funder, date: '2024-11-09' });
    await deadlines.withdraw({ ...act, now: now + 2 }, { call: CALL, id: 'funder' });
    const acts = await actsOf(database, 'one');
    expect(acts.map((one) => [one.act, one.who, one.subject]).reverse()).toEqual([
      ['deadline.set', 'telegram:1001', 'a-call/funder'],
      ['deadline.move', 'telegram:1001', 'a-call/funder'],
      ['deadline.withdraw', 'telegram:1001', 'a-call/funder'],
    ]);
  });
});

describe('another process', () => {
  it('sees a change once it looks again; the settings stay one object until then', async () => {
    const { deadlines, again } = await opened();
    const settings = parseSettings({});
    const other = await again();
    const before = other.settingsFor('one', settings);
    await deadlines.set(act, funder);
    expect(other.settingsFor('one', settings)).toBe(before);
    await other.refresh();
    const after = other.settingsFor('one', settings);
    expect(after.deadlines).toHaveLength(1);
    expect(other.settingsFor('one', settings)).toBe(after);
  });
});

describe('the office’s file', () => {
  const file = (...dates: string[]) =>
    parseSettings({
      deadlines: dates.map((date) => ({
        ...{ call: CALL, kind: 'funder', date, time: '16:30', by: 'The file', on: '2024-09-01' },
      })),
    });

  it('is taken over once, and again where it changes or no longer names one', async () => {
    const { deadlines, again } = await opened();
    const states = async (settings: ReturnType<typeof file>, at: number) => {
      const opened = await again();
      await opened.adopt('one', settings, at);
      await deadlines.refresh();
      const [history = []] = deadlines.histories('one', CALL);
      return history.map(({ state, deadline }) => `${state} ${deadline.at.slice(0, 10)}`);
    };
    expect(await states(file('2024-11-08'), now)).toEqual(['set 2024-11-08']);
    expect(await states(file('2024-11-08'), now + DAY)).toEqual(['set 2024-11-08']);
    expect(await states(file('2024-11-09'), now + DAY)).toHaveLength(2);
    expect((await states(file(), now + DAY)).at(-1)).toBe('withdrawn 2024-11-09');
    expect(await states(file(), now + 2 * DAY)).toHaveLength(3);
  });

  it('does not undo what staff set since', async () => {
    const { deadlines } = await opened();
    await deadlines.adopt('one', file('2024-11-08'), now);
    await deadlines.move(act, { ...funder, date: '2024-11-15' });
    await deadlines.adopt('one', file('2024-11-08'), now + DAY);
    expect(deadlines.current('one')[0]?.deadline.at).toBe('2024-11-15T16:30:00+08:00');
    await deadlines.adopt('one', file(), now + DAY);
    expect(deadlines.current('one')[0]?.state).toBe('set');
  });

  it('holds also before it is taken over', async () => {
    const { deadlines } = await opened();
    expect(deadlines.settingsFor('one', file('2024-11-08')).deadlines).toHaveLength(1);
    expect(deadlines.places()).toEqual([]);
  });
});
