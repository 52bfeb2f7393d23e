import type { Fact, FactValue } from '../../rules/language/facts.ts';
import { declarationIn } from '../../rules/rulebook.ts';
import { type Parsed, parseAnswer } from '../answers/index.ts';
import { languageOf } from '../interview/language-of.ts';
import { shapeOf } from '../interview/shape.ts';
import { type CaseScene, todayOf } from '../scene.ts';
import { type FactCues, type ReadyCues, readyCues } from './cues.ts';
import { type NameHit, optionMentions } from './option-mentions.ts';
import type { Part } from './parts.ts';
import {
  CONTRACT_AFTER,
  CONTRACT_BEFORE,
  DENIED,
  DENIED_AFTER,
  ELSEWHERE,
  MORE,
  OF_SOMETHING,
  ONCE,
  WORKS_AT,
} from './phrases.ts';
import type { Value } from './values.ts';

/** Something that a message says of a fact, with where it stands in the folded message. */
export interface Mention {
  readonly fact: string;
  readonly parsed: Parsed;
  readonly start: number;
  readonly end: number;
  /** Whether nothing names the fact, though the value fits no other. */
  readonly guessed?: boolean;
}

/** What a part of a message says of facts, and the values in it that belong to none. */
export interface PartReading {
  readonly mentions: readonly Mention[];
  readonly unused: readonly Value[];
  /** Whether it holds a value that is denied or was so once. */
  readonly spent: boolean;
  /** Facts that are named, with or without a value. */
  readonly named: readonly string[];
}

const FAR = 60;
const AFTER_PENALTY = 4;
const BETWEEN_PENALTY = 25;
const DIRECT = -1;
const MOST_BESIDE = 48;

/** Whether a value is of the kind that a fact is. */
export function fitsKind(declared: Fact, value: Value): boolean {
  switch (value.kind) {
    case 'age':
      return declared.kind === 'date' && declared.past === true;
    case 'country':
      return declared.kind === 'country' || declared.kind === 'countries';
    case 'duration':
      return (
        declared.kind === 'number' && (declared.unit === 'months' || declared.unit === 'years')
      );
    default:
      return declared.kind === value.kind;
  }
}

/** A value read as the answer to a fact, within the fact's bounds. */
export function readAs(scene: CaseScene, fact: string, value: Value): Parsed {
  const { kind } = declarationIn(scene.topic.call)(fact);
  const { parsed } = value;
  if (value.kind === 'country') return countryAs(kind, parsed);
  const options = { language: languageOf(scene), today: todayOf(scene) };
  return parseAnswer(shapeOf(scene, fact), value.written, options);
}

function countryAs(kind: Fact['kind'], parsed: Parsed): Parsed {
  const many = kind === 'countries';
  const list = (one: FactValue) => (Array.isArray(one) || !many ? one : [one as string]);
  if (parsed.kind === 'confirm') return { ...parsed, candidates: parsed.candidates.map(list) };
  if (parsed.kind !== 'value') return parsed;
  if (many || !Array.isArray(parsed.value)) return { kind: 'value', value: list(parsed.value) };
  return { kind: 'confirm', reason: 'several', candidates: parsed.value };
}

/** How far a fact's cue is from a value: the nearer the likelier; nothing where it has none near. */
function distance(
  cues: FactCues,
  names: readonly NameHit[],
  part: Part,
  value: Value,
  values: readonly Value[],
): number | undefined {
  const [start, end] = [value.start - part.start, value.end - part.start];
  const [left, right] = [
    part.text.slice(Math.max(0, start - MOST_BESIDE), start),
    part.text.slice(end, end + MOST_BESIDE),
  ];
  if (cues.before?.test(left) || cues.after?.test(right)) return DIRECT;
  const distances = names.map(({ start: from, end: to }) => {
    const [low, high] = from < start ? [to, start] : [end, from];
    const between = values.some(
      (one) => one !== value && one.start - part.start >= low && one.end - part.start <= high,
    );
    return (
      Math.max(0, high - low) + (from < start ? 0 : AFTER_PENALTY) + (between ? BETWEEN_PENALTY : 0)
    );
  });
  const nearest = Math.min(...distances);
  return nearest <= FAR ? nearest : undefined;
}

/** Whether a fact is about where the person is from, and not about where something is. */
function isOfPerson(declared: Fact): boolean {
  return 'about' in declared && declared.about === 'citizenship';
}

