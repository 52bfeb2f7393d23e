import { describe, expect, test } from 'vitest';
import {
  type AnswerShape,
  type Language,
  type Parsed,
  parseAnswer,
} from '../../../conversations/answers/index.ts';
import { spelt } from '../../language/answers/labelled.ts';
import { SHAPES } from '../../language/answers/shapes.ts';

function told(shape: AnswerShape, text: string, language: Language = 'en'): string {
  const parsed: Parsed = parseAnswer(shape, text, { language, today: '2024-11-23' });
  if (parsed.kind === 'value') return spelt(parsed.value);
  if (parsed.kind === 'partial') return `${parsed.reason} ${spelt(parsed.value)}`;
  if (parsed.kind === 'confirm')
    return `${parsed.reason}? ${parsed.candidates.map(spelt).join(' / ')}`;
  return parsed.kind === 'refuse' ? parsed.reason : parsed.kind;
}

describe('dates within bounds', () => {
  const stay: AnswerShape = { input: 'date', earliest: '2024-12-01', latest: '2027-11-30' };
  test.each([
    ['2024-12-01', '2024-12-01'],
    ['2024-11-30', 'too-early'],
    ['2027-11-30', '2027-11-30'],
    ['2027-12-01', 'too-late'],
    ['2023', 'too-early'],
    ['2030', 'too-late'],
    ['03/04/2025', 'day-month-order? 2025-04-03 / 2025-03-04'],
    ['01/12/2024', 'day-month-order? 2024-12-01'],
    ['2 Jan 1850', 'unlikely-year'],
    ['1850', 'unlikely-year'],
    ['2 Jan 2150', 'unlikely-year'],
    ['2150', 'unlikely-year'],
    ['1 April', 'year-missing? 2025-04-01'],
    ['30 Feb', 'impossible-date'],
    ['5 December', 'year-missing? 2024-12-05'],
    ['January', 'year-missing? 2025-01-01..2025-01-31'],
    ['12 months ago', 'too-early'],
    ['13/2025', 'impossible-date'],
    ['明年13月', 'impossible-date'],
    ['明年3月2日', 'relative-date? 2025-03-02'],
    ['next week', 'relative-date? 2024-11-25..2024-12-01'],
    ['this year', 'relative-date? 2024-01-01..2024-12-31'],
    ['March next year', 'relative-date? 2025-03-01..2025-03-31'],
    ['3 days from now', 'too-early'],
    ['через 10 дней', 'relative-date? 2024-12-03'],
    ['next year', 'relative-date? 2025-01-01..2025-12-31'],
    ['2 Mar 43', 'too-late'],
    ['2 Mar 30', 'too-late'],
    ['1 March 99', 'too-early'],
    ['1 Mar 25', 'two-digit-year? 2025-03-01'],
    ['in 3 weeks', 'relative-date? 2024-12-14'],
    ['две недели назад', 'too-early'],
    ['in six to seven months', 'not-a-date'],
  ])('%s', (text, wanted) => {
    expect(told(stay, text)).toBe(wanted);
  });

  test('a bounded day of no year that is out of bounds is asked for its year', () => {
    expect(told({ input: 'date', latest: '2024-12-31' }, '1 April')).toBe('year-missing');
  });
});

