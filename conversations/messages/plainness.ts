import { declarationIn } from '../../rules/rulebook.ts';
import type { Parsed } from '../answers/index.ts';
import type { Span } from '../answers/words/residue.ts';
import type { CaseScene } from '../scene.ts';
import { fitsKind } from './fits-kind.ts';
import { asOwn, type Clause, clauseAround, isFramed, isOfElse } from './frames.ts';
import type { Mention } from './mentions.ts';
import type { Part } from './parts.ts';
import { DENIED, DENIED_AFTER, ELSEWHERE, ELSEWHERE_AFTER } from './phrases.ts';
import { isPlainlySaid } from './plainly-said.ts';
import { speaksOfSelf } from './speaks-of-self.ts';
import type { Value } from './values.ts';

/** A stretch of a part as one of the message. */
export function placed({ start, end }: Span, part: Part): Span {
  return { start: part.start + start, end: part.start + end };
}

/** A value with the words that deny it. */
function withDenial(part: Part, { start, end }: Span): Span {
  const [left, right] = [part.text.slice(0, start - part.start), part.text.slice(end - part.start)];
  const before = DENIED.exec(left)?.[0].length ?? 0;
  const after = DENIED_AFTER.exec(right)?.[0].length ?? 0;
  return { start: start - before, end: end + after };
}

/** A date after these words is where something ends, and no other start of it. */
const UP_TO = /(?:(?<!\p{L})(?:until|till|to|through|по|до)|到|至|[-–—])\s*$/u;

/** Whether a value is no other answer beside one: an end, a relative day, or where somebody lives. */
function isAside(part: Part, { kind, start, end, parsed }: Value): boolean {
  const [left, right] = [part.text.slice(0, start - part.start), part.text.slice(end - part.start)];
  if (parsed.kind !== 'value' && parsed.kind !== 'partial' && kind !== 'age') return true;
  if (kind === 'date') return UP_TO.test(left);
  return kind === 'country' && (ELSEWHERE.test(left) || ELSEWHERE_AFTER.test(right));
}

/** A clause as the one whom it is about would say it. */
function asSaid(clause: Clause, self: boolean): Clause {
  if (self) return clause;
  const { before, said, after, rest } = clause;
  return { before: asOwn(before), said: asOwn(said), after: asOwn(after), rest: asOwn(rest) };
}

/** Tells of a mention whether it is said without words that may change it, or another value of its kind. */
export function plainnessOf(
  scene: CaseScene,
  part: Part,
  values: readonly Value[],
  unused: readonly Value[],
  others: readonly Span[],
): (mention: Mention) => boolean {
  const spans = [...values.map((one) => withDenial(part, one)), ...others].map(
    ({ start, end }) => ({
      start: start - part.start,
      end: end - part.start,
    }),
  );
  const isPlain =
    part.stance !== 'says' ||
    (!part.isConditional && isPlainlySaid(part.text, part.asWritten, spans));
  const declared = declarationIn(scene.topic.call);
  const self = speaksOfSelf(scene);
  const isSaid = ({ fact, start, end }: Mention) => {
    const stretch = { start: start - part.start, end: end - part.start };
    const clause = clauseAround(part.text, stretch, spans);
    if (isOfElse(declared(fact), clause)) return false;
    return isPlain || (!part.isConditional && isFramed(declared(fact), asSaid(clause, self)));
  };
  const rivals = unused.filter((one) => !isAside(part, one));
  const isSame = (a: Parsed, b: Parsed) =>
    a.kind === 'value' && b.kind === 'value' && String(a.value) === String(b.value);
  const isRivalled = ({ fact, parsed }: Mention) =>
    rivals.some((one) => fitsKind(declared(fact), one) && !isSame(one.parsed, parsed));
  return (mention) => isSaid(mention) && !isRivalled(mention);
}
