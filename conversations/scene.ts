import { assessRule } from '../rules/assess.ts';
import type { Rulebook } from '../rules/rulebook.ts';
import type { Conversation, Topic } from './conversation.ts';
import type { Effect, Reply } from './reply.ts';
import { type Case, type Session, settled, withCase } from './session.ts';
import type { Settings } from './settings.ts';
import type { Variables, Words } from './words.ts';

/** What one turn looks at. */
export interface Scene {
  readonly conversation: Conversation;
  readonly settings: Settings;
  readonly now: Date;
  readonly session: Session;
}

/** A scene in which a case is talked about. */
export interface CaseScene extends Scene {
  readonly topic: Topic;
  readonly book: Rulebook;
  readonly case: Case;
}

/** What a turn, or a part of one, comes to; no session is left after `forget`. */
export interface Step {
  readonly session: Session | undefined;
  readonly replies: readonly Reply[];
  readonly effects?: readonly Effect[];
  /** True where the open question is not to be asked again. */
  readonly silent?: boolean;
}

/** The scene of the present case, if there is one and its call is still talked about. */
export function caseScene(scene: Scene): CaseScene | undefined {
  const present = scene.session.cases[scene.session.current];
  const topic = scene.conversation.topics.find((one) => one.id === present?.call);
  if (!present || !topic) return undefined;
  return { ...scene, topic, book: topic.book(scene.settings), case: present };
}

/** The words that hold here: those of the present or only call, whose own go over the common ones. */
function wordsHere({ conversation, session }: Scene): Words {
  const { topics, words } = conversation;
  const call = session.cases[session.current]?.call;
  const topic = topics.length === 1 ? topics[0] : topics.find((one) => one.id === call);
  return topic?.words ?? words;
}

/** Words in the person's language; the role may choose among them. */
export function say(scene: Scene, id: string, variables?: Variables): string {
  const role = String(scene.session.cases[scene.session.current]?.facts.role ?? '');
  return wordsHere(scene).say(scene.session.language, id, { role, ...variables });
}

/** Words of the present call, in the person's language; the role may choose among them. */
export function sayOf(scene: CaseScene, id: string, variables?: Variables): string {
  const role = String(scene.case.facts.role ?? '');
  return scene.topic.words.say(scene.session.language, id, { role, ...variables });
}

/** A short note of something that happened. */
export function note(scene: Scene, topic: string, variables?: Variables): Reply {
  return { kind: 'note', topic, text: say(scene, `note-${topic}`, variables) };
}

/** The session with the case changed and nothing pending. */
export function keep(scene: CaseScene, changes: Partial<Case>): Session {
  return settled(withCase(scene.session, { ...scene.case, ...changes }));
}

/** The scene as it is after a change of its case. */
export function after(scene: CaseScene, changes: Partial<Case>): CaseScene {
  const changed = { ...scene.case, ...changes };
  return { ...scene, case: changed, session: settled(withCase(scene.session, changed)) };
}

/** The calendar date of the turn, by which a birth in the future is refused. */
export function todayOf(scene: Scene): string {
  return scene.now.toISOString().slice(0, 10);
}

/** Whether this role can know a fact; without a role yet, every fact counts as knowable. */
export function canKnow(scene: CaseScene, fact: string): boolean {
  const knownBy = scene.topic.call.facts[fact]?.knownBy;
  if (!knownBy) return true;
  const { role } = scene.case.facts;
  return role === undefined || knownBy.includes(role as string);
}

/** The rules that a fact can still change, for the present case. */
export function rulesTouched(scene: CaseScene, fact: string): string[] {
  const { [fact]: _answer, ...others } = scene.case.facts;
  return scene.topic.call.rules
    .filter((rule) => hasFact(assessRule(scene.book, rule.id, others).facts, fact))
    .map((rule) => rule.id);
}

/** Whether a set of facts holds a fact, or an option of it. */
export function hasFact(facts: ReadonlySet<string>, fact: string): boolean {
  if (facts.has(fact)) return true;
  for (const one of facts) if (one.startsWith(`${fact}\u220b`)) return true;
  return false;
}
