import type { FactValue } from '../../../rules/language/facts.ts';
import { declarationIn } from '../../../rules/rulebook.ts';
import { type Parsed, parseAnswer } from '../../answers/index.ts';
import { languageOf } from '../../interview/language-of.ts';
import { shapeOf } from '../../interview/shape.ts';
import { type CaseScene, todayOf } from '../../scene.ts';
import type { ReadyCues, StatedOption } from '../cues/cues.ts';
import type { PhraseHit } from '../cues/phrase-finder.ts';
import { isSaid, type Part } from '../parts/parts.ts';
import {
  COMING,
  DENIED,
  DENIED_SOON,
  IN_CHARGE_OF,
  OWN_SIDE,
  PAST,
  WAS,
} from '../parts/phrases.ts';
import { whoseFacts } from '../parts/speaks-of-self.ts';
import { LEFT_BEHIND } from './in-doubt.ts';
import { isOfHost } from './mention-doubts.ts';
import type { Mention } from './mentions.ts';
import {
  apart,
  type Hit,
  isFree,
  isOfAsked,
  isOfNew,
  isSettled,
  MOST_HITS,
  optionsBut,
  saidFurtherOn,
} from './option-hits.ts';

/** A fact that is named, and where. */
export type NameHit = PhraseHit<string>;

/** How far before an option words tell that it was left behind. */
const NEAR = 40;

const WORD = /[\p{L}\d]/u;

/** Where the last letter or digit of a text stands. */
function lastWord(text: string): number {
  let at = text.length - 1;
  while (at >= 0 && !WORD.test(text.charAt(at))) at -= 1;
  return at;
}

/** The options that a text states: by its whole words, or by phrases in it. */
function hitsOf(
  ready: ReadyCues,
  { text, stance }: Part,
  meant: readonly string[],
  named: readonly string[],
  isKnown: (fact: string) => boolean,
): Hit[] {
  const words = text.search(WORD) < 0 ? '' : text.slice(text.search(WORD));
  const bare = words.slice(0, lastWord(words) + 1);
  const waitsFor = ({ fact }: StatedOption) => ready.waits[fact] ?? [];
  const alone = (ready.alone.get(bare.replaceAll('-', ' ')) ?? []).filter(
    (one) =>
      (meant.includes(one.fact) || !isKnown(one.fact)) &&
      !waitsFor(one).some((fact) => meant.includes(fact) && !isKnown(fact)),
  );
  const waits = (one: StatedOption) => waitsFor(one).some((fact) => !isKnown(fact));
  if (alone.length > 0)
    return alone.map((one) => ({ ...one, likely: waits(one), start: 0, end: text.length }));
  return ready
    .stated(text)
    .flatMap(({ meaning: { fact, option, near, likely, ofWriter }, start, end, gap }) =>
      (near && !meant.includes(fact) && !named.includes(fact)) || (ofWriter && stance !== 'self')
        ? []
        : [{ fact, option, near, likely, start, end, gap }],
    );
}

/** Whether a phrase states its option by itself. */
function isFirm({ near, likely, ofWriter }: StatedOption): boolean {
  return !near && !likely && !ofWriter;
}

/** Whether a hit only says again what is known. */
function saysTheKnown(scene: CaseScene, hit: Hit): boolean {
  return scene.case.facts[hit.fact] === optionValue(scene, hit);
}

function optionValue(scene: CaseScene, { fact, option }: Hit): FactValue {
  const { kind } = scene.topic.call.facts[fact] ?? {};
  return kind === 'yes-no' ? option === 'yes' : option;
}

const DENIAL = /(?<!\p{L})(?:not|no longer|don't|doesn't|не|больше не)(?!\p{L})|[不没]/u;
const THERE =
  /^\s*(?:in|for|by|at|with|в|на|у)\s(?!(?:the moment|present|all|данный|настоящее|this|that)(?!\p{L}))/u;

/** "I am not employed in Kenya" denies the place, and not the job. */
function isOfPlace(text: string, start: number, end: number): boolean {
  return DENIAL.test(text.slice(start, end)) && THERE.test(text.slice(end));
}

