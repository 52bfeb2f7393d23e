import type { NumberShape, Parsed, Unit } from '../answer.ts';
import { boundsAround } from '../numbers/bounds.ts';
import { type Limits, type Measure, settleMeasure } from '../numbers/measure.ts';
import { withNumbersSpelt } from '../numbers/misspelt-numbers.ts';
import { MACHINE_NUMBER, numbersIn } from '../numbers/numbers-in.ts';
import { candidatesOf, confirm, doubted, refuse, value } from '../outcomes.ts';
import { type Folded, fold } from '../text/fold.ts';
import { wordSet } from '../text/lexemes.ts';
import { weigh } from '../weigh.ts';
import { measureDurations } from './find-durations.ts';

const QUIET = {
  words: wordSet(
    'stay staying visit come coming go going last lasts long length period duration time experience research researching researcher work worked working job total altogether spend spent plan term contract full have had with person in one go single block continuous persons people ppl member members participant participants postdoc postdocs researchers colleague colleagues chinese team number people of them applications application times percent per cent scientific science field since my career including shanghai project projects will ill he she they his her has her person individual do doing had after before phd there whole entire complete group us all will scientist scientists academic scholar scholars expert experts young teacher teachers employee employees staff make makes as since finishing doctorate degree university institute our include includes including consists made up',
    'стаж опыт опыта работы работаю работал работала исследований исследовательской исследовательского научной научного научный стажа всего общий период срок длительность продолжительность приеду еду поеду пребывание пребывания визит поездка контракт человек человека людей чел участник участника участников сотрудник сотрудника сотрудников процент процента процентов количество число займет планируем планирую буду будет быть пробуду останусь занимаюсь наукой науке сфере области полных шанхае он она них целый целых весь целиком команда команде команды группа группе группы ученый ученых ученые исследователь исследователя исследователей исследователи специалист специалиста специалистов коллег коллеги преподавателей молодых нашей лаборатории институте университете год пробыть остаться провести хочу собираюсь мой моя научная научные исследовательская исследования состоит состав',
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
    '已经',
    '博士毕业后',
    '团队',
    '小组',
    '人员',
    '老师',
    '专家',
    '科学家',
    '研究员',
    '研究人员',
    '想待',
    '满',
    '已',
    '他',
    '她',
    '长',
  ],
};

/** Who is counted in a team; years "as a student" are something else. */
const COUNTS = {
  words: new Set([...QUIET.words, ...wordSet('student students студент студента студентов')]),
  han: [...QUIET.han, '学生'],
};

/** "3 + me" leaves the sum to the reader. */
const PLUS_ME =
  /(?:\+|\band|\bplus|(?<!\p{L})(?:и|плюс)|加|和)\s*(?:me(?!\p{L})|myself|я(?!\p{L})|我)/u;

/** "Мне 36 лет" tells an age, not a length of work. */
const AGE = /(?:\b(?:i am|i'?m|aged?)|(?<!\p{L})(?:мне|ему|ей)|今年)\s*$/u;

const NEGATIVE = /(?:^|\s)(?:-|минус |minus |负)\s*[0-9\p{L}]/u;

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

function settled(shape: NumberShape, folded: Folded, measures: readonly Measure[]): Parsed {
  const parsed = measures.map((measure) => settleMeasure(measure, limitsOf(shape)));
  const quiet = shape.unit === 'months' || shape.unit === 'years' ? QUIET : COUNTS;
  const weighed = weigh(folded, measures, parsed, quiet, 'not-a-number');
  const aged = measures.some(({ start }) => AGE.test(folded.text.slice(0, start)));
  return measures.length > 1 || aged || PLUS_ME.test(folded.text)
    ? doubted(weighed, 'several')
    : weighed;
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

function parseSpelt(shape: NumberShape, folded: Folded): Parsed {
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

/** Reads a number of something; months and years accept a duration in any unit, what is misspelt is asked. */
export function parseNumber(shape: NumberShape, folded: Folded): Parsed {
  const parsed = parseSpelt(shape, folded);
  const doubtful = parsed.kind === 'confirm' || parsed.kind === 'refuse';
  const text = doubtful ? withNumbersSpelt(folded.text) : undefined;
  const meant = text === undefined ? [] : candidatesOf(parseSpelt(shape, fold(text)));
  return meant.length > 0 ? confirm('misspelt', meant) : parsed;
}
