import type { Parsed } from '../answer.ts';
import { confirm, refuse, value } from '../outcomes.ts';
import type { Folded } from '../text/fold.ts';
import { lexemes, wordSet } from '../text/lexemes.ts';
import { NOISE } from '../words/noise.ts';
import { HEDGES, NEGATIONS, says, UNSURE } from '../words/stance.ts';
import { MOCKING, nearlySaid, PENDING, TAKES_IN, TURNS_DOWN } from './beside-yes.ts';
import {
  AS_FAR,
  DEPENDS,
  DOUBLE,
  NO,
  NO_HAN,
  NO_LONGER,
  NOT_YET,
  PHRASES,
  SHRUG,
  SIGNS,
  YES,
  YES_HAN,
} from './phrases.ts';

const BUT =
  /\b(?:but|however|though|although|except|only if|unless|or|than|until|provided|used to|why|wait|jk|kidding|joking|only|just the|part[ -]?time|part|half|some|mostly|mainly|usually|largely|remotely?|virtually|online)\b|(?<!\p{L})(?:но|однако|хотя|только если|кроме|или|правда,? (?:не|нет)|шучу|раньше|только|частично|удаленно|неполн\p{L}+|в основном|обычно|полставки|часть|онлайн|дистанционно)(?!\p{L})|但|不过|可是|然而|除非|或者|还是|以前|曾经|只|仅|兼职|部分|远程|基本|主要|一般|线上/u;
const QUESTION =
  /[?]\s*$|^(?:do|does|did|is|are|can|could|will|would|what|why|how|which|who|when|where)\b|[吗么]\s*$|[,;.]\s*(?:and |but |so )?(?:what|how|which|who|when|where)\b|(?<!\p{L})(?:зачем|почему|а что|что значит|сколько|когда именно)(?!\p{L})|为什么|什么|怎么|多少|[,;.].*呢\s*$/u;
const PARTICLES =
  /(?:我们|我|本人|他们?|她|的话|的|了|啦|呢|啊|呀|哦|噢|嘛|哈|呐|喔|这个|那个|都|嗷|谢谢|老师|您好|你好|啦|滴|哒)+/gu;
const OPENING =
  /^\s*(?:well|so|um+|uh+|oh|hm+|hi|hello|ну|эм+|привет|здравствуйте|嗯|那个)[\s,.!:-]+/u;

const MILD = wordSet(
  'unfortunately sadly luckily fortunately hell heck gladly happily of course afraid',
  'сожалению счастью увы блин черт',
);

type Polarity = boolean | undefined;

function ofHan(text: string): Polarity {
  const bare = text.replace(/[^\p{Script=Han}]/gu, '').replace(PARTICLES, '');
  const whole = text.replace(/[^\p{Script=Han}]/gu, '');
  if (YES_HAN.test(bare) || /^(?:是的|对的|好的|有的|会的|可以的|嗯)$/u.test(whole)) return true;
  return NO_HAN.test(bare) ? false : undefined;
}

function clauses(text: string): string[] {
  return text
    .split(/[,.;:!\n()~-]+/u)
    .map((clause) => clause.trim())
    .filter(Boolean);
}

const FIRMLY = /^(?:of course|for sure|sure thing|well|oh)\s+(?=\p{L})/u;