/** "A two-year contract" is no stay of two years. */
export function isOfContract(before: string, after: string): boolean {
  return CONTRACT_BEFORE.test(before.slice(-MOST_BESIDE)) || CONTRACT_AFTER.test(after);
}

function factFor(
  scene: CaseScene,
  ready: ReadyCues,
  names: readonly NameHit[],
  part: Part,
  value: Value,
  values: readonly Value[],
): string | undefined {
  const declared = declarationIn(scene.topic.call);
  const left = part.text.slice(0, value.start - part.start);
  const right = part.text.slice(value.end - part.start, value.end - part.start + MOST_BESIDE);
  const elsewhere =
    value.kind === 'country' &&
    ELSEWHERE.test(left) &&
    !WORKS_AT.test(left.slice(-MOST_BESIDE * 2));
  const ofSomething = value.kind === 'country' && OF_SOMETHING.test(left);
  const named = scene.topic.order.flatMap((fact) => {
    const cues = ready.facts.get(fact);
    if (!fitsKind(declared(fact), value)) return [];
    if (ofSomething && isOfPerson(declared(fact))) return [];
    if (value.kind === 'duration' && isOfContract(left, right)) return [];
    if (value.kind === 'age') return [{ fact, far: 0 }];
    const own = names.filter((one) => one.meaning === fact);
    const far = cues && distance(cues, own, part, value, values);
    return far === undefined || (elsewhere && far !== DIRECT) ? [] : [{ fact, far }];
  });
  const [nearest, second] = named.sort((a, b) => a.far - b.far);
  return nearest && nearest.far !== second?.far ? nearest.fact : undefined;
}

function isDenied(part: Part, value: Value): boolean {
  const [start, end] = [value.start - part.start, value.end - part.start];
  return DENIED.test(part.text.slice(0, start)) || DENIED_AFTER.test(part.text.slice(end));
}

/** What a part says of facts by their cues; a value that is denied is none. */
export function mentionsIn(
  scene: CaseScene,
  part: Part,
  values: readonly Value[],
  open: string | undefined,
): PartReading {
  const ready = readyCues(scene.topic.cues);
  const inside = values.filter((one) => one.start >= part.start && one.end <= part.end);
  const names = ready.names(part.text);
  const unused: Value[] = [];
  const once = ONCE.test(part.text.replace(/(?:was|were|был[аи]?) (?:born|рожд)/u, ' '));
  const own = inside.filter((one) => !isDenied(part, one) && !(once && one.kind === 'country'));
  const mentions = own.flatMap((value): Mention[] => {
    const fact = factFor(scene, ready, names, part, value, own);
    if (fact === undefined) unused.push(value);
    return fact === undefined
      ? []
      : [{ fact, parsed: added(scene, fact, part, readAs(scene, fact, value)), ...spanOf(value) }];
  });
  const lengths = own.filter((one) => one.kind === 'duration').map((one) => one.start);
  const measured = mentions.filter((one) => lengths.includes(one.start));
  const naming = names.filter((name) => measured.some((one) => one.fact === name.meaning));
  const options = optionMentions(scene, ready, part, names, open).filter((option) =>
    naming.every((name) => option.fact === name.meaning || isApart(option, part, name)),
  );
  const plain = mentions.filter((one) => !options.some((option) => isWithin(one, option)));
  return {
    mentions: [...plain, ...options],
    unused,
    named: [...new Set(names.map(({ meaning }) => meaning))],
    spent: own.length < inside.length,
  };
}

/** Words that name what a length is of state no option beside: "ten years doing research". */
function isApart(option: Mention, part: Part, name: NameHit): boolean {
  return option.start >= part.start + name.end || option.end <= part.start + name.start;
}

/** "I also have a Ugandan passport" adds to what is known. */
function added(scene: CaseScene, fact: string, part: Part, parsed: Parsed): Parsed {
  const known = scene.case.facts[fact];
  if (parsed.kind !== 'value' || !Array.isArray(known) || !Array.isArray(parsed.value))
    return parsed;
  if (!MORE.test(part.text)) return parsed;
  return { kind: 'value', value: [...new Set([...known, ...parsed.value])] };
}

/** A value inside the words for an option is a part of them: "I renounced my Chinese nationality". */
function isWithin(value: Mention, option: Mention): boolean {
  return (
    value.start >= option.start &&
    value.end <= option.end &&
    option.end - option.start < MOST_BESIDE
  );
}

function spanOf({ start, end }: Value) {
  return { start, end };
}
