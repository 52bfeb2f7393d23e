import { numbersIn } from '../numbers/numbers-in.ts';
import { plusDays, plusMonths } from './calendar.ts';
import type { DateHit, DateSetting } from './date-hit.ts';

const AFTER =
  /^\s*(?:years?[ -]old|years? of age|yrs? old|y\.?\s?\/?o\.?(?!\p{L})|(?<ru>полных )?(?:лет|год|(?<genitive>года)|годиков)(?!\p{L}| назад)|周岁|(?<sui>岁))/u;
const BEFORE =
  /(?:\b(?:i am|i'?m|aged?|age is|age:)|(?<!\p{L})(?:мне|возраст)(?: сейчас| уже| только)?:?|今年|年龄|我)\s*(?:only |just |already |now |是)?$/u;
/** "我87年的" names a year and no age. */
const COUNTS_ELSE = /^\s*[年月日号届级个名位次点天周份]/u;
/** "40岁不到" is no age, but less. */
const NEARLY = /^\s*(?:不到|左右|上下|出头|以下|以上)/u;
const OLDEST = 120;
const OLDEST_WORKING = 60;

/** "87 года" names a year: an age would be 87 лет, and nobody of 62 asks. */
function isYear(count: number): boolean {
  const agrees = count % 10 >= 2 && count % 10 <= 4 && Math.floor(count / 10) !== 1;
  return !agrees || count >= OLDEST_WORKING;
}

/** The days on which someone of an age today was born; the Chinese nominal age may count up to two more. */
export function ages(text: string, setting: DateSetting): DateHit[] {
  return numbersIn(text).flatMap((token): DateHit[] => {
    const [age = -1] = token.readings;
    if (!Number.isInteger(age) || age < 1 || age > OLDEST) return [];
    const before = BEFORE.exec(text.slice(Math.max(0, token.start - 20), token.start));
    const after = AFTER.exec(text.slice(token.end, token.end + 16));
    if (after && NEARLY.test(text.slice(token.end + after[0].length))) return [];
    if (after?.groups?.genitive !== undefined && isYear(age)) return [];
    if (!after && (!before || COUNTS_ELSE.test(text.slice(token.end)))) return [];
    const youngest = after?.groups?.sui === undefined ? age : age - 2;
    const range = {
      atLeast: plusDays(plusMonths(setting.today, -12 * (age + 1)), 1),
      atMost: plusMonths(setting.today, -12 * Math.max(0, youngest)),
    };
    const start = token.start - (before?.[0].length ?? 0);
    const end = token.end + (after?.[0].length ?? 0);
    return [{ start, end, reading: { kind: 'range', range, reason: 'bound-only' } }];
  });
}
