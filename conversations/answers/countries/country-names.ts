import codes from 'i18n-iso-countries/codes.json' with { type: 'json' };
import english from 'i18n-iso-countries/langs/en.json' with { type: 'json' };
import russian from 'i18n-iso-countries/langs/ru.json' with { type: 'json' };
import chinese from 'i18n-iso-countries/langs/zh.json' with { type: 'json' };
import people from 'i18n-nationality/langs/en.json' with { type: 'json' };
import { foldText } from '../text/fold.ts';
import { lexemes } from '../text/lexemes.ts';
import { declined } from './decline.ts';
import { ASKED, FORMER, REGIONS } from './names/asked.ts';
import { CHINESE } from './names/chinese.ts';
import { ENGLISH } from './names/english.ts';
import { NATIVE } from './names/native.ts';
import { RUSSIAN, RUSSIAN_PEOPLE } from './names/russian.ts';

/** What a name stands for: one country, several that differ, or the successors of a state that is gone. */
export interface Named {
  readonly codes: readonly string[];
  readonly sure: boolean;
  readonly former: boolean;
}

/** A name as its folded words with single blanks; commas are kept, other signs are not. */
function keyOf(text: string): string {
  return lexemes(text)
    .filter((lexeme) => lexeme.kind !== 'sign' || lexeme.text === ',' || lexeme.text === '&')
    .map((lexeme) => (lexeme.text === '&' ? 'and' : lexeme.text))
    .join(' ');
}

/** Every name that is looked up, by its key. */
export const NAMES = new Map<string, Named>();

/** Keys that fuzzy matching compares with: base forms only. */
export const BASE_KEYS = new Set<string>();

/** Every alpha-2 code that is taken. */
export const CODES = new Set<string>();

/** Alpha-2 by alpha-3. */
export const ALPHA3 = new Map<string, string>();

/** Already a key: plain small letters with single blanks, or Chinese characters. */
const SIMPLE =
  /^(?:[a-z]+(?: [a-z]+)*|[абвгдежзийклмнопрстуфхцчшщъыьэюя]+(?: [абвгдежзийклмнопрстуфхцчшщъыьэюя]+)*|[一-龥]+)$/u;

function add(name: string, named: Named, base = true): void {
  const plain = name.toLowerCase();
  const key = SIMPLE.test(plain) ? plain : keyOf(foldText(name));
  if (key.length < 2 || key === 'us') return;
  NAMES.set(key, named);
  if (base) BASE_KEYS.add(key);
}

function sure(code: string): Named {
  return { codes: [code], sure: true, former: false };
}

function addDeclined(name: string, named: Named): void {
  const folded = foldText(name);
  add(folded, named);
  for (const form of declined(folded)) if (!NAMES.has(form)) add(form, named, false);
}

function lines(table: string): string[] {
  return table.split('\n').filter(Boolean);
}

type Table = Readonly<Record<string, string | readonly string[]>>;

function addTable(table: Table, put: (name: string, named: Named) => void): void {
  for (const [code, names] of Object.entries(table)) {
    for (const name of [names].flat()) put(name, sure(code));
  }
}

function addLines(table: string, put: (name: string, named: Named) => void, separator = '|'): void {
  for (const line of lines(table)) {
    const [code = ''] = line.split(' ', 1);
    for (const name of line.slice(code.length + 1).split(separator)) put(name, sure(code));
  }
}

/** Adjectives stay as they are: "на русском" names a language. */
const RUSSIAN_NOUN = /^[а-яё-]+(?<![иыо]й)$/u;

function addAsked(table: string, former: boolean): void {
  for (const line of lines(table)) {
    const [list = '', names = ''] = line.split(' = ');
    const named = { codes: list.split(' '), sure: false, former };
    for (const name of names.split('|')) (RUSSIAN_NOUN.test(name) ? addDeclined : add)(name, named);
  }
}

for (const [alpha2 = '', alpha3 = ''] of codes) {
  CODES.add(alpha2);
  ALPHA3.set(alpha3, alpha2);
}
addTable(english.countries, add);
addTable(chinese.countries, add);
for (const [code, name] of Object.entries(people.nationalities)) {
  if (!/[(),-]/u.test(name) && code !== 'WF') add(name, sure(code));
}
addLines(ENGLISH, add);
addLines(CHINESE, add);
addLines(NATIVE, add);
addTable(russian.countries, addDeclined);
addLines(RUSSIAN, addDeclined);
addLines(RUSSIAN_PEOPLE, addDeclined, ' ');
addAsked(ASKED, false);
addAsked(FORMER, true);
for (const region of REGIONS.split('|')) {
  add(region, { codes: [], sure: false, former: false });
}
