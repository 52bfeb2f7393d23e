import { expect, test } from 'vitest';
import { type AnswerShape, type FactValue, wordsOf } from '../../../conversations/answers/index.ts';
import { SHAPES } from '../../language/answers/shapes.ts';

const MONTHS: AnswerShape = { input: 'number', unit: 'months' };
const YEARS: AnswerShape = { input: 'number', unit: 'years' };
const PEOPLE: AnswerShape = { input: 'number', unit: 'people' };
const MONEY: AnswerShape = { input: 'money' };
const DATE: AnswerShape = { input: 'date' };
const EUROS: AnswerShape = { input: 'money', currency: 'EUR' };
const COUNTRY: AnswerShape = { input: 'country' };
const DOCS = SHAPES.docs!;

const ECHOES: readonly (readonly [FactValue, AnswerShape, string, string, string])[] = [
  ['1979-02-01', DATE, '1 February 1979', '1979年2月1日', '1 февраля 1979 г.'],
  [{ atLeast: '1985-01-01', atMost: '1985-12-31' }, DATE, '1985', '1985年', '1985 г.'],
  [{ atLeast: '1985-05-01', atMost: '1985-05-31' }, DATE, 'May 1985', '1985年5月', 'май 1985 г.'],
  [
    { atLeast: '1980-01-01', atMost: '1989-12-31' },
    DATE,
    '1980 to 1989',
    '1980年至1989年',
    '1980 г. – 1989 г.',
  ],
  [
    { atLeast: '1980-01-01' },
    DATE,
    'on or after 1 January 1980',
    '不早于1980年1月1日',
    'не раньше 1 января 1980 г.',
  ],
  [
    { atMost: '1978-12-31' },
    DATE,
    'on or before 31 December 1978',
    '不晚于1978年12月31日',
    'не позже 31 декабря 1978 г.',
  ],
  [
    { atLeast: '1983-11-24', atMost: '1984-11-23' },
    DATE,
    '24 November 1983 to 23 November 1984',
    '1983年11月24日至1984年11月23日',
    '24 ноября 1983 г. – 23 ноября 1984 г.',
  ],
  ['someday', DATE, 'someday', 'someday', 'someday'],
  ['KE', COUNTRY, 'Kenya', '肯尼亚', 'Кения'],
  ['TW', COUNTRY, 'Taiwan', '台湾', 'Тайвань'],
  [
    'CD',
    COUNTRY,
    'Democratic Republic of the Congo',
    '刚果民主共和国',
    'Демократическая Республика Конго',
  ],
  ['nowhere', COUNTRY, 'nowhere', 'nowhere', 'nowhere'],
  ['QQ', COUNTRY, 'QQ', 'QQ', 'QQ'],
  [
    ['KE', 'GB'],
    { input: 'countries' },
    'Kenya, United Kingdom',
    '肯尼亚、英国',
    'Кения, Великобритания',
  ],
  [240_000, MONEY, '240,000 yuan', '240,000元', '240\u00a0000 юаней'],
  [100, EUROS, '€100', '€100', '100\u00a0€'],
  [100.5, EUROS, '€100.50', '€100.50', '100,50\u00a0€'],
  [{ atLeast: 100 }, EUROS, '≥ €100', '≥ €100', '≥ 100\u00a0€'],
  [{ atMost: 100 }, EUROS, '≤ €100', '≤ €100', '≤ 100\u00a0€'],
  [{ atLeast: 1, atMost: 2 }, EUROS, '€1 – €2', '€1 – €2', '1\u00a0€ – 2\u00a0€'],
  [1, MONTHS, '1 month', '1个月', '1 месяц'],
  [6, MONTHS, '6 months', '6个月', '6 месяцев'],
  [12, MONTHS, '12 months', '12个月', '12 месяцев'],
  [22, YEARS, '22 years', '22年', '22 года'],
  [1.5, YEARS, '1.5 years', '1.5年', '1,5 года'],
  [3, PEOPLE, '3 people', '3人', '3 человека'],
  [{ atLeast: 61 }, MONTHS, 'at least 61 months', '至少61个月', 'не менее: 61 месяц'],
  [{ atMost: 59 }, MONTHS, 'at most 59 months', '至多59个月', 'не более: 59 месяцев'],
  [{ atLeast: 60, atMost: 72 }, MONTHS, '60 to 72 months', '60至72个月', '60 – 72 месяца'],
  [{ atMost: 5 }, { input: 'text' }, 'at most 5', '至多5', 'не более: 5'],
  [true, { input: 'yes-no' }, 'yes', '是', 'да'],
  [false, { input: 'yes-no' }, 'no', '否', 'нет'],
  ['permanent', SHAPES.post!, 'Permanent post', 'Permanent post', 'Permanent post'],
  ['gone', SHAPES.post!, 'gone', 'gone', 'gone'],
  [[], DOCS, 'none', '无', 'ничего'],
  [
    ['cv', 'passport'],
    DOCS,
    'Resume, Passport copy',
    'Resume、Passport copy',
    'Resume, Passport copy',
  ],
  ['my own words', { input: 'text' }, 'my own words', 'my own words', 'my own words'],
];

test.each(ECHOES)('%j is echoed in full words', (value, shape, en, zh, ru) => {
  expect(wordsOf(value, shape, 'en')).toBe(en);
  expect(wordsOf(value, shape, 'zh')).toBe(zh);
  expect(wordsOf(value, shape, 'ru')).toBe(ru);
});
