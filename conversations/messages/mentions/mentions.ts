import { standingOf } from '../../answers/countries/standing.ts';
import type { Parsed } from '../../answers/index.ts';
import { candidatesOf } from '../../answers/outcomes.ts';
import type { CaseScene } from '../../scene.ts';
import { type ReadyCues, readyCues, type StatedOption } from '../cues/cues.ts';
import type { PhraseHit } from '../cues/phrase-finder.ts';
import { inPart, type Part } from '../parts/parts.ts';
import { DENIED, DENIED_AFTER, MORE, ONCE } from '../parts/phrases.ts';
import { isPlace } from '../values/cities.ts';
import { fitsKind } from '../values/fits-kind.ts';
import { readAs } from '../values/read-as.ts';
import { MOST_BESIDE, type Value } from '../values/values.ts';
import { factFor } from './fact-of-value.ts';
import { isPlaceOption } from './implied-places.ts';
import { doubted, doubtsIn } from './mention-doubts.ts';
import { type NameHit, optionMentions } from './option-mentions.ts';
import { isOfPeriod, periodIn } from './period.ts';
import { besideWish, placed, plainnessOf, type Spoken } from './plainness.ts';

/** What was so from birth on, or never. */
const NEVER_OR_BORN =
  /(?<!\p{L})(?:никогда (?:я |он |она )?не (?:был[аи]?|имел[аи]?)|не был[аи]? никогда|(?:was|were|был[аи]?) (?:born|рожд)|(?:never|not) (?:ever )?(?:was|were|had)(?!\p{L}))/gu;

/** Something that a message says of a fact, with where it stands in the folded message. */
export interface Mention {
  readonly fact: string;
  readonly parsed: Parsed;
  readonly start: number;
  readonly end: number;
  /** Whether nothing names the fact, though the value fits no other. */
  readonly guessed?: boolean;
  /**
   * Whether this is not said outright, so that it counts where nothing else is said of the fact: it is
   * `named`, or the one that is named is `unlike` what is so.
   */
  readonly likely?: 'named' | 'unlike';
}

/** What a part of a message says of facts, and the values in it that belong to none. */
export interface PartReading {
  readonly mentions: readonly Mention[];
  readonly likely: readonly Mention[];
  /** Whether it speaks of an option that is not, or not now, what is so. */
  readonly doubtful: boolean;
  readonly unused: readonly Value[];
  /** Whether it holds a value that is denied or was so once. */
  readonly spent: boolean;
  /** Facts that are named, with or without a value. */
  readonly named: readonly string[];
}

function isDenied(part: Part, value: Value): boolean {
  const [start, end] = [value.start - part.start, value.end - part.start];
  if (value.kind === 'country' && standingOf(part.text, { start, end }) === 'gone') return true;
  return DENIED.test(part.text.slice(0, start)) || DENIED_AFTER.test(part.text.slice(end));
}

/** A year long gone is no day of what is planned: "PhD since 2014". */
function isLongGone(scene: CaseScene, fact: string | undefined, read: Parsed | undefined): boolean {
  const declared = scene.topic.call.facts[fact ?? ''];
  const isPlanned = declared?.kind === 'date' && declared.past !== true;
  return isPlanned && read?.kind === 'refuse' && read.reason === 'too-early';
}

/** "Ten years in total" is no stay where the years of experience are asked: a length that only what is asked can have. */
function isTooLong(
  scene: CaseScene,
  fact: string | undefined,
  value: Value,
  open: string | undefined,
): boolean {
  const declared = scene.topic.call.facts[open ?? ''];
  if (fact === undefined || open === undefined || fact === open || !declared) return false;
  if (value.kind !== 'duration' || !fitsKind(declared, value)) return false;
  return (
    readAs(scene, fact, value).kind === 'refuse' && readAs(scene, open, value).kind !== 'refuse'
  );
}

/** More values than this in one part are no message of a person. */
const MOST_VALUES = 20;

/** Of names that lie over one another the longest is meant: "中方人员劳务费" is no "劳务费"; one word may name two facts. */
function apart(names: readonly NameHit[]): NameHit[] {
  const kept: NameHit[] = [];
  for (const name of [...names].sort((a, b) => b.end - b.start - (a.end - a.start))) {
    if (kept.every((one) => isFree(name, one))) kept.push(name);
  }
  return kept.sort((a, b) => a.start - b.start);
}

function isFree(name: NameHit, { meaning, start, end }: NameHit): boolean {
  const isSame = name.start === start && name.end === end;
  return name.end <= start || name.start >= end || name.meaning === meaning || isSame;
}

/** The mentions of values in a part, and the values that belong to no fact. */
function valuesSaid(
  scene: CaseScene,
  part: Part,
  names: readonly NameHit[],
  own: readonly Value[],
  open: string | undefined,
): { readonly mentions: Mention[]; readonly unused: Value[] } {
  const ready = readyCues(scene.topic.cues);
  const unused: Value[] = [];
  const period = periodIn(scene, part, names, own);
  const mentions = own.flatMap((value): Mention[] => {
    const named = factFor(scene, ready, names, part, value, own, open);
    const ofPeriod = isOfPeriod(scene, named) && period.has(value) ? period.get(value) : named;
    const fact = isTooLong(scene, ofPeriod, value, open) ? open : ofPeriod;
    const read = fact === undefined ? undefined : readAs(scene, fact, value);
    const isGone = fact !== open && isLongGone(scene, fact, read);
    if (fact === undefined || read === undefined || isGone) {
      unused.push(value);
      return [];
    }
    return [{ fact, parsed: added(scene, fact, part, read), start: value.start, end: value.end }];
  });
  return { mentions: mentions.map((one) => onlyPerhaps(scene, part, one)), unused };
}

