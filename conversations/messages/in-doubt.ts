import type { Parsed } from '../answers/index.ts';
import { doubted } from '../answers/outcomes.ts';
import { foldText } from '../answers/text/fold.ts';
import type { CaseScene } from '../scene.ts';
import { readyCues } from './cues.ts';

/** What stands right before something that somebody has left or lost: "I quit my permanent job". */
export const LEFT_BEHIND =
  /(?:(?<!\p{L})(?:quit|left|lost|leaving|resigned from|fired from|gave up|уш(?:ел|ла) с|уволил\p{L}* (?:с|из)|потерял\p{L}*|бросил\p{L}*|лишил\p{L}*|оставил\p{L}*)|辞掉|辞去|辞了|离开|丢了|失去|放弃)(?:\s|(?<!\p{L})(?:my|the|an?|own|old|свою|своей|мою|моей)(?!\p{L})|我|的|了|那份)*$/u;

/** Whether the call's own list of doubts leaves open what a folded text says of a fact. */
export function isInDoubt(scene: CaseScene, fact: string, folded: string): boolean {
  return readyCues(scene.topic.cues).doubts.get(fact)?.test(folded) ?? false;
}

/** A reading of the whole text as the answer to a fact, asked back where the call leaves it in doubt. */
export function carefully(scene: CaseScene, fact: string, text: string, parsed: Parsed): Parsed {
  return isInDoubt(scene, fact, foldText(text)) ? doubted(parsed, 'hedged') : parsed;
}
