import type { Conversation } from '../../conversations/conversation.ts';
import { deadlinesOf, isPassed, whenInWords } from '../../conversations/replies/deadline-words.ts';
import type { Choice, Reply } from '../../conversations/reply.ts';
import { type CaseScene, caseScene, sayOf } from '../../conversations/scene.ts';
import { newCase, newSession, type Session } from '../../conversations/session.ts';
import type { Settings } from '../../conversations/settings.ts';
import { openItems } from '../../conversations/subscriptions/reminder.ts';
import { stopChoice } from '../../conversations/subscriptions/subscribe.ts';
import { createWords } from '../../conversations/words.ts';
import { wordsIn } from '../load-conversation.ts';
import { type Content, filled, type Placeholder, placeholdersIn } from './content.ts';

/** What a message is made with. */
export interface Making {
  readonly conversation: Conversation;
  readonly settings: Settings;
  readonly call: string;
  readonly now: Date;
}

const words = createWords(wordsIn(new URL('./locales/', import.meta.url)));

/** A scene in which nobody has said anything, for words that are the same for everybody. */
function emptyScene({ call, ...making }: Making, language: string): CaseScene {
  const version = making.conversation.topics.find((one) => one.id === call)?.call.version ?? 0;
  const session = {
    ...newSession(language, true),
    cases: [newCase(call, version, '')],
    current: 0,
  };
  const scene = caseScene({ ...making, session });
  if (!scene) throw new Error(`there is no call ${call}`);
  return scene;
}

/** The next deadline of the call in words; undefined where none is set, or all have passed. */
export function nextDeadline(making: Making, language: string): string | undefined {
  const scene = emptyScene(making, language);
  const next = deadlinesOf(scene).find((one) => !isPassed(scene, one));
  return next && whenInWords(scene, next);
}

/** Whether what is said depends on the person, beyond their language. */
export function isPersonal(text: string): boolean {
  return placeholdersIn(text).includes('open-items');
}

function itemLines(making: Making, session: Session | undefined, language: string): string {
  const items = session ? openItems({ ...making, session: { ...session, language } }) : [];
  if (items.length === 0) return words.say(language, 'nothing-open');
  return items.map((item) => `• ${item}`).join('\n');
}

function buttonsOf({ buttons }: Content, language: string): Choice[] {
  return buttons.map(({ command, label }) => ({
    ...{ value: `/${command}`, label: label[language] ?? command },
  }));
}

/** The language of a content that somebody is written to in: their own, or else its first. */
export function spokenTo({ texts }: Content, language: string): string {
  return texts[language] === undefined ? (Object.keys(texts)[0] ?? language) : language;
}

/**
 * What one person is told, always with how to stop. `session` is theirs, for what they still have to do.
 * @throws Error where a placeholder has nothing to stand for.
 */
export function messageFor(
  making: Making,
  content: Content,
  language: string,
  session: Session | undefined,
): readonly Reply[] {
  const scene = emptyScene(making, language);
  const values: Readonly<Record<Placeholder, () => string>> = {
    'name-of-call': () => sayOf(scene, 'call-title'),
    deadline: () => {
      const deadline = nextDeadline(making, language);
      if (deadline === undefined) throw new Error(`${making.call} has no deadline to come`);
      return deadline;
    },
    'open-items': () => itemLines(making, session, language),
  };
  const own = filled(content.texts[language] ?? '', (name) => values[name]());
  const text = `${own}\n\n${words.say(language, 'how-to-stop')}`;
  const choices = [...buttonsOf(content, language), stopChoice(scene, making.call)];
  return [
    { kind: 'note', topic: 'broadcast', text, choices },
    ...content.files.map((file): Reply => ({ kind: 'file', ...file })),
  ];
}
