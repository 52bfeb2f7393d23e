import { expect, test } from 'vitest';
import type { Parsed } from '../../../conversations/answers/index.ts';
import { merged, saysNothingNew } from '../../../conversations/messages/mentions/merged.ts';

const unsure = { kind: 'unsure' } as Parsed;
const refused: Parsed = { kind: 'refuse', reason: 'not-a-date' };
const kenya: Parsed = { kind: 'value', value: ['KE'] };
const both: Parsed = { kind: 'value', value: ['KE', 'UG'] };
const uganda: Parsed = { kind: 'value', value: ['UG'] };
const doubt: Parsed = { kind: 'confirm', reason: 'misspelt', candidates: [['KE']] };
const may: Parsed = { kind: 'value', value: '1985-05-03' };
const in1985: Parsed = {
  ...{ kind: 'partial', reason: 'month-missing' },
  value: { atLeast: '1985-01-01', atMost: '1985-12-31' },
};

test.each<[string, Parsed, Parsed, unknown]>([
  ['a refusal gives way to a value', refused, kenya, kenya],
  ['"not sure" gives way to a doubt', unsure, doubt, doubt],
  ['a value stays beside a refusal', kenya, refused, kenya],
  ['a value stays beside a doubt', kenya, doubt, kenya],
  ['a doubt stays beside a refusal', doubt, refused, doubt],
  ['a doubt gives way to a value', doubt, kenya, kenya],
  ['the exact value stays beside a part of it', may, in1985, may],
  ['a part of a value gives way to the exact one', in1985, may, may],
  ['fewer countries than before say nothing new', both, kenya, both],
  ['more countries than before replace them', kenya, both, both],
  ['other countries are added', kenya, uganda, both],
])('of two readings of one fact %s', (_, first, second, kept) => {
  const place = { fact: 'one', start: 0, end: 4 };
  const mentions = [
    { ...place, parsed: first },
    { ...place, parsed: second },
  ];
  expect(merged(mentions)).toEqual([{ ...place, parsed: kept }]);
});

test('two values that are not the same are asked about', () => {
  const place = { fact: 'one', start: 0, end: 4 };
  const [one] = merged([
    { ...place, parsed: { kind: 'value', value: 12 } },
    { ...place, parsed: { kind: 'value', value: 24 } },
  ]);
  expect(one?.parsed).toEqual({ kind: 'confirm', reason: 'several', candidates: [12, 24] });
});

test('a yes is inside no range, a number in an open one is', () => {
  expect(saysNothingNew(true, { atLeast: 1 })).toBe(false);
  expect(saysNothingNew(12, { atLeast: 1 })).toBe(true);
  expect(saysNothingNew(12, { atMost: 6 })).toBe(false);
});
