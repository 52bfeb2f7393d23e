import type { Derived } from '../../../rules/language/call.ts';
import type { Fact, FactValue } from '../../../rules/language/facts.ts';
import { isRange } from '../../../rules/language/facts.ts';
import { optionFact } from '../../../rules/logic/compile-terms.ts';

/** Country codes enough to meet every list of a small call alone, together and not at all. */
export const COUNTRIES = ['AE', 'CN', 'IN', 'KE', 'PK', 'QX', 'QY'];

/** Facts of every kind, small enough to try every value. */
export const POOL: Readonly<Record<string, Fact>> = {
  tidy: { kind: 'yes-no' },
  sure: { kind: 'yes-no' },
  colour: { kind: 'choice', options: ['red', 'green', 'blue'] },
  paint: { kind: 'choice', options: ['green', 'blue', 'white'] },
  home: { kind: 'country' },
  work: { kind: 'country' },
  passports: { kind: 'countries' },
  tags: { kind: 'choices', options: ['x', 'y', 'z'] },
  age: { kind: 'number', least: 0, most: 6 },
  months: { kind: 'number', least: 0, most: 4 },
  budget: { kind: 'money', least: 0, most: 5 },
  start: { kind: 'date', earliest: '2024-01-29', latest: '2024-02-02' },
  end: { kind: 'date', earliest: '2024-02-27', latest: '2024-03-03' },
};

/** The same with lines so long that they are halved, not tried value by value. */
export const LONG_POOL: Readonly<Record<string, Fact>> = {
  ...POOL,
  age: { kind: 'number', least: 0, most: 130 },
  months: { kind: 'number', least: 0, most: 3 },
  budget: { kind: 'money', least: -20, most: 90 },
  start: { kind: 'date', earliest: '2024-01-10', latest: '2024-04-30' },
  end: { kind: 'date', earliest: '2024-01-20', latest: '2024-05-05' },
};

/** Everything that can be worked out of them, with the facts that each needs. */
export const DERIVED: Readonly<Record<string, Derived>> = {
  stayEnd: { lastDay: { start: 'start', months: 'months' } },
  grant: { lookUp: 'age', table: { parameter: 'grants' } },
  share: { share: { percent: 50, of: 'grant' } },
  ratio: { percent: { part: 'age', whole: 'budget' } },
  gap: { difference: ['age', 'months'] },
  soon: { later: { date: 'start', months: 1, days: -1 } },
  fee: { band: 'age', table: { parameter: 'fees' } },
  points: { lookUp: 'colour', table: { red: 3, green: 0, blue: 2 } },
  weight: { lookUp: 'tags', table: { x: 3, y: 1, z: 0 } },
  price: { times: 2, of: 'months' },
  score: { sum: ['points', 'price', 'tidy'] },
  total: { sum: ['age', 'months', 'budget'] },
  marks: { count: 'tags' },
};

/** The facts from which a fact or derived fact is worked out. */
export const NEEDS: Readonly<Record<string, readonly string[]>> = {
  stayEnd: ['start', 'months'],
  grant: ['age'],
  share: ['age'],
  ratio: ['age', 'budget'],
  gap: ['age', 'months'],
  soon: ['start'],
  fee: ['age'],
  points: ['colour'],
  weight: ['tags'],
  price: ['months'],
  score: ['colour', 'months', 'tidy'],
  total: ['age', 'months', 'budget'],
  marks: ['tags'],
};

/** One fact of an expression and every value that it is tried with. */
export interface Axis {
  readonly name: string;
  readonly values: readonly FactValue[];
}

function subsets(members: readonly string[]): string[][] {
  const all = members.reduce<string[][]>(
    (before, member) => before.concat(before.map((set) => [...set, member])),
    [[]],
  );
  return all.filter((set) => set.length > 0 && set.length <= 3);
}

function days(from: string, to: string): string[] {
  const all: string[] = [];
  for (let at = Date.parse(from); at <= Date.parse(to); at += 86_400_000)
    all.push(new Date(at).toISOString().slice(0, 10));
  return all;
}

/** Every value of a fact that is worth trying. */
export function valuesOf(fact: Fact): readonly FactValue[] {
  switch (fact.kind) {
    case 'yes-no':
      return [true, false];
    case 'choice':
      return fact.options;
    case 'choices':
      return [[], ...subsets(fact.options)];
    case 'country':
      return COUNTRIES;
    case 'countries':
      return subsets(COUNTRIES);
    case 'date':
      return days(fact.earliest, fact.latest);
    default:
      return Array.from({ length: fact.most - fact.least + 1 }, (_, i) => fact.least + i);
  }
}

function meets(value: FactValue, known: FactValue): boolean {
  if (!isRange(known)) return true;
  const { atLeast = value as number, atMost = value as number } = known;
  return value >= atLeast && value <= atMost;
}

/** The axes of a fact once something, or nothing, is known of it: one for each name it stands under. */
export function axesOf(name: string, fact: Fact, known: FactValue | undefined): Axis[] {
  if (fact.kind === 'choices')
    return fact.options.map((option) => ({
      name: optionFact(name, option),
      values: known === undefined ? [true, false] : [(known as string[]).includes(option)],
    }));
  if (known !== undefined && !isRange(known)) return [{ name, values: [known] }];
  const all = valuesOf(fact);
  return [{ name, values: known === undefined ? all : all.filter((one) => meets(one, known)) }];
}