/** Why an option that is named is not what is said: it is denied, was so once, or is still to come. */
function isNotSaid(scene: CaseScene, { fact, start, end, likely }: Hit, part: Part): boolean {
  const left = part.text.slice(0, start);
  const declared = scene.topic.call.facts[fact];
  if (isOfPlace(part.text, start, end)) return true;
  if (DENIED.test(left) || (likely && DENIED_SOON.test(part.text.slice(end)))) return true;
  if (declared?.kind === 'yes-no' || declared === undefined) return false;
  const past =
    isSaid(part) && (PAST.test(left) || WAS.test(left) || LEFT_BEHIND.test(left.slice(-NEAR)));
  const isPlanned = whoseFacts(scene) === 'both' || isOfHost(declared);
  return (COMING.test(left) && !isPlanned) || ('changeable' in declared && past);
}

/** What is only likely by a hit, or by one that is not so: it is asked about. */
function likelyOf(scene: CaseScene, part: Part, hit: Hit): Mention[] {
  const unlike = isNotSaid(scene, hit, part);
  const declared = scene.topic.call.facts[hit.fact];
  if (declared === undefined) return [];
  const candidates = unlike ? optionsBut(declared, hit) : [optionValue(scene, hit)];
  const parsed = { kind: 'confirm' as const, reason: 'hedged' as const, candidates };
  const [start, end] = [part.start + hit.start, part.start + hit.end];
  return [{ fact: hit.fact, parsed, start, end, likely: unlike ? 'unlike' : 'named' }];
}

/** A number beside a name counts something, and no button. */
const COUNTS =
  /\d|(?<!\p{L})(?:first|second|third|one|two|three|four|five|six|втор\p{L}+|перв\p{L}+|треть\p{L}+|один|два|три)(?!\p{L})|第|^\s*an?\s*$/u;

/** "Months: 12": a bare number behind the name of what it counts. */
const NUMBERED = /^[^:\d]{0,40}:\s?(?<count>\d{1,3})\s*[.;]?\s*$/u;

function byNumber(scene: CaseScene, part: Part, fact: string): Mention[] {
  const { count } = NUMBERED.exec(part.text)?.groups ?? {};
  if (count === undefined) return [];
  const options = { language: languageOf(scene), today: todayOf(scene) };
  const parsed = parseAnswer(shapeOf(scene, fact), count, options);
  return parsed.kind === 'value' ? [{ fact, parsed, start: part.start, end: part.end }] : [];
}

function byLabel(scene: CaseScene, part: Part, fact: string, names: readonly NameHit[]): Mention[] {
  const declared = declarationIn(scene.topic.call)(fact);
  const isOnly = names.every(({ meaning }) => meaning === fact);
  if (declared.kind === 'number') return isOnly ? byNumber(scene, part, fact) : [];
  if (declared.kind !== 'choice' && declared.kind !== 'yes-no') return [];
  const label = part.text.indexOf(':');
  const own = names.filter((one) => one.meaning === fact && (label < 0 || one.start < label));
  const rest = own.reduce(
    (text, { start, end }) => text.slice(0, start) + ' '.repeat(end - start) + text.slice(end),
    part.text,
  );
  const options = { language: languageOf(scene), today: todayOf(scene) };
  const parsed =
    rest.trim() === '' || COUNTS.test(rest)
      ? undefined
      : parseAnswer(shapeOf(scene, fact), rest.trim(), options);
  return parsed?.kind === 'value' ? [{ fact, parsed, start: part.start, end: part.end }] : [];
}

/** Whether what a label reads says no other than what a cue states. */
function isAgreed(parsed: Parsed, option: string | undefined): boolean {
  return option === undefined || (parsed.kind === 'value' && parsed.value === option);
}

/** What has been so for years: "since 2015, without a break" and "9 years, without a break" are said of no plan. */
const LASTED =
  /(?:(?<!\p{L})(?:since|from|с|со)(?!\p{L})|[从自])\D{0,12}(?:19\d\d|20[01]\d|202[0-3])(?!\d)|(?<!\d)(?:[3-9]|[1-4]\d)\s?(?:years?(?!\p{L})|yrs?(?!\p{L})|лет(?!\p{L})|года(?!\p{L})|年(?!\s?\d))|(?<!\p{L})(?:\p{L}{3,}(?: с половиной)? лет|(?:три|четыре) года|(?:three|four|five|six|seven|eight|nine|ten|\p{L}+teen) years)(?!\p{L})|[三四五六七八九十]年(?!级)/u;

