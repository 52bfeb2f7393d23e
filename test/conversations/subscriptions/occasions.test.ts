import { describe, expect, test } from 'vitest';
import { parseSettings } from '../../../conversations/settings.ts';
import {
  dueOccasion,
  isQuiet,
  occasionsOf,
} from '../../../conversations/subscriptions/occasions.ts';

const SHANGHAI = 'Asia/Shanghai';
const HOUR = 3_600_000;

function deadlineAt(at: string, remindDays?: readonly number[]) {
  const written = { call: 'c', kind: 'funder', at, by: 'Office One', on: '2024-10-01' };
  const days = remindDays ? { remindDays } : {};
  const [deadline] = parseSettings({ deadlines: [{ ...written, ...days }] }).deadlines;
  if (!deadline) throw new Error('no deadline');
  return deadline;
}

const funder = deadlineAt('2024-11-08T16:30:00+08:00');

function momentsOf(at: string, timeZone: string, remindDays?: readonly number[]): string[] {
  return occasionsOf(deadlineAt(at, remindDays), timeZone).map(
    (one) => `${one.days} ${new Date(one.at).toISOString()}`,
  );
}

describe('people are reminded', () => {
  test('at 9 in the morning, so many days before by the calendar', () => {
    expect(momentsOf('2024-11-08T16:30:00+08:00', SHANGHAI)).toEqual([
      '30 2024-10-09T01:00:00.000Z',
      '14 2024-10-25T01:00:00.000Z',
      '7 2024-11-01T01:00:00.000Z',
      '3 2024-11-05T01:00:00.000Z',
      '1 2024-11-07T01:00:00.000Z',
      '0 2024-11-08T01:00:00.000Z',
    ]);
  });

  test('by the morning of their own time zone, before and after its clocks change', () => {
    expect(momentsOf('2024-11-08T16:30:00+08:00', 'Europe/Berlin', [14, 7])).toEqual([
      '14 2024-10-25T07:00:00.000Z',
      '7 2024-11-01T08:00:00.000Z',
    ]);
    expect(momentsOf('2024-04-08T16:30:00+08:00', 'Europe/Berlin', [14, 7])).toEqual([
      '14 2024-03-25T08:00:00.000Z',
      '7 2024-04-01T07:00:00.000Z',
    ]);
  });

  test.each([
    ['12:00', '2024-11-08T01:00:00.000Z'],
    ['11:59', '2024-11-07T01:00:00.000Z'],
  ])('on the last morning that leaves three hours before %s', (time, moment) => {
    expect(momentsOf(`2024-11-08T${time}:00+08:00`, SHANGHAI, [0])).toEqual([`0 ${moment}`]);
  });

  test('once where the last morning is that of the day before', () => {
    expect(momentsOf('2024-11-08T09:00:00+08:00', SHANGHAI, [3, 1, 0, 3])).toEqual([
      '3 2024-11-05T01:00:00.000Z',
      '0 2024-11-07T01:00:00.000Z',
    ]);
  });
});

describe('what is due', () => {
  const due = (now: string) => dueOccasion(funder, SHANGHAI, Date.parse(now))?.days;

  test.each([
    ['2024-10-09T08:59:59+08:00', undefined],
    ['2024-10-09T09:00:00+08:00', 30],
    ['2024-10-17T09:00:00+08:00', 30],
    ['2024-10-17T09:00:01+08:00', undefined],
    ['2024-10-25T09:00:00+08:00', 14],
    ['2024-11-05T12:00:00+08:00', 3],
    ['2024-11-08T09:00:00+08:00', 0],
    ['2024-11-08T15:30:00+08:00', 0],
    ['2024-11-08T15:30:01+08:00', undefined],
    ['2024-11-08T16:30:01+08:00', undefined],
  ])('at %s is %s: made up for while nearer than the next', (now, days) => {
    expect(due(now)).toBe(days);
  });

  test('is nothing where nobody is to be reminded', () => {
    expect(dueOccasion(deadlineAt(funder.at, []), SHANGHAI, Date.parse(funder.at))).toBeUndefined();
  });
});

test.each([
  ['Asia/Shanghai', '2024-11-08T07:59:00+08:00', true],
  ['Asia/Shanghai', '2024-11-08T08:00:00+08:00', false],
  ['Asia/Shanghai', '2024-11-08T20:59:00+08:00', false],
  ['Asia/Shanghai', '2024-11-08T21:00:00+08:00', true],
  ['+05:30', '2024-11-08T10:29:00+08:00', true],
  ['+05:30', '2024-11-08T10:30:00+08:00', false],
  ['America/New_York', '2024-11-08T16:30:00+08:00', true],
])('in %s people are left alone at %s: %s', (zone, now, isSo) => {
  expect(isQuiet(Date.parse(now), zone)).toBe(isSo);
  expect(isQuiet(Date.parse(now) + 24 * HOUR, zone)).toBe(isSo);
});
