/** An answer that is known only within bounds, both inclusive: "born in 1985", "more than 5 years". */
export interface Range {
  readonly atLeast?: number | string;
  readonly atMost?: number | string;
}

/**
 * What is known of a fact: an option, country code or text; a number or amount; yes or no; a list of
 * options or country codes; or a range. Dates are calendar dates, `YYYY-MM-DD`.
 */
export type FactValue = string | number | boolean | readonly string[] | Range;

/** The known facts of one case, by fact id. */
export type Facts = Readonly<Record<string, FactValue>>;

interface Declaration {
  /** The roles that can know it; everyone when left out. */
  readonly knownBy?: readonly string[];
  /** How private it is: of two questions whose order is free, the less sensitive is asked first. */
  readonly sensitivity?: 'none' | 'personal' | 'special';
  /** Whether a person can make it different (start of a stay: yes; birth date: no). Used by the what-if. */
  readonly changeable?: boolean;
  /** The ids that it had in older versions of the call: answers that were kept under them are its own. */
  readonly formerly?: readonly string[];
}

/** One of a closed list of options. */
export interface ChoiceFact extends Declaration {
  readonly kind: 'choice';
  readonly options: readonly string[];
  /** The options that are offered only while another fact has a value: a town only for its country. */
  readonly offered?: Readonly<Record<string, { readonly fact: string; readonly is: string }>>;
  /** The option that holds for whatever no other one names: words that name none are asked back as it. */
  readonly rest?: string;
}

/** Any number of a closed list of options. */
export interface ChoicesFact extends Declaration {
  readonly kind: 'choices';
  readonly options: readonly string[];
}

/** Yes (`true`) or no (`false`). */
export interface YesNoFact extends Declaration {
  readonly kind: 'yes-no';
}

/** A whole number between two bounds, both inclusive. */
export interface NumberFact extends Declaration {
  readonly kind: 'number';
  readonly unit?: 'months' | 'years' | 'people';
  /** What a number without a unit means, where the question leaves no doubt; else it is asked. */
  readonly bare?: 'months' | 'years';
  readonly least: number;
  readonly most: number;
}

/** An amount of whole yuan between two bounds, both inclusive. */
export interface MoneyFact extends Declaration {
  readonly kind: 'money';
  readonly least: number;
  readonly most: number;
}

/** A calendar date between two bounds, both inclusive. */
export interface DateFact extends Declaration {
  readonly kind: 'date';
  readonly earliest: string;
  readonly latest: string;
  /** True where a date after today is a mistake, as for a birth. */
  readonly past?: boolean;
}

/** One country, by its ISO 3166-1 alpha-2 code. */
export interface CountryFact extends Declaration {
  readonly kind: 'country';
  /** Whether it is a place ("I work in Kenya") or a citizenship ("I am Kenyan"). */
  readonly about?: 'place' | 'citizenship';
}

/** One or more countries, by their ISO 3166-1 alpha-2 codes. */
export interface CountriesFact extends Declaration {
  readonly kind: 'countries';
  readonly about?: 'place' | 'citizenship';
}

/** A typed value that a call knows of a person: its kind, who can know it, whether it can be changed. */
export type Fact =
  | ChoiceFact
  | ChoicesFact
  | YesNoFact
  | NumberFact
  | MoneyFact
  | DateFact
  | CountryFact
  | CountriesFact;

/** The declared facts of a call, by id. */
export type FactDeclarations = Readonly<Record<string, Fact>>;

/** Whether a value is a range rather than one value. */
export function isRange(value: FactValue): value is Range {
  return typeof value === 'object' && !Array.isArray(value);
}