/** Words by which a change is no more than thought of. */
const PERHAPS =
  /(?<!\p{L})(?:maybe|perhaps|possibly|probably|might|not sure|возможно|может быть|наверн\p{L}+|вероятно|скорее всего|не уверен\p{L}*|может(?=[ ,]+(?:только|лишь|на|лучше|и|все|всего|\d)(?!\p{L})))(?!\p{L})|可能|也许|或许|大概|说不定|不确定/u;

/** "Maybe six months": another value of a known answer that is only thought of is asked about. */
function onlyPerhaps(scene: CaseScene, part: Part, mention: Mention): Mention {
  const isKnown = scene.case.facts[mention.fact] !== undefined;
  const isRead = candidatesOf(mention.parsed).length === 1;
  return isKnown && isRead && PERHAPS.test(part.text)
    ? { ...doubted(mention), likely: 'unlike' }
    : mention;
}

/** What a part says of facts by their cues; a value that is denied is none. */
export function mentionsIn(
  scene: CaseScene,
  part: Part,
  values: readonly Value[],
  open: string | undefined,
): PartReading {
  const ready = readyCues(scene.topic.cues);
  const inside = inPart(part, values).slice(0, MOST_VALUES);
  const names = apart(ready.names(part.text));
  const once = ONCE.test(part.text.replace(NEVER_OR_BORN, ' '));
  const own = inside.filter((one) => !isDenied(part, one) && !(once && isPlace(one)));
  const { mentions, unused } = valuesSaid(scene, part, names, own, open);
  const lengths = own.filter((one) => one.kind === 'duration').map((one) => one.start);
  const measured = mentions.filter((one) => lengths.includes(one.start));
  const naming = names.filter((name) => measured.some((one) => one.fact === name.meaning));
  const options = optionMentions(scene, ready, part, names, open).filter((option) =>
    naming.every(
      (name) =>
        option.fact === name.meaning ||
        (!option.likely && scene.topic.call.facts[option.fact]?.kind === 'yes-no') ||
        isApart(option, part, name),
    ),
  );
  const stated = options.filter((one) => !one.likely);
  const plain = mentions.filter(
    (one) => !options.some((option) => isWithin(one, option) && !isPlaceOption(scene, option.fact)),
  );
  const said = [...plain, ...stated];
  const spoken = () => spokenIn(ready, part, { said, names, options, open });
  const { sure, doubts } =
    said.length === 0
      ? { sure: [], doubts: [] }
      : doubtsIn(
          scene,
          part,
          said,
          plainnessOf(scene, part, inside, [...unused, ...besideWish(part, values)], spoken()),
        );
  return {
    mentions: sure,
    likely: [...doubts, ...options.filter((one) => one.likely)],
    doubtful: doubts.length > 0 || options.some((one) => one.likely === 'unlike'),
    unused: unused.filter((one) => !isIn(one, options) && !isNamed(one, part, names)),
    named: [...new Set(names.map(({ meaning }) => meaning))],
    spent: inside.some((one) => !own.includes(one) && !isIn(one, stated)),
  };
}

/** What was found in a part, and what is asked at the moment. */
interface Found {
  readonly said: readonly Mention[];
  readonly names: readonly NameHit[];
  readonly options: readonly Mention[];
  readonly open: string | undefined;
}

/** All words of a part that name what is said, or state an option. */
function spokenIn(ready: ReadyCues, part: Part, { said, names, options, open }: Found): Spoken[] {
  const ofSaid = names.filter(({ meaning }) => said.some(({ fact }) => fact === meaning));
  const counts = ({ meaning: { fact, near, ofWriter } }: PhraseHit<StatedOption>) =>
    !ofWriter && (!near || fact === open || names.some(({ meaning }) => meaning === fact));
  const stated = ready
    .stated(part.text)
    .filter(counts)
    .map(({ meaning, start, end }) => ({
      ...placed({ start, end }, part),
      ...{ fact: meaning.fact, likely: meaning.likely },
    }));
  return [
    ...ofSaid.map((one) => ({ ...placed(one, part), fact: one.meaning, likely: false })),
    ...options.map((one) => ({ ...one, likely: one.likely !== undefined })),
    ...stated,
  ];
}

/** Words that name what a length is of state no option beside: "ten years doing research". */
function isApart(option: Mention, part: Part, name: NameHit): boolean {
  return option.start >= part.start + name.end || option.end <= part.start + name.start;
}

/** "I also have a Ugandan passport" adds to what is known. */
export function added(scene: CaseScene, fact: string, part: Part, parsed: Parsed): Parsed {
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

/** Whether a value lies in the words for one of some options. */
function isIn({ start, end }: Value, options: readonly Mention[]): boolean {
  return options.some((option) => start >= option.start && end <= option.end);
}

/** Whether a value lies in the name of a fact: "nothing for the Chinese participants". */
function isNamed(value: Value, part: Part, names: readonly NameHit[]): boolean {
  return names.some((name) => {
    const { start, end } = placed(name, part);
    return value.start >= start && value.end <= end && end - start > value.end - value.start;
  });
}
