import type { NumberShape, Parsed, Unit } from '../answer.ts';
import { boundsAround } from '../numbers/bounds.ts';
import { type Limits, type Measure, settleMeasure } from '../numbers/measure.ts';
import { MACHINE_NUMBER, numbersIn } from '../numbers/numbers-in.ts';
import { confirm, doubted, refuse, value } from '../outcomes.ts';
import type { Folded } from '../text/fold.ts';
import { wordSet } from '../text/lexemes.ts';
import { weigh } from '../weigh.ts';
import { measureDurations } from './find-durations.ts';

const QUIET = {
  words: wordSet(
    'stay staying visit come coming go going last lasts long length period duration time experience research researching researcher work worked working job total altogether spend spent plan term contract full have had with person in one go single block continuous persons people ppl member members participant participants student students postdoc postdocs researchers colleague colleagues chinese team number half people of them applications application times percent per cent scientific science field since my career including shanghai project projects will ill he she they his her has her person individual do doing after before phd there',
    'стаж опыт опыта работы работаю работал работала исследований исследовательской исследовательского научной научного научный стажа всего общий период срок длительность продолжительность приеду еду поеду пребывание пребывания визит поездка контракт человек человека людей чел участник участника участников студент студента студентов сотрудник сотрудника сотрудников процент процента процентов количество число займет планируем планирую буду будет быть пробуду останусь занимаюсь наукой науке сфере области полных шанхае он она них',
  ),
  han: [
    '科研',
    '研究',
    '工作',
    '经验',
    '经历',
    '时间',
    '时长',
    '期限',
    '为期',
    '停留',
    '访问',
    '来访',
    '来沪',
    '上海',
    '年限',
    '从事',
    '做',
    '个人',
    '人',
    '位',
    '名',
    '个',
    '学生',
    '博士后',
    '成员',
    '参与者',
    '项',
    '次',
    '份',
    '月',
    '待',
    '呆',
    '期',
    '需要',
    '大',
    '已满',
    '满',
    '已',
    '他',
    '她',
    '长',
  ],
};

const NEGATIVE = /(?:^|\s)(?:-|минус |minus |负)\s*[0-9\p{L}]/u;

function bareMeasures(text: string, unit: Unit): Measure[] {
  const percent = unit === 'percent' ? /^\s*(?:%|percent|per cent|процент\p{L}{0,3})/u : /^$(?=x)/u;
  return numbersIn(text)
    .filter((token) => token.style !== 'ordinal')
    .map((token) => {
      const sign = percent.exec(text.slice(token.end, token.end + 12))?.[0].length ?? 0;
      const around = boundsAround(text, token.start, token.end + sign);
      return { ...around, readings: token.readings, grain: 1 };
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
    grain: measure.grain * factor,
  };
}

function settled(shape: NumberShape, folded: Folded, measures: readonly Measure[]): Parsed {
  const parsed = measures.map((measure) => settleMeasure(measure, limitsOf(shape)));
  const weighed = weigh(folded, measures, parsed, QUIET, 'not-a-number');
  return measures.length > 1 ? doubted(weighed, 'several') : weighed;
}

function parseBareDuration(shape: NumberShape, folded: Folded): Parsed {
  const measures = bareMeasures(folded.text, shape.unit);
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

/** Reads a number of something; months and years accept a duration in any unit. */
export function parseNumber(shape: NumberShape, folded: Folded): Parsed {
  if (MACHINE_NUMBER.test(folded.text)) return refuse('not-a-number');
  if (NEGATIVE.test(` ${folded.text}`) && numbersIn(folded.text).length === 1)
    return refuse('negative');
  if (shape.unit !== 'months' && shape.unit !== 'years') {
    return settled(shape, folded, bareMeasures(folded.text, shape.unit));
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