describe('birth dates', () => {
  test.each([
    ['20051985', 'day-month-order? 1985-05-20'],
    ['10121985', 'day-month-order? 1985-12-10 / 1985-10-12'],
    ['19853101', 'impossible-date'],
    ['990101', 'two-digit-year? 1999-01-01'],
    ['三十后', 'month-missing 1930-01-01..1939-12-31'],
    ['2024', 'month-missing 2024-01-01..2024-11-23'],
    ['in 99', 'two-digit-year? 1999-01-01..1999-12-31'],
    ["May '99", 'two-digit-year? 1999-05-01..1999-05-31'],
    ['1985年13月', 'impossible-date'],
    ['公元一千九百八十五年五月三日', '1985-05-03'],
    ['民国74年13月', 'impossible-date'],
    ['民国74年2月30日', 'impossible-date'],
    ['民国74年5月', 'era? 1985-05-01..1985-05-31'],
    ['令和元年', 'era? 2019-01-01..2019-12-31'],
    ['Minguo 74', 'era? 1985-01-01..1985-12-31'],
    ['佛历', 'era'],
    ['500 BC', 'era'],
    ['2528', 'era? 1985-01-01..1985-12-31'],
    ['may the force be with you', 'year-missing'],
    ['3 Mey', 'not-a-date'],
    ['Mey 1985', 'misspelt? 1985-05-01..1985-05-31'],
    ['after 3 May 1985', 'bound-only 1985-05-04..'],
    ['1985年5月3日以前', 'bound-only ..1985-05-02'],
    ['twenty May nineteen eighty-five', '1985-05-20'],
    ['29 Feb 2000', '2000-02-29'],
    ['29 Feb 1900', 'impossible-date'],
    ['ROC year 74', 'era? 1985-01-01..1985-12-31'],
    ['一九八五', 'month-missing 1985-01-01..1985-12-31'],
    ['零三年五月三日', 'two-digit-year? 1903-05-03 / 2003-05-03'],
    ['五月三日', 'year-missing'],
    ['1985年元月3日', '1985-01-03'],
    ['31 Feb 1985 or 30 Feb 1985', 'impossible-date'],
    ['31 Feb 1985, 3 May 2085', 'impossible-date'],
    ['3.iiii.1985', 'not-a-date'],
    ['3.v.1985', '1985-05-03'],
    ['5/5/85', 'two-digit-year? 1985-05-05'],
    ['85-05-03', 'two-digit-year? 1985-05-03'],
    ['85.5.3', 'two-digit-year? 1985-05-03'],
    ['1985-13-04', 'day-month-order? 1985-04-13'],
    ['1985-05', 'day-missing 1985-05-01..1985-05-31'],
    ['05051985', 'day-month-order? 1985-05-05'],
    ['99999999', 'not-a-date'],
    ['999999', 'not-a-date'],
    ['тыс', 'not-a-date'],
    ['3 May 2150', 'unlikely-year'],
    ['31/31/1985', 'impossible-date'],
    ['I`m 40', 'bound-only 1983-11-24..1984-11-23'],
    ['85-го года', 'two-digit-year? 1985-01-01..1985-12-31'],
    ['the 80s', 'month-missing 1980-01-01..1989-12-31'],
  ])('%s', (text, wanted) => {
    expect(told({ input: 'date', past: true }, text)).toBe(wanted);
  });

  test('dots are day-first for a Russian, and asked of others', () => {
    expect(told({ input: 'date' }, '03.04.1985', 'ru')).toBe('1985-04-03');
    expect(told({ input: 'date' }, '03.04.1985', 'en')).toContain('day-month-order?');
    expect(told({ input: 'date' }, 'dob 03.04.1985', 'ru')).toContain('day-month-order?');
  });
});

describe('numbers', () => {
  const people: AnswerShape = { input: 'number', unit: 'people', min: 1, max: 20 };
  const years: AnswerShape = { input: 'number', unit: 'years' };
  const percent: AnswerShape = { input: 'number', unit: 'percent', max: 100 };
  const half: AnswerShape = { input: 'number', unit: 'none', integer: false };
  const cold: AnswerShape = { input: 'number', unit: 'none', min: -10 };
  const bareMonths: AnswerShape = { input: 'number', unit: 'months' };
  const months: AnswerShape = { input: 'number', unit: 'months', bare: 'months' };
  const asYears: AnswerShape = { input: 'number', unit: 'months', bare: 'years' };
  test.each([
    [people, '3 people', '3'],
    [people, 'три человека', '3'],
    [people, '三个人', '3'],
    [people, '0', 'too-low'],
    [people, '21', 'too-high'],
    [people, '2.5', 'fraction'],
    [people, 'more than 20', 'too-high'],
    [people, 'less than 1', 'too-low'],
    [people, 'about 3', 'approximate? 3'],
    [people, 'three or four', 'several? 3 / 4'],
    [people, 'twenty one hundred', 'too-high'],
    [people, '1.234', 'too-high'],
    [years, '18 months', 'fraction'],
    [years, '24 months', '2'],
    [years, 'five', 'unit? 5'],
    [percent, '60%', '60'],
    [percent, 'sixty percent', '60'],
    [percent, '60 процентов', '60'],
    [half, '2.5', '2.5'],
    [cold, '5', '5'],
    [months, '6', '6'],
    [bareMonths, '0', '0'],
    [bareMonths, '5 or 6 months', 'several? 5 / 6'],
    [bareMonths, 'полгодика', '6'],
    [bareMonths, 'полугодие', '6'],
    [bareMonths, 'half a month', 'fraction'],
    [bareMonths, '半月', 'fraction'],
    [bareMonths, 'год с половиной', '18'],
    [people, 'five or six thousand', 'several? 5'],
    [people, '25 or so', 'too-high'],
    [months, 'over 240.000 months', 'approximate? 240001.. / 241..'],
    [months, 'almost 5 years', 'approximate? ..59'],
    [months, 'six', '6'],
    [asYears, '6', '72'],
    [months, '6.5', 'fraction'],
    [months, '1 quarter', '3'],
    [months, '10 days', 'approximate? 0'],
    [months, 'over 26 weeks', 'approximate? 7..'],
    [months, '5.5 to 6 months', 'fraction'],
    [months, 'between 6 and 3 months', 'not-a-number'],
    [months, 'the third month', 'not-a-number'],
    [months, 'minus 5', 'negative'],
  ])('%j: %s', (shape, text, wanted) => {
    expect(told(shape, text)).toBe(wanted);
  });
});

