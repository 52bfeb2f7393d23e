export type { AnswerShape, FactValue, Found, Language, Parsed, ParseOptions } from './answer.ts';
export { findCountries } from './countries/parse-country.ts';
export { findDates } from './dates/parse-date.ts';
export { findDurations } from './durations/find-durations.ts';
export { wordsOf } from './echo/words-of.ts';
export { findMoney } from './money/find-money.ts';
export { parseAnswer } from './parse-answer.ts';
