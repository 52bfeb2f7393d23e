/** A phrase of a subject, by its features; the phrases of a subject stand together. */
export interface Reading {
  readonly subject: number;
  readonly features: readonly string[];
}

/** How strongly a feature speaks for some subjects: subject, weight, subject, weight and so on. */
export type Speaks = readonly number[];

/** How much a feature is doubted that few phrases use; fitted, as the next two, on the tuned half of the labelled questions. */
const DOUBT = 0.9;
const MEANING = 1.4;
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

/** The subjects of the phrases that use each feature, one entry a phrase. */
function usesIn(readings: readonly Reading[]): Map<string, number[]> {
  const uses = new Map<string, number[]>();
  for (const { subject, features } of readings) {
    for (const feature of features) {
      const by = uses.get(feature);
      if (by) by.push(subject);
      else uses.set(feature, [subject]);
    }
  }
  return uses;
}

function kindOf(feature: string): number {
  if (feature.startsWith('~')) return MEANING;
  const words = feature.split(' ');
  const kind = words.length > 1 ? PAIR : 1;
  return words.every((word) => SMALL.has(word)) ? kind * FRAME : kind;
}

/** The counts of a sorted list: subject, count, subject, count and so on. */
function counted(by: readonly number[]): number[] {
  const counts: number[] = [];
  for (const subject of by) {
    if (counts.at(-2) === subject) counts[counts.length - 1] = (counts.at(-1) ?? 0) + 1;
    else counts.push(subject, 1);
  }
  return counts;
}

function speaksOf(feature: string, by: readonly number[], sizes: readonly number[]): Speaks {
  const counts = counted(by);
  let usual = 0;
  for (let at = 0; at < counts.length; at += 2) {
    usual += (counts[at + 1] ?? 0) / (sizes[counts[at] ?? 0] ?? 1) / sizes.length;
  }
  const speaks: number[] = [];
  for (let at = 0; at < counts.length; at += 2) {
    const [subject = 0, count = 0] = [counts[at], counts[at + 1]];
    const rate = (count + usual) / ((sizes[subject] ?? 1) + 1);
    const weight = Math.log(rate / usual) * (count / (count + DOUBT)) * kindOf(feature);
    if (weight > 0) speaks.push(subject, weight);
  }
  return speaks;
}

/**
 * Weighs features: the logarithm of how much oftener a subject's phrases use one than the phrases of all
 * subjects do, less where few phrases use it; never below zero.
 */
export function weigh(readings: readonly Reading[], subjects: number): Map<string, Speaks> {
  const sizes = new Array<number>(subjects).fill(0);
  for (const { subject } of readings) sizes[subject] = (sizes[subject] ?? 0) + 1;
  const weights = new Map<string, Speaks>();
  for (const [feature, by] of usesIn(readings)) {
    weights.set(feature, speaksOf(feature, by, sizes));
  }
  return weights;
}
