import type { ChoiceShape, Option, Parsed } from '../answer.ts';
import { digitise, FILL } from '../dates/digitise.ts';
import { confirm, doubted, refuse, value } from '../outcomes.ts';
import { type Folded, fold, foldText } from '../text/fold.ts';
import { wordSet } from '../text/lexemes.ts';
import { NOISE } from '../words/noise.ts';
import { EMPTY_NEGATIONS, HEDGES, NEGATIONS, says, UNSURE } from '../words/stance.ts';
import { parseYesNo } from '../yes-no/parse-yes-no.ts';
import { byDuration } from './by-duration.ts';
import { type Match, matchOptions } from './match-options.ts';
import { byMeaning } from './meanings.ts';
import { pieces, wordsOfOption } from './option-words.ts';
import { pared } from './paring.ts';
import { positionsIn } from './positions.ts';

/** Whether the text leaves out the "no" of the label it is a part of: "formal" is not "no formal job". */
function turnsRound(text: string, match: Match): boolean {
  return (
    !says(text, NEGATIONS) &&
    match.options.some((option) => says(foldText(option.label), NEGATIONS))
  );
}

/** Words that alone name no option, though a label may hold them. */
const SLIGHT = wordSet(
  'not yet no none or and i a the my in of to on at for from with by it as be but other another less more over under than only already still have has was is are do',
  'не нет еще или и я мой в на но другое уже пока был есть без для',
  '没 有 不 是 还 在 的 了 我 或 无 其 他',
);
const CYRILLIC_LETTER = /^\s*(?:вариант |ответ )?[авсеа-д][\s.)]*$/u;
const QUIET_HAN = new Set('的了是我有在个一吧啊呢请您你');

function valuesOf(options: readonly Option[]): string[] {
  return options.map((option) => option.value);
}

function extraWords(match: Match): boolean {
  const own = match.options.map(wordsOfOption);
  return pieces(match.rest).some((piece) => {
    const known = own.some((one) => one.words.has(piece));
    return !known && !NOISE.has(piece) && !QUIET_HAN.has(piece);
  });
}

/** "One" may count invitations as well as name the first place of the list. */
const COUNTED = /^\s*(?:just |only |yes,? |да,? )?(?:one|один|одно|одна|一个|一份|一项)[\s.!]*$/u;

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

