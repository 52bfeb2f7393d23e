import { type Parsed, parseAnswer } from '../../answers/index.ts';
import { languageOf } from '../../interview/language-of.ts';
import { shapeOf } from '../../interview/shape.ts';
import { type CaseScene, todayOf } from '../../scene.ts';
import type { Mention } from '../mentions/mentions.ts';
import { asks, inPart, type Part } from '../parts/parts.ts';
import { asksByItsEnd } from '../parts/unmarked-questions.ts';
import { fitsKind } from '../values/fits-kind.ts';
import { readAs } from '../values/read-as.ts';
import type { Value } from '../values/values.ts';

/** Whether a part is more than a number that is asked: "not sure, 12?" */
export function saysMore({ text }: Part): boolean {
  return !/^[\s\d.,?!]+$/u.test(text);
}

/** A question of this many letters may be nothing but an unsure answer: "12?" */
const SHORT = 16;

function readShort(scene: CaseScene, open: string, { text }: Part): Parsed | undefined {
  const said = text.replace(/[?\s.!]+$/u, '').trim();
  if (said.length > SHORT || !/\d/u.test(said)) return undefined;
  return parseAnswer(shapeOf(scene, open), said, {
    language: languageOf(scene),
    today: todayOf(scene),
  });
}

/** "12 months possible" and "12 months if you pay" answer as well as they ask; "can I stay 9 months?" only asks. */
function isAnswerLike(part: Part, parts: readonly Part[]): boolean {
  if (part.stance === 'supposes')
    return parts.every(
      ({ stance, text }) => stance !== 'asks' && !text.includes('?') && !asks(text),
    );
  return (
    part.stance === 'asks' &&
    (asksByItsEnd(part.text) || /^[^\p{L}]*\p{L}*[\s?.!]*$/u.test(part.text))
  );
}

/**
 * The one value of the open question's kind that is only asked about or supposed ("are 12 months possible"), as
 * something to be asked; a country in a question is rarely the answer.
 */
export function offeredIn(
  scene: CaseScene,
  parts: readonly Part[],
  values: readonly Value[],
  mentioned: readonly Mention[],
  open: string | undefined,
): Mention[] {
  const declared = scene.topic.call.facts[open ?? ''];
  if (open === undefined || !declared || scene.case.facts[open] !== undefined) return [];
  if (mentioned.some(({ fact, parsed }) => fact === open && parsed.kind !== 'unsure')) return [];
  const found = parts
    .filter((part) => isAnswerLike(part, parts))
    .flatMap((part) => {
      const inside = inPart(part, values).filter(
        (one) => one.kind !== 'country' && one.kind !== 'age' && fitsKind(declared, one),
      );
      const read = inside.map((one) => readAs(scene, open, one));
      const short = inside.length > 0 ? undefined : readShort(scene, open, part);
      return [...read, ...(short ? [short] : [])].map((parsed) => ({ parsed, part }));
    });
  const candidates = found.flatMap(({ parsed }) => (parsed.kind === 'value' ? [parsed.value] : []));
  const [first] = found;
  if (!first || candidates.length === 0 || candidates.length < found.length) return [];
  const { start, end } = first.part;
  const parsed = { kind: 'confirm' as const, reason: 'hedged' as const, candidates };
  return [{ fact: open, parsed, start, end, likely: 'named' }];
}

/** What is offered takes the place of a mere "not sure". */
export function withOffered(mentions: readonly Mention[], offered: readonly Mention[]): Mention[] {
  const facts = new Set(offered.map(({ fact }) => fact));
  const others = mentions.filter(({ fact }) => !facts.has(fact));
  return [...others, ...offered];
}
