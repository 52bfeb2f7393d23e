import { type Event, LONGEST_TEXT } from '../event.ts';
import { asking } from '../messages/waiting.ts';
import { contactParagraph } from '../replies/contact.ts';
import type { Effect, Reply } from '../reply.ts';
import { note, type Scene, type Step, say } from '../scene.ts';
import type { Pending, Session } from '../session.ts';
import { caseInWords } from './case-words.ts';
import { closed, noted, takenUp } from './exchange.ts';
import { DO_NOT_SEND, SEND_ALL, SEND_WORDS } from './prompts.ts';

const OF_OFFICE: readonly Pending['kind'][] = ['ask-office', 'send-to-office'];

/** The session that asks something about the office first, and then what was pending before. */
function askingFirst(session: Session, first: Pending): Session {
  const { pending, waiting = [] } = session;
  const before = [...(pending ? [pending] : []), ...waiting];
  const others = before.filter((one) => !OF_OFFICE.includes(one.kind));
  return asking(takenUp(session), [first, ...others]);
}

function sent(scene: Scene, words: string, withCase: boolean): Step {
  const told = withCase ? caseInWords(scene) : undefined;
  const { conversation, session } = scene;
  const language = conversation.words.say(session.language, 'language-name');
  const effect: Effect = {
    ...{ kind: 'relay', text: words, language },
    ...(told === undefined ? {} : { case: told }),
  };
  return {
    session: noted({ ...scene, session: takenUp(session) }, 'person', words),
    replies: [note(scene, 'sent-to-office')],
    effects: [effect],
  };
}

function refused(scene: Scene): Step {
  const text = [say(scene, 'note-ask-no-desk'), contactParagraph(scene)].join('\n');
  const reply: Reply = { kind: 'note', topic: 'ask-no-desk', text };
  return { session: takenUp(scene.session), replies: [reply] };
}

/** Words that are for the office: shown before they go, unless the office is being written to already. */
function withWords(scene: Scene, words: string, isTyped: boolean): Step {
  if (isTyped && scene.session.exchange?.open) return sent(scene, words, false);
  const pending = { kind: 'send-to-office' as const, text: words };
  return { session: askingFirst(scene.session, pending), replies: [] };
}

/** Asks the office: the words given, else the question that the text did not answer, else what is typed next. */
export function askOffice(scene: Scene, argument: string): Step {
  if (!scene.settings.desk) return refused(scene);
  if (argument.length > LONGEST_TEXT)
    return { session: scene.session, replies: [note(scene, 'ask-too-long')] };
  if (argument !== '') return withWords(scene, argument, true);
  const { unanswered } = scene.session;
  if (unanswered !== undefined) return withWords(scene, unanswered, false);
  return { session: askingFirst(scene.session, { kind: 'ask-office' }), replies: [] };
}

/** Takes what was typed for the office. */
export function takeWords(scene: Scene, event: Extract<Event, { kind: 'text' | 'choose' }>): Step {
  if (!scene.settings.desk) return refused(scene);
  const words = event.kind === 'text' ? event.text.trim() : '';
  const label = say(scene, `choice-${DO_NOT_SEND}`);
  if (words === '' || words.toLowerCase() === label.toLowerCase())
    return { session: takenUp(scene.session), replies: [note(scene, 'not-sent')] };
  return withWords(scene, words, true);
}

/** Sends, or does not, as was chosen; undefined where the choice is neither. */
export function takeConsent(scene: Scene, words: string, choice: string): Step | undefined {
  if (choice === DO_NOT_SEND || choice === 'no')
    return { session: takenUp(scene.session), replies: [note(scene, 'not-sent')] };
  if (choice !== SEND_ALL && choice !== SEND_WORDS) return undefined;
  return scene.settings.desk ? sent(scene, words, choice === SEND_ALL) : refused(scene);
}

/** Ends the exchange with the office. */
export function closeExchange(scene: Scene): Step {
  if (!scene.session.exchange?.open)
    return { session: scene.session, replies: [note(scene, 'no-exchange')] };
  return {
    session: closed(scene.session),
    replies: [note(scene, 'exchange-closed')],
    effects: [{ kind: 'relay-close', left: false }],
  };
}

/** What the office is told of somebody of whom nothing is kept from now on. */
export function leaving({ session }: Scene): Effect[] {
  return session.exchange ? [{ kind: 'relay-close', left: true }] : [];
}
