import { type Fact, type FactValue, isRange } from '../../../rules/language/facts.ts';
import { declarationIn } from '../../../rules/rulebook.ts';
import { cityHits } from '../../answers/countries/city-hits.ts';
import type { Parsed } from '../../answers/index.ts';
import { candidatesOf } from '../../answers/outcomes.ts';
import { fold } from '../../answers/text/fold.ts';
import { type CaseScene, canKnow, rulesTouched } from '../../scene.ts';
import { speaksOfSelf, whoseFacts } from '../parts/speaks-of-self.ts';
import { isPlace } from '../values/cities.ts';
import { fitsKind } from '../values/fits-kind.ts';
import { type Around, isOfSomethingElse, saysAgain } from '../values/of-something-else.ts';
import { readAs, UP_TO } from '../values/read-as.ts';
import type { Value } from '../values/values.ts';
import { isOfHost } from '../values/workplace.ts';
import { isOfPerson } from './mention-doubts.ts';
import type { Mention } from './mentions.ts';
import { LEADS_UP_TO } from './plainness.ts';

const IN = /(?:(?<!\p{L})(?:in|at|в|во)\s+(?:the )?|在)$/u;

/** "In Pakistan" names where something is, not what somebody is. */
function isSoPlaced(declared: Fact, before: string): boolean {
  return !('about' in declared) || declared.about === 'place' || !IN.test(before);
}

/** Whether a whole day is written so that it can be one of some, or is counted from today. */
function isWrittenShort(parsed: Parsed, { written }: Value): boolean {
  if (parsed.kind !== 'confirm') return false;
  if (parsed.reason === 'relative-date')
    return /\d/u.test(written) && !parsed.candidates.some(isRange);
  return parsed.reason === 'day-month-order' || parsed.reason === 'two-digit-year';
}

interface Fitting {
  readonly fact: string;
  readonly candidates: readonly FactValue[];
}

/** Whether a message speaks of a value of the same kind already; a place that is named as one is still another. */
function hasRival(
  scene: CaseScene,
  value: Value,
  mentioned: readonly Mention[],
  { before }: Around,
): boolean {
  const declared = declarationIn(scene.topic.call);
  if (isPlace(value) && IN.test(before)) return false;
  return mentioned.some((one) => fitsKind(declared(one.fact), value));
}

/** Lengths under this many months are rather plans than what lies behind somebody. */
const LONG = 24;

/** The facts in the order in which a value is likely to be theirs. */
function likeliest(scene: CaseScene, value: Value, facts: readonly Fitting[]): Fitting[] {
  if (value.kind !== 'duration') return [...facts];
  const planned = (fact: string) => 'changeable' in declarationIn(scene.topic.call)(fact);
  const isPlan = (one: Fitting) => Number(one.candidates[0]) < LONG === planned(one.fact);
  return [...facts.filter(isPlan), ...facts.filter((one) => !isPlan(one))];
}

const ENDS_BEFORE = /(?:^|[,;.\n])\s*$/u;
const ENDS_AFTER = /^\s*(?:$|[,;.)\n])/u;
const GOES_ON =
  /^\s*(?:(?:please|in total|in all|всего|总共)[\s,]*)?(?:from|starting|beginning|in one (?:go|block|stretch)|с|со|начиная|одним|подряд|без|从|自)(?![\p{Script=Latin}\p{Script=Cyrillic}])/u;
const UNBROKEN = /^\s*,?(?: и)?\s(?:подряд|без (?:перерыв|остановк|пауз)|without (?:a )?break)/u;
/** "Teaching and research, Cairo University". */
const OF_INSTITUTION = /^\s*(?:state |national |technical )?(?:university|institute|大学|研究所)/u;
const PLACE_NAMED =
  /(?:(?<!\p{L})(?:place|location|where|city|место|где|город|адрес)(?: of work| работы)?|地点|地址|城市|所在地):\s*$/u;
const PLACE_ALONE =
  /(?:^|[,;.\n])\s*(?:(?:at home|back home|here|home|дома|у себя|у нас)\s)?(?:(?:in|at|в|во|на)\s(?:the )?|在)?$/u;

