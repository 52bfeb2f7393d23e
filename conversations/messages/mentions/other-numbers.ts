import type { CaseScene } from '../../scene.ts';
import { readyCues } from '../cues/cues.ts';
import type { Part } from '../parts/parts.ts';
import { FAMILY } from '../parts/taken-up.ts';
import type { Mention } from './mentions.ts';

/** A number that counts what may be asked, and no hours or shares. */
const SMALL_NUMBER =
  /(?<![\d./-])\d{1,3}(?![\d月日号]|[./-]\d|\s?(?:%|小时|(?:ч|час\p{L}*|h|hrs?|hours?|процент\p{L}*|percent)(?!\p{L})))/u;

/** "每次6个月": how long each of several is. */
const OF_EACH = /^\s*每[次趟回段]/u;

/** Whether a first number stands in a sentence with another that is not read: "61 months, 10 of them in sales". */
export function isCounted(
  scene: CaseScene,
  { fact, start, parsed }: Mention,
  parts: readonly Part[],
  unread: readonly Part[],
): boolean {
  const isNumber = scene.topic.call.facts[fact]?.kind === 'number';
  const own = parts.find((part) => start >= part.start && start < part.end);
  if (!isNumber || !own || parsed.kind === 'confirm' || scene.case.facts[fact] !== undefined)
    return false;
  return unread.some(
    ({ sentence, text }) =>
      sentence === own.sentence && SMALL_NUMBER.test(text) && !OF_EACH.test(text),
  );
}

/** "Half a year, then another half a year": a second length beside the first. */
const THEN_ANOTHER =
  /(?<!\p{L})(?:then|and) (?:another|a second|again)(?!\p{L})|(?<!\p{L})(?:потом|затем|и) (?:еще|снова|второй)(?!\p{L})|(?<!\p{L})(?:plus|плюс) \d|(?:然后|之后|过后|回来)再|加上?\s?[\d一二三四五六七八九十]/u;
/** What begins with what may be instead. */
const OR = /^\s*(?:or|или|либо)(?!\p{L})|^\s*(?:或|还是)/u;

/** "Environmental engineering, or say chemistry": an option that has another one instead behind it. */
function isEither(scene: CaseScene, fact: string, start: number, parts: readonly Part[]): boolean {
  const { stated } = readyCues(scene.topic.cues);
  return parts.some(
    (part) =>
      part.start > start &&
      OR.test(part.text) &&
      stated(part.text).some(({ meaning }) => meaning.fact === fact),
  );
}

const ONE_IN =
  /(?<!\p{L})one (?:is )?(?:in|from)\s|(?<!\p{L})од(?:ин|на|но) (?:в|из)\s|一[个家所]在/u;
const OTHER_IN =
  /(?<!\p{L})(?:one|another|the other|the second) (?:is )?(?:in|from)\s|(?<!\p{L})(?:друг\p{L}+|втор\p{L}+|од(?:ин|на|но)) (?:в|из)\s|(?:[另一]一?[个家所])在/u;

/** "One in Minsk, one in Lyon": two places, of which none is meant alone. */
function isOneIn(text: string): boolean {
  const [first = ''] = ONE_IN.exec(text) ?? [];
  return first !== '' && OTHER_IN.test(text.slice(text.indexOf(first) + first.length));
}

/** Whether a number has another behind it that is added to it, or that may be instead. */
export function isOneOfTwo(
  scene: CaseScene,
  { fact, start }: Mention,
  parts: readonly Part[],
): boolean {
  const { kind } = scene.topic.call.facts[fact] ?? {};
  if (kind === 'choice') return isEither(scene, fact, start, parts);
  if (kind === 'country') return isOneIn(parts.map(({ text }) => text).join(' '));
  if (kind !== 'number') return false;
  const at = parts.findIndex((part) => start >= part.start && start < part.end);
  return parts
    .slice(at)
    .some(
      ({ sentence, text }, place) =>
        (place > 0 && OR.test(text) && SMALL_NUMBER.test(text)) ||
        (sentence === parts[at]?.sentence && THEN_ANOTHER.test(text)),
    );
}

/** Whether somebody else at work says another number of the same plan: "12 months, but my boss allows only 6". */
export function isDisputed(
  scene: CaseScene,
  { fact, start }: Mention,
  parts: readonly Part[],
): boolean {
  const declared = scene.topic.call.facts[fact];
  if (declared?.kind !== 'number' || declared.changeable !== true) return false;
  const own = parts.find((part) => start >= part.start && start < part.end);
  return parts.some(
    ({ sentence, stance, text }) =>
      stance === 'others' &&
      sentence === own?.sentence &&
      SMALL_NUMBER.test(text) &&
      !FAMILY.test(text),
  );
}
