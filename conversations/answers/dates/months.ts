import { distance } from 'fastest-levenshtein';

const ENGLISH =
  'january february march april may june july august september october november december'.split(
    ' ',
  );
const RUSSIAN = 'январ феврал март апрел ма июн июл август сентябр октябр ноябр декабр'.split(' ');

/** Month names and their usual short forms, for patterns. */
export const MONTH =
  '(?:january|jan|february|febr?|march|mar|april|apr|may|june?|july?|august|aug|september|sept?|october|oct|november|nov|december|dec|январ(?:ь|я|е|ю|ем)|янв|феврал(?:ь|я|е|ю|ем)|февр?|март(?:а|е|у|ом)?|мар|апрел(?:ь|я|е|ю|ем)|апр|ма(?:й|я|е|ю|ем)|июн(?:ь|я|е|ю|ем)?|июл(?:ь|я|е|ю|ем)?|август(?:а|е|у|ом)?|авг|сентябр(?:ь|я|е|ю|ем)|сент?|октябр(?:ь|я|е|ю|ем)|окт|ноябр(?:ь|я|е|ю|ем)|нояб?|декабр(?:ь|я|е|ю|ем)|дек)';

/** The number of a month by its exact name or short form. */
export function monthOf(word: string): number {
  const name = word.toLowerCase();
  if (/^ма(?:й|я|е|ю|ем)$/u.test(name)) return 5;
  const stem = name.slice(0, 3);
  const months = /^[a-z]/u.test(name) ? ENGLISH : RUSSIAN;
  return months.findIndex((month) => month.startsWith(stem)) + 1;
}

const FULL: readonly (readonly [string, number])[] = [
  ...ENGLISH.map((name, place): [string, number] => [name, place + 1]),
  ...RUSSIAN.flatMap((stem, place) =>
    (/т$/u.test(stem) ? ['', 'а', 'е'] : stem === 'ма' ? ['й', 'я', 'е'] : ['ь', 'я', 'е']).map(
      (ending): [string, number] => [stem + ending, place + 1],
    ),
  ),
];

/** The months that a word nearly spells, nearest first; none for a month spelt right. */
export function nearMonths(word: string): number[] {
  if (word.length < 3 || word.length > 12 || new RegExp(`^${MONTH}$`, 'u').test(word)) return [];
  const allowed = word.length < 6 ? 1 : 2;
  const found = FULL.map(([name, month]) => ({ month, far: distance(word, name) }))
    .filter(({ far }) => far <= allowed)
    .sort((a, b) => a.far - b.far);
  return [...new Set(found.map(({ month }) => month))].slice(0, 3);
}
