import type { NumberShape, Parsed, Unit } from '../answer.ts';
import { boundsAround } from '../numbers/bounds.ts';
import { type Limits, type Measure, settleMeasure } from '../numbers/measure.ts';
import { withNumbersSpelt } from '../numbers/misspelt-numbers.ts';
import { BARE_NO, NOTHING } from '../numbers/nothing.ts';
import { MACHINE_NUMBER, numbersIn } from '../numbers/numbers-in.ts';
import { candidatesOf, confirm, doubted, refuse, value } from '../outcomes.ts';
import { type Folded, fold } from '../text/fold.ts';
import { weigh } from '../weigh.ts';
import { measureDurations } from './find-durations.ts';
import { quietOf } from './quiet-numbers.ts';

/** "3 + me" leaves the sum to the reader. */
const PLUS_ME =
  /(?:\+|\band|\bplus|(?<!\p{L})(?:и|плюс)|加|和)\s*(?:me(?!\p{L})|myself|я(?!\p{L})|我)/u;

/** Nobody else. */
const ALONE =
  /^\s*(?:it'?s |its )?(?:just|only) (?:me|myself)[\s.!]*$|^\s*(?:(?:только|лишь) )?я (?:один|одна)[\s.!]*$|^\s*(?:только|лишь) я[\s.!]*$|^\s*(?:就|只有|仅)我(?:一个人?|自己)?[\s.!]*$/u;

/** "Мне 36 лет" tells an age, "last time" another stay. */
const OTHERWISE =
  /(?:\blast (?:time|visit|stay)\b.*|(?<!\p{L})прошл\p{L}+ .*|上[次回].*|\b(?:i am|i'?m|aged?)|(?<!\p{L})(?:мне|ему|ей)|今年)\s*$/u;

const NEGATIVE = /^\s*-\s*[0-9\p{L}]|\s-[0-9\p{L}]|(?:^|\s)(?:минус |minus |负)\s*[0-9\p{L}]/u;

/** What a number counts that is no time: "一个硕士学位", "两位同事". */
const COUNTED =
  /^(?:个(?=硕士|博士|学位|项目|单位|问题|人|同事|朋友|孩子|学生|老师|中国|外国|研究|大学|学校|地方|国家|岗位|邀请|课题|证|导师)|[名位篇份家所本种届])/u;

/** As far before a number words tell that it counts people. */
const LONGEST_US = 16;

/** How many we are is no length of time: "we are 6", "нас шестеро". */
const OF_US =
  /(?:(?<!(?:у|для|от|из)\s)(?<!\p{L})нас(?: будет| всего| было)?|\bwe(?: are|'re| will be)|我们(?:一共)?)\s*$/u;

/** A number beside a month is its day, and counts nothing. */
const OF_DATE =
  /^(?:st|nd|rd|th)?\s*(?:of )?(?:(?:jan|feb|mar|apr|jun|jul|aug|sep|oct|nov|dec|янв|фев|мар|апр|июн|июл|авг|сен|окт|ноя|дек)\p{L}*|(?:may|ма[йя])(?=\s*(?:\d|$|[,.;)])))|^[月号日]/u;

function bareMeasures(text: string, unit: Unit): Measure[] {
  const percent = unit === 'percent' ? /^\s*(?:%|percent|per cent|процент\p{L}{0,3})/u : /^$(?=x)/u;
  return numbersIn(text)
    .filter((token) => token.style !== 'ordinal')
    .map((token) => {
      const sign = percent.exec(text.slice(token.end, token.end + 12))?.[0].length ?? 0;
      const around = boundsAround(text, token.start, token.end + sign);
      return { ...around, readings: token.readings };
    });
}

function limitsOf(shape: NumberShape): Limits {
  return { min: shape.min, max: shape.max, integer: shape.integer ?? true };
}

function scaled(measure: Measure, factor: number): Measure {
  const { other } = measure;
  const [first, ...others] = measure.readings;
  return {
    ...measure,
    readings: [first * factor, ...others.map((amount) => amount * factor)],
    ...(other === undefined ? {} : { other: other * factor }),
  };
}

/** As far before a number a denial is looked for. */
const NEAR = 8;

/** What stands right before a number that is denied. */
const DENIED = /(?:(?<!\p{L})(?:not|не)|不是|并非)\s*$/u;

/** "Not six months but twelve": of several numbers those that are not denied, asked back. */
function settled(shape: NumberShape, folded: Folded, measures: readonly Measure[]): Parsed {
  const meant = measures.filter(({ start }) => {
    return !DENIED.test(folded.text.slice(Math.max(0, start - NEAR), start));
  });
  if (meant.length === 0 || meant.length === measures.length)
    return weighed(shape, folded, measures);
  const limits = limitsOf(shape);
  const candidates = meant.flatMap((measure) => candidatesOf(settleMeasure(measure, limits)));
  return candidates.length > 0 ? confirm('hedged', candidates) : refuse('negated');
}

function weighed(shape: NumberShape, folded: Folded, measures: readonly Measure[]): Parsed {
  const parsed = measures.map((measure) => settleMeasure(measure, limitsOf(shape)));
  const only = weigh(folded, measures, parsed, quietOf(shape.unit), 'not-a-number');
  const read = new Set(parsed.map((one) => JSON.stringify(candidatesOf(one))));
  const isSame = read.size <= 1;
  if (!isSame || PLUS_ME.test(folded.text)) return doubted(only, 'several');
  const aged = measures.some(({ start }) => OTHERWISE.test(folded.text.slice(0, start)));
  return aged ? doubted(only, 'partly-read') : only;
}

function parseBareDuration(shape: NumberShape, folded: Folded): Parsed {
  const measures = bareMeasures(folded.text, shape.unit).filter(({ start, end }) => {
    const [before, after] = [folded.text.slice(0, start), folded.text.slice(end)];
    return !(COUNTED.test(after) || OF_DATE.test(after) || OF_US.test(before.slice(-LONGEST_US)));
  });
  const { bare = 'ask', unit } = shape;
  const inMonths = unit === 'months' ? 1 : 1 / 12;
  const inYears = unit === 'months' ? 12 : 1;
  const factor = bare === 'years' ? inYears : inMonths;
  if (bare !== 'ask')
    return settled(
      shape,
      folded,
      measures.map((one) => scaled(one, factor)),
    );
  const readings = [inMonths, inYears].flatMap((by) => {
    const read = settled(
      shape,
      folded,
      measures.map((one) => scaled(one, by)),
    );
    return read.kind === 'value' ? [read.value] : [];
  });
  const [first, second] = readings;
  if (first !== undefined && first === second) return value(first);
  return readings.length > 0
    ? confirm('unit', readings)
    : doubted(settled(shape, folded, measures), 'unit');
}

/** 俩 and 仨 are two and three people. */
function inFull(shape: NumberShape, folded: Folded): Folded {
  if (shape.unit !== 'people' || !/[俩仨]/u.test(folded.text)) return folded;
  return fold(folded.text.replaceAll('俩', '两个').replaceAll('仨', '三个'));
}

function parseSpelt(shape: NumberShape, folded: Folded): Parsed {
  if (MACHINE_NUMBER.test(folded.text)) return refuse('not-a-number');
  if (NEGATIVE.test(` ${folded.text}`) && numbersIn(folded.text).length === 1)
    return refuse('negative');
  if (shape.unit === 'people' && ALONE.test(folded.text)) return confirm('partly-read', [1]);
  if (shape.unit !== 'months' && shape.unit !== 'years') {
    const full = inFull(shape, folded);
    return settled(shape, full, bareMeasures(full.text, shape.unit));
  }
  const durations = measureDurations(folded.text);
  if (durations.length === 0) return parseBareDuration(shape, folded);
  const factor = shape.unit === 'months' ? 1 : 1 / 12;
  return settled(
    shape,
    folded,
    durations.map((measure) => scaled(measure, factor)),
  );
}

/** "None" where a time of none can be; of people it is asked, as a mere no is. */
function none(shape: NumberShape, text: string): Parsed | undefined {
  if ((shape.min ?? 0) > 0) return undefined;
  if (NOTHING.test(text)) return shape.unit === 'months' ? value(0) : confirm('hedged', [0]);
  return BARE_NO.test(text) ? confirm('hedged', [0]) : undefined;
}

/** Reads a number of something; months and years accept a duration in any unit, what is misspelt is asked. */
export function parseNumber(shape: NumberShape, folded: Folded): Parsed {
  const spelt = parseSpelt(shape, folded);
  const parsed = spelt.kind === 'value' ? spelt : (none(shape, folded.text) ?? spelt);
  if (parsed !== spelt) return parsed;
  const doubtful = parsed.kind === 'confirm' || parsed.kind === 'refuse';
  const text = doubtful ? withNumbersSpelt(folded.text) : undefined;
  const meant = text === undefined ? [] : candidatesOf(parseSpelt(shape, fold(text)));
  return meant.length > 0 ? confirm('misspelt', meant) : parsed;
}
