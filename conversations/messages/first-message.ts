import { caseScene, type Scene, type Step } from '../scene.ts';
import { answerMessage } from './answer-message.ts';
import { answersInPassing, beforeCall } from './before-call.ts';
import { questionsIn } from './own-questions.ts';
import { readMessage } from './read-message.ts';
import { inPlainWords } from './written/plain-words.ts';

/** What the first words of a person come to, beside the welcome: nothing of them is lost in silence. */
export function firstMessage(scene: Scene, text: string): Step {
  const present = caseScene(scene);
  if (!present) {
    const asks = questionsIn(text).length > 0;
    return beforeCall(scene, text, () => (asks ? answersInPassing(scene, text) : []));
  }
  const reading = readMessage(present, inPlainWords(present, text), undefined);
  const holds = reading.mentions.length > 0 || reading.questions.length > 0;
  return holds ? answerMessage(present, undefined, text) : { session: scene.session, replies: [] };
}
