import type { Topic } from '../conversation.ts';
import { roleNote } from '../replies/role-note.ts';
import type { Reply } from '../reply.ts';
import { caseScene, note, type Scene, type Step } from '../scene.ts';
import { type Case, newCase, type Session, settled } from '../session.ts';
import { languageFor } from '../words.ts';

/** What a deep link names: any of a call, a role and a language. */
interface Wanted {
  readonly topic: Topic | undefined;
  readonly role: string | undefined;
  readonly language: string | undefined;
}

function wantedIn(scene: Scene, argument: string): Wanted {
  const parts = argument.split(/[\s,;]+|(?<=\w)_(?=\w)/).filter((part) => part.length > 0);
  const { topics, languages } = scene.conversation;
  const topic = topics.find((one) => parts.includes(one.id));
  const roles = (topic ? [topic] : topics).flatMap((one) => one.call.roles);
  const role = roles.find((one) => parts.includes(one));
  const tag = parts.find(
    (part) => part !== role && part !== topic?.id && languageFor(languages, part),
  );
  return { topic, role, language: languageFor(languages, tag) };
}

/** The session with the named case of a call as its present one; a new one where there is none. */
export function openCase(session: Session, topic: Topic, name: string): Session {
  const place = session.cases.findIndex((one) => one.call === topic.id && one.name === name);
  if (place >= 0) return settled({ ...session, current: place });
  const made = newCase(topic.id, topic.call.version, name);
  return settled({ ...session, cases: [...session.cases, made], current: session.cases.length });
}

function withRole(session: Session, topic: Topic, role: string | undefined): Session {
  const present = session.cases[session.current];
  const known = role !== undefined && topic.call.roles.includes(role);
  if (!known || !present || present.facts.role !== undefined) return session;
  const changed: Case = { ...present, facts: { role, ...present.facts } };
  return { ...session, cases: session.cases.map((one) => (one === present ? changed : one)) };
}

/** Talks about a call: about the case there is, or a new one. */
export function startCall(scene: Scene, id: string, role?: string): Step {
  const topic = scene.conversation.topics.find((one) => one.id === id);
  if (!topic) return { session: scene.session, replies: [] };
  return { session: withRole(openCase(scene.session, topic, ''), topic, role), replies: [] };
}

/** Begins a case anew, with the role it had. */
export function keepCase(scene: Scene, topic: Topic, name: string): Step {
  const fresh = newCase(topic.id, topic.call.version, name);
  const cases = scene.session.cases.map((one, i) => (i === scene.session.current ? fresh : one));
  return { session: settled({ ...scene.session, cases }), replies: [note(scene, 'restarted')] };
}

/** What follows for the role that a deep link named, once the language is known in which to say it. */
export function roleNoteOf(scene: Scene): Reply[] {
  const present = caseScene(scene);
  const [first, ...others] = Object.keys(present?.case.facts ?? {});
  if (!present || !scene.session.languageChosen || first !== 'role' || others.length > 0) return [];
  return roleNote(present, String(present.case.facts.role));
}

/** Opens a call with what follows for the role, where a deep link is the first to name one. */
function opens(scene: Scene, id: string, role: string | undefined, greeting: Reply): Step {
  const { session } = startCall(scene, id, role);
  const known = scene.session.cases.some((one) => one.call === id && one.facts.role !== undefined);
  const news = session && !known ? roleNoteOf({ ...scene, session }) : [];
  return { session, replies: [greeting, ...news] };
}

/** Welcomes a person, and opens what a deep link names; what it leaves out is asked. */
export function start(scene: Scene, argument: string): Step {
  const { topic, role, language } = wantedIn(scene, argument);
  const chosen = language === undefined ? {} : { language, languageChosen: true };
  const spoken = { ...scene, session: settled({ ...scene.session, ...chosen }) };
  const back = caseScene(spoken) && Object.keys(caseScene(spoken)?.case.facts ?? {}).length > 0;
  const greeting = note(spoken, back ? 'welcome-back' : 'welcome');
  const { topics } = scene.conversation;
  const opened = topic ?? (topics.length === 1 ? topics[0] : undefined);
  if (opened) return opens(spoken, opened.id, role, greeting);
  const only = topics.filter((one) => role !== undefined && one.call.roles.includes(role));
  if (only.length === 1 && only[0] && !caseScene(spoken))
    return opens(spoken, only[0].id, role, greeting);
  return { session: spoken.session, replies: [greeting] };
}
