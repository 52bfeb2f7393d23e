import { MONTH } from '../../answers/dates/months.ts';
import { type ParseOptions, parseAnswer } from '../../answers/index.ts';
import { candidatesOf } from '../../answers/outcomes.ts';
import type { Folded } from '../../answers/text/fold.ts';
import type { Value } from './values.ts';

/** Words of a beginning, after which a day or a month may stand without its year. */
const BEGINS =
  '(?:start(?:s|ing)?|begin(?:s|ning)?|arriv(?:e|es|ing)|com(?:e|es|ing)|приед(?:у|ет|ем)|приехать|приезжа(?:ю|ет|ем)|нач(?:ну|нет|нем|ать|инаю|инает)|старт)';

/** "Starting in March", "приеду 5 марта", "3月份过来": a day or a month of a beginning, whose year is left out. */
const YEARLESS = new RegExp(
  `(?<!\\p{L})${BEGINS}\\s(?:(?:work|работать|стажировку|in|on|from|by|around|about|early|mid|late|the|с|со|в|где-то|примерно)\\s){0,3}(?<worded>(?:\\d{1,2}(?:st|nd|rd|th)?\\s(?:of\\s)?)?${MONTH}(?:\\s\\d{1,2}(?:st|nd|rd|th)?(?![\\d.]))?)(?!\\p{L}|[\\s,.]{0,3}(?:of\\s|in\\s|в\\s)?(?:\\d{4}|'?\\d\\d(?!\\d)|this|next|следующ|этого))|(?<![年\\d一二三四五六七八九十])(?<numbered>(?:1[0-2]|[1-9]|十[一二]?|[一二三四五六七八九])月(?:\\d{1,2}[日号])?份?)(?=[初中底]?(?:旬)?(?:就|才)?(?:开始|起|来|过来|到|抵))`,
  'gu',
);

/** The month of a date, of its day or of the only month that it leaves open. */
function monthsIn({ parsed }: Value): string[] {
  return candidatesOf(parsed).flatMap(
    (one) => JSON.stringify(one).match(/(?<=\d{4}-)\d{2}/gu) ?? [],
  );
}

/** The days and months of a beginning whose year is left out, and is said of no other date beside it: the coming one is asked about. */
export function comingDays(
  { text }: Folded,
  options: ParseOptions,
  beside: readonly Value[],
): Value[] {
  const told = new Set(beside.flatMap(monthsIn));
  return Array.from(text.matchAll(YEARLESS), ({ 0: whole, index, groups }): Value => {
    const written = String(groups?.worded ?? groups?.numbered);
    const start = index + whole.length - written.length;
    const parsed = parseAnswer({ input: 'date' }, written, options);
    return { kind: 'date', start, end: start + written.length, parsed, written };
  }).filter((one) => {
    const isYearless = one.parsed.kind === 'confirm' && one.parsed.reason === 'year-missing';
    return isYearless && !monthsIn(one).some((month) => told.has(month));
  });
}