/** Whether a whole day stands by itself in a list, where only one fact is a day gone by: "Ethiopia; 14.09.1985". */
function isDayAlone(
  scene: CaseScene,
  fact: string,
  { kind, parsed }: Value,
  { before, after }: Around,
): boolean {
  const declared = declarationIn(scene.topic.call)(fact);
  if (kind !== 'date' || declared.kind !== 'date' || !declared.past) return false;
  return parsed.kind === 'value' && ENDS_BEFORE.test(before) && ENDS_AFTER.test(after);
}

/** The name of an institution, right before the place or the country that it is in. */
const INSTITUTION =
  /(?<!\p{L})(?:universit\p{L}*|institute|academy|college|hospital|laboratory|cent(?:er|re)|университет\p{L}*|институт\p{L}*|академи\p{L}*|больниц\p{L}*)(?: (?!is |was |in )[\p{L}-]+){0,4}\s?[,(]\s?$|(?:大学|学院|研究所|研究院|医院|科学院)[,(]$/u;

/** Whether a place is all that a clause of a list says: "research only, in Nairobi". */
function standsAlone({ before, after }: Around): boolean {
  const isAlone = [PLACE_ALONE, PLACE_NAMED, INSTITUTION].some((one) => one.test(before));
  return isAlone && ENDS_AFTER.test(after.replace(OF_INSTITUTION, ''));
}

const ONLY = /(?:^|(?<=\s))(?:only|just|только|всего)\s+$|(?:只有?|就)$/u;

/** Whether how many there are is all that a clause says: "only one scientist". */
function isCounted(around: Around): boolean {
  return standsAlone({ ...around, before: around.before.replace(ONLY, '') });
}

/** Whether a clause begins with the length or the day that is asked, and goes on with when or how: "a full year from 1 June". */
function isPlanAsked(
  scene: CaseScene,
  fact: string,
  { kind, parsed }: Value,
  { before, after, open }: Around,
): boolean {
  const declared = declarationIn(scene.topic.call)(fact);
  const goesOn = { duration: GOES_ON, date: UNBROKEN }[String(kind)];
  if (fact !== open || parsed.kind !== 'value' || !ENDS_BEFORE.test(before)) return false;
  return 'changeable' in declared && goesOn?.test(after) === true;
}

/** How near in the order of the questions a place is to what else is said: a job and where it is. */
const NEAR_IN_ORDER = 2;

/** Whether something is surely said that is asked near a fact, and no value of the same kind. */
function isNearTo(
  scene: CaseScene,
  fact: string,
  value: Value,
  mentioned: readonly Mention[],
): boolean {
  const { order } = scene.topic;
  return mentioned.some(
    (one) =>
      one.parsed.kind === 'value' &&
      Math.abs(order.indexOf(one.fact) - order.indexOf(fact)) <= NEAR_IN_ORDER &&
      !fitsKind(declarationIn(scene.topic.call)(one.fact), value),
  );
}

/** "Cape Town, South Africa": a country behind a city in it. */
function isOfCity({ before }: Around): boolean {
  const bare = before.replace(/[\s,]+$/u, '');
  return cityHits(fold(bare)).some(({ end }) => end === bare.length);
}

/** Whether a country is one of which the person is a citizen, as far as that is known or said. */
function isHome(scene: CaseScene, country: FactValue, mentioned: readonly Mention[]): boolean {
  const declared = declarationIn(scene.topic.call);
  const said = mentioned.map(({ fact, parsed }) => [fact, candidatesOf(parsed)] as const);
  return [...Object.entries(scene.case.facts), ...said].some(
    ([fact, value]) => isOfPerson(declared(fact)) && [value].flat(2).some((one) => one === country),
  );
}

/** "Fixed term, only research, in Egypt": a place that stands by itself behind what is said of a job. */
function isPlaceOf(
  scene: CaseScene,
  fact: string,
  value: Value,
  mentioned: readonly Mention[],
  around: Around,
): boolean {
  const { parsed } = value;
  const declared = declarationIn(scene.topic.call)(fact);
  if (!isPlace(value) || declared.kind !== 'country' || parsed.kind !== 'value') return false;
  const isNamed = [IN, PLACE_NAMED].some((one) => one.test(around.before)) || isOfCity(around);
  const isOfEmployer = INSTITUTION.test(around.before) && isHome(scene, parsed.value, mentioned);
  const isMeant = isNamed || isOfEmployer;
  return isNearTo(scene, fact, value, mentioned) && standsAlone(around) && isMeant;
}

/** "My lucky number in China": a place in the middle of what says nothing of a job is nobody's. */
function isOfNothing(
  scene: CaseScene,
  fact: string,
  value: Value,
  mentioned: readonly Mention[],
  around: Around,
): boolean {
  const { kind } = declarationIn(scene.topic.call)(fact);
  if (!isPlace(value) || kind !== 'country' || whoseFacts(scene) === 'both') return false;
  return fact !== around.open && !standsAlone(around) && !isNearTo(scene, fact, value, mentioned);
}

/** "Zero" by itself, once all sums but the one that comes next are known. */
function nothingLeft(
  scene: CaseScene,
  value: Value,
  mentioned: readonly Mention[],
  around: Around,
): Mention[] {
  const declared = declarationIn(scene.topic.call);
  const sums = scene.topic.order.filter(
    (fact) => canKnow(scene, fact) && fitsKind(declared(fact), value),
  );
  const isKnown = (fact: string) => scene.case.facts[fact] !== undefined;
  const [fact, ...more] = sums.filter((one) => !isKnown(one));
  const isNext = fact !== undefined && more.length === 0 && sums.some(isKnown);
  if (!isNext || !standsAlone(around) || (around.open ?? fact) !== fact) return [];
  if (mentioned.some((one) => one.fact === fact)) return [];
  return [{ fact, parsed: readAs(scene, fact, value), start: value.start, end: value.end }];
}

/** A value without a cue is asked about, not taken: as what is asked, else as the first open fact that it fits. */
export function guessed(
  scene: CaseScene,
  value: Value,
  mentioned: readonly Mention[],
  around: Around,
): Mention[] {
  if (value.kind === 'nothing') return nothingLeft(scene, value, mentioned, around);
  if (isOfSomethingElse(value, around) || saysAgain(scene, value, around)) return [];
  if (!speaksOfSelf(scene) && isOfHost(value, around.before)) return [];
  const isEnd = UP_TO.test(value.written) || LEADS_UP_TO.test(around.before);
  const fitting = scene.topic.order.flatMap((fact): Fitting[] => {
    const declared = declarationIn(scene.topic.call)(fact);
    if (isEnd && value.kind === 'date' && fact !== around.open) return [];
    if (scene.case.facts[fact] !== undefined || mentioned.some((one) => one.fact === fact))
      return [];
    if (!canKnow(scene, fact) || !fitsKind(declared, value) || !isSoPlaced(declared, around.before))
      return [];
    const parsed = readAs(scene, fact, value);
    const isRead = parsed.kind === 'value' || isWrittenShort(parsed, value);
    const isIdle = declared.kind === 'date' && rulesTouched(scene, fact).length === 0;
    return isRead && !isIdle ? [{ fact, candidates: candidatesOf(parsed) }] : [];
  });
  const asked = fitting.find((one) => one.fact === around.open);
  if (value.kind === 'people' && !asked && !isCounted(around)) return [];
  if (value.kind === 'city' && !standsAlone(around)) return [];
  const only =
    asked ??
    (hasRival(scene, value, mentioned, around) ? undefined : likeliest(scene, value, fitting)[0]);
  if (!only || isOfNothing(scene, only.fact, value, mentioned, around)) return [];
  const isSum = value.kind === 'people' && isCounted(around);
  const isAlone = fitting.length === 1 && (isSum || isDayAlone(scene, only.fact, value, around));
  if (
    isAlone ||
    isPlanAsked(scene, only.fact, value, around) ||
    isPlaceOf(scene, only.fact, value, mentioned, around)
  )
    return [
      {
        fact: only.fact,
        parsed: readAs(scene, only.fact, value),
        start: value.start,
        end: value.end,
      },
    ];
  const parsed = {
    kind: 'confirm' as const,
    reason: 'hedged' as const,
    candidates: only.candidates,
  };
  return [{ fact: only.fact, parsed, start: value.start, end: value.end, guessed: true }];
}
