import { WHOLE } from './features.ts';
import type { Spoken, Tally } from './tally.ts';

/** How strongly a feature speaks for a subject. */
export interface Speaks {
  readonly subject: string;
  readonly weight: number;
}

/** How much a feature is doubted that few phrases use; fitted, as the next three, on the tuned half of the labelled questions. */
const DOUBT = 0.9;
const MEANING = 1.1;
const ENTIRE = 3;
const PAIR = 0.75;
const FRAME = 0.5;

/** Small words: a question's frame, which many subjects share by chance. */
const SMALL = new Set(
  (
    'a an the i you it is are am do does did can could may might will would be to of in on at for me my we our us ' +
    'that this there have has get and or if so by as with from im i m s don t' +
    ' я мне меня можно ли есть и в на с со по это за для у а но не бы то мы нам вы нужно надо ты мой к о из что'
  ).split(' '),
);

/** What is named in most questions, and is counted as a place already. */
const PLACES = new Set(['шанха', 'кита', 'в шанха', 'в кита']);

function kindOf(feature: string): number {
  if (PLACES.has(feature)) return 0;
  if (feature.startsWith('~')) return MEANING;
  if (feature.startsWith(WHOLE)) return ENTIRE;
  const words = feature.split(' ');
  const kind = words.length > 1 ? PAIR : 1;
  return words.every((word) => SMALL.has(word)) ? kind * FRAME : kind;
}

/** A subject of a finder: it may have phrases in several tables. */
interface Known {
  readonly id: string;
  phrases: number;
}

/** A table with, for each of its subjects, the subject of the finder that it is a part of. */
interface Part {
  readonly tally: Tally;
  readonly subjects: readonly Known[];
}

function partsOf(tallies: readonly Tally[], known: Map<string, Known>): Part[] {
  return tallies.map((tally) => {
    const subjects = tally.subjects.map(({ id, phrases }: Spoken) => {
      const subject = known.get(id) ?? { id, phrases: 0 };
      subject.phrases += phrases;
      known.set(id, subject);
      return subject;
    });
    return { tally, subjects };
  });
}

/** How many phrases of each subject use a feature, in all tables. */
function countsOf(feature: string, parts: readonly Part[]): Map<Known, number> {
  const counts = new Map<Known, number>();
  for (const { tally, subjects } of parts) {
    const uses = tally.uses.get(feature) ?? [];
    for (let at = 0; at < uses.length; at += 2) {
      const subject = subjects[uses[at] as number] as Known;
      counts.set(subject, (counts.get(subject) ?? 0) + (uses[at + 1] as number));
    }
  }
  return counts;
}

function speaksOf(feature: string, counts: ReadonlyMap<Known, number>, subjects: number): Speaks[] {
  let rates = 0;
  for (const [subject, count] of counts) rates += count / subject.phrases;
  const usual = rates / subjects;
  const kind = kindOf(feature);
  const speaks: Speaks[] = [];
  for (const [{ id, phrases }, count] of counts) {
    const rate = (count + usual) / (phrases + 1);
    const weight = Math.log(rate / usual) * (count / (count + DOUBT)) * kind;
    if (weight > 0) speaks.push({ subject: id, weight });
  }
  return speaks;
}

/**
 * Weighs features: the logarithm of how much oftener a subject's phrases use one than the phrases of all
 * subjects do, less where few phrases use it; never below zero.
 */
export function createWeights(tallies: readonly Tally[]): (feature: string) => readonly Speaks[] {
  const known = new Map<string, Known>();
  const parts = partsOf(tallies, known);
  return (feature) => speaksOf(feature, countsOf(feature, parts), known.size);
}
