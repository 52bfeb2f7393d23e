import type { FactDeclarations } from './facts.ts';

/** What a condition can certainly be: `office` is answered, but left to the research office by the text. */
export type Result = 'met' | 'unmet' | 'office';

/** A dated value of a clause, by its id in the call's parameters. */
export interface ParameterReference {
  readonly parameter: string;
}

type Bound<Value> = Value | ParameterReference;
type Choices<Value> = readonly Value[] | ParameterReference;

/** A test of one number, amount or derived number. */
export type NumberTest =
  | { readonly is: Bound<number> }
  | { readonly oneOf: readonly number[] | ParameterReference }
  | { readonly atLeast: Bound<number> }
  | { readonly moreThan: Bound<number> }
  | { readonly atMost: Bound<number> }
  | { readonly lessThan: Bound<number> }
  | { readonly within: readonly [number, number] | ParameterReference };

/** A test of one date or derived date; bounds are inclusive unless the name says before or after. */
export type DateTest =
  | { readonly onOrAfter: Bound<string> }
  | { readonly onOrBefore: Bound<string> }
  | { readonly after: Bound<string> }
  | { readonly before: Bound<string> }
  | { readonly within: readonly [string, string] | ParameterReference };

/** A test of one option or country. */
export type OptionTest<Value extends string = string> =
  | { readonly is: Value }
  | { readonly oneOf: Choices<Value> };

/** A test of a list: one value in it, any of some, or none outside of some. */
export type ListTest<Value extends string = string> =
  | { readonly includes: Value }
  | { readonly includesAny: Choices<Value> }
  | { readonly includesOnly: Choices<Value> };

type Ids<F extends FactDeclarations, Kind extends string> = {
  [K in keyof F & string]: F[K]['kind'] extends Kind ? K : never;
}[keyof F & string];

type OptionsOf<F extends FactDeclarations, K extends keyof F> = F[K] extends {
  readonly options: readonly (infer Option extends string)[];
}
  ? Option
  : string;

type FactTest<F extends FactDeclarations, Derived extends string, Role extends string> =
  | ({ readonly fact: 'role' } & OptionTest<Role>)
  | { readonly [K in Ids<F, 'choice'>]: { readonly fact: K } & OptionTest<OptionsOf<F, K>> }[Ids<
      F,
      'choice'
    >]
  | ({ readonly fact: Ids<F, 'country'> } & OptionTest)
  | { readonly fact: Ids<F, 'yes-no'>; readonly is: boolean }
  | ({ readonly fact: Ids<F, 'number' | 'money'> | Derived } & NumberTest)
  | ({ readonly fact: Ids<F, 'date'> | Derived } & DateTest)
  | { readonly [K in Ids<F, 'choices'>]: { readonly fact: K } & ListTest<OptionsOf<F, K>> }[Ids<
      F,
      'choices'
    >]
  | ({ readonly fact: Ids<F, 'countries'> } & ListTest);

/** A test of one member of a list, inside `forSome` or `forAll`. */
export type MemberCondition<F extends FactDeclarations = FactDeclarations> =
  | { readonly member: OptionTest }
  | { readonly memberSameAs: Ids<F, 'country'> }
  | { readonly all: readonly MemberCondition<F>[] }
  | { readonly any: readonly MemberCondition<F>[] }
  | { readonly not: MemberCondition<F> };

/**
 * A test of facts, as plain data. `F` are the call's facts, `Derived` the ids of its derived facts,
 * `Role` its roles; all three are inferred by `defineCall`, so a misspelt id does not compile.
 */
export type Condition<
  F extends FactDeclarations = FactDeclarations,
  Derived extends string = string,
  Role extends string = string,
> =
  | FactTest<F, Derived, Role>
  | { readonly fact: Ids<F, 'country' | 'choice'>; readonly sameAs: Ids<F, 'country' | 'choice'> }
  | { readonly fact: Ids<F, 'date'> | Derived; readonly notAfter: Ids<F, 'date'> | Derived }
  | {
      readonly fact: Ids<F, 'number' | 'money'> | Derived;
      readonly notMoreThan: Ids<F, 'number' | 'money'> | Derived;
    }
  | { readonly forSome: Ids<F, 'countries'>; readonly satisfies: MemberCondition<F> }
  | { readonly forAll: Ids<F, 'countries'>; readonly satisfies: MemberCondition<F> }
  | { readonly all: readonly Condition<F, Derived, Role>[] }
  | { readonly any: readonly Condition<F, Derived, Role>[] }
  | { readonly not: Condition<F, Derived, Role> }
  | { readonly officeDecides: string }
  | { readonly always: true };

/** A condition over findings as well as facts: what outcomes and checklist items depend on. */
export type FindingCondition<
  F extends FactDeclarations = FactDeclarations,
  Derived extends string = string,
  Role extends string = string,
  RuleId extends string = string,
> =
  | Condition<F, Derived, Role>
  | { readonly finding: RuleId; readonly result: Result }
  | { readonly someFinding: Result }
  | { readonly all: readonly FindingCondition<F, Derived, Role, RuleId>[] }
  | { readonly any: readonly FindingCondition<F, Derived, Role, RuleId>[] }
  | { readonly not: FindingCondition<F, Derived, Role, RuleId> };
