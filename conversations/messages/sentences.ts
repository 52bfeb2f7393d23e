import type { Span } from '../answers/words/residue.ts';

/** A sentence of a folded message, and whether a question mark ends it. */
interface Sentence extends Span {
  readonly asked: boolean;
}

const SENTENCE_END = /[.!?;\n]+/gu;
const SHORTENED =
  /(?:^|[^\p{L}])(?:d\.o\.b|d\.o|dr|prof|st|mr|mrs|ms|dept|univ|vs|etc|e\.g|i\.e|approx|incl|вкл|ph\.d|ph|m|jan|feb|mar|apr|aug|sep|sept|oct|nov|dec|т\.е|т\.к|гос|тех|науч|нац|мед|проф|зав|доц|акад|см|им|д|к)$/u;
const BREAKS =
  /,|:(?=\s(?:what|how|when|who|where|why|can|is|do|does|когда|сколько|как|что|кто|где|можно|нужн)(?!\p{L}))|\s(?=-+\s)(?<!(?:^|[,.;(])\s?(?:\p{L}{1,20}\s){0,2}(?:руководител\p{L}{0,4}|партнер|кандидат\p{L}{0,4}|должность|позиция|тема|тематика|област\p{L}{1,3}|сфера|гражданство|работодатель|гость|гостья|организация|заявитель|страна|город|специальность|степень|здоровье|законы|обязанности|полный день|секретност\p{L}|(?:грант|программ|приглашени|стипенди)\p{L}{0,3})\s)-+\s|[:;]-?[()]+|\(|\)|\s(?:but|because|so|btw|though(?= (?:i|he|she|my|we|it|they)(?!\p{L}))|although|а|но|хотя|потому что|поэтому|кстати)(?=\s)|\s(?:and|&|plus)(?=\s(?:i\b|i'm|im |my |we |our |the |she |he |it |it's |i've |i'd |i'll |she's |he's |is |are |am |(?:do|does) (?!(?:(?:only|some|also|my|mostly) )*(?:research|science))|did |how|what|when|where|who|why|which|can |could |want|would|have|has |had |work|born|was |will |plan|need|also |please|get |hold|no |not |never |nobody |\d|for |start|from |as |with |in |currently|currently|till|until|will ))|\sи(?=\s(?:я |мы |у |мне |мой |моя |мои |он |она |это |сколько|как|когда|где|кто|что|почему|можно|нужн|есть |хочу|хотел|работа|родил|на |с |в |имею|приеду|год |нет |не (?!был|имел|имею)|также|еще|степень|китайск|гражданств|паспорт|никогда|никаких|\d))|(?<=\p{Script=Han})(?=而且|但是|但(?!愿)|并且|另外|顺便|(?<!过)不过)|(?<=\p{Script=Han})\s+(?=\p{Script=Han}[^,;.]{0,30}[吗么不没呢]\s?\??\s?$|(?:请问|想问|能不能|可不可以|还能|会不会|是不是|怎么|多少|但是?|不过|可以|算)\p{Script=Han}?)|\p{Extended_Pictographic}+/gu;
/** "No. 5" is a number, "No. Who stamps it?" a denial. */
const NUMBER = /(?:^|[^\p{L}])no$/u;
/** More parts than this are no message of a person. */
export const MOST_PARTS = 60;

function inside(at: number, spans: readonly Span[]): boolean {
  return spans.some((span) => at > span.start && at < span.end);
}

function endsSentence(text: string, sign: string, at: number, end: number): boolean {
  if (!/^\.+$/u.test(sign)) return true;
  const next = text.charAt(end);
  if (/\d/u.test(next)) return false;
  if (
    next !== '' &&
    !/\s|\p{Script=Han}/u.test(next) &&
    !/\p{Script=Han}/u.test(text.charAt(at - 1))
  )
    return false;
  const before = text.slice(Math.max(0, at - 8), at);
  return (
    !SHORTENED.test(before) &&
    !(NUMBER.test(before) && /^\s*\d+(?!\s?(?:years?|months?)(?!\p{L}))/u.test(text.slice(end)))
  );
}

/** "1985 г. Сколько денег?": the stop after a year ends a sentence as well, but not in "1985 г. р.". */
function endsYear(text: string, at: number, end: number): boolean {
  const before = text.slice(Math.max(0, at - 9), at);
  return (
    /\d ?г(?:\. ?р)?$|\d ?год[ау]?$/u.test(before) &&
    !/^\s*р(?:\.|ожд|$)/u.test(text.slice(end, end + 6))
  );
}

/** "1990, 7 июля. Работаю": the stop behind the last whole word of a value ends a sentence. */
function endsWord(text: string, at: number, end: number, values: readonly Span[]): boolean {
  return (
    values.some((one) => one.end === end) && /\p{L}{4}$/u.test(text.slice(Math.max(0, at - 4), at))
  );
}

/** Cuts a folded text where sentences end; each keeps its sign, and a value stays whole. */
export function sentencesIn(text: string, values: readonly Span[]): Sentence[] {
  const sentences: Sentence[] = [];
  let start = 0;
  for (const match of text.matchAll(SENTENCE_END)) {
    const end = match.index + match[0].length;
    const ends = endsYear(text, match.index, end) || endsWord(text, match.index, end, values);
    const within = inside(match.index, values) && !ends;
    if (within || !endsSentence(text, match[0], match.index, end)) continue;
    sentences.push({ start, end, asked: match[0].includes('?') });
    start = end;
    if (sentences.length >= MOST_PARTS) break;
  }
  return [...sentences, { start, end: text.length, asked: false }].filter(
    (one) => text.slice(one.start, one.end).trim() !== '',
  );
}

/** Cuts a sentence into parts that say one thing each; a value stays whole. */
export function cut(text: string, { start, end }: Span, values: readonly Span[]): Span[] {
  const spans: Span[] = [];
  let from = start;
  for (const match of text.slice(start, end).matchAll(BREAKS)) {
    const at = start + match.index;
    const number = match[0] === ',' && /\d,\d/u.test(text.slice(at - 1, at + 2));
    if (number || inside(at, values)) continue;
    spans.push({ start: from, end: at });
    from = match[0] === ',' ? at + 1 : at + match[0].length;
  }
  return [...spans, { start: from, end }].filter((one) =>
    /[\p{L}\d]/u.test(text.slice(one.start, one.end)),
  );
}

/** What of a folded text stands before its first sign that ends a clause. */
export function firstClause(text: string): string {
  return text.replace(/[,;.\n].*$/su, '');
}

/** What of a folded text stands behind its last sign that ends a clause. */
export function lastClause(text: string): string {
  return text.replace(/^.*[,;.\n]/su, '');
}
