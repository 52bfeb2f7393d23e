import type { Folded } from '../text/fold.ts';
import { lexemes } from '../text/lexemes.ts';
import type { Span } from '../text/spans.ts';
import { NOISE, NOISE_HAN } from './noise.ts';
import { EMPTY_NEGATIONS, HEDGES, NEGATIONS, says } from './stance.ts';

export type { Span } from '../text/spans.ts';

/** Words that say nothing beside an answer of one kind. */
export interface Quiet {
  readonly words: ReadonlySet<string>;
  readonly han: readonly string[];
  readonly phrases?: RegExp;
}

/** What is said beside the answer: nothing, a doubt, a turn to the opposite, a question, or words not understood. */
export type Residue = 'clean' | 'hedged' | 'negated' | 'question' | 'unread';

/** The text with spans taken out, each leaving a mark that no word contains. */
function without(text: string, spans: readonly Span[]): string {
  let rest = '';
  let from = 0;
  for (const { start, end } of spans) {
    rest += `${text.slice(from, start)} \u0001 `;
    from = Math.max(from, end);
  }
  return rest + text.slice(from);
}

function escaped(word: string): string {
  return word.replace(/[.*+?^${}()|[\]\\]/gu, '\\$&');
}

const QUIET_HAN = new WeakMap<Quiet, RegExp>();

function hanOf(quiet: Quiet): RegExp {
  const known = QUIET_HAN.get(quiet);
  if (known) return known;
  const words = [...NOISE_HAN, ...quiet.han].sort((a, b) => b.length - a.length);
  const pattern = new RegExp(words.map(escaped).join('|'), 'gu');
  QUIET_HAN.set(quiet, pattern);
  return pattern;
}

const QUIET_SIGN = /^[^?0-9❌👎🚫✖✗\p{Sc}%≈~±<>≥≤]$/u;

function unread(rest: string, quiet: Quiet): boolean {
  return lexemes(rest).some((lexeme) => {
    if (lexeme.kind === 'word') return !NOISE.has(lexeme.text) && !quiet.words.has(lexeme.text);
    if (lexeme.kind === 'han') return lexeme.text.replace(hanOf(quiet), '') !== '';
    return lexeme.kind === 'number' || !QUIET_SIGN.test(lexeme.text);
  });
}

/** Weighs what a text says beside the spans that were understood. */
export function residue(folded: Folded, spans: readonly Span[], quiet: Quiet): Residue {
  const beside = without(folded.text, spans).replace(EMPTY_NEGATIONS, ' ');
  const rest = quiet.phrases ? beside.replace(quiet.phrases, ' ') : beside;
  if (says(rest, HEDGES)) return 'hedged';
  if (says(rest, NEGATIONS)) return 'negated';
  if (rest.includes('?') || /[吗么]\s*$/u.test(rest)) return 'question';
  return unread(rest, quiet) ? 'unread' : 'clean';
}
