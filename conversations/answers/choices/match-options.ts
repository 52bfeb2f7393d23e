import { distance } from 'fastest-levenshtein';
import type { Option } from '../answer.ts';
import { NOISE } from '../words/noise.ts';
import { bare, type OptionWords, pieces, wordsOfOption } from './option-words.ts';

/** How a text names options: exactly, inside other words, by a part, or nearly. */
export interface Match {
  readonly how: 'whole' | 'inside' | 'part' | 'near';
  readonly options: readonly Option[];
  /** The text without the names that were found. */
  readonly rest: string;
}

const QUIET_HAN = new Set('的了是我有在个一吧啊呢请您你');

function telling(text: string): string[] {
  return pieces(text).filter((piece) => !NOISE.has(piece) && !QUIET_HAN.has(piece));
}

function holds(text: string, name: string): boolean {
  return ` ${text} `.includes(` ${name} `);
}

function inside(text: string, options: readonly OptionWords[]): Match | undefined {
  const hits = options.flatMap((one) =>
    one.names.filter((name) => name.length > 1 && holds(text, name)).map((name) => ({ one, name })),
  );
  const widest = hits.filter(
    ({ name }) => !hits.some((other) => other.name.length > name.length && holds(other.name, name)),
  );
  if (widest.length === 0) return undefined;
  const rest = widest.reduce((left, { name }) => ` ${left} `.replace(` ${name} `, ' '), text);
  return { how: 'inside', options: [...new Set(widest.map(({ one }) => one.option))], rest };
}

/** The endings of Russian cases. */
const CASE_ENDING =
  /(?:и(?:ями|ях|ям|ей|я|и|ю|й)|ого|его|ому|ему|ыми|ими|ями|ами|[оеиыа]й|[аяуюоеыи][яюе]|[оеиыая]м|[ыиая]х|[оеё]в|ью|[аяоеыиуюьй])$/u;

/** A Russian word by the part that its cases share; an adverb stays apart from its adjective. */
function uninflected(word: string): string {
  return /^[а-я]{4,}$/u.test(word) && !/нно$|чно$/u.test(word)
    ? word.replace(CASE_ENDING, '')
    : word;
}

function stems(name: string): string {
  return name.split(' ').map(uninflected).join(' ');
}

/** A part of a name in another case: "в отпуске". */
function partInflected(text: string, options: readonly OptionWords[]): Match | undefined {
  const words = telling(text).map(uninflected);
  const found = options.filter((one) => {
    const known = new Set(Array.from(one.words, uninflected));
    return words.every((word) => known.has(word));
  });
  if (words.length === 0 || found.length === 0) return undefined;
  return { how: 'part', options: found.map((one) => one.option), rest: '' };
}

/** A name in another case: по срочному договору. */
function inflected(text: string, options: readonly OptionWords[]): Match | undefined {
  if (!/[а-я]{4}/u.test(text)) return undefined;
  const found = options.map((one) => ({ ...one, names: one.names.map(stems) }));
  const whole = found.filter((one) => one.names.includes(stems(text)));
  if (whole.length > 0) return { how: 'whole', options: whole.map((one) => one.option), rest: '' };
  const match = inside(stems(text), found);
  if (!match) return partInflected(text, options);
  const left = new Set(match.rest.split(' '));
  const rest = text.split(' ').filter((word) => left.has(uninflected(word)));
  return { ...match, rest: rest.join(' ') };
}

/** One Chinese character stands in many words and names none: 在职 is not 自由职业. */
function isLoneHan(words: readonly string[]): boolean {
  return words.length === 1 && /^\p{Script=Han}$/u.test(words[0] ?? '');
}

function byPart(text: string, options: readonly OptionWords[]): Match | undefined {
  const words = telling(text);
  if (words.length === 0 || isLoneHan(words)) return undefined;
  const inLabel = options.filter((one) => words.every((word) => one.label.has(word)));
  const named = options.filter((one) => words.every((word) => one.words.has(word)));
  const found = named.length > 0 ? named : inLabel;
  if (found.length === 0) return undefined;
  return { how: 'part', options: found.map((one) => one.option), rest: '' };
}

function slips(length: number): number {
  if (length < 4) return 0;
  return length < 8 ? 1 : 2;
}

function nearWord(word: string, known: ReadonlySet<string>): boolean {
  if (known.has(word)) return true;
  const allowed = slips(word.length);
  if (allowed === 0) return false;
  for (const other of known) {
    if (Math.abs(other.length - word.length) <= allowed && distance(word, other) <= allowed)
      return true;
  }
  return false;
}

function nearly(text: string, options: readonly OptionWords[]): Match | undefined {
  const words = telling(text).slice(0, 12);
  if (words.length === 0 || isLoneHan(words)) return undefined;
  const found = options.filter((one) => words.every((word) => nearWord(word, one.words)));
  return found.length === 0
    ? undefined
    : { how: 'near', options: found.map((one) => one.option), rest: '' };
}

/** "Нет, работа есть" is no form of "нет работы". */
const SEVERAL_CLAUSES = /[,;:]/u;

/** Finds the options that a folded text names. */
export function matchOptions(folded: string, options: readonly Option[]): Match | undefined {
  const text = bare(folded);
  const known = options.map(wordsOfOption);
  const whole = known.filter((one) => one.names.includes(text));
  if (whole.length > 0) return { how: 'whole', options: whole.map((one) => one.option), rest: '' };
  return (
    inside(text, known) ??
    byPart(text, known) ??
    (SEVERAL_CLAUSES.test(folded) ? undefined : inflected(text, known)) ??
    nearly(text, known)
  );
}