const YES_LABEL = /^(?:yes|да|是|有|会)(?=[\s,.;:(-]|$)|^(?:是|有|会)/u;
const NO_LABEL = /^(?:no|none|нет|没有|不是|否|无|不)(?=[\s,.;:(-]|$)|^(?:没有|没|不|否|无)/u;
const PLAIN_LABEL = /^\S+?(?:[,.;:(—-]|\s[(—-]|$)|^\p{Script=Han}+/u;

function byPolarity(
  folded: Folded,
  match: Match | undefined,
  options: readonly Option[],
): Parsed | undefined {
  const said = parseYesNo(folded);
  const meaning = said.kind === 'value' ? said.value : undefined;
  if (typeof meaning !== 'boolean') return undefined;
  const [word, opposite] = meaning ? [YES_LABEL, NO_LABEL] : [NO_LABEL, YES_LABEL];
  const beginning = (sign: RegExp) => options.filter(({ label }) => sign.test(foldText(label)));
  // A label that only happens to begin so is no yes: 有正式工作，目前离岗休假.
  const labelled = beginning(opposite).length > 0 ? beginning(word) : [];
  const declared = options.filter((option) => option.means === (meaning ? 'yes' : 'no'));
  const isPlain = labelled.every((option) => PLAIN_LABEL.test(foldText(option.label)));
  const agrees = declared.length === 1 && labelled.every((option) => declared.includes(option));
  const known = declared.length > 0 && (agrees || labelled.length === 0 || !isPlain);
  const meant = known ? declared : labelled;
  const [only] = meant;
  if (only === undefined) return undefined;
  const all = known ? meant : [...new Set([...meant, ...(match?.options ?? [])])];
  return all.length === 1 && (known || isPlain)
    ? value(only.value)
    : confirm('ambiguous', valuesOf(all));
}

function doubtful(text: string, match: Match): Parsed | undefined {
  const values = valuesOf(match.options);
  if (says(text, UNSURE) || says(text, HEDGES) || text.endsWith('?')) {
    return confirm('hedged', values);
  }
  return undefined;
}

/** Of options that share the words of a text, the only one that does not deny them: 有博士学位. */
function affirmedBy(text: string, { options }: Match): Option | undefined {
  if (options.length < 2 || says(text, NEGATIONS)) return undefined;
  const [only, ...others] = options.filter(({ label }) => !says(foldText(label), NEGATIONS));
  return others.length === 0 ? only : undefined;
}

function byName(text: string, match: Match, options: readonly Option[]): Parsed {
  const values = valuesOf(match.options);
  const [only = '', ...others] = values;
  if (match.how === 'whole' && !text.endsWith('?')) {
    return others.length === 0 ? value(only) : confirm('ambiguous', values);
  }
  const doubt = doubtful(text, match);
  if (doubt) return doubt;
  if (match.how === 'inside' && says(match.rest.replace(EMPTY_NEGATIONS, ' '), NEGATIONS)) {
    const left = valuesOf(options.filter((option) => !match.options.includes(option)));
    return left.length === 1 ? confirm('negated', left) : refuse('negated');
  }
  if (match.how === 'near') return confirm('misspelt', values);
  const affirmed = match.how === 'part' ? affirmedBy(text, match) : undefined;
  if (affirmed) return confirm('partly-read', [affirmed.value]);
  if (others.length > 0) return confirm(match.how === 'inside' ? 'several' : 'ambiguous', values);
  if (
    match.how === 'part' &&
    (turnsRound(text, match) || pieces(text).every((piece) => SLIGHT.has(piece)))
  ) {
    return confirm('ambiguous', values);
  }
  return extraWords(match) ? confirm('partly-read', values) : value(only);
}

const ALL_HEDGES = HEDGES.map((hedge) => new RegExp(hedge.source, 'gu'));

function hedgedMatch(text: string, options: readonly Option[]): Match | undefined {
  const firm = ALL_HEDGES.reduce((rest, hedge) => rest.replace(hedge, ' '), text);
  const match = firm === text ? undefined : matchOptions(firm, options);
  return match && { ...match, how: 'inside' };
}

const NUMBER_WORD = /^(?:(?:i|we|for|is|the|on|на|да|нет)\s+)*\p{L}+[\s.!]*$/u;

/** A lone number word reads as its digits: "twelve" may name the option "12 months". */
function inDigits(text: string): string {
  if (!NUMBER_WORD.test(text)) return text;
  return digitise(text).replaceAll(FILL, '');
}

/** More pieces say more than a weak yes or no. */
const MOST_PIECES = 5;

/** A yes or a no with more behind it: "yes since '09". */
const STARTS_PLAINLY =
  /^\s*(?:(?:yes|yeah|yep|no|nope|да|ага|есть|нет)(?!\p{L})|是的|有的|有,|没有,)/u;

/** "Not yet", "I don't think so" where a plain no means one of the options. */
function byWeakPolarity(folded: Folded, options: readonly Option[]): Parsed | undefined {
  if (pieces(folded.text).length > MOST_PIECES) return undefined;
  const said = parseYesNo(folded);
  if (said.kind !== 'confirm' || said.candidates.length !== 1) return undefined;
  const isWeak = said.reason === 'not-yet' || said.reason === 'hedged';
  if (!isWeak && !STARTS_PLAINLY.test(folded.text)) return undefined;
  const meaning = said.candidates.includes(true) ? 'yes' : 'no';
  const declared = options.filter(({ means }) => means === meaning);
  return declared.length > 0 ? confirm(said.reason, valuesOf(declared)) : undefined;
}

function choose(shape: ChoiceShape, folded: Folded): Parsed {
  const { options } = shape;
  const text = inDigits(folded.text).trim();
  const placed = byPlace(text, options);
  if (placed) return COUNTED.test(folded.text) ? doubted(placed, 'hedged') : placed;
  const match = matchOptions(text, options) ?? hedgedMatch(text, options);
  if (match && match.how === 'whole') return byName(text, match, options);
  if (CYRILLIC_LETTER.test(text)) return refuse('not-an-option');
  if (says(text, UNSURE) && !match) return { kind: 'unsure' };
  const polar = byPolarity(folded, match, options);
  if (polar) return polar;
  const lasting = byDuration(text, options);
  if (lasting)
    return lasting && !says(text, NEGATIONS) && !says(text, HEDGES) && !text.endsWith('?')
      ? value(lasting.value)
      : confirm('hedged', [lasting.value]);
  const meant = match && match.how !== 'near' ? undefined : byMeaning(text, options);
  if (meant) return confirm('partly-read', [meant.value]);
  if (match) return byName(text, match, options);
  return byWeakPolarity(folded, options) ?? refuse('not-an-option');
}

/** "A fixed position" may be one for good. */
const EITHER_WAY = /^fixed$/u;

function taken(shape: ChoiceShape, left: string): Parsed {
  if (parseYesNo(fold(left)).kind === 'value') return refuse('not-an-option');
  const chosen = choose(shape, fold(left));
  const how = matchOptions(left, shape.options)?.how;
  const named = (how === 'whole' || how === 'inside') && !EITHER_WAY.test(left);
  return named ? chosen : doubted(chosen, 'partly-read');
}

/** What the text comes to once the words of the question are taken off it; only a name itself is then taken. */
function unwrapped(shape: ChoiceShape, text: string): Parsed | undefined {
  const read = pared(text).map((left) => taken(shape, left));
  return read.find(({ kind }) => kind === 'value') ?? read.find(({ kind }) => kind !== 'refuse');
}

/** A word of the question alone, as "contract", is asked where it is only a part of an option's name. */
function partOnly(shape: ChoiceShape, text: string, chosen: Parsed): Parsed {
  return matchOptions(text, shape.options)?.how === 'part' ? doubted(chosen, 'ambiguous') : chosen;
}

/** Reads one option of a list: by number, letter, label, synonym, or a part that fits only one. */
export function parseChoice(shape: ChoiceShape, folded: Folded): Parsed {
  const text = folded.text.trim();
  const chosen = choose(shape, folded);
  if (chosen.kind === 'value' && pared(text).includes('')) return partOnly(shape, text, chosen);
  const asked = chosen.kind === 'confirm' && chosen.reason === 'partly-read';
  const unread = chosen.kind === 'refuse' && chosen.reason === 'not-an-option';
  if (!asked && !unread) return chosen;
  const other = unwrapped(shape, text) ?? chosen;
  return asked && other.kind !== 'value' ? chosen : other;
}
