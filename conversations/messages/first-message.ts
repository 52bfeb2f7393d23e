import { fold } from '../answers/text/fold.ts';
import { languageOf } from '../interview/language-of.ts';
import type { Reply } from '../reply.ts';
import { caseScene, note, type Scene, type Step, todayOf } from '../scene.ts';
import { answerMessage } from './answer-message.ts';
import { answersInPassing } from './before-call.ts';
import { questionsIn } from './own-questions.ts';
import { readMessage } from './read-message.ts';
import { valuesIn } from './values.ts';

/** Before a call is chosen: questions are answered by each, what is told is asked for once more when it is. */
function beforeCall(scene: Scene, text: string): Reply[] {
  const answers = questionsIn(text).length > 0 ? answersInPassing(scene, text) : [];
  const options = { language: languageOf(scene), today: todayOf(scene) };
  const told = valuesIn(text, options, fold(text)).length > 0;
  return told ? [...answers, note(scene, 'ask-after-call')] : answers;
}

/** What the first words of a person come to, beside the welcome: nothing of them is lost in silence. */
export function firstMessage(scene: Scene, text: string): Step {
  const present = caseScene(scene);
  if (!present) return { session: scene.session, replies: beforeCall(scene, text) };
  const reading = readMessage(present, text, undefined);
  const holds = reading.mentions.length > 0 || reading.questions.length > 0;
  return holds ? answerMessage(present, undefined, text) : { session: scene.session, replies: [] };
}
