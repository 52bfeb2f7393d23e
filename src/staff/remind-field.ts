import { USUAL_DAYS } from '../../conversations/subscriptions/occasions.ts';
import { remindDaysIn } from '../deadlines/remind-days.ts';
import { type Acting, textIn } from './acting.ts';
import type { StaffField } from './staff-form.ts';
import type { Filled } from './work.ts';

/** The name of the field: a number that is typed for it is the answer, and chooses nothing. */
export const REMIND = 'remind';
const LONGEST = 200;

function listed(days: readonly number[]): string {
  return days.join(', ');
}

/** Asks on which days before a deadline people are reminded; left empty, on the usual ones. */
export function remindField({ say }: Acting, days?: readonly number[]): StaffField {
  return {
    ...{ name: REMIND, label: say('field-remind'), kind: 'line' },
    hint: say('hint-remind', { usual: listed(USUAL_DAYS) }),
    ...{ optional: true, longest: LONGEST },
    ...(days === undefined ? {} : { value: listed(days) }),
  };
}

/** What is wrong with the days as they were written; undefined: nothing. */
export function remindComplaint(
  { say }: Acting,
  { name }: StaffField,
  value: string,
): string | undefined {
  const isWrong = name === REMIND && value.trim() !== '' && remindDaysIn(value) === undefined;
  return isWrong ? say('not-days') : undefined;
}

/** The days that were filled in; null: the usual ones; undefined: they were not asked for. */
export function remindFilled(filled: Filled): readonly number[] | null | undefined {
  return REMIND in filled ? (remindDaysIn(textIn(filled, REMIND)) ?? null) : undefined;
}

/** When people are reminded of a deadline, in words for staff. */
export function remindInWords({ say }: Acting, days: readonly number[] | null | undefined): string {
  if (!days) return say('reminded-usual', { days: listed(USUAL_DAYS) });
  return say('reminded', { days: listed(days) });
}
