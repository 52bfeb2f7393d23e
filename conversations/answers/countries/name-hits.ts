import type { Folded } from '../text/fold.ts';
import { written } from '../text/fold.ts';
import { type Lexeme, lexemes, wordSet } from '../text/lexemes.ts';
import { spanOf } from '../text/spans.ts';
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
  const sign = key.charAt(0);
  const blank = key.indexOf(' ');
  if (sign >= '一' && sign <= '龥') {
    const names = HAN.get(sign) ?? [];
    names.push(key);
    HAN.set(sign, names);
  } else if (blank < 0) REACH.set(key, Math.max(REACH.get(key) ?? 0, 1));
  else {
    const first = key.slice(0, blank);
    REACH.set(first, Math.max(REACH.get(first) ?? 0, key.split(' ').length));
  }
}
for (const names of HAN.values()) names.sort((a, b) => b.length - a.length);

/** Names that are also everyday words: taken only when written as a name or when nothing else is said. */
const EVERYDAY = wordSet('того самое самой самою самом pole poles');

function everyday(folded: Folded, words: readonly Lexeme[], hit: NameHit): boolean {
  const [first] = words;
  const text = folded.text.slice(hit.start, hit.end);
  if (!EVERYDAY.has(text) || words.length === 1) return false;
  const letter = written(folded, hit.start, hit.start + 1);
  return first?.start === hit.start || letter === letter.toLowerCase();
}

function longest(words: readonly Lexeme[]): NameHit | undefined {
  let key = '';
  let reach = 1;
  let from = 0;
  let best: NameHit | undefined;
  for (const [step, { text, start, end }] of words.entries()) {
    if (step === 0) from = start;
    if (step === 0) reach = REACH.get(text) ?? 0;
    if (step >= reach) break;
    key += `${step === 0 ? '' : ' '}${text === '&' ? 'and' : text}`;
    const named = NAMES.get(key);
    if (named) best = { start: from, end, named };
  }
  return best;
}

function hanHits(run: Lexeme): NameHit[] {
  const hits: NameHit[] = [];
  let free = 0;
  for (const at of run.text.split('').keys()) {
    const name = HAN.get(run.text.charAt(at))?.find((one) => run.text.startsWith(one, at));
    const named = at < free || name === undefined ? undefined : NAMES.get(name);
    if (!name || !named) continue;
    free = at + name.length;
    hits.push({ start: run.start + at, end: run.start + free, named });
  }
  return hits;
}

const BRACKETED = /刚果\s?\(\s?(金|布)\s?\)/gu;

/** The two Congos as Chinese tells them apart: 刚果（金） and 刚果（布）. */
function bracketed(text: string): NameHit[] {
  return Array.from(text.matchAll(BRACKETED), (match) => ({
    ...spanOf(match),
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
  let free = 0;
  for (const [place, word] of words.entries()) {
    if (word.kind === 'han') hits.push(...hanHits(word));
    if (word.kind === 'han' || word.start < free) continue;
    const best = longest(words.slice(place, place + LONGEST_NAME));
    if (!best || everyday(folded, words, best)) continue;
    hits.push(best);
    free = best.end;
  }
  return hits;
}
