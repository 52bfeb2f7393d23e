import { labelledAnswer } from '../interview/ask.ts';
import { outcomeLeft } from '../interview/assessed.ts';
import type { CaseInWords } from '../reply.ts';
import { caseScene, type Scene, say, sayOf } from '../scene.ts';

/** The answers so far in words; undefined where nothing has been answered. */
export function caseInWords(scene: Scene): CaseInWords | undefined {
  const present = caseScene(scene);
  const facts = Object.entries(present?.case.facts ?? {});
  if (!present || facts.length === 0) return undefined;
  const { settled } = outcomeLeft(present);
  return {
    call: sayOf(present, 'call-title'),
    outcome: settled ? sayOf(present, `outcome-${settled}`) : say(present, 'outcome-open'),
    answers: facts.map(([fact, value]) => labelledAnswer(present, fact, value)),
  };
}