describe('money within bounds', () => {
  test.each([
    [{ input: 'money', min: 1000 }, '0', 'too-low'],
    [{ input: 'money', min: 1000 }, 'nothing', 'not-an-amount'],
    [{ input: 'money', max: 1000 }, '240k', 'too-high'],
    [{ input: 'money' }, 'no', 'hedged? 0'],
    [{ input: 'money' }, '1,234.50', 'fraction'],
    [{ input: 'money' }, '1.234.567', '1234567'],
    [{ input: 'money' }, '1.234.567,00', '1234567'],
    [{ input: 'money' }, '123,00.00', 'not-an-amount'],
    [{ input: 'money' }, '2,40,000', '240000'],
    [{ input: 'money' }, '12,00.00.00', 'not-an-amount'],
    [{ input: 'money' }, '200k-240k', '200000..240000'],
    [{ input: 'money' }, '240k+', '240000..'],
    [{ input: 'money' }, '200 to 240 thousand yuan', '200000..240000'],
    [{ input: 'money' }, '一亿', '100000000'],
    [{ input: 'money' }, '一百零五万', '1050000'],
    [{ input: 'money' }, 'one hundred and five thousand two hundred', '105200'],
    [{ input: 'money' }, 'two million three hundred thousand', '2300000'],
    [{ input: 'money' }, 'a hundred thousand', '100000'],
    [{ input: 'money' }, '240,55', 'fraction'],
    [{ input: 'money' }, '240,00', 'ambiguous? 24000 / 240'],
    [{ input: 'money', currency: 'CNY' }, '240k', '240000'],
    [{ input: 'money', currency: 'EUR' }, '€240,000', '240000'],
    [{ input: 'money', currency: 'EUR' }, '240k euros', '240000'],
    [{ input: 'money', currency: 'EUR' }, '24万元', 'other-currency'],
    [{ input: 'money' }, '二三十万', 'not-an-amount'],
    [{ input: 'money' }, 'сто двести', 'several? 100 / 200'],
    [{ input: 'money' }, 'two thousand three million', 'several? 2003 / 1000000'],
    [{ input: 'money' }, '.5 million', '500000'],
    [{ input: 'money' }, '200k to 240', 'not-a-number'],
    [{ input: 'money' }, '200 to 240k', '200000..240000'],
    [{ input: 'money', max: 5 }, '6 or so', 'too-high'],
  ] as const)('%j: %s', (shape, text, wanted) => {
    expect(told(shape, text)).toBe(wanted);
  });
});

