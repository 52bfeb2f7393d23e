import { startCall } from '../commands/start.ts';
import type { Topic } from '../conversation.ts';
import type { Reply } from '../reply.ts';
import { type CaseScene, caseScene, note, type Scene, type Step } from '../scene.ts';
import { newCase, type Session } from '../session.ts';
import { callNamedIn } from './named-call.ts';
import { answersTo, answersToWords, questionsIn } from './own-questions.ts';
import { readMessage } from './read-message.ts';
import { takeMentions } from './take-message.ts';
import { asking, isRoleOpen, stillPending } from './waiting.ts';
import { inPlainWords } from './written/plain-words.ts';

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
  return replies.flatMap((reply) => (saysLater(reply) ? ofEachCall(scene, text) : [reply]));
}

/** The topic of the note that something is taken up once a call is chosen. */
const LATER = 'ask-after-call';
/** The topic of the note that no more can be kept until then. */
const FULL = 'ask-after-call-full';

/** As many messages, and as many of their letters, are kept until it is known which call is meant and who writes. */
const MOST_KEPT = 20;
const MOST_LETTERS = 4000;

/** Whether some call would take something of what a message tells. */
function tells(scene: Scene, text: string): boolean {
  return scene.conversation.topics.some((topic) => {
    const present = caseScene(chosen(scene, topic)) as CaseScene;
    return readMessage(present, inPlainWords(present, text), undefined).mentions.length > 0;
  });
}

function saysLater(reply: Reply): boolean {
  return reply.kind === 'note' && reply.topic === LATER;
}

/** The session with a message that is taken up later; none where no more can be kept. */
function keeping(session: Session, text: string): Session | undefined {
  const early = [...(session.early ?? []), text];
  const isFull = early.length > MOST_KEPT || early.join('').length > MOST_LETTERS;
  return isFull ? undefined : { ...session, early };
}

/** A message that names the call it is about opens it; what it asks is answered by that call, what it tells is taken up as soon as it is known who writes. */
function opening(scene: Scene, topic: Topic, text: string): Step {
  const { session = scene.session } = startCall(scene, topic.id);
  const opened = { ...scene, session };
  const title = topic.words.say(session.language, 'call-title');
  const kept = tells(scene, text) ? keeping(session, text) : session;
  return {
    session: kept ?? session,
    replies: [
      note(opened, 'call-named', { title }),
      ...answersTo(opened, text, questionsIn(text)),
      ...(kept ? [] : [note(opened, FULL)]),
    ],
  };
}

/** What comes of words before a call is chosen: the call that they name, the answers to what they ask; what they tell is kept until it is known of which call. */
export function beforeCall(
  scene: Scene,
  text: string,
  answersOfCalls: () => readonly Reply[],
): Step {
  const named = callNamedIn(scene, text);
  if (named) return opening(scene, named, text);
  const answers = answersOfCalls();
  const now = answers.filter((reply) => !saysLater(reply));
  if (now.length === answers.length && !tells(scene, text))
    return { session: scene.session, replies: now };
  const session = keeping(scene.session, text);
  return session
    ? { session, replies: [...now, note(scene, LATER)] }
    : { session: scene.session, replies: [...now, note(scene, FULL)] };
}

/** Takes the role that was told before the call was chosen, the last where several were. */
function takeToldRole(scene: Scene, early: readonly string[]): Step {
  const present = caseScene(scene) as CaseScene;
  const roles = early.flatMap((text) => {
    const { mentions } = readMessage(present, inPlainWords(present, text), undefined);
    return mentions.filter(({ fact }) => fact === 'role');
  });
  const taken = takeMentions(present, roles.slice(-1));
  return { session: taken.scene.session, replies: taken.replies };
}

/** Who writes, by what was told before the call was chosen: looked for once, as the call opens. */
function withToldRole(scene: Scene, early: readonly string[], before: Session): Step {
  const isOpened = scene.session.current !== before.current;
  return isOpened && isRoleOpen(caseScene(scene))
    ? takeToldRole(scene, early)
    : { session: scene.session, replies: [] };
}

/** Takes up, now that it is known which call is meant and who writes, what was told before; its questions were answered then. */
export function takeEarly(scene: Scene, before: Session): Step {
  const later: Step = { session: scene.session, replies: [] };
  const { early, ...plain } = scene.session;
  if (early === undefined || !caseScene(scene)) return later;
  const start = withToldRole({ ...scene, session: plain }, early, before);
  const session = start.session as Session;
  if (isRoleOpen(caseScene({ ...scene, session }))) return later;
  return early.reduce((step, text) => {
    const present = caseScene({ ...scene, session: step.session as Session }) as CaseScene;
    const { mentions } = readMessage(present, inPlainWords(present, text), undefined);
    const taken = takeMentions(present, mentions);
    const mentioned = mentions.map((one) => one.fact);
    const asked = [...taken.asked, ...stillPending(present.session, mentioned)];
    return {
      session: asking(taken.scene.session, asked),
      replies: [...step.replies, ...taken.replies],
    };
  }, start);
}
