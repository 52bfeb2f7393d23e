const ENGLISH_ENDINGS = [
  'fulness',
  'ations',
  'ities',
  'ments',
  'ation',
  'ingly',
  'edly',
  'ment',
  'ings',
  'ists',
  'ies',
  'ied',
  'ing',
  'ion',
  'ors',
  'ers',
  'ity',
  'ist',
  'ed',
  'es',
  'ly',
  'er',
  'or',
  's',
  'e',
  'y',
];

const RUSSIAN_ENDINGS = [
  'иться',
  'аться',
  'яться',
  'уется',
  'ается',
  'иями',
  'ями',
  'ами',
  'ого',
  'его',
  'ому',
  'ему',
  'ыми',
  'ими',
  'ешь',
  'ишь',
  'ете',
  'ите',
  'ать',
  'ять',
  'ить',
  'еть',
  'ует',
  'ают',
  'яют',
  'уют',
  'иях',
  'иям',
  'ией',
  'ая',
  'яя',
  'ое',
  'ее',
  'ые',
  'ие',
  'ый',
  'ий',
  'ой',
  'ей',
  'ую',
  'юю',
  'ом',
  'ем',
  'ам',
  'ям',
  'ах',
  'ях',
  'ов',
  'ев',
  'ия',
  'ии',
  'ию',
  'ть',
  'ет',
  'ит',
  'ют',
  'ут',
  'ат',
  'ят',
  'ла',
  'ло',
  'ли',
  'ых',
  'их',
  'ым',
  'им',
  'ен',
  'на',
  'но',
  'ны',
  'а',
  'я',
  'о',
  'е',
  'ы',
  'и',
  'у',
  'ю',
  'ь',
  'й',
];

const LONG = 5;

function without(word: string, endings: readonly string[], least: number): string {
  const ending = endings.find((one) => word.endsWith(one) && word.length - one.length >= least);
  return ending === undefined ? word : word.slice(0, word.length - ending.length);
}

function russian(word: string): string {
  const plain = word.length > LONG ? word.replace(/(?:ся|сь)$/u, '') : word;
  return without(
    without(plain, RUSSIAN_ENDINGS, 3),
    ['нн', 'н', 'ск', 'ость', 'ост', 'еск', 'ическ'],
    4,
  );
}

function english(word: string): string {
  const once = without(word, ENGLISH_ENDINGS, 3);
  const twice = once.length > LONG ? without(once, ENGLISH_ENDINGS, 4) : once;
  return /([bdgmnprt])\1$/u.test(twice) ? twice.slice(0, -1) : twice;
}

/** The part of a word that its forms share, roughly; words of three letters stay as they are. */
export function stem(word: string): string {
  if (word.length <= 3) return word;
  return /^[а-я]/u.test(word) ? russian(word) : english(word);
}
