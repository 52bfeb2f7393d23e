import { type Fact, isRange } from '../../../rules/language/facts.ts';
import { standingOf } from '../../answers/countries/standing.ts';
import type { Parsed } from '../../answers/index.ts';
import { candidatesOf } from '../../answers/outcomes.ts';
import { decides } from '../../interview/answer-question.ts';
import { type CaseScene, todayOf } from '../../scene.ts';
import { isSaid, type Part } from '../parts/parts.ts';
import { speaksOfSelf, whoseFacts } from '../parts/speaks-of-self.ts';
import { isInDoubt } from './in-doubt.ts';
import type { Mention } from './mentions.ts';
import { isOfLastTime, isOfOtherTimes, isToBeHad, isWished } from './other-times.ts';

/** Whether a fact is about where the person is from, and not about where something is. */
export function isOfPerson(declared: Fact): boolean {
  return 'about' in declared && declared.about === 'citizenship';
}

/** Whether a fact is of what those who invite offer, all of which is still to come. */
export function isOfHost(declared: Fact): boolean {
  return declared.knownBy !== undefined && 'changeable' in declared;
}

/** What is certain, as something to be asked about. */
export function doubted(mention: Mention): Mention {
  const { parsed } = mention;
  if (parsed.kind !== 'value' && parsed.kind !== 'partial') return { ...mention, likely: 'named' };
  const doubt = { kind: 'confirm' as const, reason: 'hedged' as const, candidates: [parsed.value] };
  return { ...mention, parsed: doubt, likely: 'named' };
}

/** A mention as it is weighed against what is likely to be said of the same fact: "yes, but only in the mornings". */
export function weighed(mention: Mention, likely: readonly Mention[]): Mention {
  const { fact, parsed } = mention;
  const isUnlike = likely.some(
    (one) =>
      one.fact === fact &&
      one.parsed.kind === 'confirm' &&
      parsed.kind === 'value' &&
      !one.parsed.candidates.includes(parsed.value),
  );
  return isUnlike ? doubted(mention) : mention;
}

/** The last day that a date can be; the end of time where it is none. */
function endOf(parsed: Parsed): string {
  const [value, ...others] = candidatesOf(parsed);
  if (others.length > 0) return '9';
  if (typeof value === 'string') return value;
  return value !== undefined && isRange(value) ? String(value.atMost ?? '9') : '9';
}

/** A job that is sought or was left, before the place where it is: "I quit my job in Accra". */
const SOUGHT_OR_LEFT =
  /(?:(?<!\p{L})(?:quit|left|lost|leaving|resigned|fired|find|looking|search\p{L}*|seek\p{L}*|applied|ищу|найти|искал[аи]?|уволил\p{L}+|ушел|ушла|потерял[аи]?|бросил[аи]?)(?!\p{L})|辞|离开|丢|失去|找)[^,;]{0,40}$/u;

/** Whether the words before a place say that nobody works there yet, or any more. */
function isNotThere(before: string): boolean {
  return isWished(before) || SOUGHT_OR_LEFT.test(before);
}

/** What the writer was told or has read, before what that is: "мне сказали, что граждан Турции берут". */
const HEARSAY =
  /(?:(?<!\p{L})(?:(?:мне|нам) (?:сказали|говорили|объяснили|написали|ответили)|слышал[аи]?|про?читал[аи]?|говорят|пишут|написано|(?:was|been|were) told|heard|read)|听说|据说|[看读听]到|[说写]的?是)\s*$/u;

/** What a notice or a form says, and the person does not: 表上写着“泰国公民”, "в объявлении стоит «…»". */
const READ_OUT =
  /(?:表格?|通知|公告|指南|网站|网页|官网|文件|说明|条件|要求)(?:[上里中]面?)?(?:是|明确|就|都|也)*(?:写|说|列|规定|要求)|(?<!\p{L})(?:в (?:\p{L}+ )?(?:анкете|объявлении|форме|положении|правилах|условиях|уведомлении|конкурсе|тексте|сайте)|на (?:\p{L}+ )?сайте) (?:же |ведь |было |был |была )*(?:стоит|написано|пишут|сказано|указано|говорится)(?!\p{L})|(?<!\p{L})(?:form|notice|announcement|call|website|site|rules?|guidelines?|text|page|clauses?) (?:only |also |clearly |just )?(?:says?|said|states?|mentions?|lists?|reads?|speaks? of|talks? (?:of|about))(?!\p{L})/u;

/** Whether what is said is only what the writer heard or read. */
function isHeard(scene: CaseScene, { lead, text }: Part): boolean {
  return READ_OUT.test(text) || (speaksOfSelf(scene) && HEARSAY.test(lead));
}

/** Whether a choice or a country is only so at another time: wished for, promised, gone by. */
function isOfOtherTime(scene: CaseScene, part: Part, mention: Mention): boolean {
  const { fact, parsed, start, end } = mention;
  const declared = scene.topic.call.facts[fact];
  if (declared === undefined || !isSaid(part)) return false;
  const span = { start: start - part.start, end: end - part.start };
  if (isInDoubt(scene, fact, part.text) || isHeard(scene, part)) return true;
  if (isOfPerson(declared))
    return isToBeHad(part.text.slice(0, span.start)) || standingOf(part.text, span) !== 'held';
  const isPlanned = whoseFacts(scene) === 'both' || isOfHost(declared);
  if (declared.kind === 'country') return !isPlanned && isNotThere(part.text.slice(0, span.start));
  if (declared.kind === 'date') return !declared.past && endOf(parsed) < todayOf(scene);
  const { kind } = declared;
  if (kind === 'number' || kind === 'money')
    return 'changeable' in declared && isOfLastTime(part.text);
  return (
    kind === 'choice' &&
    'changeable' in declared &&
    !isPlanned &&
    isOfOtherTimes(part.text, todayOf(scene))
  );
}

/** Whether a first answer is said in words that may change it, or beside another value of its kind. */
function isUncertain(scene: CaseScene, { fact, parsed }: Mention, isPlain: boolean): boolean {
  if (isPlain || fact === 'role' || scene.case.facts[fact] !== undefined) return false;
  const isDay = scene.topic.call.facts[fact]?.kind === 'date';
  return (
    (parsed.kind === 'value' && !isDay) ||
    (parsed.kind === 'partial' && decides(scene, fact, parsed.value))
  );
}

/** The mentions of a part that are to be asked about; `isPlain` tells whether one is said without more words. */
export function doubtsIn(
  scene: CaseScene,
  part: Part,
  mentions: readonly Mention[],
  isPlain: (mention: Mention) => boolean,
): { readonly sure: readonly Mention[]; readonly doubts: readonly Mention[] } {
  const ofOtherTime = mentions.filter((one) => isOfOtherTime(scene, part, one));
  const uncertain = mentions.filter(
    (one) => !ofOtherTime.includes(one) && isUncertain(scene, one, isPlain(one)),
  );
  return {
    sure: mentions.filter((one) => !ofOtherTime.includes(one) && !uncertain.includes(one)),
    doubts: [...ofOtherTime.filter(({ parsed }) => parsed.kind !== 'partial'), ...uncertain].map(
      doubted,
    ),
  };
}
