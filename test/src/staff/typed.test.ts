import { expect, test } from 'vitest';
import { newFilling } from '../../../src/staff/filling-in.ts';
import { dayTyped, momentOf, shanghaiTime, timeTyped } from '../../../src/staff/typed.ts';
import { NO_WORK, parseFollowed, parseWork } from '../../../src/staff/work.ts';

const NOW = Date.parse('2026-11-23T12:00:00Z');

test.each([
  ['2026-12-20', '2026-12-20'],
  ['20 December 2026', '2026-12-20'],
  ['2026年12月20日', '2026-12-20'],
  ['20 декабря 2026', '2026-12-20'],
  ['3/4/2027', undefined],
  ['2026', undefined],
  ['soon', undefined],
  ['', undefined],
])('the day %j', (text, day) => {
  expect(dayTyped(text, 'en', NOW)).toBe(day);
});

test.each([
  ['17:00', '17:00'],
  [' 9:05 ', '09:05'],
  ['１７：３０', '17:30'],
  ['17点30分', '17:30'],
  ['24:00', undefined],
  ['12:60', undefined],
  ['five', undefined],
])('the time %j', (text, time) => {
  expect(timeTyped(text)).toBe(time);
});

test('moments are of Shanghai; a whole day ends with its last second', () => {
  expect(momentOf('2026-12-20', '17:00')).toBe(Date.parse('2026-12-20T17:00:00+08:00'));
  expect(momentOf('2026-12-20', '')).toBe(Date.parse('2026-12-20T23:59:59+08:00'));
  expect(shanghaiTime(Date.parse('2026-12-20T09:00:00Z'))).toBe('2026-12-20 17:00');
});

test('a row of another version counts as none', () => {
  const work = { ...NO_WORK, office: 'one', filling: newFilling('set:a-call') };
  expect(parseWork(structuredClone(work))).toEqual(work);
  expect(parseWork({ ...work, version: 2 })).toEqual(NO_WORK);
  const place = { office: 'one', who: 'telegram:1', address: '[]', message: '1', language: 'en' };
  const followed = { version: 1, broadcast: 'b', ...place };
  expect(parseFollowed(followed)).toEqual(followed);
  expect(parseFollowed({ ...followed, version: 2 })).toBeUndefined();
});
