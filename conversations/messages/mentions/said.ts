import { declarationIn } from '../../../rules/rulebook.ts';
import { parseAnswer } from '../../answers/index.ts';
import { wordSet } from '../../answers/text/lexemes.ts';
import { languageOf } from '../../interview/language-of.ts';
import { type CaseScene, todayOf } from '../../scene.ts';
import { ANNOUNCES, inPart, type Part } from '../parts/parts.ts';
import { FIRST, TAKES_UP } from '../parts/phrases.ts';
import { whoseFacts } from '../parts/speaks-of-self.ts';
import { namesInvited } from '../parts/subject-of.ts';
import { isPlace } from '../values/cities.ts';
import { fitsKind } from '../values/fits-kind.ts';
import { readAs } from '../values/read-as.ts';
import type { Value, ValueKind } from '../values/values.ts';
import { isWorkplace } from '../values/workplace.ts';
import { statedTogether } from './joined-parts.ts';
import { doubted, isOfPerson } from './mention-doubts.ts';
import { added, type Mention, mentionsIn } from './mentions.ts';
import { saidOfWriter } from './said-of-writer.ts';

/** What the parts of a message say of facts by their cues, and what is left. */
export interface Said {
  readonly mentions: Mention[];
  /** What is only likely to be said. */
  readonly likely: Mention[];
  readonly unused: Value[];
  /** Values said of the person in parts that name other facts. */
  readonly loose: Value[];
  /** The parts in which nothing was found. */
  readonly left: Part[];
  /** Facts that are named. */
  readonly named: string[];
  /** Whether something is denied, which may take back what was said before. */
  denies: boolean;
}

const COURTESIES = wordSet(
  'hi hello hey thanks thank you ok okay please sorry sure great good morning afternoon evening dear sir madam all right well cheers привет здравствуйте спасибо добрый день утро вечер пожалуйста хорошо ок ладно извините',
);
const HAN_COURTESY =
  /^(?:您好|你好|谢谢|谢谢您|好的|好|请问|早上好|下午好|晚上好|不好意思|抱歉|老师好|嗯|哈喽|在吗)+$/u;

/** "I also have a Spanish passport, forgot to say that": only that it comes late. */
const FORGOTTEN =
  /^\s*(?:sorry )?(?:i )?(?:had )?(?:also |totally |just )?(?:forgot|forgotten)(?: (?:to (?:say|mention|write|tell|add)(?: (?:you|it|that|this|so))?|that|it|about it))\s*[.!]*$|^\s*(?:я )?(?:совсем |просто )?забыл[аи]?(?: (?:это|об этом|про это))? (?:сказать|написать|добавить|упомянуть|указать)\s*[.!]*$|^\s*(?:我)?(?:刚才|刚刚|前面|之前)?忘了?(?:记)?(?:说|写|讲|提|填|补充|告诉你们?)了?\s*[.!]*$/u;

function isCourtesy(text: string): boolean {
  const words = text.match(/[\p{L}\d]+/gu) ?? [];
  return (
    ANNOUNCES.test(text) ||
    FORGOTTEN.test(text) ||
    words.every((word) => COURTESIES.has(word) || HAN_COURTESY.test(word))
  );
}

/** "Kenya, is it on the list?" names what is asked about, and perhaps no answer. */
function isTakenUp(part: Part, parts: readonly Part[]): boolean {
  const next = parts[parts.indexOf(part) + 1];
  const asked = next?.sentence === part.sentence && next.stance === 'asks';
  return asked && TAKES_UP.test(next.text) && !FIRST.test(part.text) && !namesInvited(part.text);
}

function asAsked(mention: Mention): Mention {
  const { likely: _likely, ...asked } = doubted(mention);
  return asked;
}

/** The values that are said of somebody else. */
export function theirsIn(parts: readonly Part[], values: readonly Value[]): Value[] {
  return parts.filter(({ stance }) => stance === 'others').flatMap((part) => inPart(part, values));
}

/** The part before, with the facts that it names. */
interface Last {
  readonly part: Part;
  readonly named: readonly string[];
  /** The facts of which it says something. */
  readonly told: readonly string[];
}

/** As many letters as a bare yes or no has at most. */
const LONGEST_YES = 16;

/** What may belong to what was named just before it. */
const CARRIED: readonly ValueKind[] = ['country', 'city', 'duration', 'date'];

/** Words around a length that say no more than how long: "做科研，一共做了9年". */
const AMOUNTS_TO =
  /(?<!\p{L})(?:for|already|in total|altogether|уже|всего|в общей сложности)(?!\p{L})|已经?|到现在|至今|迄今|到今年|前后|加起来|全职|专职|一共|总共|[共都也有做干搞了满整]/gu;

/** Words before a day that say no more than which: "shifted by two months, so 1 May". */
const SO_IT_IS =
  /(?<!\p{L})(?:so|then|i\.e|that is|now|to|on|значит|то есть|итак|теперь|на|с|будет)(?!\p{L})|就是|也就是|那就|即|现在|改到|改成|从|起|开始/gu;

/** What stands beside a country for the thing that was named: "a second passport, the Australian one". */
const ONE_OF_THESE = /(?<!\p{L})(?:the|an?|one)(?!\p{L})|的/gu;

