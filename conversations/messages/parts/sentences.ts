import type { Span } from '../../answers/words/residue.ts';
import { factJoints } from './fact-joints.ts';

/** A sentence of a folded message, and whether a question mark ends it. */
interface Sentence extends Span {
  readonly asked: boolean;
}

const SENTENCE_END = /[.!?;\n]+|(?<=[吗呢]|多少钱?|怎么办|什么时候)\s+(?=\p{Script=Han})/gu;
const SHORTENED =
  /(?:^|[^\p{L}])(?:d\.o\.b|d\.o|dr|prof|st|mr|mrs|ms|dept|univ|vs|etc|e\.g|i\.e|approx|incl|вкл|ph\.d|ph|m|jan|feb|mar|apr|aug|sep|sept|oct|nov|dec|т\.е|т\.к|д\.р|дата рожд|пост|гос|тех|науч|нац|мед|проф|зав|доц|акад|см|им|д|к)$/u;
const BREAKS =
  /,|(?<=(?:check|advise|help|questions?|ask|know|clarify|вопрос\p{L}{0,2}|узнать|спросить|подскажите|скажите|подсказать)\s?):|:(?=\s[^,;:.?\n]{8,90}\?)|:(?=\s(?:what|how|when|who|where|why|can|is|do|does|когда|сколько|как|что|кто|где|можно|нужн)(?!\p{L}))|\s(?=-+\s)(?<!(?:^|[,.;(])\s?(?:\p{L}{1,20}\s){0,2}(?:leader|pi|candidate|guest|position|post|field|area|topic|nationality|citizenship|passport|employer|country|city|degree|doctorate|phd|health|laws|duties|confidential|classified|invitations?|funding|programmes?|job|проекта|руководител\p{L}{0,4}|партнер|кандидат\p{L}{0,4}|должность|позиция|тема|тематика|област\p{L}{1,3}|сфера|гражданство|работодатель|гость|гостья|организация|заявитель|страна|город|специальность|степень|здоровье|законы|обязанности|полный день|секретност\p{L}|место|место работы|кампус|оформление|регистрация|помощь|виза|документы|коллеги|команда|юрлицо|договор|контракт|работа|занятость|(?:грант|программ|приглашени|стипенди)\p{L}{0,3})\s)(?!-+\s(?:да|нет(?: и не (?:было|будет))?|есть|ноль|yes|no|none|\d[\d\s]{0,9}(?:к|тыс|k)?)\s*(?:$|[,;.!?()\n]))-+\s|[:;]-?[()]+|\(|\)|\s(?:but|because|so|btw|though(?= (?:i|he|she|my|we|it|they)(?!\p{L}))|although|а|но|хотя|потому что|поэтому|кстати)(?=\s)|\s(?:and|&|plus)(?=\s(?:i\b|i'm|im |my |we |our |the |she |he |it |it's |i've |i'd |i'll |she's |he's |is |are |am |(?:do|does) (?!(?:(?:only|some|also|my|mostly) )*(?:research|science))|did |how|what|when|where|who|why|which|can |could |want|would|must |should |may |which |have|has |had |work|born|was |will |plan|need|also |please|get |hold|no |not |never |nobody |\d|for |start|from |as |with |in |currently|currently|till|until|will ))|\sи(?=\s(?:я |мы |у |мне |мой |моя |мои |он |она |это |сколько|как|когда|где|кто|что|чем |кому |куда |зачем |надо |обязательно |должен |будет ли |почему|можно|нужн|нужен|есть |хочу|хотел|работа|родил|на |с |в |имею|приеду|год |нет |не (?!был|имел|имею)|также|еще|степень|китайск|гражданств|паспорт|никогда|никаких|\d))|(?<=\p{Script=Han})(?=而且|但是|但(?!愿)|并且|另外|顺便|(?<!过)不过)|(?<=问(?:一?[下个])?[哈啊呀]?|(?:咨询|请教|了解)[^,;:]{0,8}|更正|补充|帮忙填|如下|让我改|让我填):|(?<!\s)\s+(?=\p{Script=Han}{2,6}:|(?:另外|还有|然后|因为|所以|我?想问|请问|求问|男|女)(?:\s|\p{Script=Han}{2}))|(?<=[请想求]问)\s+|(?<=[\p{Script=Latin}\d]{2})\s+(?=我[的们是来想需要能可])|(?<=\p{Script=Han}{3}[的人籍有了])\s+(?=\d{2,4}[年./-])|(?<=\p{Script=Han}{3}|[\d\p{Script=Han}]{4})\s+(?=\p{Script=Han}[\d\p{Script=Han}]{2})(?<!(?:国籍|护照|出生|生日|日期|时间|姓名|学历|学位|单位|国家|岗位|方向|领域|专业|费|方|期|负责人|申请人|候选人|性质|类型|[是为在从到至的和与跟])\s+)(?!(?:出?生(?!日)|开始|起|到|至|结束|抵|入职|启动|左右|之?前|以前|之?后|以后|为止|的|是|为|国籍|护照|人|籍))|(?<=[\d\p{Script=Han}])\s+(?![个月年日号岁万元人名位天周块点分])(?=\p{Script=Han}[^,;.]{0,30}[吗么不没呢]\s?\??\s?$|(?:请问|想问|能不能|可不可以|还能|会不会|是不是|怎么|多少|但是?|不过|可以|算)\p{Script=Han}?)|(?<!(?:^|[\s,;:(])(?:знаю|помню|столько|узнать|спросить|уточнить|понять|скажите|подскажите|и|а|но|не|неважно|смотря|интересно|на|за|через|вопрос|мне|нам|вам|о|про)|[,;:(])\s(?=(?:скажите|подскажите|сколько(?! угодно| нужно| надо)|(?:можно|нужно|нужен|нужна|надо|есть|хватит|подойдет|подхожу|пройду|пойдет|смогу|успею|будет) ли|пойдет так|хотел[аи]? бы (?:узнать|спросить|уточнить)|хочу (?:узнать|спросить|уточнить)|интересует)(?!\p{L}))|(?<!(?:^|[\s,;:(])(?:know|sure|idea|me|us|ask|about|whether|wonder|if|that|what|how|when|where|why|which|who|and|or|but|so|to|on|of|all|than|as|not|never|nor|matter|is|are|by|for|with|also|only|then|please|pls|hello|hi|hey|ok|see|depends|you|i)|[,;:(])\s(?=(?:how (?:much|many) |can (?:i|we) |do (?:i|we|you) |does (?:the|it) |am i |may i |(?:please|pls|kindly) (?:tell|advise|inform|explain|confirm|let)))|\p{Extended_Pictographic}+/gu;
/** Shortened words of which more always follows, and what a question begins with behind another: "Royal Univ. Is it possible?" */
const TITLE =
  /(?:^|[^\p{L}])(?:dr|prof|mr|mrs|ms|st|e\.g|i\.e|vs|approx|проф|доц|акад|зав|см|им)$/u;
const OPENS =
  /^\s(?:is|are|do|does|can|could|what|which|how|who|when|where|why|must|should|will|may|what's|how's)\s/u;
/** "No. 5" is a number, "No. Who stamps it?" a denial. */
const NUMBER = /(?:^|[^\p{L}])no$/u;
/** More parts than this are no message of a person. */
export const MOST_PARTS = 60;

/** "1/1/2025 - 31/12/2026": a dash between two numbers joins them. */
function joins(text: string, start: number, end: number, values: readonly Span[]): boolean {
  const ends = values.some((one) => one.end === start && /\d\D{0,9}$/u.test(text.slice(0, start)));
  return ends && values.some((one) => one.start === end && /^\D{0,9}\d/u.test(text.slice(end)));
}

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
    (!SHORTENED.test(before) || (!TITLE.test(before) && OPENS.test(text.slice(end, end + 12)))) &&
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
    const isOver = values.some((one) => match.index > one.start && end + 1 < one.end);
    const within = inside(match.index, values) && (!ends || isOver);
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
export function cut(text: string, sentence: Span, values: readonly Span[]): Span[] {
  const { start, end } = sentence;
  const breaks = Array.from(text.slice(start, end).matchAll(BREAKS), ({ 0: sign, index }) => ({
    start: start + index,
    end: start + index + sign.length,
  }));
  const spans: Span[] = [];
  let from = start;
  for (const one of [...breaks, ...factJoints(text, sentence)].sort((a, b) => a.start - b.start)) {
    const sign = text.slice(one.start, one.end);
    const number = sign === ',' && /\d,\d/u.test(text.slice(one.start - 1, one.start + 2));
    const isDash = /^\s-+\s$/u.test(sign) && joins(text, one.start, one.end, values);
    if (number || isDash || inside(one.start, values)) continue;
    spans.push({ start: from, end: one.start });
    from = one.end;
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
