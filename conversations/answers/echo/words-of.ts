import type { AnswerShape, FactValue, Language, Range } from '../answer.ts';
import { currencyRangeWords, currencyWords } from '../money/own-currency.ts';
import { isRange } from '../outcomes.ts';
import { countryWords } from './country-words.ts';
import { dateRangeWords, dateWords } from './date-words.ts';
import { numberRangeWords, numberWords } from './number-words.ts';

const SAID: Readonly<Record<Language, { yes: string; no: string; none: string; list: string }>> = {
  en: { yes: 'yes', no: 'no', none: 'none', list: ', ' },
  zh: { yes: '是', no: '否', none: '无', list: '、' },
  ru: { yes: 'да', no: 'нет', none: 'ничего', list: ', ' },
};

const ISO_DATE = /^[0-9]{4}-[0-9]{2}-[0-9]{2}$/u;

function oneWord(value: string, shape: AnswerShape, language: Language): string {
  switch (shape.input) {
    case 'country':
    case 'countries':
      return countryWords(value, language);
    case 'choice':
    case 'choices':
      return shape.options.find((option) => option.value === value)?.label ?? value;
    case 'date':
      return ISO_DATE.test(value) ? dateWords(value, language) : value;
    default:
      return value;
  }
}

function unitOf(shape: AnswerShape) {
  if (shape.input === 'money') return 'yuan';
  return shape.input === 'number' ? shape.unit : 'none';
}

function amountWords(value: number, shape: AnswerShape, language: Language): string {
  if (shape.input === 'money' && shape.currency && shape.currency !== 'CNY')
    return currencyWords(value, shape.currency, language);
  return numberWords(value, unitOf(shape), language);
}

function rangeWords(range: Range, shape: AnswerShape, language: Language): string {
  if (shape.input === 'money' && shape.currency && shape.currency !== 'CNY')
    return currencyRangeWords(range, shape.currency, language);
  const dates = shape.input === 'date';
  return dates ? dateRangeWords(range, language) : numberRangeWords(range, unitOf(shape), language);
}

/** An answer in full words, as it is echoed: 1 February 1979, Kenya, 240,000 yuan, 6 months. */
export function wordsOf(value: FactValue, shape: AnswerShape, language: Language): string {
  const said = SAID[language];
  if (typeof value === 'boolean') return value ? said.yes : said.no;
  if (typeof value === 'number') return amountWords(value, shape, language);
  if (typeof value === 'string') return oneWord(value, shape, language);
  if (isRange(value)) return rangeWords(value, shape, language);
  if (value.length === 0) return said.none;
  return value.map((each) => oneWord(each, shape, language)).join(said.list);
}
