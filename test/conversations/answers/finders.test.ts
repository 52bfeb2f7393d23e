import { describe, expect, test } from 'vitest';
import {
  type Found,
  findCountries,
  findDates,
  findDurations,
  findMoney,
} from '../../../conversations/answers/index.ts';
import { spelt } from '../../language/answers/labelled.ts';

const OPTIONS = { language: 'en', today: '2024-11-23' } as const;

function told(message: string, found: readonly Found[]): string[] {
  return found.map(({ start, end, parsed }) => {
    const what = 'value' in parsed ? spelt(parsed.value) : parsed.kind;
    const asked = parsed.kind === 'confirm' ? parsed.candidates.map(spelt).join('/') : what;
    return `${message.slice(start, end)} = ${parsed.kind === 'confirm' ? `? ${asked}` : asked}`;
  });
}

const MESSAGES: readonly (readonly [string, typeof findDates, readonly string[]])[] = [
  [
    "I'm Kenyan, born 3 May 1985, and how much is the money?",
    findDates,
    ['3 May 1985 = 1985-05-03'],
  ],
  [
    'Я из Кении, родился 3 мая 1985 года, сколько денег?',
    findDates,
    ['3 мая 1985 года = 1985-05-03'],
  ],
  ['我是肯尼亚人，1985年5月3日出生，多少钱？', findDates, ['1985年5月3日出生 = 1985-05-03']],
  [
    'from 1 March 2025 or 03/04/2025',
    findDates,
    ['1 March 2025 = 2025-03-01', '03/04/2025 = ? 2025-04-03/2025-03-04'],
  ],
  ['born in May, 31 Feb 1985, пришел 5 мая', findDates, ['31 Feb 1985 = refuse']],
  ['佛历2528年5月3日', findDates, ['2528年5月3日 = ? 1985-05-03']],
  ["I'm Kenyan, wife from Congo", findCountries, ['Kenyan = KE', 'Congo = ? CD/CG']],
  ['肯尼亚人，住在英国', findCountries, ['肯尼亚 = KE', '英国 = GB']],
  ['у меня паспорт Казахстана 🇰🇿', findCountries, ['Казахстана = KZ', '🇰🇿 = KZ']],
  ['let us know what is in it', findCountries, []],
  ['Africa is large', findCountries, []],
  ['more than 5 years, then 6 months', findDurations, ['more than 5 years = 61..', '6 months = 6']],
  ['полгода в Шанхае', findDurations, ['полгода = 6']],
  ['五年多科研经验', findDurations, ['五年多 = ? 61..']],
  ['240,000 yuan for me, room 402', findMoney, ['240,000 yuan = 240000']],
  ['2½ years', findDurations, ['2½ years = 30']],
  ['born 1½', findDates, []],
  ['20000 dollars', findMoney, ['20000 = refuse']],
  ['劳务费24万元', findMoney, ['24万元 = 240000']],
  ['12 March, and the year is 1986', findDates, ['12 March, and the year is 1986 = 1986-03-12']],
  [
    'in 1986, to be exact on 12 March',
    findDates,
    ['in 1986, to be exact on 12 March = 1986-03-12'],
  ],
  ['1986 год, 12 марта. Подхожу', findDates, ['1986 год, 12 марта = 1986-03-12']],
  ['3/12/1986 (3 December)', findDates, ['3/12/1986 (3 December = 1986-12-03']],
  ['03/04/1985, that is 5 May', findDates, ['03/04/1985 = ? 1985-04-03/1985-03-04']],
  ['12 March; in 1986 I moved', findDates, ['in 1986 = 1986-01-01..1986-12-31']],
  ['6个月，5月去了加纳', findDurations, ['6个月 = 6']],
];

describe('finders', () => {
  test.each(MESSAGES)('in %j', (message, find, wanted) => {
    expect(told(message, find(message, OPTIONS))).toEqual(wanted);
  });
});
