import { describe, expect, test } from 'vitest';
import { factsOf, scientistAt } from '../scientist-at.ts';

type At = Parameters<typeof scientistAt>[0];

describe('what Russian messages say', () => {
  test.each<[At, string, Record<string, unknown>]>([
    [
      'birthDate',
      '1990, 7 июля. Работаю по контракту на год',
      { birthDate: '1990-07-07', job: 'fixed-term' },
    ],
    [
      'field',
      'физика плазмы, приглашали только вы',
      { field: 'natural-science', otherInvitations: 'none' },
    ],
    ['doctorate', 'подскажите, PhD нет, стаж 7 лет, можно подать?', { doctorate: 'none' }],
    ['passports', 'паспорт индийский, если что', { passports: ['IN'] }],
  ])('at %s: %s', (at, text, facts) => {
    expect(factsOf(scientistAt(at, 'ru').says(text))).toMatchObject(facts);
  });

  test.each<[At, string, string]>([
    ['otherInvitations', 'единственное, что смущает, это климат', 'otherInvitations'],
    ['doctorate', 'паспорт получил в прошлом году', 'doctorate'],
    ['doctorate', 'диплом уже дали магистра', 'doctorate'],
    ['fullTime', 'полный день буду занят у себя в институте, а не в Шанхае', 'fullTime'],
  ])('at %s is not taken: %s', (at, text, fact) => {
    expect(factsOf(scientistAt(at, 'ru').says(text))[fact]).not.toBe(true);
    expect(['none', 'held']).not.toContain(factsOf(scientistAt(at, 'ru').says(text))[fact]);
  });
});
