import type { Range, ReasonCode } from '../answer.ts';
import type { Day } from './calendar.ts';

/** One day, or the days it may be; a reason where even one must be asked. */
export interface DaysReading {
  readonly kind: 'days';
  readonly days: readonly Day[];
  readonly ask?: ReasonCode;
}

/** What a stretch of text says of a date. */
export type DateReading =
  | DaysReading
  /** Only some bounds are known; a reason to ask where they were worked out. */
  | {
      readonly kind: 'range';
      readonly range: Range;
      readonly reason: ReasonCode;
      readonly ask?: ReasonCode;
    }
  /** A day or a month of no year. */
  | { readonly kind: 'yearless'; readonly month: number; readonly day?: number }
  /** A year of another calendar that is not converted. */
  | { readonly kind: 'refused'; readonly reason: ReasonCode };

/** A date found in a folded text. */
export interface DateHit {
  readonly start: number;
  readonly end: number;
  readonly reading: DateReading;
}

/** What finding needs to know: dots are day-first in Russian, relative dates count from today. */
export interface DateSetting {
  readonly dayFirstDots: boolean;
  readonly today: string;
  readonly past: boolean;
}
