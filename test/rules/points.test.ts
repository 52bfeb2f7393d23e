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

const call = smallCall(
  { one: { kind: 'yes-no' }, two: { kind: 'yes-no' } },
  {
    either: { any: [when('one', 'a'), when('two', 'b')] },
    pairs: { any: [{ all: [point('a'), point('b')] }, { all: [point('c'), point('d')] }] },
    plain: { fact: 'one', is: true },
  },
);

function findingOf(rule: string, facts: Facts, readings: readonly Reading[] = []) {
  const findings = assessFindings(createRulebook(call, readings), facts);
  return findings.find((one) => one.rule === rule);
}

test('points are told in the order of the words', () => {
  expect(pointsIn(call.rules[1]?.requires)).toEqual(['a', 'b', 'c', 'd']);
  expect(pointsIn(undefined)).toEqual([]);
  expect(pointsIn({ officeDecides: 3 })).toEqual([]);
});

describe('the points that keep a rule with the office', () => {
  test('only those that apply', () => {
    expect(findingOf('either', { one: true, two: false })?.points).toEqual(['a']);
    expect(findingOf('either', { one: true, two: true })?.points).toEqual(['a', 'b']);
    expect(findingOf('plain', { one: true })?.points).toEqual([]);
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
