/** The endings of the Snowball stemmer of Russian (snowballstem.org/algorithms/russian), by their kinds. */
const GERUND = /(?:(?<=[ая])(?:в|вши|вшись)|[иы]в(?:ши(?:сь)?)?)$/u;
const REFLEXIVE = /с[яь]$/u;
const ADJECTIVE = /(?:[еиыо]е|[иы]ми|[еиыо]й|[еиыо]м|[ео]го|[ео]му|[иы]х|ую|юю|ая|яя|[ое]ю)$/u;
const PARTICIPLE = /(?:(?<=[ая])(?:ем|нн|вш|ющ|щ)|[иы]вш|ующ)$/u;
const VERB = new RegExp(
  '(?:(?<=[ая])(?:ла|на|ете|йте|ли|й|л|ем|н|ло|но|ет|ют|ны|ть|ешь|нно)|' +
    'ила|ыла|ена|ейте|уйте|ите|или|ыли|ей|уй|ил|ыл|им|ым|ен|ило|ыло|ено|ят|ует|уют|ит|ыт|ены|ить|ыть|ишь|ую|ю)$',
  'u',
);
const NOUN =
  /(?:иями|ями|ами|и?ей|и?ям|и?ем|и?ях|[ео]в|[иь]е|еи|ии|ой|ий|ам|ом|ах|[иь]ю|[иь]я|[аейоуиыьюя])$/u;
const ABSTRACT = /(?<=[аеиоуыэюя][^аеиоуыэюя]+[аеиоуыэюя].*)ость?$/u;
const SUPERLATIVE = /ейше?$/u;

/** Forms that would fall together with another word: "which" with "how", "will do" with "year", "summer" with "years". */
const APART: readonly (readonly [forms: RegExp, stem: string])[] = [
  [/^как(?:ой|ая|ое|ие|ого|ому|ую|им|ом|их|ими)$/u, 'какой'],
  [/^лет(?:о|а|ом|у|е)$/u, 'лето'],
  [/^год(?:ит|ят)ся$/u, 'годит'],
];

function without(ending: RegExp, word: string): string | undefined {
  const left = word.replace(ending, '');
  return left === word ? undefined : left;
}

function withoutForm(word: string): string {
  const gerund = without(GERUND, word);
  if (gerund !== undefined) return gerund;
  const plain = word.replace(REFLEXIVE, '');
  const adjective = without(ADJECTIVE, plain);
  if (adjective !== undefined) return adjective.replace(PARTICIPLE, '');
  return without(VERB, plain) ?? plain.replace(NOUN, '');
}

/** The part that the forms of a Russian word share. */
export function russianStem(word: string): string {
  const apart = APART.find(([forms]) => forms.test(word));
  if (apart) return apart[1];
  const [, start = '', end = ''] = /^(.*?[аеиоуыэюя])(.*)$/u.exec(word) ?? [];
  if (start === '') return word;
  const left = withoutForm(end).replace(/и$/u, '').replace(ABSTRACT, '').replace(SUPERLATIVE, '');
  return start + left.replace(/нн$/u, 'н').replace(/ь$/u, '');
}
