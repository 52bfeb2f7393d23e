import { fold } from '../answers/text/fold.ts';
import { type Lexeme, lexemes } from '../answers/text/lexemes.ts';
import { phrasesIn, type Synonyms } from './subject.ts';

const HAN = /\p{Script=Han}/u;
const LONGEST_MEANING = 4;

/** The words of a text without its signs. */
export function spoken(words: readonly Lexeme[]): Lexeme[] {
  return words.filter(({ kind, text }) => kind !== 'sign' || '%$¥€+*='.includes(text));
}

/** The stems of words. */
export function wordsIn(spoken: readonly Lexeme[], stemOf: (word: string) => string): string[] {
  return spoken.map(({ kind, text }) => (kind === 'word' ? stemOf(text) : text));
}

/** A Chinese word and one of its meanings. */
interface Meant {
  readonly key: string;
  readonly name: string;
}

/** Meanings by the words that have them, and the Chinese words among these by their first character. */
interface Meanings {
  readonly of: ReadonlyMap<string, readonly string[]>;
  readonly han: ReadonlyMap<string, readonly Meant[]>;
}

function added<Value>(map: Map<string, Value[]>, key: string, value: Value): void {
  const values = map.get(key);
  if (values) values.push(value);
  else map.set(key, [value]);
}

/** Prepares the finding of meanings. */
export function meaningsOf(synonyms: Synonyms, stemOf: (word: string) => string): Meanings {
  const of = new Map<string, string[]>();
  const han = new Map<string, Meant[]>();
  for (const [name, entry] of Object.entries(synonyms)) {
    for (const phrase of phrasesIn(entry)) {
      const key = wordsIn(spoken(lexemes(fold(phrase).text)), stemOf).join(' ');
      added(of, key, `~${name}`);
      if (HAN.test(key)) added(han, key.charAt(0), { key, name: `~${name}` });
    }
  }
  return { of, han };
}

/** The meanings of words and of up to four of them in a row. */
export function meantBy(words: readonly string[], { of }: Meanings): string[] {
  return words.flatMap((_, at) => {
    const found: string[] = [];
    let key = '';
    for (const word of words.slice(at, at + LONGEST_MEANING)) {
      key = key === '' ? word : `${key} ${word}`;
      found.push(...(of.get(key) ?? []));
    }
    return found;
  });
}

/** The meanings that stand anywhere in a run of Chinese, which has no blanks. */
export function meantIn(run: string, { han }: Meanings): string[] {
  const found: string[] = [];
  for (let at = 0; at < run.length; at++) {
    for (const { key, name } of han.get(run.charAt(at)) ?? []) {
      if (run.startsWith(key, at)) found.push(name);
    }
  }
  return found;
}

/** The ending of a Russian noun or adjective, where enough of the word is left. */
const RUSSIAN_ENDING =
  /(?<=[а-я]{4})(?:[аяиы]ми|[аяоеиы]х|[ое]го|[ое]му|[аяыиоеь]й|[аяоеиы]м|[аяую]ю|[ая]я|[оеыи]е|[ое]в|[аеиоуыэюяйь])$/u;

/** A word as it is compared where forms of other words must not fall together with it. */
function closely(word: string): string {
  if (/^[а-я]/u.test(word)) return word.replace(RUSSIAN_ENDING, '').replace(/(?<=[а-я]{4})и$/u, '');
  return word.length > 4 ? word.replace(/(?<!s)s$/u, '') : word;
}

/** Prepares the naming of what a text speaks of, by the names in a table; a word counts as it is spelt. */
export function createNaming(table: Synonyms): (text: string) => ReadonlySet<string> {
  const meanings = meaningsOf(table, closely);
  return (text) => {
    const words = wordsIn(spoken(lexemes(fold(text).text)), closely);
    const inside = words.filter((word) => HAN.test(word)).flatMap((run) => meantIn(run, meanings));
    return new Set([...meantBy(words, meanings), ...inside]);
  };
}
