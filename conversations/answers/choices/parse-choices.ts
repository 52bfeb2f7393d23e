import type { ChoiceShape, Option, Parsed } from '../answer.ts';
import { candidatesOf, confirm, doubted, refuse, value } from '../outcomes.ts';
import { type Folded, fold, foldText } from '../text/fold.ts';
import { says, UNSURE } from '../words/stance.ts';
import { matchOptions } from './match-options.ts';
import { parseChoice } from './parse-choice.ts';
import { positionsIn } from './positions.ts';

const ALL =
  /^\s*(?:(?:i have |we have |yes,? )?(?:all(?: (?:of (?:them|these|the above|it)|the above|\d+|three|four|five))?|everything|every(?: one)?|each|both|the lot|(?:all )?everything above|(?:all )(?:the |my )?(?:documents|papers and documents|files|materials|items))|(?:да,? |у меня )?(?:вс[ея](?:х)?(?: (?:есть|это|пункты|из них|варианты|перечисленн\p{L}+|вышеперечисленн\p{L}+|выше|документы|бумаги|файлы|материалы|\d+|три|четыре|пять|шесть|семь))?|оба|обе|каждый|полностью)|(?:我)?(?:全部|全都|所有|都|全|每个|每项)(?:有|的|都有|是|选|都是|都选|选项|材料|文件|资料|已|都|齐全?|准备好?|备齐|具备)*了?)[\s.!]*$/u;
const NONE =
  /^\s*(?:none(?: (?:of (?:them|these|the above|it)|at all|yet|so far))?|nothing(?: (?:yet|at all|so far))?|no|nope|not? (?:any|one)(?: of them)?|neither|zero|(?:ни одного|ни один|ничего|ничего нет|нет|никакие|ни одной|пусто|ничего из (?:этого|перечисленного|них)|ничего пока|пока ничего)(?: (?:нет|из них|из этого|пока))*|(?:我)?(?:都没有?|没有|无|全没有|全都没有|一个都没有|一个也没有|什么都没有|以上都没有|以上都不是|都不是|均无|还没有|都还没有))[\s.!]*$/u;
const EXCEPT =
  /^(?<head>.{1,30}?)\s*(?:,\s*)?(?:except(?: for)?|but(?: not)?|apart from|other than|besides|excluding|minus|without|кроме|за исключением|исключая|без|но не|除了|除|除去)\s*(?<tail>.{1,200})$/u;
const HAN_EXCEPT =
  /^(?:我)?(?:除了?|除去)(?<tail>.{1,60}?)(?:以外|之外|外)?[,\s]*(?:其他|其余|别的|剩下)?的?(?:全部|全|都|均)+(?:有|是|选|已|准备好|备好|齐全?|可以|要)*了?[\s.]*$/u;
const SEPARATOR =
  /\s*(?:[,;+&/\n]|\band\b|(?<!\p{L})(?:и|плюс|также)(?!\p{L})|\bplus\b|\bas well as\b|和|与|及|还有|以及|跟)\s*/u;

function inOrder(options: readonly Option[], chosen: readonly string[]): string[] {
  return options.map((option) => option.value).filter((known) => chosen.includes(known));
}

function everything(options: readonly Option[]): string[] {
  return options.filter((option) => !option.alone).map((option) => option.value);
}

/** "All but one" does not say which. */
const SOME_ONE =
  /^\s*(?:for )?(?:one|some|a few|several|одного|одной|одно|один|некоторых|нескольких|一个|一项|几个|某个)(?: of them| из них)?[\s.!]*$/u;

const NONE_LABEL = /^(?:none|no|nothing|нет|ничего|ни)(?!\p{L})|^(?:没有|无|都没|以上都)/u;

function nothingOf(options: readonly Option[]): string[] {
  const none = options.filter((option) => NONE_LABEL.test(foldText(option.label)));
  return none.slice(0, 1).map((option) => option.value);
}

