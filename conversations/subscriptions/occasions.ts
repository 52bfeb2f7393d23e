import { instantOf, localTimeOf } from '../local-time.ts';
import type { Deadline } from '../settings.ts';

/** A moment at which people are reminded of a deadline: so many days before it, in Unix ms. */
export interface Occasion {
  /** 0 is the last morning. */
  readonly days: number;
  readonly at: number;
}

/** When people are reminded of a deadline for which nothing else was set; 0 is its last morning. */
export const USUAL_DAYS: readonly number[] = [30, 14, 7, 3, 1, 0];

const [HOUR_MS, DAY_MS] = [3_600_000, 86_400_000];
const MORNING = '09:00:00';
const [EARLIEST, LATEST] = ['08:00', '21:00'];
/** On its last morning a deadline leaves at least so much time; else the morning before is the last. */
const MORNING_LEAVES_MS = 3 * HOUR_MS;
const LAST_USE_MS = HOUR_MS;

function daysBefore(date: string, days: number): string {
  return new Date(Date.parse(date) - days * DAY_MS).toISOString().slice(0, 'YYYY-MM-DD'.length);
}

function morningOf(date: string, timeZone: string): number {
  return Date.parse(instantOf({ date, time: MORNING }, timeZone));
}

function occasionOf(end: number, date: string, days: number, timeZone: string): Occasion {
  const at = morningOf(daysBefore(date, days), timeZone);
  if (days > 0 || end - at >= MORNING_LEAVES_MS) return { days, at };
  return { days, at: morningOf(daysBefore(date, 1), timeZone) };
}

/**
 * The mornings of a time zone on which people there are reminded of a deadline, the earliest first.
 * They follow the calendar, so summer time moves none of them; of two at one moment the last counts.
 */
export function occasionsOf({ at, remindDays }: Deadline, timeZone: string): Occasion[] {
  const { date } = localTimeOf(at, timeZone);
  const latestFirst = [...new Set(remindDays ?? USUAL_DAYS)].sort((a, b) => a - b);
  const all = latestFirst.map((days) => occasionOf(Date.parse(at), date, days, timeZone));
  return all.filter((one, i) => all.findIndex((other) => other.at === one.at) === i).reverse();
}

/**
 * The one occasion that people are to be reminded on now, if any. One that was missed is made up for
 * while it is nearer than the next one; of several that were missed, only the last.
 */
export function dueOccasion(
  deadline: Deadline,
  timeZone: string,
  now: number,
): Occasion | undefined {
  const all = occasionsOf(deadline, timeZone);
  const due = all.findLast(({ at }) => at <= now);
  if (!due) return undefined;
  const next = all[all.indexOf(due) + 1];
  const until = next ? (due.at + next.at) / 2 : Date.parse(deadline.at) - LAST_USE_MS;
  return now <= until ? due : undefined;
}

/** Whether people of a time zone are left alone at a moment: before 8 and from 21 o'clock. */
export function isQuiet(now: number, timeZone: string): boolean {
  const { time } = localTimeOf(new Date(now).toISOString(), timeZone);
  return time < EARLIEST || time >= LATEST;
}
