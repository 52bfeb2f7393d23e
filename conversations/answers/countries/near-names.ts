import { distance } from 'fastest-levenshtein';
import { type Lexeme, lexemes, wordSet } from '../text/lexemes.ts';
import { NOISE } from '../words/noise.ts';
import { BASE_KEYS, NAMES, type Named } from './country-names.ts';

/** What a word nearly spells. */
export interface NearHit {
  readonly start: number;
  readonly end: number;
  readonly codes: readonly string[];
}

const HAN = /^\p{Script=Han}/u;
const BY_LENGTH = new Map<number, (readonly [string, Named])[]>();
for (const [key, named] of NAMES) {
  if (!BASE_KEYS.has(key)) continue;
  if (key.length < (HAN.test(key) ? 3 : 4)) continue;
  const same = BY_LENGTH.get(key.length) ?? [];
  same.push([key, named]);
  BY_LENGTH.set(key.length, same);
}

/** Everyday words that look like a misspelt country. */
const EVERYDAY = wordSet(
  'left fine fluent green card cards live lived lives love home moved move gone came back soon plus free visa visas wife since still have there here where none other more than permanent resident never always really',
  'грин карта карты карту картой живу жила жили виза визу визы внж пмж скоро давно здесь тоже рада штат никогда всегда пока можно',
);

const MOST_WORDS = 6;
const MOST_COUNTRIES = 4;

function slips(word: string): number {
  const { length } = word;
  if (HAN.test(word)) return Math.floor(length / 3);
  if (length < 4) return 0;
  if (length < 6) return 1;
  return length < 10 ? 2 : 3;
}

function letters(word: string): string {
  return Array.from(word).sort().join('');
}

/** The same letters in another order behind the first: Keyna, Lybia. */
function mixed(a: string, b: string): boolean {
  return a.length === b.length && a[0] === b[0] && letters(a) === letters(b);
}

function apart(word: string, key: string): number {
  const far = distance(word, key);
  return far === 2 && mixed(word, key) ? 1 : far;
}

const AROUND_HAN = /^(?:我)?(?:们)?(?:是|来自|在|持有?)?|(?:国籍|护照|公民|籍|人)+$/gu;
const STRETCHED = /(.)\1{2,}/gu;

/** The countries that a misspelt word may mean, nearest first. */
function nearCodes(written: string): string[] {
  const stretched = written.replace(STRETCHED, '$1');
  const word = HAN.test(stretched) ? stretched.replace(AROUND_HAN, '') : stretched;
  const allowed = slips(word);
  if (allowed === 0) return [];
  const found: { code: string; far: number }[] = [];
  for (let length = word.length - allowed; length <= word.length + allowed; length++) {
    for (const [key, { codes }] of BY_LENGTH.get(length) ?? []) {
      const far = apart(word, key);
      if (far > Math.min(allowed, slips(key))) continue;
      for (const code of codes) found.push({ code, far });
    }
  }
  found.sort((a, b) => a.far - b.far);
  const best = found[0]?.far ?? 0;
  const close = found.filter(({ far }) => far <= best + 1).map(({ code }) => code);
  return [...new Set(close)].slice(0, MOST_COUNTRIES);
}

/** Words of a short text that nearly spell a country; pairs of words first ("Sri Lnka"). */
export function nearHits(text: string, quiet: ReadonlySet<string>): NearHit[] {
  const words = lexemes(text).filter(
    (lexeme) =>
      lexeme.kind !== 'sign' &&
      lexeme.kind !== 'number' &&
      !NOISE.has(lexeme.text) &&
      !EVERYDAY.has(lexeme.text) &&
      !quiet.has(lexeme.text),
  );
  if (words.length > MOST_WORDS) return [];
  const hits: NearHit[] = [];
  for (let place = 0; place < words.length; place++) {
    const hit = near(words, place, 3) ?? near(words, place, 2) ?? near(words, place, 1);
    if (!hit) continue;
    hits.push(hit.found);
    place += hit.taken - 1;
  }
  return hits;
}

function near(
  words: readonly Lexeme[],
  place: number,
  taken: number,
): { readonly found: NearHit; readonly taken: number } | undefined {
  const run = words.slice(place, place + taken);
  const [first] = run;
  const last = run.at(-1);
  if (run.length < taken || !first || !last) return undefined;
  const codes = nearCodes(run.map((word) => word.text).join(' '));
  return codes.length === 0
    ? undefined
    : { found: { start: first.start, end: last.end, codes }, taken };
}
