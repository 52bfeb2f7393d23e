import type { Facts, FactValue } from '../rules/language/facts.ts';
import type { Change } from '../rules/what-if.ts';

/** A button, or a numbered line where there are none. */
export interface Choice {
  readonly value: string;
  readonly label: string;
}

/** How an answer can be given. */
export type Input =
  | 'date'
  | 'country'
  | 'countries'
  | 'choice'
  | 'choices'
  | 'yes-no'
  | 'number'
  | 'money'
  | 'text';

/** What one rule came to, in words. */
export interface FindingReply {
  readonly rule: string;
  readonly result: 'met' | 'unmet' | 'office' | 'open';
  readonly clauses: readonly string[];
  readonly text: string;
}

/** A smallest set of changes that would turn a no, in words. */
export interface WhatIfReply {
  readonly changes: readonly Change[];
  readonly clauses: readonly string[];
  /** The outcomes that it can have then: it is certain where only one is left. */
  readonly possible: readonly string[];
  readonly text: string;
}

/** One checklist item, in words. */
export interface ItemReply {
  readonly item: string;
  readonly who: string;
  readonly clauses: readonly string[];
  readonly done: boolean;
  readonly due?: string;
  readonly text: string;
}

/** What a change would do: an answer set aside or brought back, a question asked again, a verdict moved. */
export type ChangeEffect =
  | { readonly kind: 'set-aside' | 'brought-back' | 'asked'; readonly fact: string }
  | { readonly kind: 'outcome'; readonly from: string; readonly to: string };

/** A neutral reply: what a person is told, in the kinds of the JSON-lines contract. */
export type Reply =
  | {
      readonly kind: 'ask';
      readonly question: string;
      readonly input: Input;
      readonly text: string;
      readonly choices?: readonly Choice[];
      readonly progress?: { readonly answered: number; readonly atMost: number };
    }
  | {
      readonly kind: 'refuse';
      readonly question: string;
      readonly reason: string;
      readonly text: string;
      readonly choices?: readonly Choice[];
    }
  | {
      readonly kind: 'answer';
      readonly status: 'cited' | 'not-in-text' | 'out-of-scope';
      readonly clauses: readonly string[];
      readonly text: string;
    }
  | {
      readonly kind: 'verdict';
      readonly outcome: string;
      readonly certain: boolean;
      readonly findings: readonly FindingReply[];
      readonly whatIf: readonly WhatIfReply[];
      readonly text: string;
    }
  | { readonly kind: 'checklist'; readonly items: readonly ItemReply[]; readonly text: string }
  | {
      readonly kind: 'change';
      readonly fact: string;
      readonly from: FactValue;
      readonly to: FactValue | null;
      readonly effects: readonly ChangeEffect[];
      readonly text: string;
      readonly choices: readonly Choice[];
    }
  | { readonly kind: 'facts'; readonly facts: Facts; readonly parked: readonly string[] }
  | {
      readonly kind: 'file';
      readonly name: string;
      readonly mediaType: string;
      readonly base64: string;
    }
  | {
      readonly kind: 'note';
      readonly topic: string;
      readonly text: string;
      readonly choices?: readonly Choice[];
    };

/** The answers so far, as a person lets the office see them. */
export interface CaseInWords {
  readonly call: string;
  readonly outcome: string;
  /** Each with its label, as "Date of birth: 3 May 1985". */
  readonly answers: readonly string[];
}

/** Something to do beside replying. */
export type Effect =
  | { readonly kind: 'forget' }
  /** A person's words for the office, with the case where they consented to it. */
  | {
      readonly kind: 'relay';
      readonly text: string;
      /** The language that the person speaks, in that language. */
      readonly language: string;
      readonly case?: CaseInWords;
    }
  /** The person ends the exchange with the office; `left`: nothing of them is kept any more. */
  | { readonly kind: 'relay-close'; readonly left: boolean };
