import type { PlainTextOption } from '@slack/types';
import { CODES, NAMES } from '../../conversations/answers/countries/country-names.ts';
import { wordsOf } from '../../conversations/answers/index.ts';
import { foldText } from '../../conversations/answers/text/fold.ts';
import { plain } from './controls.ts';
import { LONGEST_LABEL, MOST_OPTIONS } from './limits.ts';
import { shortened } from './split-text.ts';

type Language = Parameters<typeof wordsOf>[2];

/** How well a name goes with what was typed: it begins so, or a word in it does. */
function closeness(name: string, typed: string): number {
  if (name.startsWith(typed)) return 0;
  return name.includes(` ${typed}`) || (/\p{Script=Han}/u.test(typed) && name.includes(typed))
    ? 1
    : 2;
}

function spokenIn(language: string): Language {
  const [first] = language.split('-');
  return first === 'zh' || first === 'ru' ? first : 'en';
}

/** How well each country goes with what was typed, by any of the names that an answer is read by. */
function ranked(typed: string): Map<string, number> {
  const ranks = new Map<string, number>();
  for (const [name, { codes }] of NAMES) {
    const rank = closeness(name, typed);
    if (rank > 1) continue;
    for (const code of codes) ranks.set(code, Math.min(rank, ranks.get(code) ?? rank));
  }
  return ranks;
}

/**
 * The countries that a few typed letters can mean, in the words of a language. A menu of Slack holds
 * at most 100; whoever misses one types on, or answers in words.
 */
export function countryOptions(letters: string, language: string): PlainTextOption[] {
  const typed = foldText(letters).trim();
  if (typed === '') return [];
  const spoken = spokenIn(language);
  const named = [...ranked(typed)]
    .filter(([code]) => CODES.has(code))
    .map(([code, rank]) => ({ code, rank, label: wordsOf(code, { input: 'country' }, spoken) }));
  const order = new Intl.Collator(language);
  return named
    .sort((a, b) => a.rank - b.rank || order.compare(a.label, b.label))
    .slice(0, MOST_OPTIONS)
    .map(({ code, label }) => ({ text: plain(shortened(label, LONGEST_LABEL)), value: code }));
}
