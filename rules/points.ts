import type { Reading, Rule } from './language/call.ts';
import type { Facts } from './language/facts.ts';
import type { Rulebook } from './rulebook.ts';
import { createRulebook, known } from './rulebook.ts';

type Loose = Readonly<Record<string, unknown>>;

/** The points of a condition that the text leaves to the office, in the order of its words. */
export function pointsIn(condition: unknown): string[] {
  if (Array.isArray(condition)) return condition.flatMap(pointsIn);
  if (typeof condition !== 'object' || condition === null) return [];
  const { officeDecides, ...parts } = condition as Loose;
  const own = typeof officeDecides === 'string' ? [officeDecides] : [];
  return [...own, ...Object.values(parts).flatMap(pointsIn)];
}

const books = new WeakMap<Rulebook, Map<string, Rulebook>>();

/** The same call under other readings; each set is prepared once. */
function under(book: Rulebook, readings: readonly Reading[]): Rulebook {
  const prepared = books.get(book) ?? new Map<string, Rulebook>();
  books.set(book, prepared);
  const key = readings.map(({ point, result }) => `${point}=${result}`).join(' ');
  const other = prepared.get(key) ?? createRulebook(book.call, readings);
  prepared.set(key, other);
  return other;
}

function resultUnder(book: Rulebook, rule: Rule, facts: Facts): string | undefined {
  const inner = book.workings;
  return inner.decide(known(inner, inner.compiled.rules.get(rule.id) as never, facts)).settled;
}

function assumed(point: string, result: Reading['result']): Reading {
  return { point, result, by: 'assumed', on: '' };
}

/** The points that keep a rule with the office: those whose settling would move it. */
export function pointsOf(book: Rulebook, rule: Rule, facts: Facts): string[] {
  const open = pointsIn(rule.requires).filter(
    (point) => !book.readings.some((reading) => reading.point === point),
  );
  const moving = open.filter((point) =>
    (['met', 'unmet'] as const).some((result) => {
      const readings = [...book.readings, assumed(point, result)];
      return resultUnder(under(book, readings), rule, facts) !== 'office';
    }),
  );
  return moving.length > 0 ? moving : open;
}

/**
 * The settled points without which a rule would be with the office; where any one of several would
 * do, each that would do alone.
 */
export function settledPoints(book: Rulebook, rule: Rule, facts: Facts): string[] {
  const points = pointsIn(rule.requires);
  const [own, others] = [true, false].map((is) =>
    book.readings.filter((reading) => points.includes(reading.point) === is),
  ) as [Reading[], Reading[]];
  const isWithOffice = (kept: readonly Reading[]) =>
    resultUnder(under(book, [...others, ...kept]), rule, facts) === 'office';
  if (own.length === 0 || !isWithOffice([])) return [];
  const needed = own.filter((reading) => isWithOffice(own.filter((other) => other !== reading)));
  const found = needed.length > 0 ? needed : own.filter((reading) => !isWithOffice([reading]));
  return found.map((reading) => reading.point);
}
