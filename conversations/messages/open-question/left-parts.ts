import { type Folded, written } from '../../answers/text/fold.ts';
import type { CaseScene } from '../../scene.ts';
import type { Left } from '../corrections/left-correction.ts';
import { readyCues } from '../cues/cues.ts';
import { isInDoubt } from '../mentions/in-doubt.ts';
import type { Said } from '../mentions/said.ts';
import type { Part } from '../parts/parts.ts';
import { OTHERS, PAST } from '../parts/phrases.ts';
import { isShift } from '../values/lengths.ts';

/** A part as it is written, as long as nothing in it is blanked out. */
function asWritten(folded: Folded, part: Part): Left {
  const text = part.text.trim();
  const start = part.start + part.text.search(/\S/u);
  const plain = folded.text.slice(start, start + text.length);
  return { part, text: plain === text ? written(folded, start, start + text.length) : text };
}

/** What only stresses what was just said. */
const STRESSES =
  /^\s*(?:of course|sure|certainly|definitely|naturally|obviously|конечно(?: же)?|разумеется|естественно|当然了?|肯定的?)[\s.!]*$/u;

/** Whether a part only stresses what is said, or belongs to it: "I promise, I obey the law", "PhD yes (2014)". */
function isAside(
  scene: CaseScene,
  part: Part,
  { mentions }: Said,
  open: string | undefined,
): boolean {
  const told = mentions.filter(({ fact }) => fact !== open);
  const { lead, text } = part;
  if (OTHERS.test(lead) && NOT_OURS.test(text)) return true;
  if (lead.trim() !== '' && STRESSES.test(text) && told.length > 0) return true;
  const { stated } = readyCues(scene.topic.cues);
  const facts = (part.isBracket ? [...stated(lead), ...stated(text)] : stated(text)).map(
    ({ meaning }) => meaning.fact,
  );
  return (
    facts.length > 0 && !facts.includes(open ?? '') && told.some(({ fact }) => facts.includes(fact))
  );
}

/** "My colleague had one, I did not": that what is told of somebody else is not so of the writer. */
const NOT_OURS =
  /^\s*(?:(?:but|and|а|но|而|但)\s?)?(?:not (?:me|i|us)|(?:i|we) (?:do|did|have|had|am|was)(?:n't| not)|(?:у (?:меня|нас)|я|мы)(?: сам[аи]?)? (?:нет|не)|не (?:у меня|я|у нас)|我们?(?:自己)?(?:没有?|不是|无))[\s.!]*$/u;

/** The parts in which nothing was found, as written: those that may still answer or correct something. */
export function leftIn(
  scene: CaseScene,
  folded: Folded,
  said: Said,
  open: string | undefined,
): Left[] {
  return said.left
    .filter((part) => !isShift(part.text) && !isAside(scene, part, said, open))
    .map((part) => asWritten(folded, part))
    .filter(({ text }) => /[\p{L}\d]/u.test(text));
}

/** "It was permanent before, now not": a bare denial of what was just told. */
const DENIES_ONLY =
  /^\s*(?:(?:but|а|но|now|currently|any ?more|сейчас|теперь|уже|больше|现在|已经?)\s*)*(?:no|not|нет|нету|没有?了?|不是了?)(?:\s*(?:now|any ?more|сейчас|больше|уже))*[\s.!]*$/u;

/** Whether the part before one is in doubt, or of the past, so that what is left is no plain answer. */
export function isLedByDoubt(scene: CaseScene, open: string, { lead, text }: Part): boolean {
  return isInDoubt(scene, open, lead) || (DENIES_ONLY.test(text) && PAST.test(lead));
}