describe('choices', () => {
  const degree: AnswerShape = {
    input: 'choice',
    options: [
      { value: 'held', label: 'Yes, I hold a doctorate', synonyms: ['phd'] },
      { value: 'defended', label: 'Defended, not yet conferred' },
      { value: 'no', label: 'No' },
    ],
  };
  const length: AnswerShape = {
    input: 'choice',
    options: [
      { value: '6', label: '6 months' },
      { value: '12', label: '12 months' },
      { value: 'other', label: 'Another length' },
    ],
  };
  const alone: AnswerShape = {
    input: 'choices',
    options: [
      { value: 'a', label: 'Visa' },
      { value: 'b', label: 'Permit' },
      { value: 'none', label: 'None of these', alone: true },
    ],
  };
  const twins: AnswerShape = {
    input: 'choice',
    options: [
      { value: 'a', label: '2 months', synonyms: ['stay'] },
      { value: 'b', label: '6 months', synonyms: ['stay'] },
    ],
  };
  const two: AnswerShape = {
    input: 'choice',
    options: [
      { value: 'full', label: 'Full time' },
      { value: 'part', label: 'Part time' },
    ],
  };
  test.each([
    [degree, 'yes', 'held'],
    [degree, 'no', 'no'],
    [degree, 'yes, defended', 'ambiguous? held / defended'],
    [degree, 'not yet', 'ambiguous? defended'],
    [degree, 'PhD', 'held'],
    [length, 'half a year', '6'],
    [length, 'maybe half a year', 'hedged? 6'],
    [length, 'twelve', '12'],
    [length, '2', '12'],
    [length, '6', '6'],
    [length, '3 years', 'not-an-option'],
    [length, 'months', 'ambiguous? 6 / 12'],
    [two, 'not part time', 'negated? full'],
    [two, 'full time?', 'hedged? full'],
    [two, 'time', 'ambiguous? full / part'],
    [two, 'В', 'not-an-option'],
    [two, 'full tme', 'partly-read? full'],
    [two, '1 or 2', 'several? full / part'],
    [two, '1 or 7', 'several? full'],
    [degree, 'No, none', 'no'],
    [twins, '2', 'ambiguous? b / a'],
    [twins, 'stay', 'ambiguous? a / b'],
    [alone, 'the first nine', 'partly-read? a'],
    [alone, 'nothing', 'none'],
    [alone, 'all', 'a,b'],
    [alone, 'none', 'none'],
    [alone, '1 and 3', 'ambiguous? a / none'],
    [alone, '1, 7', 'partly-read? a'],
    [alone, 'all but one', 'ambiguous'],
    [alone, 'all but banana', 'not-an-option'],
    [alone, 'visa and banana', 'partly-read? a'],
    [alone, 'visa and not permit', 'partly-read? a'],
    [alone, 'maybe visa', 'hedged? a'],
    [alone, 'none of these', 'none'],
    [alone, 'the first two', 'a,b'],
    [alone, 'the last two', 'not-an-option'],
    [alone, '1-99', 'not-an-option'],
    [alone, 'visa or permit', 'several? a,b'],
  ])('%j: %s', (shape, text, wanted) => {
    expect(told(shape, text)).toBe(wanted);
  });
});

describe('countries', () => {
  const country: AnswerShape = { input: 'country' };
  test.each([
    ['Kenya and Uganda', 'several? KE / UG'],
    ['Kenya, Kenyan', 'KE'],
    ['Congo or Guinea', 'several? CD / CG / GN / GW / GQ / PG'],
    ['🏴󠁧󠁢󠁳󠁣󠁴󠁿', 'GB'],
    ['Sri Lnka', 'misspelt? LK'],
    ['no, I am Kenyan', 'hedged? KE'],
    ["I don't know, Kenya?", 'hedged? KE'],
    ['xx', 'not-a-country'],
    ['SA', 'ambiguous? SA / ZA'],
    ['🇽🇽', 'not-a-country'],
    ['i am from turkey', 'TR'],
    ['Trinidad & Tobago', 'TT'],
    ['кени\u0438\u0306ка', 'KE'],
    ['I am a tourist who loves walking along many rivers', 'not-a-country'],
  ])('%s', (text, wanted) => {
    expect(told(country, text)).toBe(wanted);
  });

  test.each([
    ['KE/UG', 'KE,UG'],
    ['KENYA UGANDA', 'several? KE,UG / KE / UG'],
    ['PK KE', 'PK,KE'],
    ['China and Hong Kong', 'CN,HK'],
    ['中国、香港', 'several? CN,HK / CN / HK'],
    ['Turkey', 'TR'],
    ['кроме Того', 'negated'],
  ])('several: %s', (text, wanted) => {
    expect(told(SHAPES.citizenship!, text)).toBe(wanted);
  });
});

describe('free words', () => {
  test.each([
    ['  International Talent Fund ', 'International Talent Fund'],
    ["I don't know", 'unsure'],
    [
      "I don't know the exact name but it was a city programme",
      "I don't know the exact name but it was a city programme",
    ],
  ])('%s', (text, wanted) => {
    expect(told({ input: 'text' }, text)).toBe(wanted);
  });
});

describe('yes or no', () => {
  test.each([
    ['да, нет', 'double-negative? true / false'],
    ['yes, it is not', 'double-negative? true / false'],
    ['no, I have it', 'ambiguous? false'],
    ['yes, no bananas', 'partly-read? true'],
    ['no, I am here', 'ambiguous? false'],
    ['no bananas', 'partly-read? true / false'],
    ['no, tomorrow we will see', 'ambiguous? false'],
    ['mostly yes', 'hedged? true'],
    ['a year, I guess', 'not-yes-or-no'],
    ['I guess so', 'hedged? true'],
    ['yes bananas', 'partly-read? true'],
  ])('%s', (text, wanted) => {
    expect(told({ input: 'yes-no' }, text)).toBe(wanted);
  });
});
