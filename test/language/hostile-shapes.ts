/** What no person writes: one piece over and over, by the name of what it is made of. */
export const HOSTILE: Readonly<Record<string, string>> = {
  blanks: ' ',
  'line ends': '\n',
  digits: '7',
  'spaced digits': '7 ',
  'dashed digits': '1-',
  'dotted digits': '1.',
  'one letter': 'a',
  'one Russian letter': 'я',
  'one Chinese character': '年',
  'Chinese numerals': '十',
  brackets: '(',
  'pairs of brackets': '()',
  commas: ',',
  'spaced commas': ', ',
  stops: '. ',
  'question signs': '?',
  dashes: '-',
  'spaced dashes': ' - ',
  quotes: '"',
  emoji: '😀',
  flags: '🇰🇪',
  'halves of flags': '🇰',
  'combining marks': 'e\u0301',
  'right-to-left letters': 'א',
  'blank and letter': 'a ',
  'blanks and a letter': '    a',
  'many blanks and a word': `${' '.repeat(200)}and`,
  'letter and digit': 'a1',
  'letter and Chinese': 'a年',
  'the word and': 'and ',
  'the word not': 'not ',
  'the word и': 'и ',
  'the word не': 'не ',
  'the word 我': '我',
  'the word from': 'from the ',
  years: '1985 ',
  'years of birth': 'born in 1985 ',
  months: '6 months ',
  'months joined': '6 months and ',
  countries: 'Kenya, ',
  'countries in Chinese': '肯尼亚和',
  money: '240,000 ',
  yes: 'yes ',
  'no no': 'no, ',
  questions: 'how much is it and can I ',
  'Russian questions': 'и сколько ',
  'Chinese questions': '多少钱吗',
  corrections: 'sorry, I meant ',
  'Russian corrections': 'ошибся, ',
  'Chinese corrections': '说错了',
  suppositions: 'if I were ',
  options: 'permanent job ',
};

/** The longest message that a parser sees. */
const LONGEST = 4000;

/** A hostile text of a length, in characters; one that fills all but the last with its piece, and then a letter. */
export function hostile(name: string, length: number = LONGEST): string {
  const piece = HOSTILE[name] ?? name;
  return `${piece.repeat(Math.ceil(length / piece.length)).slice(0, length - 1)}я`;
}
