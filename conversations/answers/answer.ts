import type { FactValue, Range } from '../../rules/language/facts.ts';

/** The languages that answers are read in; zh is simplified Chinese (traditional characters are folded). */
export type Language = 'en' | 'zh' | 'ru';

export type { FactValue, Range } from '../../rules/language/facts.ts';

/**
 * One option of a choice; `synonyms` are further words in any language, `alone` excludes the others, `means`
 * is what a plain yes or no names where the label does not say so.
 */
export interface Option {
  readonly value: string;
  readonly label: string;
  readonly synonyms?: readonly string[];
  readonly alone?: boolean;
  readonly means?: 'yes' | 'no';
}

/** A calendar date; `past` refuses the future (a birth date), the bounds are inclusive. */
export interface DateShape {
  readonly input: 'date';
  readonly earliest?: string;
  readonly latest?: string;
  readonly past?: boolean;
}

/** One country or several; `about` says whether "I live in Kenya" names what is asked. */
export interface CountryShape {
  readonly input: 'country' | 'countries';
  readonly about?: 'citizenship' | 'place';
}

/** One option or several of a closed list. */
export interface ChoiceShape {
  readonly input: 'choice' | 'choices';
  readonly options: readonly Option[];
}

/** A plain yes or no. */
export interface YesNoShape {
  readonly input: 'yes-no';
}

/** A number of something; `bare` says what a number without a unit means for a duration (default: ask). */
export interface NumberShape {
  readonly input: 'number';
  readonly unit: Unit;
  readonly min?: number;
  readonly max?: number;
  readonly integer?: boolean;
  readonly bare?: 'months' | 'years' | 'ask';
}

/** What a number counts; months and years accept a duration in any unit. */
export type Unit = 'months' | 'years' | 'people' | 'percent' | 'none';

/** An amount in yuan, or in another currency by its ISO 4217 code. */
export interface MoneyShape {
  readonly input: 'money';
  readonly currency?: string;
  readonly min?: number;
  readonly max?: number;
}

/** Free words, kept as written. */
export interface TextShape {
  readonly input: 'text';
}

/** What a question accepts. */
export type AnswerShape =
  | DateShape
  | CountryShape
  | ChoiceShape
  | YesNoShape
  | NumberShape
  | MoneyShape
  | TextShape;

/** Why an answer was asked back or refused; the wording per code lives with the words of the bot. */
export type ReasonCode =
  // asked back
  | 'ambiguous' // names more than one thing that differs: Congo, 240.000, "permanent"
  | 'approximate' // "about six", "almost five years"
  | 'day-month-order' // 03/04/1985
  | 'double-negative'
  | 'era' // a year of another calendar
  | 'former-state' // USSR: which of its successors
  | 'hedged' // "maybe", "I think", "Kenya?"
  | 'misspelt'
  | 'not-yet'
  | 'partly-read' // something was read, other words were not
  | 'relative-date' // "in two weeks"
  | 'stateless'
  | 'several' // more than one where one is wanted
  | 'two-digit-year'
  | 'unit' // a bare number: years or months
  // partial dates
  | 'day-missing'
  | 'month-missing'
  | 'bound-only' // "before 1979", "I am 40"
  | 'year-missing'
  // refused
  | 'depends'
  | 'empty'
  | 'fraction'
  | 'future-date'
  | 'impossible-date'
  | 'not-named' // words that name none of the options, where one stands for all others
  | 'negated' // "not Chinese" names what it is not
  | 'negative'
  | 'not-a-country'
  | 'not-a-date'
  | 'not-a-number'
  | 'not-an-amount'
  | 'not-an-option'
  | 'not-yes-or-no'
  | 'other-currency'
  | 'too-early'
  | 'too-high'
  | 'too-late'
  | 'too-long'
  | 'too-low'
  | 'unlikely-year'
  | 'unreadable'; // NUL, lone surrogates, direction overrides, stacked marks

/** What a typed text comes to for a question: taken, or the way to ask on; never a guess. */
export type Parsed =
  | { readonly kind: 'value'; readonly value: FactValue }
  | { readonly kind: 'partial'; readonly value: Range; readonly reason: ReasonCode }
  | { readonly kind: 'unsure' }
  | {
      readonly kind: 'confirm';
      readonly reason: ReasonCode;
      readonly candidates: readonly FactValue[];
    }
  | { readonly kind: 'refuse'; readonly reason: ReasonCode; readonly example?: string };

/** The default language of the answer, and today as YYYY-MM-DD. */
export interface ParseOptions {
  readonly language: Language;
  readonly today: string;
}

/** Something found inside a longer message, with its span in the message as written. */
export interface Found {
  readonly start: number;
  readonly end: number;
  readonly parsed: Parsed;
}
