import { type Folded, written } from '../text/fold.ts';
import { lexemes, wordSet } from '../text/lexemes.ts';
import { ALPHA3, CODES } from './country-names.ts';
import { ASKED_CODES } from './names/asked.ts';

/** A country by code or flag. */
export interface CodeHit {
  readonly start: number;
  readonly end: number;
  readonly codes: readonly string[];
}

const FLAG = /[\u{1f1e6}-\u{1f1ff}]{2}/gu;
const BRITISH_FLAG = /\u{1f3f4}(?=\s|$|[^\u{1f3f4}])/gu;
const FIRST_FLAG_LETTER = 0x1f1e6;

/** Small words and everyday abbreviations that look like codes. */
const WORDS = wordSet(
  'in is no it me so my be am as at by do to us pm la de es id ai ad tv ps md ma ph pa hr pr gm mr ms cv pc bs ba va ca mo hi sh st et lt il se si ne na mm cm mg tm ky',
  'are and can per arm ant cub fin gin gum iot lie mac mar nor pan pol ton tun bra esp dom alb com col che cog bel ken mus nam sen sur syr tha tur bol fra geo guy ita jam jor lux mal mng mon prt sau sap ssd svn tgo tls uga ury wsm',
);

function flags(folded: Folded): CodeHit[] {
  const hits: CodeHit[] = [];
  for (const match of folded.text.matchAll(FLAG)) {
    const letters = Array.from(match[0], (sign) =>
      String.fromCharCode(65 + Number(sign.codePointAt(0)) - FIRST_FLAG_LETTER),
    ).join('');
    const end = match.index + match[0].length;
    if (CODES.has(letters)) hits.push({ start: match.index, end, codes: [letters] });
  }
  const british = /\u{1f3f4}\u{e0067}\u{e0062}/u.test(folded.source);
  for (const match of british ? folded.text.matchAll(BRITISH_FLAG) : []) {
    hits.push({ start: match.index, end: match.index + match[0].length, codes: ['GB'] });
  }
  return hits;
}

function codeOf(upper: string): readonly string[] | undefined {
  const asked = ASKED_CODES.get(upper);
  if (asked) return asked;
  if (upper === 'UK') return ['GB'];
  if (CODES.has(upper)) return [upper];
  const alpha2 = ALPHA3.get(upper);
  return alpha2 === undefined ? undefined : [alpha2];
}

const JOINTS = wordSet('and or и или plus');

/** Country codes and flags in a text; small letters count only when nothing else is said. */
export function codesAndFlags(folded: Folded): {
  readonly hits: CodeHit[];
  readonly doubtful: boolean;
} {
  const words = lexemes(folded.text).filter((lexeme) => lexeme.kind === 'word');
  const telling = words.filter((word) => !JOINTS.has(word.text));
  const codes = telling.map((word) => codeOf(word.text.toUpperCase()));
  const onlyCodes =
    !/\d/u.test(folded.text) &&
    codes.length > 0 &&
    codes.every(Boolean) &&
    telling.every((word) => /^[a-z]{2,3}$/u.test(word.text));
  const shouting = !/\p{Ll}/u.test(folded.source);
  let doubtful = false;
  const hits = telling.flatMap((word, place): CodeHit[] => {
    const found = codes[place];
    const source = written(folded, word.start, word.end);
    if (!found || !/^[a-z]{2,3}$/u.test(word.text)) return [];
    const upper = source === source.toUpperCase();
    const wordlike = WORDS.has(word.text);
    if (!onlyCodes && (!upper || shouting || wordlike)) return [];
    if (wordlike && (!upper || telling.length === 1)) doubtful ||= !upper || word.text === 'no';
    return [{ start: word.start, end: word.end, codes: found }];
  });
  return { hits: [...hits, ...flags(folded)], doubtful };
}