function ofWords(clause: string): Polarity {
  const words = lexemes(clause).flatMap((lexeme) => (lexeme.kind === 'word' ? [lexeme.text] : []));
  const joined = clause.replace(/'/gu, '').replace(FIRMLY, '').trim();
  const phrase = PHRASES.get(joined);
  if (phrase !== undefined) return phrase;
  const [first = '', ...others] = joined.split(' ');
  const after = PHRASES.get(others.join(' '));
  if (after !== undefined && (after ? YES : NO).has(first)) return after;
  const telling = words
    .filter((word) => !MILD.has(word))
    .filter((word) => YES.has(word) || NO.has(word) || !NOISE.has(word));
  if (telling.length === 0) return undefined;
  if (telling.every((word) => YES.has(word))) return true;
  return telling.every((word) => NO.has(word)) ? false : undefined;
}

function ofSigns(text: string): Polarity {
  if (/^\s*\+\s*$/u.test(text)) return true;
  const said = SIGNS.filter(([sign]) => sign.test(text)).map(([, meaning]) => meaning);
  return said.length === 1 ? said[0] : undefined;
}

function polarityOf(clause: string): Polarity {
  return /\p{Script=Han}/u.test(clause) ? ofHan(clause) : ofWords(clause);
}

function bareWords(text: string): string {
  return text
    .replace(/'/gu, '')
    .replace(/[\s,.!]+/gu, ' ')
    .trim();
}

const NO_TROUBLE =
  /\b(?:no|without|not a) (?:problems?|doubts?|issues?)\b(?: at all)?|(?<!\p{L})без (?:проблем|вопросов|сомнени[яй])(?!\p{L})|没有?问题/gu;

interface Reading {
  readonly polarities: readonly boolean[];
  readonly leading: Polarity;
  readonly rest: string;
}

function read(text: string): Reading {
  const plain = START_YES.test(text) ? text.replace(NO_TROUBLE, ' ') : text;
  const parts = clauses(plain.replace(OPENING, ''));
  const each = parts.map(polarityOf);
  const sign = ofSigns(text);
  const polarities = each.filter((one) => one !== undefined);
  if (sign !== undefined) polarities.push(sign);
  const rest = parts.filter((_, place) => each[place] === undefined).join(', ');
  return { polarities, leading: each[0], rest };
}

const START_YES = /^(?:(?:yes|yeah|yep|yup|sure)\b|(?:да|ага|конечно)(?!\p{L})|是的|对[的,])/u;
const START_NO = /^(?:(?:no|nope|nah)\b|(?:нет|неа)(?!\p{L})|不是|没有|不[,，])/u;

function leadingOf(text: string): Polarity {
  if (START_YES.test(text)) return true;
  return START_NO.test(text) ? false : undefined;
}

const STATEMENT =
  /^(?:i|we|he|she|they|it) (?:have|has|do|does|am|are|is|will|can|did|was|were)\b|^(?:у (?:меня|нас|него|нее) )|^(?:имею|являюсь|получал\p{L}?|работаю|буду|будем|смогу|могу|готова?|состою)(?!\p{L})|^(?:我?有|我?是|我?会)/u;

const DENIAL =
  /^(?:не|никогда|нет|ни)(?!\p{L})|(?<!\p{L})нет[\s.!]*$|^(?:我)?(?:从来?|已经|根本|完全)?(?:没|不(?!知|清|懂|明|想|用|好)|未)|^(?:not|never)\b/u;

function misspelt(text: string): Parsed {
  const meant = nearlySaid(text);
  return meant === undefined ? refuse('not-yes-or-no') : confirm('misspelt', [meant]);
}

function fromStatement(text: string): Parsed {
  if (DENIAL.test(text)) return confirm('partly-read', [false]);
  if (!STATEMENT.test(text)) return misspelt(text);
  return confirm('partly-read', [!says(text, NEGATIONS)]);
}

function fromReading(text: string, reading: Reading): Parsed {
  const first = reading.polarities[0] ?? leadingOf(text);
  if (first === undefined) return fromStatement(text);
  if (reading.polarities.some((one) => one !== first))
    return confirm('double-negative', [true, false]);
  if (reading.polarities.length === 0) {
    const mixed = first === (START_YES.test(text) && says(text, NEGATIONS));
    return confirm('partly-read', mixed ? [true, false] : [first]);
  }
  const { rest, leading } = reading;
  const claims = CLAIM.test(rest);
  if (politeOnly(rest) && (first || !claims)) return value(first);
  const turned = says(rest, NEGATIONS) === !first;
  if (leading === first && turned) return value(first);
  return confirm(turned || !claims ? 'partly-read' : 'ambiguous', [first]);
}

const CLAIM = /\b(?:i|we|he|she|it|they) (?:have|has|do|does|am|are|is|did|will|can)\b/u;

function politeOnly(rest: string): boolean {
  return lexemes(rest).every(
    (lexeme) =>
      (lexeme.kind === 'word' && (NOISE.has(lexeme.text) || MILD.has(lexeme.text))) ||
      lexeme.kind === 'sign' ||
      (lexeme.kind === 'han' && lexeme.text.replace(PARTICLES, '') === ''),
  );
}

/** Reads yes or no; doubts, contradictions and "not yet" are asked back, "it depends" is refused. */
export function parseYesNo(folded: Folded): Parsed {
  const text = folded.text.trim();
  if (SHRUG.test(folded.source) || says(text, UNSURE)) return { kind: 'unsure' };
  const whole = PHRASES.get(bareWords(text));
  if (whole !== undefined) return value(whole);
  if (TAKES_IN.test(text)) return confirm('hedged', [true]);
  if (TURNS_DOWN.test(text)) return confirm('hedged', [false]);
  const reading = read(text);
  if (DOUBLE.test(text)) return confirm('double-negative', [true, false]);
  if (DEPENDS.test(text)) return refuse('depends');
  const first = reading.polarities[0];
  if (NOT_YET.test(text) && first !== true) return confirm('not-yet', [false]);
  if (first === true && PENDING.test(text)) return confirm('not-yet', [true, false]);
  if (MOCKING.test(text)) return first === undefined ? misspelt(text) : confirm('hedged', [first]);
  if ([QUESTION, BUT, NO_LONGER, AS_FAR, ...HEDGES].some((doubt) => doubt.test(text))) {
    const guess = first ?? leadingOf(text);
    return guess === undefined ? hedgedAlone(text) : confirm('hedged', [guess]);
  }
  if (WEAK_NO.test(text)) return confirm('hedged', [false]);
  return fromReading(text, reading);
}

const WEAK_NO =
  /^(?:not (?:really|exactly|sure)|(?:there are )?none(?: at all| of them)?|hardly|-|не очень|вряд ли|едва ли|не особо|не думаю)[\s.!]*$|^不太/u;

function saidAnywhere(text: string): Polarity {
  const words = lexemes(text.replace(/差不多/gu, ' ')).map((lexeme) => lexeme.text);
  const yes = words.some((word) => YES.has(word) || YES_HAN.test(word));
  const no = words.some((word) => NO.has(word) || word === 'not' || /^[不没无]/u.test(word));
  return yes === no ? undefined : yes;
}

/** As few words and signs are no more than a doubtful yes: "I think I might". */
const FEW = 6;

/** "A year, I guess" is an unsure length and no unsure yes. */
const OF_TIME =
  /\d|\b(?:months?|years?|weeks?|half a year)\b|(?<!\p{L})(?:год\p{L}*|лет|полгода|месяц\p{L}*|недел\p{L}+)(?!\p{L})|[年月]/u;

function hedgedAlone(text: string): Parsed {
  const said = saidAnywhere(text);
  if (said !== undefined) return confirm('hedged', [said]);
  if (NEGATED.test(text)) return confirm('hedged', [false]);
  const isShort = lexemes(text).length <= FEW && !OF_TIME.test(text);
  return isShort && (says(text, HEDGES) || AS_FAR.test(text))
    ? confirm('hedged', [true])
    : refuse('not-yes-or-no');
}

const NEGATED = /\bnot\b|n't\b|(?<!\p{L})(?:не|нет)(?!\p{L})|[没未]|不(?!多)/u;
