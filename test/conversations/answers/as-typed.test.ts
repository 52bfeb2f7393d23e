import { describe, expect, test } from 'vitest';
import { type Parsed, parseAnswer } from '../../../conversations/answers/index.ts';
import { spelt } from '../../language/answers/labelled.ts';
import { SHAPES } from '../../language/answers/shapes.ts';

function told(heading: string, text: string): string {
  const russian = /\p{Script=Cyrillic}/u.test(text);
  const language = russian ? 'ru' : 'en';
  const parsed: Parsed = parseAnswer(SHAPES[heading]!, text, { language, today: '2024-11-23' });
  if (parsed.kind === 'value') return spelt(parsed.value);
  if (parsed.kind === 'partial') return `${parsed.reason} ${spelt(parsed.value)}`;
  if (parsed.kind === 'confirm')
    return `${parsed.reason}? ${parsed.candidates.map(spelt).join(' / ')}`;
  return parsed.kind === 'refuse' ? parsed.reason : parsed.kind;
}

/** What people really type: in the words of the question, with slips, or beside the point. */
const TYPED: Readonly<Record<string, readonly (readonly [text: string, wanted: string])[]>> = {
  start: [
    ['I leave on 1 April 2025', '2025-04-01'],
    ['2025年4月1日出发', '2025-04-01'],
    ['выезжаю 1 апреля 2025', '2025-04-01'],
    ['I leave Shanghai on 1 April 2025', 'partly-read? 2025-04-01'],
    ['by 1 May 2025', 'bound-only ..2025-05-01'],
    ['к 1 мая 2025', 'bound-only ..2025-05-01'],
    ['no earlier than 1 July 2025', 'bound-only 2025-07-01..'],
    ['не раньше 1 июля 2025', 'bound-only 2025-07-01..'],
    ['after 1 July 2025', 'bound-only 2025-07-02..'],
    ['1 March 2025, not before', '2025-03-01'],
    ['2025年3月1日，不能再早', '2025-03-01'],
    ['2025年7月1日以后', 'bound-only 2025-07-02..'],
    ['on leave from 1 May 2025', 'partly-read? 2025-05-01'],
  ],
  birth: [
    ['3 апреля 88-го года', 'two-digit-year? 1988-04-03'],
    ['3 апреля 1988-го года', '1988-04-03'],
    ['я 87 года', 'two-digit-year? 1987-01-01..1987-12-31'],
    ['мне 34 года', 'bound-only 1989-11-24..1990-11-23'],
    ['82 года', 'two-digit-year? 1982-01-01..1982-12-31'],
    ['85 г.', 'two-digit-year? 1985-01-01..1985-12-31'],
    ['родилась 30 сентября 1991 в Оше', '1991-09-30'],
    ['born in Gulu on 3 May 1985', '1985-05-03'],
    ['1985年5月3日生于河内', '1985-05-03'],
    ['1985年三月廿三', 'era'],
    ['40岁不到', 'not-a-date'],
    ['I was born in 1984, on August 22', '1984-08-22'],
    ['二月十四号生，一九八八年', '1988-02-14'],
    ['81年1月1号出生', '1981-01-01'],
    ['81年1月1号', 'two-digit-year? 1981-01-01'],
    ['22 августа, а год 1984', '1984-08-22'],
    ['August 22, in the 80s', 'several? 1980-01-01..1989-12-31'],
    ['August, 1984 or 1985', 'several? 1984-08-01..1984-08-31 / 1985-01-01..1985-12-31'],
    ['August 22, about forty years ago', 'several? 1984-11-23'],
    ['it was the 22nd of August, 1984', '1984-08-22'],
    ['start 1 April 2015', 'partly-read? 2015-04-01'],
  ],
  workplace: [
    ['a lab in Lima, Peru', 'PE'],
    ['土耳其的一家研究所', 'TR'],
    ['в научном институте в Кении', 'KE'],
    ['乌克兰基辅的研究所', 'UA'],
    ['Ankara', 'ambiguous? TR'],
    ['Minsk, Poland', 'partly-read? PL'],
    ['наш институт в Чили', 'CL'],
    ['my professor is in Kenya', 'partly-read? KE'],
    ['I am a full professor in Kenya', 'KE'],
  ],
  citizenship: [
    ['я из Бишкека', 'ambiguous? KG'],
    ['I had a Kenyan passport', 'hedged? KE'],
    ['имел паспорт Ганы', 'hedged? GH'],
    ['I would like a Kenyan passport', 'hedged? KE'],
    ['none other than Chilean', 'CL'],
    ['我有两本护照，肯尼亚的和英国的', 'KE,GB'],
    ['Kenya since birth', 'partly-read? KE'],
    ['I renounced my Kenyan passport', 'negated'],
    ['Kenya (renounced in 2010)', 'partly-read? KE'],
    ['I speak Thai', 'not-a-country'],
    ['Kenya, I speak Thai', 'partly-read? KE'],
    ['Сербия, а также Венгрия', 'RS,HU'],
    ['塞尔维亚，同时还有匈牙利', 'RS,HU'],
    ['я в Кении', 'hedged? KE'],
    ['现在肯尼亚籍', 'KE'],
  ],
  research: [
    ['六年多', 'approximate? 73..'],
    ['пять лет с небольшим', 'approximate? 61..'],
    ['六年不到', '..71'],
    ['мне 36 лет', 'partly-read? 432'],
    ['6 years as a student', 'partly-read? 72'],
    ['опыт – 6 лет', '72'],
  ],
  stay: [
    ['tweleve months', 'misspelt? 12'],
    ['12 motnhs', 'misspelt? 12'],
    ['a yaer', 'misspelt? 12'],
    ['from three to five weeks', 'approximate? 1..1'],
    ['从三月到八月', 'approximate? 3..8'],
    ['the whole year', '12'],
    ['до года', '..12'],
    ['-6', 'negative'],
    ['来八个月', '8'],
    ['last time 6 months', 'partly-read? 6'],
  ],
  people: [
    ['пятеро', '5'],
    ['sevn people', 'misspelt? 7'],
    ['half a dozen', '6'],
    ['3 + me', 'several? 3'],
    ['5 и я', 'several? 5'],
    ['4 students', '4'],
    ['just me', 'partly-read? 1'],
    ['только я', 'partly-read? 1'],
    ['就我一个人', 'partly-read? 1'],
    ['человек пять', 'approximate? 5'],
    ['五个月', 'partly-read? 5'],
    ['50 percent', 'partly-read? 50'],
  ],
  money: [
    ['полмиллиона юаней', '500000'],
    ['четверть миллиона юаней', '250000'],
    ['полтора миллиона', '1500000'],
    ['200 thousnd yuan', 'misspelt? 200000'],
    ['no more 200,000', 'negated'],
    ['no bananas', 'not-an-amount'],
    ['200,000 per scientist', 'partly-read? 200000'],
    ['по 200 тысяч', 'partly-read? 200000'],
    ['2025', 'partly-read? 2025'],
    ['2025 yuan', '2025'],
  ],
  yesno: [
    ['ok, got it', 'hedged? true'],
    ['好的，谢谢', 'hedged? true'],
    ['хорошо, спасибо', 'hedged? true'],
    ['ok', 'true'],
    ['no need, thanks', 'hedged? false'],
    ['of course I am', 'true'],
    ["I'm afraid so", 'true'],
    ['yes (in progress)', 'not-yet? true / false'],
    ['ага, щас', 'hedged? true'],
    ['as if', 'depends'],
    ['ys', 'misspelt? true'],
    ['конешн', 'misspelt? true'],
    ['好的，然后呢', 'hedged? true'],
    ['not so good', 'partly-read? false'],
    ['it rains', 'not-yes-or-no'],
    ['yes, I had', 'true'],
    ['бесплатно', 'not-yes-or-no'],
    ['к сожалению, нет', 'false'],
    ['да ладно', 'hedged? true'],
    ['you are right', 'hedged? true'],
    ['конечно, а что', 'hedged? true'],
  ],
  post: [
    ['permanent position', 'permanent'],
    ['正式岗位', 'partly-read? permanent'],
    ['по срочному договору', 'fixed'],
    ['постоянный контракт', 'partly-read? permanent'],
    ['contract', 'ambiguous? fixed'],
    ['temporary', 'fixed'],
    ['没有正式工作', 'partly-read? none'],
    ['нигде не работаю', 'partly-read? none'],
    ['permanently employed', 'partly-read? permanent'],
    ['not tenured', 'not-an-option'],
    ['tenured or temporary', 'partly-read? fixed'],
    ['合同工', 'partly-read? fixed'],
    ['job position', 'not-an-option'],
    ['had a permanent job', 'partly-read? permanent'],
    ['yes job', 'ambiguous? none'],
    ['постоянно', 'misspelt? permanent'],
    ['temporary job until 2026', 'partly-read? fixed'],
    ['временный контракт до 2026', 'partly-read? fixed'],
    ['我现在没有工作', 'none'],
    ['на постоянной должности', 'permanent'],
    ['合同制岗位', 'fixed'],
    ['нет, работа есть', 'misspelt? none'],
    ['fixed position', 'partly-read? fixed'],
  ],
  docs: [
    ['passport, not the letter', 'partly-read? passport'],
    ['всё кроме публикаций', 'cv,passport,letter,proof'],
    ['除论文外都齐了', 'cv,passport,letter,proof'],
    ['not the letter, not the papers', 'negated'],
    ['письма, не паспорта', 'partly-read? letter'],
    ['two', 'hedged? passport'],
    ['两个', 'hedged? passport'],
    ['2', 'passport'],
  ],
};

describe.each(Object.entries(TYPED))('typed for %s', (heading, rows) => {
  test.each(rows)('%s', (text, wanted) => {
    expect(told(heading, text)).toBe(wanted);
  });
});

test('a word of the question that is the whole name of an option names it', () => {
  const options = [
    { value: 'staff', label: 'Contract' },
    { value: 'guest', label: 'Grant' },
  ];
  const parsed = parseAnswer({ input: 'choice', options }, 'contract', {
    language: 'en',
    today: '2024-11-23',
  });
  expect(parsed).toEqual({ kind: 'value', value: 'staff' });
});

test.each([
  ['Dr. rer. nat.', { kind: 'confirm', reason: 'partly-read', candidates: ['held'] }],
  ['к.б.н.', { kind: 'confirm', reason: 'partly-read', candidates: ['held'] }],
  ['Dr. soon', { kind: 'refuse', reason: 'not-an-option' }],
])('a degree by its title is asked: %s', (text, wanted) => {
  const options = [
    { value: 'held', label: 'Doctorate held' },
    { value: 'none', label: 'No doctorate' },
  ];
  const shape = { input: 'choice', options } as const;
  expect(parseAnswer(shape, text, { language: 'en', today: '2024-11-23' })).toEqual(wanted);
});
