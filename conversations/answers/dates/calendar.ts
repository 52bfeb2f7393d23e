import type { Range } from '../answer.ts';

/** A calendar date in parts; it may not exist. */
export interface Day {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/** How many days a month has. */
export function daysIn(year: number, month: number): number {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}

/** Whether a date exists. */
export function exists({ year, month, day }: Day): boolean {
  return month >= 1 && month <= 12 && day >= 1 && day <= daysIn(year, month);
}

/** A date as YYYY-MM-DD. */
export function iso({ year, month, day }: Day): string {
  return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}

/** The parts of a YYYY-MM-DD date. */
export function dayOf(date: string): Day {
  const [year = 0, month = 0, day = 0] = date.split('-').map(Number);
  return { year, month, day };
}

/** The date some months later or earlier; the day shrinks to the last of a shorter month. */
export function plusMonths(date: string, months: number): string {
  const { year, month, day } = dayOf(date);
  const count = year * 12 + month - 1 + months;
  const target = { year: Math.floor(count / 12), month: (((count % 12) + 12) % 12) + 1 };
  return iso({ ...target, day: Math.min(day, daysIn(target.year, target.month)) });
}

/** The date some days later or earlier. */
export function plusDays(date: string, days: number): string {
  const { year, month, day } = dayOf(date);
  return new Date(Date.UTC(year, month - 1, day + days)).toISOString().slice(0, 10);
}

/** All days of a month. */
export function monthRange(year: number, month: number): Range {
  return {
    atLeast: iso({ year, month, day: 1 }),
    atMost: iso({ year, month, day: daysIn(year, month) }),
  };
}

/** All days from the first of one year to the last of another. */
export function yearsRange(first: number, last = first): Range {
  return { atLeast: `${first}-01-01`, atMost: `${last}-12-31` };
}
