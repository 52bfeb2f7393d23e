import type { Parsed, ReasonCode } from './answer.ts';
import { candidatesOf, confirm, doubted, refuse } from './outcomes.ts';
import type { Folded } from './text/fold.ts';
import type { Span } from './text/spans.ts';
import { type Quiet, residue } from './words/residue.ts';
import { says, UNSURE } from './words/stance.ts';

function same(a: unknown, b: unknown): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}

/** Several things found where one is wanted: the same twice is one, else which is asked. */
function single(parsed: readonly Parsed[], otherwise: ReasonCode): Parsed {
  const [first, ...others] = parsed;
  if (first === undefined) return refuse(otherwise);
  if (others.every((other) => same(other, first))) return first;
  const candidates = parsed.flatMap(candidatesOf);
  const isSame = parsed.every((one) => same(candidatesOf(one), candidatesOf(first)));
  if (first.kind === 'value' && isSame) return first;
  return candidates.length > 0 ? confirm('several', candidates) : first;
}

/** Takes what was found only when the words beside it do not change it; doubts are asked back. */
export function weigh(
  folded: Folded,
  spans: readonly Span[],
  parsed: readonly Parsed[],
  quiet: Quiet,
  otherwise: ReasonCode,
): Parsed {
  const unsure = says(folded.text, UNSURE);
  const only = single(parsed, otherwise);
  if (only.kind === 'refuse') {
    if (unsure) return { kind: 'unsure' };
    return parsed.length > 0 ? only : refuse(otherwise);
  }
  const rest = residue(folded, spans, quiet);
  if (unsure || rest === 'hedged' || rest === 'question') return doubted(only, 'hedged');
  if (rest === 'negated') return parsed.length > 1 ? doubted(only, 'several') : refuse('negated');
  return rest === 'unread' ? doubted(only, 'partly-read') : only;
}
