/** How many months a unit counts; `rounded` where it does not divide into whole months. */
export interface DurationUnit {
  readonly months: number;
  readonly rounded?: boolean;
}

const WEEK = 12 / 52;
const DAY = 12 / 365;

/** The unit words of a duration, for patterns. */
export const UNIT =
  "(?:years?|yrs?|y|months?|mon|mos?|mths?|m|weeks?|wks?|w|days?|d|quarters?|decades?)(?:'s?)?(?![\\p{L}])|(?:годик\\p{L}{0,2}|год(?:а|у|ом|ов|ы)?|годочк\\p{L}{1,2}|лет|г|л|месяц(?:а|ев|у|ем|ы)?|месяцок|мес|м|недел(?:я|и|ь|ю|ей|ек)|недельк\\p{L}|нед|дн(?:я|ей|и|ю)|день|сут(?:ки|ок)|квартал(?:а|ов)?|десятилети(?:е|я|й))(?!\\p{L})|个?(?:整)?年|个月|月|个?星期|个?礼拜|周|天|个?季度";

/** What a unit word counts. */
export function unitOf(word: string): DurationUnit {
  if (/^(?:y|го|ле|г$|л$|个?整?年)/u.test(word)) return { months: 12 };
  if (word.startsWith('dec') || word.startsWith('десят')) return { months: 120 };
  if (/^q|^квартал|季度/u.test(word)) return { months: 3 };
  if (/^w|^нед|周|星期|礼拜/u.test(word)) return { months: WEEK, rounded: true };
  if (/^d|^дн|^день|^сут|天/u.test(word)) return { months: DAY, rounded: true };
  return word === '月' ? { months: 1, rounded: true } : { months: 1 };
}
