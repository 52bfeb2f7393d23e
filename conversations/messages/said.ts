import { declarationIn } from '../../rules/rulebook.ts';
import { wordSet } from '../answers/text/lexemes.ts';
import type { CaseScene } from '../scene.ts';
import { fitsKind } from './fits-kind.ts';
import { doubted } from './mention-doubts.ts';
import { type Mention, mentionsIn, readAs } from './mentions.ts';
import type { Part } from './parts.ts';
import { FIRST, TAKES_UP } from './phrases.ts';
import type { Value } from './values.ts';

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

function isCourtesy(text: string): boolean {
  const words = text.match(/[\p{L}\d]+/gu) ?? [];
  return words.every((word) => COURTESIES.has(word) || HAN_COURTESY.test(word));
}

/** "Kenya, is it on the list?" names what is asked about, and perhaps no answer. */
function isTakenUp(part: Part, parts: readonly Part[]): boolean {
  const next = parts[parts.indexOf(part) + 1];
  const asked = next?.sentence === part.sentence && next.stance === 'asks';
  return asked && TAKES_UP.test(next.text) && !FIRST.test(part.text);
}

function asAsked(mention: Mention): Mention {
  const { likely: _likely, ...asked } = doubted(mention);
  return asked;
}

/** The values that lie in a part. */
export function inPart(part: Part, values: readonly Value[]): Value[] {
  return values.filter((one) => one.start >= part.start && one.end <= part.end);
}

/** "A post at the University of Nairobi, Kenya": a country alone belongs to what was named just before it. */
function carriedOver(
  scene: CaseScene,
  last: { readonly part: Part; readonly named: readonly string[] } | undefined,
  part: Part,
  values: readonly Value[],
): Mention[] {
  const [value, ...others] = inPart(part, values);
  if (!last || last.part.sentence !== part.sentence || !value || others.length > 0) return [];
  const rest = part.text.replace(
    part.text.slice(value.start - part.start, value.end - part.start),
    '',
  );
  if (value.kind !== 'country' || /[\p{L}\d]/u.test(rest)) return [];
  const declared = declarationIn(scene.topic.call);
  const [fact, ...more] = last.named.filter((one) => fitsKind(declared(one), value));
  if (fact === undefined || more.length > 0) return [];
  return [{ fact, parsed: readAs(scene, fact, value), start: value.start, end: value.end }];
}

/** What the parts of a message say of facts; courtesies and what is said of others are set apart. */
export function saidIn(
  scene: CaseScene,
  parts: readonly Part[],
  values: readonly Value[],
  open: string | undefined,
): Said {
  const said: Said = {
    ...{ mentions: [], likely: [], unused: [], loose: [], left: [], named: [] },
    denies: false,
  };
  let last: { part: Part; named: readonly string[] } | undefined;
  for (const part of parts) {
    if (part.stance === 'others') said.unused.push(...inPart(part, values));
    if (part.stance !== 'says') continue;
    const read = mentionsIn(scene, part, values, open);
    const carried = read.mentions.length === 0 ? carriedOver(scene, last, part, values) : [];
    const mentions = [...read.mentions, ...carried];
    said.mentions.push(...(isTakenUp(part, parts) ? mentions.map(asAsked) : mentions));
    said.likely.push(...read.likely);
    said.named.push(...read.named);
    said.denies = said.denies || read.spent;
    last = { part, named: read.named };
    if (mentions.length === 0 && !read.spent && !read.doubtful && !isCourtesy(part.text))
      said.left.push(part);
    else if (carried.length === 0) said.loose.push(...read.unused);
  }
  return said;
}
