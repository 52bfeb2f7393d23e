import type { Condition, FindingCondition, ParameterReference, Result } from './conditions.ts';
import type { FactDeclarations } from './facts.ts';

/** A numbered paragraph of a call: its words, or no quote where the call says nothing on the point. */
export interface Clause {
  readonly quote?: string;
}

/** What a parameter can be: a bound, a period (first and last day), a list of values, or a table by number or option. */
export type ParameterValue =
  | number
  | string
  | readonly string[]
  | readonly number[]
  | Readonly<Record<number | string, number>>;

/** A dated number, date or list of a clause; read at the call's reference date, never at today. */
export interface Parameter {
  readonly clause: string;
  readonly values: readonly {
    readonly from: string;
    readonly to?: string;
    readonly value: ParameterValue;
  }[];
}

/** A number as it is written, or a dated one. */
type Amount = number | ParameterReference;

/** A table of numbers by number or option, as it is written or dated. */
type Table = Readonly<Record<number | string, number>> | ParameterReference;

/**
 * A fact worked out from others. `lastDay` is the day before the same day `months` later, a fact;
 * `later` is a date so many years, months and days after another, or before it where they are negative.
 * `lookUp` is the row of a number or option, the sum of the rows of several options; `band` is the row
 * of the highest number that is not above the fact. In a `sum` and a `times`, a yes counts as 1.
 */
export type Derived =
  | { readonly lastDay: { readonly start: string; readonly months: string } }
  | {
      readonly later: {
        readonly date: string;
        readonly years?: Amount;
        readonly months?: Amount;
        readonly days?: Amount;
      };
    }
  | { readonly lookUp: string; readonly table: Table }
  | { readonly band: string; readonly table: Table }
  | { readonly times: Amount; readonly of: string }
  | { readonly percent: { readonly part: string; readonly whole: string } }
  | { readonly share: { readonly percent: number | ParameterReference; readonly of: string } }
  | { readonly difference: readonly [string, string] }
  | { readonly sum: readonly string[] }
  | { readonly count: string };

/** A condition tied to the clauses it comes from; its result is a finding. */
export interface Rule<
  F extends FactDeclarations = FactDeclarations,
  D extends string = string,
  R extends string = string,
> {
  readonly id: string;
  readonly clauses: readonly string[];
  readonly requires: Condition<F, D, R>;
  /**
   * Only a requirement counts for `someFinding`. A preference is shown and never stands in the way. A
   * signpost says which part of a text is a person's: met is told with its clauses, unmet in one line.
   */
  readonly weight?: 'requirement' | 'preference' | 'signpost';
  /** The roles that can settle it; for the others the finding is shown as somebody else's to confirm. */
  readonly settledBy?: readonly R[];
}

/** One of the ordered results of a call; the first whose condition is met holds. */
export interface Outcome<
  F extends FactDeclarations = FactDeclarations,
  D extends string = string,
  R extends string = string,
  RuleId extends string = string,
> {
  readonly id: string;
  readonly when: FindingCondition<F, D, R, RuleId> | 'otherwise';
  /** True where the person is turned away: it gets a what-if and no checklist. */
  readonly turnsAway?: boolean;
}

/** Something to prepare, arrange, promise or find out, shown unless its condition is certainly unmet. */
export interface ChecklistItem<
  F extends FactDeclarations = FactDeclarations,
  D extends string = string,
  R extends string = string,
  RuleId extends string = string,
> {
  readonly id: string;
  readonly clauses: readonly string[];
  /** Who does it: a role, or a name that the call's words explain (`who-<name>`). */
  readonly who: string;
  /** The roles that see it; all when left out. */
  readonly forRoles?: readonly R[];
  readonly group: 'documents' | 'promises' | 'arrange' | 'recommended' | 'find-out';
  /** What makes it needless: `deadline` once the office has set a deadline of the call. */
  readonly until?: 'deadline';
  readonly when?: FindingCondition<F, D, R, RuleId>;
}

/** Amounts that are shown with their arithmetic as soon as they can be worked out. */
export interface Amounts<D extends string = string> {
  readonly clauses: readonly string[];
  readonly derived: readonly D[];
  /** Number facts that the words name too, by the variable under which they do. */
  readonly numbers: Readonly<Record<string, string>>;
}

/** Everything a funding call requires, as data. */
export interface Call<
  F extends FactDeclarations = FactDeclarations,
  D extends string = string,
  R extends string = string,
  RuleId extends string = string,
> {
  readonly id: string;
  /** Raised with every change of what the call requires; stored with each case. */
  readonly version: number;
  /** The day at which parameters are read. */
  readonly referenceDate: string;
  /** Who may ask; a call with roles has the fact `role`, which is asked first. */
  readonly roles: readonly R[];
  readonly clauses: Readonly<Record<string, Clause>>;
  /** The language of the quotes, as a BCP 47 tag; English when left out. */
  readonly textLanguage?: string;
  /** The currency of its amounts, by its ISO 4217 code; the yuan when left out. */
  readonly currency?: string;
  /** Clauses that are shown and not checked, each with the reason. */
  readonly notChecked: Readonly<Record<string, string>>;
  readonly facts: F;
  readonly derived: Readonly<Record<D, Derived>>;
  readonly parameters: Readonly<Record<string, Parameter>>;
  readonly rules: readonly Rule<F, D, R>[];
  readonly outcomes: readonly Outcome<F, D, R, RuleId>[];
  readonly checklist: readonly ChecklistItem<F, D, R, RuleId>[];
  readonly amounts?: Amounts<D>;
}

/** An office's settled answer to a point that the text leaves open. */
export interface Reading {
  readonly point: string;
  readonly result: Exclude<Result, 'office'>;
  readonly by: string;
  /** The calendar date on which it was settled. */
  readonly on: string;
}
