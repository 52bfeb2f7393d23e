import type { Option } from '../answer.ts';
import { foldText } from '../text/fold.ts';
import { lexemes } from '../text/lexemes.ts';

/** An option ready to be matched: each of its names as folded words, and the name as one string. */
export interface OptionWords {
  readonly option: Option;
  readonly names: readonly string[];
  readonly words: ReadonlySet<string>;
  readonly label: ReadonlySet<string>;
}

/** A folded name without signs, Chinese characters apart. */
export function bare(text: string): string {
  return pieces(text).join(' ');
}

/** The words of a folded text; each Chinese character is one. */
export function pieces(text: string): string[] {
  return lexemes(text.replace(/'/gu, '')).flatMap((lexeme) => {
    if (lexeme.kind === 'sign') return [];
    return lexeme.kind === 'han' ? Array.from(lexeme.text) : [lexeme.text];
  });
}

const KNOWN = new WeakMap<Option, OptionWords>();

/** The words an option can be named by: its label, value and synonyms. */
export function wordsOfOption(option: Option): OptionWords {
  const known = KNOWN.get(option);
  if (known) return known;
  const spoken = [option.label, ...(option.synonyms ?? [])].map(foldText);
  const names = [...new Set([...spoken, foldText(option.value)].map(bare))].filter(Boolean);
  const made = {
    option,
    names,
    words: new Set(spoken.flatMap(pieces)),
    label: new Set(pieces(foldText(option.label))),
  };
  KNOWN.set(option, made);
  return made;
}
