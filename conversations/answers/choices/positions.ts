import { numbersIn } from '../numbers/numbers-in.ts';
import { wordSet } from '../text/lexemes.ts';

const AROUND = wordSet(
  'option options number numbers nos no num nr the one ones answer choice item variant i choose pick my is please a s letter case point and or also to take select would go with for thanks thank you ill',
  'вариант варианты варианта номер номера номеров ответ пункт пункты выбираю мой это под буква и а пожалуйста спасибо мне я беру выберу первая пусть будет',
);
const AROUND_HAN =
  /^(?:第|个|项|号|选项|选择|选|答案|是|我|和|与|的|一?个|条|种|吧|、|请|谢谢|、)*$/u;
const LAST =
  /^[\s]*(?:the )?(?:last|final|bottom)(?: (?:one|option|answer|choice))?[\s.!]*$|^\s*последн(?:ий|яя|ее|юю)(?: \p{L}+)?[\s.!]*$|^最后(?:一)?(?:个|项|条)?$/u;
const RANGE =
  /(?<![0-9])([0-9]{1,2})\s?(?:-|~|to|through|thru|until|по|до|至|到)\s?([0-9]{1,2})(?![0-9])/gu;
const FIRST =
  /^\s*(?:the )?(?:first|top) (?<en>[0-9]|\p{L}+)(?: (?:ones|options|items|documents))?[\s.!]*$|^\s*первы[ех] (?<ru>[0-9]|\p{L}+)[\s.!]*$|^前(?<zh>[0-9]|[一二两三四五六七八九])(?:个|项|条|种)?$/u;
const LAST_FEW =
  /(?:\blast|\bfinal|последни[ех]|最后|后) ?(?:[0-9]|two|three|four|дв[ае]|три|четыре|[二两三四五])/u;
/** A date is no list of places. */
const DATE = /(?<![0-9])[0-9]{1,4}\s?\/\s?[0-9]{1,2}\s?\/\s?[0-9]{2,4}(?![0-9])/u;
const LETTERS = 'abcdefgh';
const LETTER =
  /(?:^|[\s,;/&(])(?:option |answer |letter |вариант |选|选项)?([a-h])(?=$|[\s,.;/&):])/gu;

function spread(text: string): string {
  return text.replace(RANGE, (whole, from: string, to: string) => {
    const first = Number(from);
    const count = Number(to) - first + 1;
    if (count < 2 || count > 30) return whole;
    return Array.from({ length: count }, (_, step) => String(first + step)).join(', ');
  });
}

function quiet(rest: string): boolean {
  const words = rest.match(/[\p{Script=Latin}\p{Script=Cyrillic}]+/gu) ?? [];
  const han = rest.match(/\p{Script=Han}+/gu) ?? [];
  return words.every((word) => AROUND.has(word)) && han.every((run) => AROUND_HAN.test(run));
}

function letters(text: string, count: number): number[] | undefined {
  const places: number[] = [];
  const rest = text.replace(LETTER, (_, letter: string) => {
    places.push(LETTERS.indexOf(letter) + 1);
    return ' ';
  });
  const fits = places.length > 0 && quiet(rest) && !/[0-9]/u.test(rest);
  return fits && places.every((place) => place <= count) ? places : undefined;
}

function fewFirst(text: string, count: number): number[] | undefined {
  const { groups: { en = '', ru = '', zh = '' } = {} } = FIRST.exec(text) ?? {};
  const many = numbersIn(en + ru + zh)[0]?.readings[0] ?? 0;
  return many >= 2 && many <= count
    ? Array.from({ length: many }, (_, place) => place + 1)
    : undefined;
}

/** The places of a list that a text names and nothing else: "2", "the second one", "1, 3 and 5", "B", 第二个. */
export function positionsIn(folded: string, count: number): number[] | undefined {
  const text = folded.replace(/\bno\.(?= ?[0-9])|[#№]|(?<=(?:st|nd|rd|th) )ones?\b/gu, ' ').trim();
  if (DATE.test(text)) return undefined;
  if (LAST.test(text)) return [count];
  if (LAST_FEW.test(text)) return undefined;
  const few = fewFirst(text, count);
  if (few) return few;
  const list = spread(text);
  if (/[-+]\s?[0-9]|[0-9][.,][0-9]|[?%$¥€]/u.test(list)) return letters(text, count);
  const tokens = numbersIn(list.replace(/,/gu, ' , '));
  let rest = list.replace(/,/gu, ' , ');
  for (const token of tokens.toReversed()) {
    rest = `${rest.slice(0, token.start)} ${rest.slice(token.end)}`.replace(
      / -?(?:st|nd|rd|th|й|я|е|ый|ой|ий|ая|го)(?!\p{L})/gu,
      ' ',
    );
  }
  if (tokens.length === 0) return letters(text, count);
  const places = tokens.flatMap((token) => token.readings.slice(0, 1));
  return quiet(rest) && tokens.every((token) => token.readings.length === 1) ? places : undefined;
}