function isPlan(scene: CaseScene, fact: string): boolean {
  const declared = scene.topic.call.facts[fact];
  return declared?.kind === 'yes-no' && declared.changeable === true;
}

/** Whether those who write are the side of which the facts are. */
function isOfPartner(scene: CaseScene, { partners }: ReadyCues): boolean {
  return partners.includes(String(scene.case.facts.role));
}

/** The facts that the part before one names or states: "зовут в Нанкин, уже дал согласие". */
function factsBefore(ready: ReadyCues, { lead, text }: Part): string[] {
  const stated = DENIAL.test(text) ? [] : ready.stated(lead);
  return [
    ...ready.names(lead).map(({ meaning }) => meaning),
    ...stated.flatMap(({ meaning }) => (isFirm(meaning) ? meaning.fact : [])),
  ];
}

/** What a part states by its words, without plans that have lasted for years. */
function statingIn(
  scene: CaseScene,
  ready: ReadyCues,
  part: Part,
  meant: readonly string[],
): Hit[] {
  const isKnown = (fact: string) => scene.case.facts[fact] !== undefined;
  return hitsOf(ready, part, meant, factsBefore(ready, part), isKnown).filter(
    ({ fact, start }) =>
      !isPlan(scene, fact) || !LASTED.test(`${part.lead}, ${part.text.slice(0, start)}`),
  );
}

/**
 * The options that a part of a message states, by their cues or, where it names the fact, by their labels;
 * those that are only likely say so.
 */
export function optionMentions(
  scene: CaseScene,
  ready: ReadyCues,
  part: Part,
  names: readonly NameHit[],
  open: string | undefined,
): Mention[] {
  const named = [...new Set(names.map(({ meaning }) => meaning))];
  const meant = open === undefined ? named : [...named, open];
  const isKnown = (fact: string) => scene.case.facts[fact] !== undefined;
  const stating = statingIn(scene, ready, part, meant).slice(0, MOST_HITS);
  const ofThoseLed = stating.filter((hit) => IN_CHARGE_OF.test(part.text.slice(0, hit.start)));
  const found = stating.filter((hit) => isFree(hit, ofThoseLed));
  const plain = found.filter((hit) => !hit.likely && !isOfAsked(hit, found, open, isKnown));
  const all = plain.filter((hit) => !isOfNew(hit, plain, isKnown));
  const news = all.filter((hit) => !saysTheKnown(scene, hit));
  const first = apart(news);
  const further = saidFurtherOn(news, first);
  const told = apart(all.filter((hit) => !news.includes(hit) && isFree(hit, first)));
  const firm = [...first.filter((hit) => !isSettled(hit, first, further)), ...further, ...told];
  const ours = (hit: Hit) =>
    ready.self.length === 0 &&
    !isOfPartner(scene, ready) &&
    OWN_SIDE.test(part.text.slice(0, hit.start));
  const hits = firm.filter((hit) => !isNotSaid(scene, hit, part) && !ours(hit));
  const isOfStated = ({ fact }: Hit) =>
    (ready.waits[fact] ?? []).some((one) => !isKnown(one) && firm.some((hit) => hit.fact === one));
  const likelier = found.filter((hit) => hit.likely && isFree(hit, firm) && !isOfStated(hit));
  const fresh = apart(likelier.filter(({ fact }) => !isKnown(fact)));
  const faint = [
    ...fresh,
    ...apart(likelier.filter((hit) => isKnown(hit.fact) && isFree(hit, fresh))),
  ];
  const likely = [...firm.filter((hit) => !hits.includes(hit)), ...faint];
  const mentions = hits.map((hit): Mention => {
    const parsed = { kind: 'value' as const, value: optionValue(scene, hit) };
    return { fact: hit.fact, parsed, start: part.start + hit.start, end: part.start + hit.end };
  });
  const stated = new Map(all.map((hit) => [hit.fact, hit.option]));
  const labels = named
    .filter((fact) => fact !== 'role' && (!stated.has(fact) || part.text.includes(':')))
    .flatMap((fact) => byLabel(scene, part, fact, names))
    .filter(({ fact, parsed }) => isAgreed(parsed, stated.get(fact)));
  return [...mentions, ...labels, ...likely.flatMap((hit) => likelyOf(scene, part, hit))];
}
