import { addMonths } from 'date-fns/addMonths';
import { formatISO } from 'date-fns/formatISO';
import { parseISO } from 'date-fns/parseISO';
import { subDays } from 'date-fns/subDays';
import type { Call, Derived, Reading } from '../../../rules/language/call.ts';
import type { Result } from '../../../rules/language/conditions.ts';
import type { FactValue } from '../../../rules/language/facts.ts';

/** One whole case: every fact has one value; `choices` stand as one yes or no for each option. */
export type Whole = ReadonlyMap<string, FactValue>;
type Loose = Readonly<Record<string, unknown>>;
type Value = number | string | undefined;

const ORDER: readonly Result[] = ['unmet', 'office', 'met'];
const SWAP = { met: 'unmet', unmet: 'met', office: 'office' } as const;

/** Reads a call straight from its words, for one whole case at a time, sharing nothing with `rules/logic`. */
// long: its readers call one another, from conditions down to values and back
export function createPlainReader(call: Call, readings: readonly Reading[] = []) {
  const lowest = (results: readonly Result[]) => pick(results, 'met', Math.min);
  const highest = (results: readonly Result[]) => pick(results, 'unmet', Math.max);

  function pick(results: readonly Result[], none: Result, best: (...at: number[]) => number) {
    return results.length === 0
      ? none
      : (ORDER[best(...results.map((one) => ORDER.indexOf(one)))] as Result);
  }

  function operandOf(operand: unknown): unknown {
    if (typeof operand !== 'object' || operand === null || !('parameter' in operand))
      return operand;
    const day = call.referenceDate;
    const periods = call.parameters[operand.parameter as string]?.values ?? [];
    return periods.find(({ from, to }) => from <= day && day <= (to ?? day))?.value;
  }

  function optionsOf(fact: string): readonly string[] {
    const declared = call.facts[fact];
    return declared?.kind === 'choices' ? declared.options : [];
  }

  function amountOf(id: string, whole: Whole): number | undefined {
    const value = worth(id, whole);
    return value === undefined ? undefined : Number(value);
  }

  function divided(part: number | undefined, all: number | undefined): Value {
    return part === undefined || !all ? undefined : (part * 100) / all;
  }

  function arithmetic(derived: Derived, whole: Whole): Value {
    const of = (id: string) => amountOf(id, whole);
    if ('sum' in derived) return derived.sum.reduce((all, one) => all + Number(of(one)), 0);
    if ('percent' in derived) return divided(of(derived.percent.part), of(derived.percent.whole));
    if ('lookUp' in derived) return rowOf(derived.lookUp, operandOf(derived.table), whole);
    if ('times' in derived) return Number(operandOf(derived.times)) * Number(of(derived.of));
    if ('band' in derived) return bandOf(Number(of(derived.band)), operandOf(derived.table));
    if ('share' in derived) {
      const part = of(derived.share.of);
      return part && (Number(operandOf(derived.share.percent)) * part) / 100;
    }
    const [a, b] = 'difference' in derived ? derived.difference.map(of) : [];
    return a === undefined || b === undefined ? undefined : a - b;
  }

  function rowOf(fact: string, operand: unknown, whole: Whole): Value {
    const table = operand as Record<string, number>;
    if (call.facts[fact]?.kind !== 'choices') return table[String(worth(fact, whole))];
    return listed(fact, whole).reduce((all, row) => all + Number(table[row]), 0);
  }

  function bandOf(amount: number, table: unknown): number | undefined {
    const rows = Object.entries(table as Record<string, number>).filter(
      ([row]) => Number(row) <= amount,
    );
    return rows.sort(([a], [b]) => Number(a) - Number(b)).at(-1)?.[1];
  }

  /** The value of a fact or derived fact; undefined where there is none. */
  function worth(id: string, whole: Whole): Value {
    const derived = call.derived[id];
    if (!derived) return whole.get(id) as Value;
    if ('count' in derived) return listed(derived.count, whole).length;
    if ('later' in derived) {
      const day = addMonths(
        parseISO(String(worth(derived.later.date, whole))),
        Number(derived.later.months),
      );
      return formatISO(subDays(day, -Number(derived.later.days)), { representation: 'date' });
    }
    if (!('lastDay' in derived)) return arithmetic(derived, whole);
    const first = parseISO(String(worth(derived.lastDay.start, whole)));
    const months = Number(worth(derived.lastDay.months, whole));
    return formatISO(subDays(addMonths(first, months), 1), { representation: 'date' });
  }

  /** A comparison; where a side has no value it is a coin of its own that can fall either way. */
  function compare(op: '<=' | '<' | '=', a: Value, b: Value, words: string, whole: Whole): Result {
    const coin = whole.get(words);
    if (a === undefined || b === undefined) return coin === true ? 'met' : 'unmet';
    const holds = op === '<=' ? a <= b : op === '<' ? a < b : a === b;
    return holds ? 'met' : 'unmet';
  }

  function among(fact: string, operand: unknown, whole: Whole): Result {
    const wanted = [operandOf(operand)].flat();
    const value = worth(fact, whole);
    if (!(fact in call.derived)) return wanted.includes(value) ? 'met' : 'unmet';
    return highest(
      wanted.map((one) => compare('=', value, one as Value, coinOf('=', fact, String(one)), whole)),
    );
  }

  function listed(fact: string, whole: Whole): readonly string[] {
    if (call.facts[fact]?.kind === 'countries') return whole.get(fact) as readonly string[];
    return optionsOf(fact).filter((one) => whole.get(`${fact}∋${one}`));
  }

  // long: one line for each test of the language
  function test(condition: Loose, whole: Whole): Result {
    const fact = condition.fact as string;
    const [name, operand] = Object.entries(condition).find(([key]) => key !== 'fact') as [
      string,
      unknown,
    ];
    const value = () => worth(fact, whole);
    const bound = operandOf(operand) as Value;
    const other = () => worth(String(operand), whole);
    const to = (op: '<=' | '<', bare: Value, turned: boolean) =>
      turned
        ? compare(op, bare, value(), coinOf(op, String(bare), fact), whole)
        : compare(op, value(), bare, coinOf(op, fact, String(bare)), whole);
    const plain = (met: boolean): Result => (met ? 'met' : 'unmet');
    const wanted = [operandOf(operand)].flat();
    switch (name) {
      case 'is':
      case 'oneOf':
        return among(fact, operand, whole);
      case 'sameAs':
        return plain(whole.get(fact) === whole.get(operand as string));
      case 'includes':
      case 'includesAny':
        return plain(listed(fact, whole).some((one) => wanted.includes(one)));
      case 'includesOnly':
        return plain(listed(fact, whole).every((one) => wanted.includes(one)));
      case 'within':
        return lowest([to('<=', wanted[0] as Value, true), to('<=', wanted[1] as Value, false)]);
      case 'atLeast':
      case 'onOrAfter':
        return to('<=', bound, true);
      case 'atMost':
      case 'onOrBefore':
        return to('<=', bound, false);
      case 'moreThan':
      case 'after':
        return to('<', bound, true);
      case 'lessThan':
      case 'before':
        return to('<', bound, false);
      default:
        return compare('<=', value(), other(), coinOf('<=', fact, String(operand)), whole);
    }
  }

  function member(condition: Loose, code: string, whole: Whole): Result {
    if ('all' in condition)
      return lowest((condition.all as Loose[]).map((one) => member(one, code, whole)));
    if ('any' in condition)
      return highest((condition.any as Loose[]).map((one) => member(one, code, whole)));
    if ('not' in condition) return SWAP[member(condition.not as Loose, code, whole)];
    if ('memberSameAs' in condition)
      return whole.get(condition.memberSameAs as string) === code ? 'met' : 'unmet';
    const wanted = [operandOf(Object.values(condition.member as Loose)[0])].flat();
    return wanted.includes(code) ? 'met' : 'unmet';
  }

  function condition(one: Loose, whole: Whole): Result {
    const all = (list: unknown) => (list as Loose[]).map((part) => condition(part, whole));
    if ('all' in one) return lowest(all(one.all));
    if ('any' in one) return highest(all(one.any));
    if ('not' in one) return SWAP[condition(one.not as Loose, whole)];
    return leaf(one, whole);
  }

  function leaf(one: Loose, whole: Whole): Result {
    const members = (list: unknown) =>
      listed(list as string, whole).map((code) => member(one.satisfies as Loose, code, whole));
    if ('always' in one) return 'met';
    if ('officeDecides' in one)
      return readings.find((reading) => reading.point === one.officeDecides)?.result ?? 'office';
    if ('forSome' in one) return highest(members(one.forSome));
    if ('forAll' in one) return lowest(members(one.forAll));
    if ('finding' in one)
      return rule(one.finding as string, whole) === one.result ? 'met' : 'unmet';
    if ('someFinding' in one) return some(one.someFinding as Result, whole);
    return test(one, whole);
  }

  function some(result: Result, whole: Whole): Result {
    const counted = call.rules.filter(
      ({ weight, settledBy }) =>
        weight !== 'preference' && (!settledBy || settledBy.includes(whole.get('role') as string)),
    );
    return counted.some(({ id }) => rule(id, whole) === result) ? 'met' : 'unmet';
  }

  /** What a rule comes to. */
  function rule(id: string, whole: Whole): Result {
    const found = call.rules.find((one) => one.id === id);
    return condition(found?.requires as unknown as Loose, whole);
  }

  /** Which outcome holds. */
  function outcome(whole: Whole): string {
    const found = call.outcomes.find(
      ({ when }) => when === 'otherwise' || condition(when as unknown as Loose, whole) === 'met',
    );
    return found?.id ?? 'none';
  }

  return { rule, outcome };
}

/** The name of the coin that stands for a comparison where a side of it has no value. */
export function coinOf(op: string, left: string, right: string): string {
  return `coin ${left} ${op} ${right}`;
}
