function numbered(words: string, from: number, step = 1): [string, number][] {
  return words
    .split(' ')
    .flatMap((forms, place) =>
      forms.split('/').map((form): [string, number] => [form, from + place * step]),
    );
}

/** The counting words below a hundred, English and Russian in the forms people write. */
export const SMALL: ReadonlyMap<string, number> = new Map([
  ...numbered(
    'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen',
    0,
  ),
  ...numbered('twenty thirty forty/fourty fifty sixty seventy eighty ninety', 20, 10),
  ...numbered(
    'ноль/нуль/ноля один/одна/одно/одного/одной/одну/одним два/две/двух/двумя/двое/двоих три/трех/тремя/трое/троих четыре/четырех/четверо/четверых пять/пяти/пятью/пятеро/пятерых шесть/шести/шестеро/шестерых семь/семи/семеро/семерых восемь/восьми/восьмеро/восьмерых девять/девяти/девятеро/девятерых десять/десяти/десятеро/десятерых одиннадцать/одиннадцати двенадцать/двенадцати тринадцать/тринадцати четырнадцать/четырнадцати пятнадцать/пятнадцати шестнадцать/шестнадцати семнадцать/семнадцати восемнадцать/восемнадцати девятнадцать/девятнадцати двадцать/двадцати',
    0,
  ),
  ...numbered(
    'тридцать/тридцати сорок/сорока пятьдесят/пятидесяти шестьдесят/шестидесяти семьдесят/семидесяти восемьдесят/восьмидесяти девяносто/девяноста',
    30,
    10,
  ),
]);

/** Russian hundreds are words of their own. */
export const HUNDREDS: ReadonlyMap<string, number> = new Map(
  numbered(
    'сто/ста двести/двухсот триста/трехсот четыреста/четырехсот пятьсот/пятисот шестьсот/шестисот семьсот/семисот восемьсот/восьмисот девятьсот/девятисот',
    100,
    100,
  ),
);

/** Words that multiply what stands before them. */
export const MULTIPLIERS: ReadonlyMap<string, number> = new Map([
  ['hundred', 100],
  ['thousand', 1e3],
  ['thousands', 1e3],
  ['тысяча', 1e3],
  ['тысячи', 1e3],
  ['тысяч', 1e3],
  ['тысячу', 1e3],
  ['тыс', 1e3],
  ['тыщ', 1e3],
  ['million', 1e6],
  ['millions', 1e6],
  ['миллион', 1e6],
  ['миллиона', 1e6],
  ['миллионов', 1e6],
  ['млн', 1e6],
  ['сотня', 100],
  ['сотню', 100],
  ['сотни', 100],
  ['сотен', 100],
  ['dozen', 12],
  ['дюжина', 12],
  ['дюжину', 12],
  ['дюжины', 12],
  ['lakh', 1e5],
  ['lakhs', 1e5],
]);

const ENGLISH_ORDINALS = numbered(
  'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth',
  1,
);

const STEMS = numbered(
  'перв втор трет четверт пят шест седьм восьм девят десят одиннадцат двенадцат тринадцат четырнадцат пятнадцат шестнадцат семнадцат восемнадцат девятнадцат двадцат',
  1,
).concat(
  numbered('тридцат сороков пятидесят шестидесят семидесят восьмидесят девяност', 30, 10),
  numbered('тысячн двухтысячн', 1000, 1000),
);
const ENDINGS = ['ый', 'ой', 'ий', 'ая', 'ое', 'ого', 'ому', 'ом', 'ую', 'ые', 'ых', 'ым'];
const THIRD = ['ий', 'ья', 'ье', 'ьего', 'ьему', 'ьем', 'ью', 'ьи'];

/** Ordinal words, English and Russian in their forms: first, третьего, восемьдесят пятого. */
export const ORDINALS: ReadonlyMap<string, number> = new Map([
  ...ENGLISH_ORDINALS,
  ['thirtieth', 30],
  ...STEMS.flatMap(([stem, count]) =>
    (stem === 'трет' ? THIRD : ENDINGS).map((ending): [string, number] => [stem + ending, count]),
  ),
]);
