import { expect, test } from 'vitest';
import { valuesIn } from '../../../conversations/messages/values/values.ts';
import { factsOf, scientistAt } from '../scientist-at.ts';

const MARCH = { atLeast: '2025-03-01', atMost: '2025-03-31' };

const SIX_MONTHS = { en: 'for 6 months', ru: 'приеду на полгода', 'zh-Hans': '来6个月' };

test.each([
  ['en', 'starting in March'],
  ['ru', 'приеду в марте'],
  ['zh-Hans', '我打算3月份过来'],
] as const)('%s: %s: a beginning without its year is asked about', (language, text) => {
  const person = scientistAt('formerChinese', language).says(SIX_MONTHS[language]).says(text);
  expect(person.session?.pending).toMatchObject({ fact: 'stayStart', candidates: [MARCH] });
  expect(factsOf(person.says('1'))).toMatchObject({ stayStart: MARCH });
});

test('a month that decides nothing yet is asked for its year, and the open question is back', () => {
  const person = scientistAt('formerChinese').says('starting in March');
  expect(person.told('refuse')).toMatchObject([{ question: 'stayStart', reason: 'year-missing' }]);
  expect(person.question).toBe('formerChinese');
});

test('one with its day, beside a length, is asked about too', () => {
  const person = scientistAt('formerChinese').says("I'd come for 6 months, starting 5 March");
  expect(factsOf(person)).toMatchObject({ stayMonths: 6 });
  expect(person.session?.pending).toMatchObject({ fact: 'stayStart', candidates: ['2025-03-05'] });
});

test.each(['starting 1 March 2025', 'the course begins next March', '2025年3月来', 'he may come'])(
  '%s: is read as it is written',
  (text) => {
    const values = valuesIn(text, { language: 'en', today: '2024-10-10' });
    const yearless = values.filter(
      ({ parsed }) => parsed.kind === 'confirm' && parsed.reason === 'year-missing',
    );
    expect(yearless).toEqual([]);
  },
);

test.each([
  ['starting on 1 April 2025, so start in April', '2025-04-01'],
  ['start in April, which is 1 April 2025', '2025-04-01'],
])('%s: the month of a whole day says nothing more', (text, day) => {
  const values = valuesIn(text, { language: 'en', today: '2024-10-10' });
  expect(values.map(({ parsed }) => 'value' in parsed && parsed.value)).toEqual([day]);
});

test.each([
  ['born in June 1989', 'sorry, my birthday is 21 June', '1989-06-21'],
  ['born in 1989', 'correction: my birthday is 21 June', '1989-06-21'],
])('%s: %s: a day without its year puts right what was known in part', (first, then, day) => {
  const person = scientistAt('formerChinese').says(first).says(then);
  expect(person.session?.pending).toEqual({ kind: 'change', fact: 'birthDate', to: day });
});

test('a month alone leaves what was known in part as it is to be said again', () => {
  const person = scientistAt('formerChinese')
    .says('born in 1989')
    .says('sorry, I was born in June');
  expect(person.session?.pending).not.toMatchObject({ kind: 'change' });
});
