import { describe, expect, test } from 'vitest';
import { assessOutcome } from '../../rules/assess.ts';
import type { Facts } from '../../rules/language/facts.ts';
import { createRulebook } from '../../rules/rulebook.ts';
import { cooperation } from '../../rules/shanghai-2024-cooperation/call.ts';
import { changed, type WhatIf, whatIf } from '../../rules/what-if.ts';
import { joined } from '../../rules/what-if-places.ts';
import { smallCall } from './small-call.ts';

const facts = {
  home: { kind: 'country', changeable: true },
  work: { kind: 'country', changeable: true },
  papers: { kind: 'countries', changeable: true },
} as const;

function waysOf(rules: Parameters<typeof smallCall>[1], known: Facts) {
  return whatIf(createRulebook(smallCall(facts, rules)), known);
}

describe('a partner in China', () => {
  const project = {
    role: 'leader',
    partnerCountry: 'CN',
    partnerType: 'university',
    projectStart: '2025-03-01',
    projectEnd: '2027-11-30',
  };
  const book = createRulebook(cooperation);

  test('would be eligible anywhere that the text does not leave to the office', () => {
    const [way, ...more] = whatIf(book, { ...project, partnerFunded: true });
    expect(more).toEqual([]);
    expect(way?.changes[0]?.places).toEqual([{ otherThan: ['CN', 'HK', 'MO', 'TW'] }]);
    expect(way?.possible).toEqual(['eligible']);
  });

  test('is for the office in any other country where something else is', () => {
    const [way, ...more] = whatIf(book, { ...project, partnerFunded: false });
    expect(more).toEqual([]);
    expect(way?.changes[0]?.places).toEqual([{ otherThan: ['CN'] }]);
    expect(way?.possible).toEqual(['office']);
  });

  test('comes to the same in every country that is told', () => {
    const known = { ...project, partnerFunded: false };
    for (const to of ['DE', 'FI', 'HK', 'TW', 'US'])
      expect(assessOutcome(book, changed(known, [{ fact: 'partnerCountry', to }])).settled).toBe(
        'office',
      );
  });
});

describe('the countries that would do', () => {
  test('are all that a list names', () => {
    const rules = { near: { fact: 'home', oneOf: ['KE', 'UG', 'TZ'] } } as const;
    const [way] = waysOf(rules, { home: 'FR' });
    expect(way?.changes).toEqual([
      { fact: 'home', to: 'KE', places: [{ oneOf: ['KE', 'TZ', 'UG'] }] },
    ]);
  });

  test('are joined where two lists come to the same', () => {
    const rules = {
      near: {
        all: [
          { not: { fact: 'home', oneOf: ['US', 'CA'] } },
          {
            any: [
              { fact: 'home', oneOf: ['KE', 'UG'] },
              { fact: 'home', is: 'MW' },
            ],
          },
        ],
      },
    } as const;
    const [way, ...more] = waysOf(rules, { home: 'US' });
    expect(more).toEqual([]);
    expect(way?.changes[0]?.places).toEqual([{ oneOf: ['KE', 'MW', 'UG'] }]);
  });

  test('are the value itself where it is the only one', () => {
    const rules = { here: { fact: 'home', is: 'KE' } } as const;
    expect(waysOf(rules, { home: 'FR' })[0]?.changes).toEqual([{ fact: 'home', to: 'KE' }]);
  });

  test('are joined with those of no list, whichever comes first', () => {
    const rules = {
      far: {
        all: [
          { not: { fact: 'home', is: 'FR' } },
          { any: [{ not: { fact: 'home', oneOf: ['AD', 'US'] } }, { fact: 'home', is: 'AD' }] },
        ],
      },
    } as const;
    const [way, ...more] = waysOf(rules, { home: 'FR' });
    expect(more).toEqual([]);
    expect(way?.changes[0]?.places).toEqual([{ otherThan: ['FR', 'US'] }]);
  });

  test('are told member by member of a list', () => {
    const rules = {
      papers: { forSome: 'papers', satisfies: { not: { member: { oneOf: ['US', 'CA'] } } } },
    } as const;
    const [way] = waysOf(rules, { papers: ['US'] });
    expect(way?.changes[0]?.places?.at(-1)).toEqual({ otherThan: ['CA', 'US'] });
  });

  test('are the same as another one where the two must be alike', () => {
    const rules = {
      alike: {
        all: [{ fact: 'home', sameAs: 'work' }, { not: { fact: 'home', oneOf: ['FR', 'BE'] } }],
      },
    } as const;
    const ways = waysOf(rules, { home: 'FR', work: 'BE' });
    const places = ways.map(({ changes }) => changes.map((change) => change.places));
    expect(places).toEqual([[[{ otherThan: ['BE', 'FR'] }], [{ sameAs: 'home' }]]]);
  });

  test('are joined where only an open answer tells them apart', () => {
    const rules = {
      apart: {
        all: [{ not: { fact: 'home', is: 'FR' } }, { not: { fact: 'home', sameAs: 'work' } }],
      },
    } as const;
    const [way, ...more] = waysOf(rules, { home: 'FR' });
    expect(more).toEqual([]);
    expect(way?.changes[0]?.places).toEqual([{ otherThan: ['FR'] }]);
  });

  test('stand beside changes of other kinds', () => {
    const rules = { near: { fact: 'home', oneOf: ['KE', 'UG'] }, able: { fact: 'able', is: true } };
    const call = smallCall({ ...facts, able: { kind: 'yes-no', changeable: true } }, rules);
    expect(whatIf(createRulebook(call), { home: 'FR', able: false })[0]?.changes).toEqual([
      { fact: 'home', to: 'KE', places: [{ oneOf: ['KE', 'UG'] }] },
      { fact: 'able', to: true },
    ]);
  });

  test('of two facts are not joined with one another', () => {
    const rules = {
      pair: {
        all: [
          { fact: 'home', oneOf: ['KE', 'UG'] },
          { fact: 'work', oneOf: ['FR', 'BE'] },
        ],
      },
    } as const;
    const [way, ...more] = waysOf(rules, { home: 'US', work: 'US' });
    expect(more).toEqual([]);
    expect(way?.changes.map(({ places }) => places)).toEqual([
      [{ oneOf: ['KE', 'UG'] }],
      [{ oneOf: ['BE', 'FR'] }],
    ]);
  });
});

describe('ways that are told as one', () => {
  const home = (code: string) => ({ fact: 'home', to: code, places: [{ oneOf: [code] }] });
  const able = (to: boolean) => ({ fact: 'able', to });
  const way = (...changes: WhatIf['changes']): WhatIf => ({
    ...{ changes, clauses: ['A-1'], possible: ['eligible'] },
  });

  test('differ in one country alone, beside changes that are the same', () => {
    const [one, ...more] = joined([way(home('KE'), able(true)), way(home('UG'), able(true))]);
    expect(more).toEqual([]);
    expect(one?.changes).toEqual([
      { fact: 'home', to: 'KE', places: [{ oneOf: ['KE', 'UG'] }] },
      able(true),
    ]);
  });

  test.each([
    ['mend other clauses', { ...way(home('UG')), clauses: ['A-2'] }],
    ['lead elsewhere', { ...way(home('UG')), possible: ['office'] }],
  ])('but not where they %s', (_, other) => {
    expect(joined([way(home('KE')), other])).toHaveLength(2);
  });

  test('but not where two answers differ', () => {
    const ways = [way(home('KE'), able(true)), way(home('UG'), able(false))];
    expect(joined(ways)).toHaveLength(2);
  });
});
