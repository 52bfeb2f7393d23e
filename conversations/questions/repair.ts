import { distance } from 'fastest-levenshtein';

/** Finds the known word that an unknown one is likely to be. */
export type Repair = (word: string) => readonly string[];

const LEAST = 5;
const LONG = 7;
const HALF = 3;
const LONGEST = 40;

function halves(word: string, known: ReadonlySet<string>): string[] {
  for (let at = HALF; at <= word.length - HALF; at++) {
    const parts = [word.slice(0, at), word.slice(at)];
    if (parts.every((part) => known.has(part))) return parts;
  }
  return [];
}

/** The longest known word that an unknown one begins or ends with, as "biophysicist" does with "physicist". */
function stemIn(word: string, known: ReadonlySet<string>): string | undefined {
  for (let length = word.length - 1; length >= LEAST; length--) {
    const [first, last] = [word.slice(0, length), word.slice(-length)];
    if (known.has(last)) return last;
    if (known.has(first)) return first;
  }
  return undefined;
}

/** Prepares the repair of misspelt and joined words against the words that phrases use. */
export function createRepair(known: ReadonlySet<string>): Repair {
  const byStart = new Map<string, string[]>();
  for (const word of known) {
    if (!/^\p{L}{3,}$/u.test(word) || /\p{Script=Han}/u.test(word)) continue;
    const start = word.charAt(0);
    const same = byStart.get(start);
    if (same) same.push(word);
    else byStart.set(start, [word]);
  }
  return (word) => {
    if (known.has(word) || word.length < LEAST || word.length > LONGEST || !/^\p{L}+$/u.test(word))
      return [word];
    const allowed = word.length >= LONG ? 2 : 1;
    const near = (byStart.get(word.charAt(0)) ?? [])
      .filter((one) => Math.abs(one.length - word.length) <= allowed)
      .map((one) => ({ one, far: distance(one, word) }))
      .filter(({ far }) => far <= allowed)
      .sort((a, b) => a.far - b.far || b.one.length - a.one.length);
    const [nearest] = near;
    if (nearest) return [nearest.one];
    const parts = halves(word, known);
    return parts.length > 0 ? parts : [stemIn(word, known) ?? word];
  };
}
