import { type Language, parseAnswer } from '../../conversations/answers/index.ts';
import { instantOf, localTimeOf } from '../../conversations/local-time.ts';
import { DEADLINE_ZONE } from '../deadlines/revision.ts';

const CLOCK = /^(\d{1,2})\s*[:：.点时ч]\s*(\d{2})\s*分?$/;
const ISO = /^\d{4}-\d{2}-\d{2}$/;
const [LAST_HOUR, LAST_MINUTE] = [23, 59];

/** A day as typed, as `2026-11-30`; undefined where it is none, or can be read in two ways. */
export function dayTyped(text: string, language: string, now: number): string | undefined {
  const today = localTimeOf(new Date(now).toISOString(), DEADLINE_ZONE).date;
  const read = { language: language.split('-')[0] as Language, today };
  const parsed = parseAnswer({ input: 'date' }, text, read);
  if (parsed.kind !== 'value' || typeof parsed.value !== 'string') return undefined;
  return ISO.test(parsed.value) ? parsed.value : undefined;
}

/** A time of day as typed, as `09:00`; undefined where it is none. */
export function timeTyped(text: string): string | undefined {
  const [, hour, minute] = CLOCK.exec(text.normalize('NFKC').trim()) ?? [];
  if (hour === undefined || minute === undefined) return undefined;
  if (Number(hour) > LAST_HOUR || Number(minute) > LAST_MINUTE) return undefined;
  return `${hour.padStart(2, '0')}:${minute}`;
}

/** The instant (Unix ms) of a day and a time of day in Shanghai; without a time, the end of the day. */
export function momentOf(date: string, time: string): number {
  return Date.parse(
    instantOf({ date, time: time === '' ? '23:59:59' : `${time}:00` }, DEADLINE_ZONE),
  );
}

/** An instant as staff read it: `2026-11-30 09:00`, in Shanghai. */
export function shanghaiTime(at: number): string {
  const { date, time } = localTimeOf(new Date(at).toISOString(), DEADLINE_ZONE);
  return `${date} ${time}`;
}
