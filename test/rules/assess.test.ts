import { describe, expect, test } from 'vitest';
import { assessChecklist, assessOutcome, assessRule, workOut } from '../../rules/assess.ts';
import { createRulebook, factIds } from '../../rules/rulebook.ts';
import { smallCall } from './small-call.ts';

const months = { kind: 'number', least: 0, most: 60 } as const;
const table = { 6: 100, 12: 200 };

const stay = smallCall(
  { months, price: { kind: 'money', least: 0, most: 100_000 }, weeks: { ...months, most: 200 } },
  {
    enough: { fact: 'grant', notMoreThan: 'price' },
    long: { fact: 'pay', atLeast: 100 },
    steady: { fact: 'pay', is: 100 },
  },
  {
    derived: {
      grant: { lookUp: 'months', table },
      pay: { lookUp: 'weeks', table },
    },
    checklist: [
      {
        id: 'budget',
        clauses: ['A'],
        who: 'me',
        group: 'arrange',
        when: { fact: 'grant', atLeast: 150 },
      },
    ],
  },
);

const book = createRulebook(stay);
const left = (rule: string, facts: Parameters<typeof assessRule>[2]) => {
  const { facts: on, possible } = assessRule(book, rule, facts);
  return { facts: [...on].filter((fact) => !fact.startsWith('(')), possible: [...possible].sort() };
};

describe('a value that does not exist', () => {
  test('leaves a rule open, whatever else becomes known', () => {
    expect(left('enough', { months: 7 })).toEqual({ facts: [], possible: ['met', 'unmet'] });
    expect(left('enough', { months: 7, price: 5 })).toEqual({
      facts: [],
      possible: ['met', 'unmet'],
    });
    expect(left('enough', { months: 6 })).toEqual({ facts: ['price'], possible: ['met', 'unmet'] });
  });

  test('is not taken for one because both ends of a range have one', () => {
    expect(left('long', { weeks: { atLeast: 6, atMost: 12 } })).toEqual({
      facts: ['weeks'],
      possible: ['met', 'unmet'],
    });
    expect(left('long', { weeks: { atLeast: 7, atMost: 11 } }).facts).toEqual([]);
    expect(left('steady', { weeks: { atLeast: 12, atMost: 12 } }).possible).toEqual(['unmet']);
  });

  test('is found between the rows of a table on a long line', () => {
    expect(left('long', {})).toEqual({ facts: ['weeks'], possible: ['met', 'unmet'] });
    expect(left('steady', {})).toEqual({ facts: ['weeks'], possible: ['met', 'unmet'] });
  });

  test('keeps an item on the checklist, without a question', () => {
    const { items, matters } = assessChecklist(book, { months: 7 });
    expect(items.map(({ id }) => id)).toEqual(['budget']);
    expect(matters.size).toBe(0);
    expect([...assessChecklist(book, {}).matters]).toEqual(['months']);
    expect(assessChecklist(book, { months: 6 }).items).toEqual([]);
  });
});

describe('three dates that follow one another', () => {
  const day = { kind: 'date', earliest: '2020-01-01', latest: '2035-12-31' } as const;
  const chain = smallCall(
    { first: day, second: day, third: day },
    {
      order: {
        all: [
          { fact: 'first', notAfter: 'second' },
          { fact: 'second', notAfter: 'third' },
          { fact: 'third', onOrBefore: '2022-01-01' },
        ],
      },
    },
  );
  const chained = createRulebook(chain);

  test('can all come before an early bound', () => {
    const open = assessRule(chained, 'order', {});
    expect([...open.possible].sort()).toEqual(['met', 'unmet']);
    expect([...open.facts]).toEqual(['first', 'second', 'third']);
  });

  test('cannot when the first of them is after it', () => {
    expect(assessRule(chained, 'order', { first: '2022-01-01' }).possible.size).toBe(2);
    expect(assessRule(chained, 'order', { first: '2022-01-02' }).settled).toBe('unmet');
  });
});

describe('two countries that are compared while both are open', () => {
  const nations = smallCall(
    { home: { kind: 'country' }, work: { kind: 'country' }, passports: { kind: 'countries' } },
    {
      same: { fact: 'home', sameAs: 'work' },
      both: {
        all: [
          { forSome: 'passports', satisfies: { memberSameAs: 'home' } },
          { forSome: 'passports', satisfies: { not: { memberSameAs: 'home' } } },
        ],
      },
    },
  );
  const compared = createRulebook(nations);
  test.each([
    ['same', {}, ['met', 'unmet'], ['home', 'work']],
    ['same', { home: 'ZZ' }, ['met', 'unmet'], ['work']],
    ['both', {}, ['met', 'unmet'], ['home', 'passports']],
    ['both', { passports: ['DE'] }, ['unmet'], []],
    ['both', { passports: ['DE', 'FR'] }, ['met', 'unmet'], ['home']],
    ['both', { home: 'DE' }, ['met', 'unmet'], ['passports']],
  ] as const)('%s with %o', (rule, facts, possible, on) => {
    const open = assessRule(compared, rule, facts);
    expect([...open.possible].sort()).toEqual(possible);
    expect([...open.facts].sort()).toEqual(on);
  });
});

test('a call without roles begins with its own facts', () => {
  expect(factIds(stay)).toEqual(['months', 'price', 'weeks']);
  expect(assessOutcome(book, {}).facts.has('role')).toBe(false);
});

test('a rule that there is not is a broken program', () => {
  expect(() => assessRule(book, 'other', {})).toThrow('call small has no rule "other"');
});

test('a count is worked out of the ticks', () => {
  const tags = { kind: 'choices', options: ['x', 'y', 'z'] } as const;
  const call = smallCall(
    { tags },
    { some: { fact: 'ticks', atLeast: 1 } },
    { derived: { ticks: { count: 'tags' } } },
  );
  const counted = createRulebook(call);
  expect(workOut(counted, 'ticks', { tags: ['x', 'z'] })).toBe(2);
  expect(workOut(counted, 'ticks', { tags: [] })).toBe(0);
  expect(workOut(counted, 'ticks', {})).toBeUndefined();
});

test('a share of nothing has no value', () => {
  const part = { kind: 'number', least: 0, most: 9 } as const;
  const call = smallCall(
    { part, whole: part },
    { half: { fact: 'ratio', atLeast: 50 } },
    { derived: { ratio: { percent: { part: 'part', whole: 'whole' } } } },
  );
  const shares = createRulebook(call);
  expect(workOut(shares, 'ratio', { part: 1, whole: 4 })).toBe(25);
  expect(workOut(shares, 'ratio', { part: 1, whole: 0 })).toBeUndefined();
  expect(assessRule(shares, 'half', { whole: 0 }).settled).toBeUndefined();
  expect([...assessRule(shares, 'half', { whole: 1 }).facts]).toEqual(['part']);
});
