import { beforeAll, describe, expect, test } from 'vitest';
import { CALL, openTown, STAFF, settle, type Town } from './town.ts';

// Of 300 people every tenth is turned away, every tenth is open; half work in Kenya, half in Serbia.
const PEOPLE = 300;
let town: Town;

beforeAll(async () => {
  town = await openTown();
  await settle(town.database, { count: PEOPLE });
  await settle(town.database, { count: 50, office: 'history', prefix: 'h' });
  return () => town.close();
});

function count(where: object, staff = STAFF) {
  return town.broadcasts.count(staff, { call: CALL, where });
}

describe('who is meant', () => {
  test.each([
    [{ always: true }, 300, 0],
    [{ fact: 'language', is: 'ru' }, 100, 0],
    [{ not: { fact: 'language', oneOf: ['ru', 'en'] } }, 100, 0],
    [{ fact: 'platform', is: 'fake' }, 300, 0],
    [{ fact: 'role', is: 'leader' }, 0, 0],
    [{ fact: 'outcome', is: 'eligible' }, 240, 30],
    [{ fact: 'outcome', is: 'open' }, 30, 0],
    [{ not: { fact: 'outcome', is: 'ineligible' } }, 240, 30],
    [{ fact: 'openItems', includesAny: ['passport-copy'] }, 240, 30],
    [{ fact: 'employerCountry', is: 'KE' }, 150, 0],
    [{ fact: 'passports', includes: 'KE' }, 300, 0],
    [{ fact: 'passports', includesOnly: ['KE', 'RS', 'UZ'] }, 300, 0],
    [{ fact: 'passports', includesOnly: ['KE'] }, 0, 0],
    [{ fact: 'passports', includesAny: ['UZ'] }, 0, 0],
    [{ fact: 'researchMonths', atLeast: 12 }, 300, 0],
    [{ fact: 'researchMonths', moreThan: 12 }, 0, 0],
    [{ fact: 'researchMonths', lessThan: 13 }, 300, 0],
    [{ fact: 'researchMonths', atMost: 11 }, 0, 0],
    [{ fact: 'researchMonths', is: 12 }, 300, 0],
    [{ fact: 'researchMonths', oneOf: [1, 2] }, 0, 0],
    [{ fact: 'researchMonths', within: [6, 12] }, 300, 0],
    [{ fact: 'otherResearchMonths', atLeast: 1 }, 0, 300],
    [{ fact: 'researchMonths', notMoreThan: 'otherResearchMonths' }, 0, 300],
    [{ fact: 'fullTime', is: true }, 0, 300],
    [
      {
        any: [
          { fact: 'fullTime', is: true },
          { fact: 'employerCountry', is: 'KE' },
        ],
      },
      150,
      150,
    ],
    [
      {
        all: [
          { fact: 'fullTime', is: true },
          { fact: 'employerCountry', is: 'KE' },
        ],
      },
      0,
      150,
    ],
    [{ fact: 'subscribedSince', onOrAfter: '2020-01-01' }, 0, 0],
    [{ fact: 'subscribedSince', before: '2020-01-01' }, 300, 0],
    [{ fact: 'subscribedSince', onOrBefore: '2020-01-01' }, 300, 0],
    [{ fact: 'subscribedSince', after: '2020-01-01' }, 0, 0],
    [{ fact: 'subscribedSince', within: ['2019-01-01', '2020-01-01'] }, 0, 0],
  ])('%j: %d, and %d of whom it cannot be told', async (where, total, open) => {
    const counted = await count(where);
    expect(counted).toMatchObject({ total, leftOut: { open, others: PEOPLE - total - open } });
  });

  test('an office reaches only its own people', async () => {
    expect(await count({ always: true }, { office: 'history', who: 'fake:x' })).toMatchObject({
      total: 50,
    });
    expect(await count({ always: true }, { office: 'music', who: 'fake:x' })).toMatchObject({
      total: 0,
    });
  });

  test('counted by platform and language', async () => {
    const { groups } = await count({ always: true });
    expect(groups).toEqual(
      ['en', 'ru', 'zh-Hans'].map((language) => ({ platform: 'fake', language, people: 100 })),
    );
  });
});

describe('what is refused, with what there is', () => {
  test.each([
    [{ call: 'none' }, /no call "none"; there is: shanghai-2024-exchange/],
    [{ call: CALL, were: {} }, /were/],
    [{ call: CALL, where: { fact: 'born', is: 1 } }, /no field "born"; there is: role, passports,/],
    [{ call: CALL, where: { fact: 'birthDate', before: '1990-01-01' } }, /no field "birthDate"/],
    [{ call: CALL, where: { fact: 'health', is: true } }, /no field "health"/],
    [{ call: CALL, where: { fact: 'outcome', is: 'great' } }, /outcome.*eligible/],
    [
      { call: CALL, where: { fact: 'language', is: 'fr' } },
      /an option of "language" \(en, .*not "fr"/,
    ],
    [{ call: CALL, where: { fact: 'workspace', is: 'T9' } }, /workspace/],
    [{ call: CALL, where: { forSome: 'passports', satisfies: {} } }, /all, any, not, always/],
    [{ call: CALL, where: { any: [] } }, /at least one condition/],
    [{ call: CALL, where: { not: 3 } }, /not a condition: 3/],
  ])('%j', async (audience, message) => {
    await expect(town.broadcasts.count(STAFF, audience)).rejects.toThrow(message);
  });
});
