import type { ChoiceShape, Option, Parsed } from '../answer.ts';
import { confirm, refuse, value } from '../outcomes.ts';
import type { Folded } from '../text/fold.ts';
import { foldText } from '../text/fold.ts';
import { NOISE } from '../words/noise.ts';
import { EMPTY_NEGATIONS, HEDGES, NEGATIONS, says, UNSURE } from '../words/stance.ts';
import { parseYesNo } from '../yes-no/parse-yes-no.ts';
import { type Match, matchOptions } from './match-options.ts';
import { pieces } from './option-words.ts';
import { positionsIn } from './positions.ts';

const CYRILLIC_LETTER = /^\s*(?:вариант |ответ )?[авсеа-д][\s.)]*$/u;
const QUIET_HAN = new Set('的了是我有在个一吧啊呢请您你');

function valuesOf(options: readonly Option[]): string[] {
  return options.map((option) => option.value);
}

function extraWords(rest: string): boolean {
  return pieces(rest).some((piece) => !NOISE.has(piece) && !QUIET_HAN.has(piece));
}

function byPlace(text: string, options: readonly Option[]): Parsed | undefined {
  const places = positionsIn(text, options.length);
  if (!places) return undefined;
  const chosen = places.flatMap((place) => options[place - 1] ?? []);
  const labelled = /[0-9]/u.test(text) ? matchOptions(text, options) : undefined;
  const meant = [...new Set([...chosen, ...(labelled?.options ?? [])])];
  const [only, ...others] = meant;
  if (only === undefined) return undefined;
  if (others.length > 0) return confirm(labelled ? 'ambiguous' : 'several', valuesOf(meant));
  return chosen.length === places.length || labelled
    ? value(only.value)
    : confirm('several', [only.value]);
}

function byPolarity(folded: Folded, options: readonly Option[]): Parsed | undefined {
  const said = parseYesNo(folded);
  const meaning = said.kind === 'value' ? said.value : undefined;
  if (typeof meaning !== 'boolean') return undefined;
  const word = meaning
    ? /^(?:yes|да|是|有|会)(?!\p{L})|^(?:是|有)/u
    : /^(?:no|нет|没有|不是|否|无|不)(?!\p{Script=Latin}|\p{Script=Cyrillic})/u;
  const meant = options.filter((option) => word.test(foldText(option.label)));
  const [only, ...others] = meant;
  if (only === undefined) return undefined;
  return others.length === 0 ? value(only.value) : confirm('ambiguous', valuesOf(meant));
}

function doubtful(text: string, match: Match): Parsed | undefined {
  const values = valuesOf(match.options);
  const rest = match.rest.replace(EMPTY_NEGATIONS, ' ');
  if (says(text, UNSURE) || says(rest, HEDGES) || text.trimEnd().endsWith('?'))
    return confirm('hedged', values);
  return undefined;
}

function byName(text: string, match: Match, options: readonly Option[]): Parsed {
  const values = valuesOf(match.options);
  const [only = '', ...others] = values;
  if (match.how === 'whole')
    return others.length === 0 ? value(only) : confirm('ambiguous', values);
  const doubt = doubtful(text, match);
  if (doubt) return doubt;
  if (match.how === 'inside' && says(match.rest, NEGATIONS)) {
    const left = valuesOf(options.filter((option) => !match.options.includes(option)));
    return left.length === 1 ? confirm('negated', left) : refuse('negated');
  }
  if (match.how === 'near') return confirm('misspelt', values);
  if (others.length > 0) return confirm(match.how === 'inside' ? 'several' : 'ambiguous', values);
  return extraWords(match.rest) ? confirm('partly-read', values) : value(only);
}

/** Reads one option of a list: by number, letter, label, synonym, or a part that fits only one. */
export function parseChoice(shape: ChoiceShape, folded: Folded): Parsed {
  const { options } = shape;
  const text = folded.text.trim();
  const placed = byPlace(text, options);
  if (placed) return placed;
  const match = matchOptions(text, options);
  if (match && match.how === 'whole') return byName(text, match, options);
  if (CYRILLIC_LETTER.test(text)) return refuse('not-an-option');
  if (says(text, UNSURE) && !match) return { kind: 'unsure' };
  const polar = byPolarity(folded, options);
  if (polar) return polar;
  if (match) return byName(text, match, options);
  return refuse('not-an-option');
}
