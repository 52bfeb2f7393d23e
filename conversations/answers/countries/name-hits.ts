import type { Folded } from '../text/fold.ts';
import { written } from '../text/fold.ts';
import { type Lexeme, lexemes, wordSet } from '../text/lexemes.ts';
import { NAMES, type Named } from './country-names.ts';

/** A country name found in a text. */
export interface NameHit {
  readonly start: number;
  readonly end: number;
  readonly named: Named;
}

const LONGEST_NAME = 9;

/** How many lexemes the longest name has that starts with a word. */
const REACH = new Map<string, number>();

/** Chinese names by their first character, longest first. */
const HAN = new Map<string, string[]>();

for (const key of NAMES.keys()) {
  const [first = '', ...rest] = key.split(' ');
  if (/^\p{Script=Han}/u.test(key)) {
    const sign = key.charAt(0);
    HAN.set(sign, [...(HAN.get(sign) ?? []), key]);
  } else REACH.set(first, Math.max(REACH.get(first) ?? 0, rest.length + 1));
}
for (const names of HAN.values()) names.sort((a, b) => b.length - a.length);

/** Names that are also everyday words: taken only when written as a name or when nothing else is said. */
const EVERYDAY = wordSet('того polish turkey chad того pole poles');

function everyday(folded: Folded, words: readonly Lexeme[], place: number, taken: number): boolean {
  const word = words[place];
  if (!word || taken > 1 || !EVERYDAY.has(word.text) || words.length === 1) return false;
  const first = written(folded, word.start, word.start + 1);
  return place === 0 || first === first.toLowerCase();
}

function longest(
  words: readonly Lexeme[],
  place: number,
): { named: Named; taken: number } | undefined {
  const reach = Math.min(REACH.get(words[place]?.text ?? '') ?? 0, LONGEST_NAME);
  let key = '';
  let best: { named: Named; taken: number } | undefined;
  for (let taken = 1; taken <= reach; taken++) {
    const word = words[place + taken - 1];
    if (!word) break;
    key += `${taken === 1 ? '' : ' '}${word.text === '&' ? 'and' : word.text}`;
    const named = NAMES.get(key);
    if (named) best = { named, taken };
  }
  return best;
}

function hanHits(run: Lexeme): NameHit[] {
  const hits: NameHit[] = [];
  for (let at = 0; at < run.text.length; at++) {
    const name = HAN.get(run.text.charAt(at))?.find((one) => run.text.startsWith(one, at));
    const named = name === undefined ? undefined : NAMES.get(name);
    if (!name || !named) continue;
    hits.push({ start: run.start + at, end: run.start + at + name.length, named });
    at += name.length - 1;
  }
  return hits;
}

const BRACKETED = /刚果\s?\(\s?(金|布)\s?\)/gu;

/** The two Congos as Chinese tells them apart: 刚果（金） and 刚果（布）. */
function bracketed(text: string): NameHit[] {
  return Array.from(text.matchAll(BRACKETED), (match) => ({
    start: match.index,
    end: match.index + match[0].length,
    named: { codes: [match[1] === '金' ? 'CD' : 'CG'], sure: true, former: false },
  }));
}

/** Country names in a folded text, the longest at each place. */
export function nameHits(folded: Folded): NameHit[] {
  const words = lexemes(folded.text).filter(
    (lexeme) =>
      lexeme.kind !== 'sign' || lexeme.text === ',' || lexeme.text === '&' || lexeme.text === '/',
  );
  const hits: NameHit[] = bracketed(folded.text);
  for (let place = 0; place < words.length; place++) {
    const word = words[place];
    if (!word) continue;
    if (word.kind === 'han') {
      hits.push(...hanHits(word));
      continue;
    }
    const best = longest(words, place);
    const last = words[place + (best?.taken ?? 0) - 1];
    if (!best || !last || everyday(folded, words, place, best.taken)) continue;
    hits.push({ start: word.start, end: last.end, named: best.named });
    place += best.taken - 1;
  }
  return hits;
}
