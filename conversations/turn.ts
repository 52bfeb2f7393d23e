import { answerPrompt } from './answer-prompt.ts';
import { commandIn } from './commands/command-in.ts';
import { runCommand } from './commands/run-command.ts';
import type { Conversation } from './conversation.ts';
import { type Event, LONGEST_TEXT, type OfficeEvent } from './event.ts';
import { goOn, onOnlyCall } from './go-on.ts';
import { upToDate } from './interview/up-to-date.ts';
import { answerMessage } from './messages/answer-message.ts';
import { takeEarly } from './messages/before-call.ts';
import { firstMessage } from './messages/first-message.ts';
import { offerLanguage, takeLanguage } from './messages/offer-language.ts';
import { onceRoleIsKnown } from './messages/role-known.ts';
import { comesBack, isRoleOpen, nextWaiting } from './messages/waiting.ts';
import { promptOf, questionOf } from './prompt.ts';
import { fromOffice } from './relay/from-office.ts';
import { offerOffice } from './relay/offer-office.ts';
import { nextByNumber } from './replies/what-next.ts';
import type { Effect, Reply } from './reply.ts';
import { type CaseScene, caseScene, note, type Scene, type Step, say } from './scene.ts';
import { newSession, type Session } from './session.ts';
import type { Settings } from './settings.ts';
import { keepUntil } from './subscriptions/agreement.ts';
import { answerOffer, offersLeft } from './subscriptions/subscribe.ts';
import { languageFor } from './words.ts';

/** The office's settings and the moment of the event: all that a turn may know beside its session. */
export interface TurnOptions {
  readonly now: Date;
  readonly settings: Settings;
}

/** What a turn comes to; no session is left after `forget`. */
export interface Turned {
  readonly session: Session | undefined;
  readonly replies: readonly Reply[];
  readonly effects: readonly Effect[];
  /** Reminders that were asked for keep the session at least until then (Unix ms). */
  readonly keepUntil?: number | undefined;
}

function begun(conversation: Conversation, event: Event | OfficeEvent): Session {
  const named = languageFor(conversation.languages, event.language);
  return newSession(
    named ?? (conversation.languages[0] as string),
    named !== undefined || conversation.languages.length === 1,
  );
}

function isStale(scene: Scene, event: Event): boolean {
  if (event.kind !== 'choose' || event.question === undefined) return false;
  const prompt = promptOf(scene);
  return !prompt || questionOf(prompt) !== event.question;
}

function tooLong(scene: Scene): Step {
  const prompt = promptOf(scene);
  const question = prompt ? questionOf(prompt) : 'none';
  const text = say(scene, 'reason-too-long');
  const refusal: Reply = { kind: 'refuse', question, reason: 'too-long', text };
  return { session: scene.session, replies: [refusal] };
}

function react(scene: Scene, event: Event): Step {
  if (event.kind === 'text' && event.text.length > LONGEST_TEXT) return tooLong(scene);
  if (event.kind === 'unread')
    return { session: scene.session, replies: [note(scene, `unread-${event.what}`)] };
  if (isStale(scene, event)) return { session: scene.session, replies: [note(scene, 'stale')] };
  const command = commandIn(scene, event);
  if (command) return runCommand(scene, command);
  const prompt = promptOf(scene);
  if (prompt) return answerPrompt(scene, prompt, event);
  const present = caseScene(scene);
  return present && event.kind === 'text'
    ? unprompted(present, event)
    : { session: scene.session, replies: [note(scene, 'nothing-open')] };
}

/** Words while nothing is asked: the number of something to do next, or whatever they say. */
function unprompted(scene: CaseScene, event: Extract<Event, { kind: 'text' }>): Step {
  const offered = answerOffer(scene, event.text);
  if (offered) return offered;
  const value = nextByNumber(scene, event.text);
  const command = value && commandIn(scene, { id: event.id, kind: 'text', text: value });
  return command ? runCommand(scene, command) : answerMessage(scene, undefined, event.text);
}

