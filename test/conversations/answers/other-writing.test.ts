import { describe, expect, test } from 'vitest';
import {
  type AnswerShape,
  type Parsed,
  parseAnswer,
} from '../../../conversations/answers/index.ts';
import { spelt } from '../../language/answers/labelled.ts';
import { SHAPES } from '../../language/answers/shapes.ts';

const TALENT: AnswerShape = {
  input: 'choice',
  options: [
    { value: 'none', label: 'None', synonyms: [], means: 'no' },
    { value: 'held', label: 'A fellowship', synonyms: [], means: 'yes' },
  ],
};

function told(shape: AnswerShape | undefined, text: string): string {
  const language = /\p{Script=Cyrillic}/u.test(text) ? 'ru' : 'en';
  const parsed: Parsed = parseAnswer(shape!, text, { language, today: '2024-11-23' });
  if (parsed.kind === 'value') return spelt(parsed.value);
  if (parsed.kind === 'confirm')
    return `${parsed.reason}? ${parsed.candidates.map(spelt).join(' / ')}`;
  return parsed.kind === 'refuse' ? parsed.reason : parsed.kind;
}

/** Forms, eras, short signs and words for nothing, as people write them. */
const WRITTEN: Readonly<Record<string, readonly (readonly [text: string, wanted: string])[]>> = {
  birth: [
    ['year 1985, month 5, day 3', '1985-05-03'],
    ['число 19, месяц август, год 1986', '1986-08-19'],
    ['year: 1985; month: 13; day: 3', 'impossible-date'],
    ['Minguo 74, March 2', 'era? 1985-03-02'],
    ['2 March, Minguo 74', 'era? 1985-03-02'],
    ['Heisei 2, June', 'era? 1990-06-01..1990-06-30'],
    ['一九八六、八、十九', '1986-08-19'],
    ['1985年五月叁日', '1985-05-03'],
    ['1985, 19 August', '1985-08-19'],
    ['not 1985, 19 August 1986', 'several? 1985-01-01..1985-12-31 / 1986-08-19'],
    ['82г, 19 августа', 'two-digit-year? 1982-08-19'],
    ['next year, 19 August', 'future-date'],
  ],
  citizenship: [
    ['Kazakh, Russian passport', 'several? KZ,RU / RU'],
    ['казах, гражданин России', 'several? KZ,RU / RU'],
    ['Kenyan passport, British passport', 'KE,GB'],
    ['Kenya, Uganda', 'KE,UG'],
    ['Kenya, Kenyan passport', 'KE'],
    ['英', 'partly-read? GB'],
    ['啊', 'not-a-country'],
  ],
  workplace: [
    ['德', 'partly-read? DE'],
    ['в универе, Гана', 'GH'],
  ],
  research: [
    ['none', '0'],
    ['нисколько', '0'],
    ['一天都没有', '0'],
    ['no', 'hedged? 0'],
    ['七点五年', '90'],
    ['seven years n a half', '90'],
    ['not six years, eight years', 'hedged? 96'],
    ['not six years', 'negated'],
    ['не 6 лет, а 90 лет', 'negated'],
    ['десятилетие', '120'],
  ],
  stay: [
    ['нисколько', 'not-a-number'],
    ['нас 6', 'not-a-number'],
    ['we are 6', 'not-a-number'],
    ['у нас 6', '6'],
  ],
  yesno: [
    ['full-time father, sure', 'hedged? true'],
    ['полный день дома с детьми, конечно', 'hedged? true'],
  ],
  people: [
    ['俩', '2'],
    ['仨人', '3'],
    ['none', 'hedged? 0'],
  ],
  money: [
    ['九点六万', '96000'],
    ['一毛没有', '0'],
  ],
};

describe.each(Object.entries(WRITTEN))('an answer to %s', (heading, answers) => {
  test.each(answers)('%s is read: %s', (text, wanted) => {
    expect(told(SHAPES[heading], text)).toBe(wanted);
  });
});

test.each([
  ['not yet', 'not-yet? none'],
  ['пока нет', 'not-yet? none'],
  ["yes since '09", 'partly-read? held'],
  ['I have a contract', 'not-an-option'],
  ['it is hot here today, and not so far from the sea', 'not-an-option'],
  ['bananas', 'not-an-option'],
])('a weak yes or no stands for the option that it means: %s', (text, wanted) => {
  expect(told(TALENT, text)).toBe(wanted);
});

test('a weak yes or no means nothing where no option does', () => {
  expect(told(SHAPES.post, 'not yet')).toBe('not-an-option');
});
