import { describe, expect, test } from 'vitest';
import { assessFindings } from '../../rules/assess.ts';
import type { Reading } from '../../rules/language/call.ts';
import type { Facts } from '../../rules/language/facts.ts';
import { pointsIn } from '../../rules/points.ts';
import { createRulebook } from '../../rules/rulebook.ts';
import { settled } from './rule-cases.ts';
import { smallCall } from './small-call.ts';

const point = (officeDecides: string) => ({ officeDecides });
const when = (fact: string, name: string) => ({ all: [{ fact, is: true }, point(name)] });

/** With the office until `c` is settled either way, met from then on. */
const GATE = { any: [point('c'), { not: point('c') }] };

const call = smallCall(
  { one: { kind: 'yes-no' }, two: { kind: 'yes-no' } },
  {
    either: { any: [when('one', 'a'), when('two', 'b')] },
    gated: {
      any: [{ all: [{ any: [when('one', 'a'), when('two', 'b')] }, GATE] }, { not: GATE }],
    },
    triples: {
      any: ['abc', 'def', 'ghi'].map((names) => ({ all: [...names].map(point) })),
    },
    pairs: { any: [{ all: [point('a'), point('b')] }, { all: [point('c'), point('d')] }] },
    plain: { fact: 'one', is: true },
    twoOfThree: {
      any: [
        { all: [point('f'), point('g')] },
        { all: [point('g'), point('h')] },
        { all: [point('f'), point('h')] },
      ],
    },
    known: { any: [{ fact: 'one', is: true }, point('e')] },
  },
);

function findingOf(rule: string, facts: Facts, readings: readonly Reading[] = []) {
  const findings = assessFindings(createRulebook(call, readings), facts);
  return findings.find((one) => one.rule === rule);
}

test('points are told in the order of the words', () => {
  const named = (id: string) => pointsIn(call.rules.find((rule) => rule.id === id)?.requires);
  expect(named('pairs')).toEqual(['a', 'b', 'c', 'd']);
  expect(named('gated')).toEqual(['a', 'b', 'c']);
  expect(pointsIn(undefined)).toEqual([]);
  expect(pointsIn({ officeDecides: 3 })).toEqual([]);
});

describe('the points that keep a rule with the office', () => {
  test('only those that apply', () => {
    expect(findingOf('either', { one: true, two: false })?.points).toEqual(['a']);
    expect(findingOf('either', { one: true, two: true })?.points).toEqual(['a', 'b']);
    expect(findingOf('plain', { one: true })?.points).toEqual([]);
  });

  test('where none alone would settle it, those that would together with one other', () => {
    expect(findingOf('gated', { one: true, two: false })?.points).toEqual(['a', 'c']);
    expect(findingOf('gated', { one: false, two: false })?.points).toEqual(['c']);
    expect(findingOf('gated', {})?.points).toEqual(['c']);
  });

  test('all of them where no two would settle it', () => {
    expect(findingOf('triples', {})?.points).toEqual([...'abcdefghi']);
  });

  test('all of them where none alone would move it', () => {
    expect(findingOf('pairs', {})?.points).toEqual(['a', 'b', 'c', 'd']);
    expect(findingOf('pairs', {}, [settled('a', 'met')])?.points).toEqual(['b']);
  });
});

describe('the points that are settled', () => {
  test('one that carries it', () => {
    const readings = [settled('a', 'met'), settled('c', 'unmet')];
    expect(findingOf('either', { one: true, two: false }, readings)).toMatchObject({
      result: 'met',
      settledBy: ['a'],
    });
  });

  test('each of those that would do alone', () => {
    const readings = [settled('a', 'met'), settled('b', 'met')];
    const known = { one: true, two: true };
    expect(findingOf('either', known, readings)?.settledBy).toEqual(['a', 'b']);
    expect(findingOf('pairs', {}, readings)?.settledBy).toEqual(['a', 'b']);
  });

  test('all where it takes some of them, and any one can be spared', () => {
    const readings = [settled('f', 'met'), settled('g', 'met'), settled('h', 'met')];
    expect(findingOf('twoOfThree', {}, readings)?.settledBy).toEqual(['f', 'g', 'h']);
  });

  test('one that leaves nothing to ask', () => {
    const either = (result: 'met' | 'unmet') =>
      findingOf('known', {}, [settled('e', result)]) ?? { result: '', settledBy: [] };
    expect(either('met')).toMatchObject({ result: 'met', settledBy: ['e'] });
    expect(either('unmet')).toMatchObject({ result: 'open', settledBy: [] });
    expect(findingOf('known', { one: false }, [settled('e', 'unmet')])).toMatchObject({
      result: 'unmet',
      settledBy: ['e'],
    });
    expect(findingOf('known', { one: true }, [settled('e', 'met')])?.settledBy).toEqual([]);
  });

  test('none where the answers carry it', () => {
    const readings = [settled('a', 'met')];
    expect(findingOf('either', { one: false, two: false }, readings)?.settledBy).toEqual([]);
    expect(findingOf('plain', { one: true }, readings)?.settledBy).toEqual([]);
  });

  test('none while the rule stays with the office for another reason', () => {
    const left = findingOf('either', { one: true, two: true }, [settled('a', 'unmet')]);
    expect(left).toMatchObject({ result: 'office', points: ['b'], settledBy: [] });
  });
});
