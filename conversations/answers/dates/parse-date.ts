import type { DateShape, Found, Language, Parsed, ParseOptions } from '../answer.ts';
import { placesBeside } from '../countries/places-beside.ts';
import { doubted, refuse } from '../outcomes.ts';
import { type Folded, fold } from '../text/fold.ts';
import { LONGEST_SEARCH } from '../text/readable.ts';
import { foundAt } from '../text/spans.ts';
import { weigh } from '../weigh.ts';
import { ages } from './ages.ts';
import { bounded } from './bounded-dates.ts';
import type { DateSetting } from './date-hit.ts';
import { apart, dateHits } from './date-hits.ts';
import { digitise } from './digitise.ts';
import { eraNamed } from './eras.ts';
import { quietOf } from './quiet-dates.ts';
import { joined, settled } from './said-apart.ts';
import { settleDate } from './settle-date.ts';
import { misspeltDates } from './worded-dates.ts';

/** Whether a text writes its dates as Russian does: 03.04.1985 is the third of April. */
function dayFirstDots(folded: Folded, language: Language): boolean {
  if (/\p{Script=Cyrillic}/u.test(folded.text)) return true;
  return language === 'ru' && !/\p{Script=Latin}|\p{Script=Han}/u.test(folded.text);
}

function settingOf(folded: Folded, past: boolean, options: ParseOptions): DateSetting {
  return { dayFirstDots: dayFirstDots(folded, options.language), today: options.today, past };
}

/** Reads a date; what can be read two ways, is misspelt or counts from another era is asked. */
export function parseDate(shape: DateShape, folded: Folded, options: ParseOptions): Parsed {
  const setting = settingOf(folded, shape.past ?? false, options);
  const era = eraNamed(folded);
  if (era === 'other') return refuse('era', '1985-05-03');
  const text = digitise(folded.text);
  const exact = dateHits(folded, setting);
  const misspelt = exact.every(
    ({ reading }) => reading.kind === 'range' || reading.kind === 'yearless',
  )
    ? misspeltDates(text, setting)
    : [];
  const aged = shape.past ? ages(folded.text, setting) : [];
  const hits = joined(text, bounded(text, apart([...exact, ...misspelt, ...aged])));
  const parsed = hits.map((hit) => settleDate(hit.reading, shape, { today: options.today, era }));
  if (hits.length === 0 && era) return refuse('era', '1985-05-03');
  const places = shape.past ? placesBeside(folded) : [];
  const spans = [...hits, ...places].sort((a, b) => a.start - b.start);
  const weighed = weigh(erasOut(folded), spans, parsed, quietOf(shape), 'not-a-date');
  return era === 'buddhist' ? doubted(weighed, 'era') : weighed;
}

const ERA_WORDS =
  /buddhist(?: era| calendar| year)?|\bb\.?\s?e\.?(?=\W|$)|พ\.?ศ\.?|佛历|佛纪|泰历|(?<!\p{L})буддий\p{L}+(?: календар\p{L}+| эр\p{L})?|(?<!\p{L})(?:по|эры)(?!\p{L})/gu;

function erasOut(folded: Folded): Folded {
  const text = folded.text.replace(ERA_WORDS, (word) => ' '.repeat(word.length));
  return { ...folded, text };
}

/** Dates inside a message that name at least a year, with their spans as written. */
export function findDates(message: string, options: ParseOptions): Found[] {
  const folded = fold(message.slice(0, LONGEST_SEARCH));
  const setting = settingOf(folded, false, options);
  const era = eraNamed(folded);
  return settled(folded.text, bounded(folded.text, dateHits(folded, setting))).flatMap(
    (hit): Found[] => {
      if (hit.reading.kind === 'yearless' || hit.reading.kind === 'refused') return [];
      const read = settleDate(hit.reading, { input: 'date' }, { today: options.today, era });
      const parsed = era === undefined ? read : doubted(read, 'era');
      return [foundAt(folded, hit, parsed)];
    },
  );
}
