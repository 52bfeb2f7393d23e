import { type RawBuilder, sql } from 'kysely';
import { instantOf } from '../../conversations/local-time.ts';
import type { Call } from '../../rules/language/call.ts';
import { resolved } from '../../rules/language/check-operand.ts';
import { boundKeys } from '../projection/projected-answers.ts';
import { type AudienceCondition, FIELDS } from './audience.ts';

/** A test in SQL that is true, false, or null where that cannot be told: as the logic of SQL has it. */
export type Test = RawBuilder<boolean>;

type Text = RawBuilder<string | null>;
type Amount = RawBuilder<number | null>;

/** In which time zone a day of `subscribedSince` begins. */
const ZONE = 'Asia/Shanghai';
const DAY_MS = 86_400_000;

const COLUMNS: Readonly<Record<string, string>> = {
  role: 'c.role',
  [FIELDS.language]: 'p.language',
  [FIELDS.platform]: 'p.platform',
  [FIELDS.workspace]: 'p.workspace',
  [FIELDS.openItems]: 'c.open_items',
  [FIELDS.doneItems]: 'c.done_items',
};

function textOf(fact: string): Text {
  const column = COLUMNS[fact];
  if (column !== undefined) return sql<string | null>`${sql.ref(column)}`;
  return sql<string | null>`(c.answers ->> ${sql.lit(fact)})`;
}

function amountOf(key: string): Amount {
  return sql<number | null>`cast(c.answers ->> ${sql.lit(key)} as double precision)`;
}

/** True where the first holds, false where the second does, else null. */
function either(yes: RawBuilder<unknown>, no: RawBuilder<unknown>): Test {
  return sql<boolean>`(case when ${yes} then true when ${no} then false end)`;
}

function some(tests: readonly Test[]): Test {
  return tests.length === 0 ? sql<boolean>`false` : sql`(${sql.join(tests, sql` or `)})`;
}

function every(tests: readonly Test[]): Test {
  return tests.length === 0 ? sql<boolean>`true` : sql`(${sql.join(tests, sql` and `)})`;
}

/** A word between bars; found by taking it out, since LIKE minds the case on one engine only. */
function holds(list: Text, word: string): Test {
  return sql<boolean>`(replace(${list}, ${`|${word}|`}, '') <> ${list})`;
}

function holdsOnly(list: Text, words: readonly string[]): Test {
  const doubled = sql<string | null>`replace(${list}, '|', '||')`;
  const left = words.reduce((rest, word) => sql`replace(${rest}, ${`|${word}|`}, '')`, doubled);
  return sql<boolean>`(replace(${left}, '|', '') = '')`;
}

/** While an outcome is open, it is none of those that it can no longer be. */
function isOutcome(outcome: string): Test {
  const possible = sql<string | null>`c.possible`;
  if (outcome === 'open') return sql<boolean>`(c.outcome = 'open')`;
  return either(sql`c.outcome = ${outcome}`, sql`not ${holds(possible, outcome)}`);
}

type Bounds = Readonly<Record<'least' | 'most', Amount>>;

const NUMBER_TESTS: Readonly<Record<string, (of: Bounds, n: unknown) => Test>> = {
  is: ({ least, most }, n) =>
    either(sql`${least} = ${n} and ${most} = ${n}`, sql`${least} > ${n} or ${most} < ${n}`),
  atLeast: ({ least, most }, n) => either(sql`${least} >= ${n}`, sql`${most} < ${n}`),
  moreThan: ({ least, most }, n) => either(sql`${least} > ${n}`, sql`${most} <= ${n}`),
  atMost: ({ least, most }, n) => either(sql`${most} <= ${n}`, sql`${least} > ${n}`),
  lessThan: ({ least, most }, n) => either(sql`${most} < ${n}`, sql`${least} >= ${n}`),
};

type NumberTest = (of: Bounds, n: unknown) => Test;

function boundsOf(fact: string): Bounds {
  const keys = boundKeys(fact);
  return { least: amountOf(keys.least), most: amountOf(keys.most) };
}

function numberTest(fact: string, test: string, value: unknown): Test {
  const bounds = boundsOf(fact);
  const by = (name: string) => NUMBER_TESTS[name] as NumberTest;
  if (test === 'oneOf') return some((value as number[]).map((one) => by('is')(bounds, one)));
  if (test === 'within') {
    const [low, high] = value as readonly [number, number];
    return every([by('atLeast')(bounds, low), by('atMost')(bounds, high)]);
  }
  if (test !== 'notMoreThan') return by(test)(bounds, value);
  const other = boundsOf(String(value));
  return either(sql`${bounds.most} <= ${other.least}`, sql`${bounds.least} > ${other.most}`);
}

/** The first instant of a day. */
function dawnOf(date: unknown): number {
  return Date.parse(instantOf({ date: String(date), time: '00:00:00' }, ZONE));
}

function sinceTest(test: string, value: unknown): Test {
  const since = sql<number>`s.since`;
  if (test === 'onOrAfter') return sql<boolean>`(${since} >= ${dawnOf(value)})`;
  if (test === 'before') return sql<boolean>`(${since} < ${dawnOf(value)})`;
  if (test === 'after') return sql<boolean>`(${since} >= ${dawnOf(value) + DAY_MS})`;
  if (test === 'onOrBefore') return sql<boolean>`(${since} < ${dawnOf(value) + DAY_MS})`;
  const [first, last] = value as readonly [string, string];
  return every([sinceTest('onOrAfter', first), sinceTest('onOrBefore', last)]);
}

function textTest(fact: string, test: string, value: unknown): Test {
  const text = textOf(fact);
  const list = value as readonly string[];
  if (fact === FIELDS.outcome) return some([value].flat().map((one) => isOutcome(String(one))));
  if (test === 'sameAs') return sql<boolean>`(${text} = ${textOf(String(value))})`;
  if (test === 'includes') return holds(text, String(value));
  if (test === 'includesAny') return some(list.map((one) => holds(text, one)));
  if (test === 'includesOnly') return holdsOnly(text, list);
  const values = [value]
    .flat()
    .map((one) => (typeof one === 'boolean' ? (one ? 'yes' : 'no') : one));
  return sql<boolean>`(${text} in (${sql.join(values)}))`;
}

function factTest(call: Call, { fact: id, ...tests }: AudienceCondition): Test {
  const fact = String(id);
  const [[test, operand] = ['', undefined]] = Object.entries(tests);
  const found = resolved(call, fact, operand);
  const value = 'value' in found ? found.value : undefined;
  if (fact === FIELDS.subscribedSince) return sinceTest(test, value);
  const kind = call.facts[fact]?.kind;
  const isNumber = kind === 'number' || kind === 'money';
  return isNumber ? numberTest(fact, test, value) : textTest(fact, test, value);
}

/**
 * A checked condition in SQL, over a subscription `s`, its person `p` and a case `c`. Whoever lacks an
 * answer has null for it, so that nothing is told of them but what holds whatever they answer.
 */
export function conditionInSql(call: Call, condition: AudienceCondition): Test {
  if ('fact' in condition) return factTest(call, condition);
  const parts = (of: unknown) =>
    (of as readonly AudienceCondition[]).map((part) => conditionInSql(call, part));
  if ('all' in condition) return every(parts(condition.all));
  if ('any' in condition) return some(parts(condition.any));
  if ('not' in condition)
    return sql<boolean>`(not ${conditionInSql(call, condition.not as AudienceCondition)})`;
  return sql<boolean>`true`;
}
