import { MOST_REMIND_DAYS } from '../../conversations/settings.ts';

const BETWEEN = /[\s,;、]+/;
const DAYS = /^\d{1,3}$/;

/**
 * The days before a deadline on which people are reminded, as staff write them: `30, 14, 7, 1`, where 0
 * is its last morning. Each once, the earliest reminder first; undefined where the words are no such days.
 */
export function remindDaysIn(text: string): readonly number[] | undefined {
  const words = text.normalize('NFKC').split(BETWEEN).filter(Boolean);
  const days = words.map(Number);
  const areDays =
    words.every((word) => DAYS.test(word)) && days.every((one) => one <= MOST_REMIND_DAYS);
  return areDays && days.length > 0 ? [...new Set(days)].sort((a, b) => b - a) : undefined;
}
