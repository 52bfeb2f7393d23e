import type { Topic } from '../conversation.ts';
import type { Reply } from '../reply.ts';
import { caseScene, type Scene } from '../scene.ts';
import { newCase } from '../session.ts';
import { answersTo, answersToWords, questionsIn } from './own-questions.ts';

/** The scene as if a call had been chosen, and nothing said. */
function chosen(scene: Scene, { id }: Topic): Scene {
  const cases = [newCase(id, 1, '')];
  return { ...scene, session: { ...scene.session, cases, current: 0 } };
}

/** What a call answers, under its title. */
function ofCall(scene: Scene, topic: Topic, text: string): Extract<Reply, { kind: 'answer' }>[] {
  const title = topic.words.say(scene.session.language, 'call-title');
  return answersTo(chosen(scene, topic), text, questionsIn(text)).flatMap((reply) =>
    reply.kind === 'answer' ? [{ ...reply, text: `${title}\n${reply.text}` }] : [],
  );
}

/** The answers of every call to what is asked before one is chosen; of what none says one tells it. */
function ofEachCall(scene: Scene, text: string): Reply[] {
  const all = scene.conversation.topics.map((topic) => ofCall(scene, topic, text));
  const cited = all.flat().filter(({ status }) => status === 'cited');
  return cited.length > 0 ? cited : (all[0] ?? []);
}

/** The replies to what is asked or said in passing; before a call is chosen every call answers. */
export function answersInPassing(scene: Scene, text: string): Reply[] {
  const replies = answersTo(scene, text, questionsIn(text));
  if (caseScene(scene)) return replies;
  if (replies.length === 0) return answersToWords(scene, text);
  return replies.flatMap((reply) =>
    reply.kind === 'note' && reply.topic === 'ask-after-call' ? ofEachCall(scene, text) : [reply],
  );
}