/** "A post at the University of Nairobi, Kenya": a country or a length alone belongs to what was named just before it. */
function carriedOver(
  scene: CaseScene,
  last: Last | undefined,
  part: Part,
  values: readonly Value[],
): Mention[] {
  const [value, ...others] = inPart(part, values);
  if (!last || last.part.sentence !== part.sentence || !value || others.length > 0) return [];
  const rest = part.text.replace(
    part.text.slice(value.start - part.start, value.end - part.start),
    '',
  );
  const said = { duration: AMOUNTS_TO, date: SO_IT_IS };
  const isKind = value.kind === 'duration' || value.kind === 'date' ? value.kind : undefined;
  const alone = rest.replace(isKind === undefined ? ONE_OF_THESE : said[isKind], '');
  if (!CARRIED.includes(value.kind) || /[\p{L}\d]/u.test(alone)) return [];
  const declared = declarationIn(scene.topic.call);
  const isWork = value.kind === 'city' && isWorkplace(`${last.part.text} `, '');
  const all = isWork && whoseFacts(scene) !== 'both' ? scene.topic.order : last.named;
  const [fact, ...more] = all.filter((one) => fitsKind(declared(one), value));
  if (fact === undefined || more.length > 0) return [];
  if (value.kind === 'date' && last.told.includes(fact)) return [];
  const parsed = added(scene, fact, last.part, readAs(scene, fact, value));
  return [{ fact, parsed, start: value.start, end: value.end }];
}

/** Words for a place that was just named. */
const THERE = /(?<!\p{L})(?:there|там(?! же))(?!\p{L}| (?:is|are|was) )|那边|那里|当地/u;

/** "I moved to Ghana, my employer is there now": a fact that is named with the place that stands just before it. */
function pointedAt(
  scene: CaseScene,
  last: Last | undefined,
  part: Part,
  values: readonly Value[],
  named: readonly string[],
): Mention[] {
  if (!last || last.part.sentence !== part.sentence || !THERE.test(part.text)) return [];
  const [place, ...others] = inPart(last.part, values).filter(isPlace);
  if (!place || others.length > 0 || inPart(part, values).some(isPlace)) return [];
  const declared = declarationIn(scene.topic.call);
  const [fact, ...more] = named.filter((one) => {
    const of = declared(one);
    return of.kind === 'country' && !isOfPerson(of);
  });
  if (fact === undefined || more.length > 0) return [];
  return [{ fact, parsed: readAs(scene, fact, place), start: part.start, end: part.end }];
}

/** "Full time, yes": a bare yes or no behind the name of one fact that is asked so. */
function agreedTo(scene: CaseScene, last: Last | undefined, part: Part): Mention[] {
  const declared = declarationIn(scene.topic.call);
  if (!last || last.part.sentence !== part.sentence || part.text.length > LONGEST_YES) return [];
  const [fact, ...more] = last.named.filter((one) => declared(one).kind === 'yes-no');
  if (fact === undefined || more.length > 0 || last.named.length > 1) return [];
  const options = { language: languageOf(scene), today: todayOf(scene) };
  const parsed = parseAnswer({ input: 'yes-no' }, part.text, options);
  return parsed.kind === 'value' ? [{ fact, parsed, start: part.start, end: part.end }] : [];
}

/** What two parts state together stands for what each of them says of the same fact. */
function stateOver({ mentions, likely }: Said, together: Mention) {
  for (const all of [mentions, likely]) {
    const isOfPart = ({ fact, start, end }: Mention) =>
      fact === together.fact && start < together.end && end > together.start;
    all.splice(0, all.length, ...all.filter((one) => !isOfPart(one)));
  }
  mentions.push(together);
}

/** What the parts of a message say of facts; courtesies and what is said of others are set apart. */
export function saidIn(
  scene: CaseScene,
  parts: readonly Part[],
  values: readonly Value[],
  open: string | undefined,
): Said {
  const said: Said = {
    ...saidOfWriter(scene, parts, values, open),
    ...{ unused: [], loose: [], left: [], named: [], denies: false },
  };
  let last: Last | undefined;
  for (const part of parts) {
    if (part.stance === 'others') said.unused.push(...inPart(part, values));
    if (part.stance !== 'says') continue;
    const read = mentionsIn(scene, part, values, open);
    const carried =
      read.mentions.length === 0
        ? [
            ...carriedOver(scene, last, part, values),
            ...agreedTo(scene, last, part),
            ...pointedAt(scene, last, part, values, read.named),
          ]
        : [];
    const mentions = [...read.mentions, ...carried];
    const together = statedTogether(scene, last?.part, part, values, open);
    said.mentions.push(...(isTakenUp(part, parts) ? mentions.map(asAsked) : mentions));
    said.likely.push(...read.likely);
    for (const one of together) stateOver(said, one);
    said.named.push(...read.named);
    said.denies = said.denies || read.spent;
    last = {
      part,
      named: [...new Set([...read.named, ...read.likely.map(({ fact }) => fact)])],
      told: mentions.map(({ fact }) => fact),
    };
    if (mentions.length === 0 && !read.spent && !read.doubtful && !isCourtesy(part.text))
      said.left.push(part);
    else if (carried.length === 0) said.loose.push(...read.unused);
  }
  return said;
}