function lone(options: readonly Option[], chosen: readonly string[]): Parsed {
  const values = inOrder(options, chosen);
  const clash =
    values.length > 1 && options.some((option) => option.alone && values.includes(option.value));
  return clash
    ? confirm(
        'ambiguous',
        values.map((one) => [one]),
      )
    : value(values);
}

function isNegated(one: Parsed): boolean {
  return one.kind === 'refuse' && one.reason === 'negated';
}

function parts(shape: ChoiceShape, text: string): Parsed | undefined {
  const whole = parseChoice(shape, fold(text));
  if (whole.kind === 'value' && typeof whole.value === 'string') return value([whole.value]);
  const each = text.split(SEPARATOR).filter(Boolean);
  if (each.length < 2 || each.length > 30) return undefined;
  const read = each.map((piece) => parseChoice(shape, fold(piece)));
  const chosen = read.flatMap((one) => (one.kind === 'value' ? [String(one.value)] : []));
  if (chosen.length === read.length) return lone(shape.options, chosen);
  if (chosen.length === 0 && read.some(isNegated)) return refuse('negated');
  const likely = read.flatMap((one) => candidatesOf(one).map(String));
  return likely.length > 0 ? confirm('partly-read', [inOrder(shape.options, likely)]) : undefined;
}

/** "Two" may count them as well as name the second. */
const HOW_MANY =
  /^\s*(?:two|three|four|два|две|три|четыре|[两三四](?:个|项|份))(?: of (?:them|these)| из них)?[\s.!]*$/u;

function named(shape: ChoiceShape, text: string): Parsed {
  const meant = listed(shape, text);
  return HOW_MANY.test(text) ? doubted(meant, 'hedged') : meant;
}

function listed(shape: ChoiceShape, text: string): Parsed {
  const places = positionsIn(text, shape.options.length);
  const chosen = (places ?? []).flatMap((place) => shape.options[place - 1]?.value ?? []);
  if (places && chosen.length === places.length) return lone(shape.options, chosen);
  if (places && chosen.length > 0) return confirm('partly-read', [inOrder(shape.options, chosen)]);
  return parts(shape, text) ?? byOne(shape, text);
}

function byOne(shape: ChoiceShape, text: string): Parsed {
  const one = parseChoice(shape, fold(text));
  if (one.kind !== 'confirm') return one;
  const values = one.candidates.map(String);
  if (one.reason === 'several') return confirm('several', [inOrder(shape.options, values)]);
  return confirm(
    one.reason,
    values.map((each) => [each]),
  );
}

function allExcept(shape: ChoiceShape, text: string): Parsed | undefined {
  const han = HAN_EXCEPT.exec(text)?.groups?.tail;
  const { groups: { head = '', tail: tailing } = {} } = EXCEPT.exec(text) ?? {};
  const tail = han ?? (ALL.test(head) ? tailing : undefined);
  if (tail === undefined) return undefined;
  if (SOME_ONE.test(tail)) return refuse('ambiguous');
  const out = named(shape, tail);
  if (out.kind !== 'value' || !Array.isArray(out.value)) return refuse('not-an-option');
  const left = out.value.map(String);
  return value(everything(shape.options).filter((option) => !left.includes(option)));
}

/** Reads any number of options: "1, 3 and 5", names, "all", "none", "all except 2". */
export function parseChoices(shape: ChoiceShape, folded: Folded): Parsed {
  const text = folded.text.trim();
  const match = matchOptions(text, shape.options);
  const [only] = match?.options ?? [];
  if (match?.how === 'whole' && match.options.length === 1 && only) return value([only.value]);
  if (ALL.test(text)) return value(everything(shape.options));
  const except = allExcept(shape, text);
  if (except) return except;
  if (NONE.test(text)) return value(nothingOf(shape.options));
  if (says(text, UNSURE) && !match) return { kind: 'unsure' };
  return named(shape, text);
}
