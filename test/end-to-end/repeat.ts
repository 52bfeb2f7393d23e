import type { Step } from './interview.ts';
import { missingIn, type Talker } from './world.ts';

/** The words of a step in their order: texts, and the labels of what can be chosen. */
function wordsOf({ told }: Step): string[] {
  return told.flatMap(({ text, choices = [] }) => [
    ...(text === undefined ? [] : [text]),
    ...choices.map(({ label }) => label),
  ]);
}

/** Does what was done at the terminal; everything that it told has to come, in its order. */
export async function repeat(
  talker: Talker,
  step: Step,
  byWords: boolean,
  within?: number,
): Promise<void> {
  await talker.does(step.deed, byWords);
  const words = wordsOf(step).map((one) => talker.told(one));
  const missing = () => missingIn(talker.answers().join('\n'), words);
  try {
    await talker.hears(() => missing() === undefined, within);
  } catch (cause) {
    throw new Error(`not told: ${missing()}`, { cause });
  }
}