/**
 * One event in, replies and effects out. Pure: the same conversation, session, event, moment and
 * settings always come to the same; nothing is read or written beside them.
 */
export function turn(
  conversation: Conversation,
  session: Session | undefined,
  event: Event | OfficeEvent,
  { now, settings }: TurnOptions,
): Turned {
  if (event.kind === 'office' && session === undefined)
    return { session, replies: [], effects: [] };
  const kept = { conversation, settings, now, session: session ?? begun(conversation, event) };
  const { scene, replies: news } = broughtUpToDate(kept);
  const step = event.kind === 'office' ? fromOffice(scene, event) : taken(scene, event, !session);
  const effects = step.effects ?? [];
  const replies = [...news, ...step.replies];
  if (!step.session) return { session: undefined, replies, effects };
  const left =
    event.kind === 'office'
      ? step.session
      : offersLeft({ ...scene, session: step.session }, scene.session);
  if (step.silent) return { ...keeping(left, settings), replies, effects };
  const settledNow = onceRoleIsKnown({ ...scene, session: left }, scene.session);
  const roleOpen = isRoleOpen(caseScene({ ...scene, session: settledNow }));
  const asked = nextWaiting(scene.session, settledNow, roleOpen);
  const present = roleOpen ? caseScene({ ...scene, session: asked }) : undefined;
  const held = present ? comesBack(present, scene.session) : [];
  const early = takeEarly(onOnlyCall({ ...scene, session: asked }), scene.session);
  const further = goOn({ ...scene, session: early.session as Session });
  return {
    ...keeping(further.session, settings),
    replies: [...replies, ...held, ...early.replies, ...further.replies],
    effects,
  };
}

/** A session with until when its reminders keep it, if they do. */
function keeping(
  session: Session | undefined,
  settings: Settings,
): Pick<Turned, 'session' | 'keepUntil'> {
  const until = session && keepUntil(session, settings);
  return until === undefined ? { session } : { session, keepUntil: until };
}

/** Whether an event is a command as such, or written with a slash. */
function isCommand(event: Event): boolean {
  return event.kind === 'command' || (event.kind === 'text' && /^\s*\/\w/.test(event.text));
}

/** What comes of an event of the person; at the first one they are welcomed. */
function taken(before: Scene, event: Event, isFirst: boolean): Step {
  const { unanswered: _, offeredLanguage, ...session } = before.session;
  const scene = { ...before, session };
  const command = commandIn(before, event);
  const switched =
    event.kind === 'text' && !command
      ? takeLanguage(scene, offeredLanguage, event.text)
      : undefined;
  if (switched) return switched;
  const step =
    isFirst && !isCommand(event)
      ? welcomed(scene, event)
      : react(command?.name === 'ask' ? before : scene, event);
  return offerOffice(scene, event, offered(scene, event, step));
}

/** A case kept under an older version of its call is brought up to date before anything looks at it. */
function broughtUpToDate(scene: Scene): { scene: Scene; replies: readonly Reply[] } {
  const present = caseScene(scene);
  return present ? upToDate(present) : { scene, replies: [] };
}

/** Whoever writes for the first time is welcomed, and then what they wrote is taken up. */
function welcomed(scene: Scene, event: Event): Step {
  const welcome = note(scene, 'welcome');
  if (event.kind !== 'text' || event.text.length > LONGEST_TEXT)
    return { session: scene.session, replies: [welcome] };
  const step = firstMessage(onOnlyCall(scene), event.text);
  return { ...step, replies: [welcome, ...step.replies] };
}

/** A message in another of the languages brings the offer to go on in it. */
function offered(scene: Scene, event: Event, step: Step): Step {
  if (event.kind !== 'text' || event.text.length > LONGEST_TEXT) return step;
  if (!step.session || step.session.language !== scene.session.language) return step;
  const { session, replies } = offerLanguage({ ...scene, session: step.session }, event.text);
  return { ...step, session, replies: [...replies, ...step.replies] };
}
