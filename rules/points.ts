import type { Call, Reading, Rule } from './language/call.ts';
import type { Facts } from './language/facts.ts';
import type { Rulebook } from './rulebook.ts';
import { createRulebook, known } from './rulebook.ts';

type Loose = Readonly<Record<string, unknown>>;

/** The points of a condition that the text leaves to the office, in the order of its words, each once. */
export function pointsIn(condition: unknown): string[] {
  if (typeof condition !== 'object' || condition === null) return [];
  const { officeDecides, ...parts } = condition as Loose;
  const own = typeof officeDecides === 'string' ? [officeDecides] : [];
  return [...new Set([...own, ...Object.values(parts).flatMap(pointsIn)])];
}

/** The clauses by which points are named, `<clause>/<what>`, as far as the call has them. */
export function clausesOf(call: Call, points: readonly string[]): string[] {
  const named = points.map((point) => point.replace(/\/.*$/, ''));
  return [...new Set(named)].filter((clause) => clause in call.clauses);
}

const books = new WeakMap<Rulebook, Map<string, Rulebook>>();

/** The same call under other readings; each set is prepared once. */
function under(book: Rulebook, readings: readonly Reading[]): Rulebook {
  const prepared = books.get(book) ?? new Map<string, Rulebook>();
  books.set(book, prepared);
  const settled = readings.map(({ point, result }) => `${point}=${result}`);
  const key = settled.sort().join(' ');
  const other = prepared.get(key) ?? createRulebook(book.call, readings);
  prepared.set(key, other);
  return other;
}

function resultUnder(book: Rulebook, rule: Rule, facts: Facts): string | undefined {
  const inner = book.workings;
  return inner.decide(known(inner, inner.compiled.rules.get(rule.id) as never, facts)).settled;
}

/** A point settled for the sake of argument, one way and the other. */
function eitherWay(point: string): Reading[] {
  return (['met', 'unmet'] as const).map((result) => ({ point, result, by: 'assumed', on: '' }));
}

/**
 * The points that keep a rule with the office: those whose settling alone would settle it; else those
 * that would make it depend on answers again; else those that would settle it together with one other;
 * else all of them.
 */
export function pointsOf(book: Rulebook, rule: Rule, facts: Facts): string[] {
  const open = pointsIn(rule.requires).filter(
    (point) => !book.readings.some((reading) => reading.point === point),
  );
  const result = (...assumed: readonly Reading[]) =>
    resultUnder(under(book, [...book.readings, ...assumed]), rule, facts);
  const settles = (...assumed: readonly Reading[]) =>
    ['met', 'unmet'].includes(result(...assumed) ?? '');
  const settlesWithOther = (one: Reading) =>
    open.some(
      (other) => other !== one.point && eitherWay(other).some((also) => settles(one, also)),
    );
  const moved = (moves: (one: Reading) => boolean) =>
    open.filter((point) => eitherWay(point).some(moves));
  const settling = moved((one) => settles(one));
  if (settling.length > 0) return settling;
  const opening = moved((one) => result(one) === undefined);
  if (opening.length > 0) return opening;
  const paired = moved(settlesWithOther);
  return paired.length > 0 ? paired : open;
}

/**
 * The settled points without which a rule would come to something else, also where they leave nothing
 * to ask; where any one of several would do, each that would do alone.
 */
export function settledPoints(book: Rulebook, rule: Rule, facts: Facts): string[] {
  const points = pointsIn(rule.requires);
  const [own, others] = [true, false].map((is) =>
    book.readings.filter((reading) => points.includes(reading.point) === is),
  ) as [Reading[], Reading[]];
  const result = resultUnder(book, rule, facts);
  const isSame = (kept: readonly Reading[]) =>
    resultUnder(under(book, [...others, ...kept]), rule, facts) === result;
  if (own.length === 0 || isSame([])) return [];
  const needed = own.filter((reading) => !isSame(own.filter((other) => other !== reading)));
  const alone = own.filter((reading) => isSame([reading]));
  const found = [needed, alone].find((some) => some.length > 0) ?? own;
  return found.map((reading) => reading.point);
}
